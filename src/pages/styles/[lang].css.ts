import type { APIRoute } from 'astro';
import { sheetResponse } from '../../styles/sheet.ts';

export const GET: APIRoute = ({ params: { lang = '' }, locals: { q } }) => sheetResponse(q, lang);

import type { APIRoute } from 'astro';
import home from '../../../styles/home.css?inline';
import { sheetResponse } from '../../../styles/sheet.ts';

export const GET: APIRoute = ({ params: { lang = '' }, locals: { q } }) => sheetResponse(q, lang, home);

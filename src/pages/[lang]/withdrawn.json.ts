import type { APIRoute } from 'astro';
import { withdrawnResponse } from '../../outputs/feeds/response.ts';

export const GET: APIRoute = ({ params: { lang = '' }, locals: { q } }) => withdrawnResponse(q, lang);

import type { APIRoute } from 'astro';
import { rssResponse } from '../../outputs/feeds/response.ts';

export const GET: APIRoute = ({ params: { lang = '' }, locals: { q } }) => rssResponse(q, lang);

import type { APIRoute } from 'astro';
import { twinResponse } from '../../../outputs/markdown/response.ts';

export const GET: APIRoute = ({ params: { lang = '', section = '' }, locals: { q } }) =>
  twinResponse(q, lang, `/${section}/`);

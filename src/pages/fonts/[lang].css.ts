import type { APIRoute } from 'astro';
import { fontFacesCss } from '../../styles/typefaces.ts';

export const GET: APIRoute = ({ params: { lang = '' }, locals: { q } }) =>
  new Response(fontFacesCss(q.typefaces(lang)), { headers: { 'content-type': 'text/css; charset=utf-8' } });

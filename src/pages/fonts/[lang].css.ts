import type { APIRoute } from 'astro';
import { fontFacesCss } from '../../styles/typefaces.ts';

/** The typefaces a language is written in, for its text on the pages of another: those have some of its letters, at most. */
export const GET: APIRoute = ({ params: { lang = '' }, locals: { q } }) =>
  new Response(fontFacesCss(q.typefaces(lang).filter(({ preload }) => preload)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });

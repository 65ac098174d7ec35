import type { APIRoute } from 'astro';
import { feedResponse } from '../../outputs/feeds/response.ts';

/** Feeds of everything in a language, archives included. */
export const GET: APIRoute = ({ params: { lang = '', feed }, locals: { q } }) =>
  feedResponse(q, lang, undefined, `${feed}.xml`);

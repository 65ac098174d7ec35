import type { APIRoute } from 'astro';
import { feedResponse } from '../../../outputs/feeds/response.ts';

/** Feeds of a section, archives included. */
export const GET: APIRoute = ({ params: { lang = '', section, feed }, locals: { q } }) =>
  feedResponse(q, lang, section, `${feed}.json`);

import type { APIRoute } from 'astro';
import { rssResponse } from '../../../outputs/feeds/response.ts';
import { SECTIONS } from '../../../types/define.ts';

export const GET: APIRoute = ({ params: { lang = '', section }, locals: { q } }) => {
  const name = SECTIONS.find((known) => known === section);
  return name ? rssResponse(q, lang, name) : new Response(null, { status: 404 });
};

import type { APIRoute } from 'astro';
import { sitemapResponse, urlset } from '../../../outputs/sitemaps/urlset.ts';

export const GET: APIRoute = ({ params: { day = '' }, locals: { q } }) => {
  const posts = q.postsOn(day);
  return posts.length > 0 ? sitemapResponse(urlset(posts, q.origin())) : new Response(null, { status: 404 });
};

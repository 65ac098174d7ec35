import type { APIRoute } from 'astro';
import { NEWS_HOURS, newsUrlset, sitemapResponse } from '../outputs/sitemaps/urlset.ts';

export const GET: APIRoute = ({ locals: { q } }) =>
  sitemapResponse(newsUrlset(q.newsWithin(NEWS_HOURS), q.origin()));

import type { APIRoute } from 'astro';
import { NEWS_HOURS } from '../outputs/sitemaps/news-hours.ts';
import { newsUrlset, sitemapResponse, urlset } from '../outputs/sitemaps/urlset.ts';

/** A sitemap may not be empty: on quiet days it names the newest article, no longer as news, as Google advises. */
export const GET: APIRoute = ({ locals: { q } }) => {
  const news = q.newsWithin(NEWS_HOURS);
  return sitemapResponse(news.length > 0 ? newsUrlset(news, q.origin()) : urlset(q.latestNews(), q.origin()));
};

import type { Listing, NewsListing } from '../../catalogue/view-listing.ts';
import { escapeHtml as escapeXml } from '../feeds/plain-html.ts';

/** How many items news search engines take. */
const NEWS_LIMIT = 1000;

const NAMESPACES = {
  xhtml: 'http://www.w3.org/1999/xhtml',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** The sitemap protocol 0.9 with alternates and images, as @astrojs/sitemap writes the sitemaps of the languages. */
export function urlset(listings: readonly Listing[], origin: string): string {
  const urls = listings.map((listing) =>
    url(listing, origin, [
      ...(listing.modified ? [`<lastmod>${listing.modified}</lastmod>`] : []),
      ...listing.alternates.map(
        ({ lang, path }) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(origin + path)}"/>`,
      ),
    ]),
  );
  return document(['xhtml', 'image'], urls);
}

/** Google's news sitemap 0.9. */
export function newsUrlset(news: readonly NewsListing[], origin: string): string {
  const urls = news
    .slice(0, NEWS_LIMIT)
    .map((item) =>
      url(item, origin, [
        '<news:news>',
        `<news:publication><news:name>${escapeXml(item.publication)}</news:name><news:language>${item.lang}</news:language></news:publication>`,
        `<news:publication_date>${item.published}</news:publication_date>`,
        `<news:title>${escapeXml(item.title)}</news:title>`,
        '</news:news>',
      ]),
    );
  return document(['news', 'image'], urls);
}

/** A sitemap as an HTTP answer. */
export const sitemapResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });

function url({ path, images }: Listing, origin: string, details: readonly string[]): string {
  return [
    '<url>',
    `<loc>${escapeXml(origin + path)}</loc>`,
    ...details,
    ...images.map(
      (image) => `<image:image><image:loc>${escapeXml(origin + image)}</image:loc></image:image>`,
    ),
    '</url>',
  ].join('\n');
}

function document(namespaces: readonly (keyof typeof NAMESPACES)[], urls: readonly string[]): string {
  const names = namespaces.map((name) => ` xmlns:${name}="${NAMESPACES[name]}"`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>`,
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

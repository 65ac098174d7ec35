import { generateRssFeed } from 'feedsmith';
import type { EntryPage, SiteView } from '../../catalogue/views.ts';
import { escapeHtml, plainHtml } from './plain-html.ts';
import { rfc822 } from './rfc822.ts';

/** Newest items in a feed (FEED-PROFILE, Feeds). */
export const FEED_LIMIT = 50;

/** Minutes for which a consumer may keep a feed. */
const TTL = 60;

export interface FeedInput {
  site: SiteView;
  /** Title of the section, `undefined` for the feed of all. */
  section?: string;
  /** Path of the HTML page that the feed follows, and of the feed itself. */
  pagePath: string;
  feedPath: string;
  /** Newest first. */
  items: readonly EntryPage[];
}

/**
 * RSS 2.0 by the syndication profile 0.1: whole bodies, Dublin Core, Media RSS, GeoRSS; the same bytes for the same
 * content, so no clock. Dates are RFC 822 with +0700.
 */
export function rssFeed({ site, section, pagePath, feedPath, items }: FeedInput): string {
  const { origin, managingBody } = site;
  const newest = items.map((item) => item.updated).sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  const xml = generateRssFeed(
    {
      title: section ? `${site.name}: ${section}` : site.name,
      link: origin + pagePath,
      description: site.description,
      language: site.lang,
      copyright: `${managingBody.name}. ${site.licence.name}`,
      managingEditor: { email: managingBody.email, name: managingBody.responsible.name },
      ...(newest ? { lastBuildDate: newest } : {}),
      ttl: TTL,
      image: { url: `${origin}/icon-512.png`, title: site.name, link: origin + pagePath },
      atom: {
        links: [
          { href: origin + feedPath, rel: 'self', type: 'application/rss+xml' },
          ...(site.hub ? [{ href: site.hub, rel: 'hub' }] : []),
        ],
      },
      items: items.map((item) => rssItem(item, site)),
    },
    { lenient: true },
  );
  return inVietnameseTime(xml);
}

/** The library writes dates in GMT; the profile wants them as Vietnamese newsrooms do, with +0700. */
function inVietnameseTime(xml: string): string {
  return xml.replace(
    /<(pubDate|lastBuildDate)>([^<]+)</g,
    (_, name: string, date: string) => `<${name}>${rfc822(date)}<`,
  );
}

function rssItem(item: EntryPage, site: SiteView) {
  const { origin } = site;
  const url = origin + item.path;
  const image = item.cover;
  const imageUrl = image && origin + image.fallback.src;
  const alternates = item.alternates.filter(({ lang, translated }) => translated && lang !== site.lang);
  return {
    title: item.title,
    link: url,
    guid: { value: url, isPermaLink: true },
    pubDate: item.published,
    description:
      (image ? `<a href="${url}"><img src="${imageUrl}" alt="${escapeHtml(image.alt)}"></a><br/>` : '') +
      escapeHtml(item.summary),
    content: { encoded: plainHtml(item, origin) },
    categories: [
      ...(item.section ? [{ name: item.section, domain: `${origin}/${site.lang}/` }] : []),
      ...item.topics.map(({ id }) => ({ name: id, domain: `${origin}/${site.lang}/topics/` })),
    ],
    ...(image && imageUrl
      ? {
          enclosures: [{ url: imageUrl, length: image.fallback.bytes, type: 'image/jpeg' }],
          media: {
            contents: [
              {
                url: imageUrl,
                type: 'image/jpeg',
                medium: 'image' as const,
                fileSize: image.fallback.bytes,
                width: image.fallback.width,
                height: image.fallback.height,
                title: { value: item.title },
                description: { value: image.alt },
                thumbnails: [{ url: imageUrl, width: image.fallback.width, height: image.fallback.height }],
                credits: [{ value: image.credit }],
                licenses: [{ name: image.licence }],
              },
            ],
          },
        }
      : {}),
    dc: {
      titles: [item.title],
      creators: [item.unit],
      dates: [item.published],
      descriptions: [item.summary],
      publishers: [site.managingBody.name],
      identifiers: [url],
      languages: [site.lang],
      subjects: item.topics.map(({ title }) => title),
      rights: [site.licence.name],
    },
    dcterms: { modified: [item.updated] },
    atom: {
      links: alternates.map(({ lang, path }) => ({
        href: origin + path,
        rel: 'alternate',
        hreflang: lang,
        type: 'text/html',
      })),
    },
    ...(item.place?.lat !== undefined && item.place.lon !== undefined
      ? { georss: { point: { lat: item.place.lat, lng: item.place.lon } } }
      : {}),
  };
}

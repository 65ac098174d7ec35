import { generateRssFeed } from 'feedsmith';
import { enclosureOf, mediaOf } from './media.ts';
import type { Feed, FeedItem } from './model.ts';
import { escapeHtml } from './plain-html.ts';
import { podcastChannel, podcastItem } from './podcast.ts';
import { rfc822 } from './rfc822.ts';
import { STYLESHEETS } from './stylesheet.ts';
import { ARCHIVE_MARK, finishXml } from './xml-additions.ts';

/** Minutes for which a consumer may keep a feed. */
const TTL = 60;
const TYPE = 'application/rss+xml';

/**
 * RSS 2.0 by PROFILE.md: whole bodies, Dublin Core, Media RSS, GeoRSS, RFC 5005 archives; the same bytes for the same
 * content, so no clock. Dates are RFC 822 with +0700.
 */
export function rssFeed(feed: Feed): string {
  const { self, current, older, newer } = feed.links.rss;
  const link = (rel: string, href: string | undefined) => (href ? [{ href, rel, type: TYPE }] : []);
  const xml = generateRssFeed(
    {
      xml: { lang: feed.lang },
      title: feed.title,
      link: feed.home,
      description: feed.description,
      language: feed.lang,
      copyright: feed.rights,
      managingEditor: feed.editor,
      lastBuildDate: feed.updated,
      ttl: TTL,
      image: { url: feed.icon, title: feed.siteName, link: feed.home },
      atom: {
        links: [
          ...link('self', self),
          ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
          ...(feed.archive ? link('current', current) : []),
          ...link('prev-archive', older),
          ...link('next-archive', newer),
        ],
      },
      ...podcastChannel(feed),
      items: feed.items.map((item) => ({ ...rssItem(item), ...(feed.podcast ? podcastItem(item) : {}) })),
    },
    { stylesheets: STYLESHEETS },
  );
  return inVietnameseTime(finishXml(xml, feed.archive ? [ARCHIVE_MARK] : [])).replaceAll(
    '<itunes:explicit>no<',
    // Apple no longer names “no” among the values; the library writes nothing else.
    '<itunes:explicit>false<',
  );
}

/** The library writes dates in GMT; the profile wants them as Vietnamese newsrooms do, with +0700. */
export function inVietnameseTime(xml: string): string {
  return xml.replace(
    /<(pubDate|lastBuildDate)>([^<]+)</g,
    (_, name: string, date: string) => `<${name}>${rfc822(date)}<`,
  );
}

function rssItem(item: FeedItem) {
  const { url, image } = item;
  const enclosure = enclosureOf(item);
  return {
    title: item.title,
    link: url,
    guid: { value: url, isPermaLink: true },
    pubDate: item.published,
    description:
      (image ? `<a href="${url}"><img src="${image.url}" alt="${escapeHtml(image.alt)}"></a><br/>` : '') +
      escapeHtml(item.summary),
    content: { encoded: item.html },
    categories: item.categories.map(({ scheme, term }) => ({ name: term, domain: scheme })),
    ...(enclosure
      ? { enclosures: [{ url: enclosure.url, length: enclosure.bytes, type: enclosure.type }] }
      : {}),
    media: mediaOf(item),
    dc: {
      titles: [item.title],
      creators: [item.creator],
      dates: [item.published],
      descriptions: [item.summary],
      publishers: [item.publisher],
      identifiers: [url],
      languages: [item.lang],
      subjects: item.subjects,
      rights: [item.rights],
    },
    dcterms: { modified: [item.modified] },
    atom: {
      links: item.alternates.map(({ lang, url: href }) => ({
        href,
        rel: 'alternate',
        hreflang: lang,
        type: 'text/html',
      })),
    },
    ...(item.point ? { georss: { point: item.point } } : {}),
  };
}

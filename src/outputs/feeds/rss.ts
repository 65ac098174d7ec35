import { rfc822, rfc3339 } from './dates.ts';
import { enclosureOf, mediaOf } from './media.ts';
import type { Feed, FeedItem } from './model.ts';
import { escapeHtml } from './plain-html.ts';
import { podcastChannel, podcastItem } from './podcast.ts';
import { STYLESHEET } from './stylesheet.ts';
import { element, textElement, type XmlNode, xmlDocument } from './xml.ts';

/** Minutes for which a consumer may keep a feed. */
const TTL = 60;
const TYPE = 'application/rss+xml';

/**
 * RSS 2.0 by PROFILE.md: whole bodies, Dublin Core, Media RSS, GeoRSS, RFC 5005 archives; the same bytes for the same
 * content, so no clock. Dates are RFC 822 with +0700.
 */
export function rssFeed(feed: Feed): string {
  const { lang, archive, editor, home } = feed;
  const { self, current, older, newer } = feed.links.rss;
  const channel = element('channel', {}, [
    archive ? element('fh:archive', {}) : undefined,
    textElement('title', feed.title),
    textElement('link', home),
    textElement('description', feed.description),
    textElement('language', lang),
    textElement('copyright', feed.rights),
    textElement('managingEditor', `${editor.email} (${editor.name})`),
    textElement('lastBuildDate', rfc822(feed.updated)),
    textElement('ttl', TTL),
    element('image', {}, [
      textElement('url', feed.icon),
      textElement('title', feed.siteName),
      textElement('link', home),
    ]),
    documentLink('self', self),
    feed.hub ? element('atom:link', { href: feed.hub, rel: 'hub' }) : undefined,
    documentLink('current', archive ? current : undefined),
    documentLink('prev-archive', older),
    documentLink('next-archive', newer),
    ...podcastChannel(feed),
    ...feed.items.map((each) => item(each, feed.podcast ? podcastItem(each) : [])),
  ]);
  const root = element('rss', { version: '2.0' }, [channel]);
  return xmlDocument(root, { lang, stylesheet: STYLESHEET });
}

/** `episode` is what only a podcast says of it. */
function item(item: FeedItem, episode: readonly (XmlNode | undefined)[]): XmlNode {
  const { url, image, title, summary } = item;
  const enclosure = enclosureOf(item);
  const picture = image
    ? `<a href="${url}"><img src="${image.url}" alt="${escapeHtml(image.alt)}"></a><br/>`
    : '';
  return element('item', {}, [
    textElement('title', title),
    textElement('link', url),
    textElement('description', picture + escapeHtml(summary)),
    ...item.categories.map(({ scheme, term }) => textElement('category', term, { domain: scheme })),
    enclosure && element('enclosure', { url: enclosure.url, length: enclosure.bytes, type: enclosure.type }),
    textElement('guid', url, { isPermaLink: 'true' }),
    textElement('pubDate', rfc822(item.published)),
    ...item.alternates.map(({ lang, url: href }) =>
      element('atom:link', { href, rel: 'alternate', type: 'text/html', hreflang: lang }),
    ),
    textElement('dc:title', title),
    textElement('dc:creator', item.creator),
    ...item.subjects.map((subject) => textElement('dc:subject', subject)),
    textElement('dc:description', summary),
    textElement('dc:publisher', item.publisher),
    textElement('dc:date', rfc3339(item.published)),
    textElement('dc:identifier', url),
    textElement('dc:language', item.lang),
    textElement('dc:rights', item.rights),
    textElement('content:encoded', item.html),
    ...episode,
    ...mediaOf(item),
    item.point && textElement('georss:point', `${item.point.lat} ${item.point.lng}`),
    textElement('dcterms:modified', rfc3339(item.modified)),
  ]);
}

/** Another document of this feed. */
const documentLink = (rel: string, href: string | undefined): XmlNode | undefined =>
  href ? element('atom:link', { href, rel, type: TYPE }) : undefined;

import { rfc3339 } from './dates.ts';
import { enclosureOf, mediaOf } from './media.ts';
import type { DeletedItem, Feed, FeedItem } from './model.ts';
import { NAMESPACES } from './namespaces.ts';
import { STYLESHEET } from './stylesheet.ts';
import { element, textElement, type XmlNode, xmlDocument } from './xml.ts';

const TYPE = 'application/atom+xml';

/** Atom 1.0 (RFC 4287) with archives (RFC 5005) and deleted entries (RFC 6721). */
export function atomFeed(feed: Feed): string {
  const { lang, archive, publisher, editor } = feed;
  const { self, current, older, newer } = feed.links.atom;
  const root = element('feed', { xmlns: NAMESPACES.atom }, [
    archive ? element('fh:archive', {}) : undefined,
    ...feed.deleted.map((item) => tombstone(item, lang)),
    element('author', {}, [textElement('name', publisher), textElement('email', editor.email)]),
    textElement('icon', feed.icon),
    textElement('id', feed.id),
    documentLink('self', self),
    feed.hub ? element('link', { href: feed.hub, rel: 'hub' }) : undefined,
    pageLink(feed.home, lang),
    documentLink('current', archive ? current : undefined),
    documentLink('prev-archive', older),
    documentLink('next-archive', newer),
    textElement('rights', feed.rights),
    textElement('subtitle', feed.description),
    textElement('title', feed.title),
    textElement('updated', rfc3339(feed.updated)),
    ...feed.items.map(entry),
  ]);
  return xmlDocument(root, { lang, stylesheet: STYLESHEET });
}

function entry(item: FeedItem): XmlNode {
  const enclosure = enclosureOf(item);
  return element('entry', {}, [
    element('author', {}, [textElement('name', item.creator)]),
    ...item.categories.map(({ term, scheme, label }) => element('category', { term, scheme, label })),
    textElement('content', item.html, { type: 'html' }),
    textElement('id', item.url),
    pageLink(item.url, item.lang),
    ...item.alternates.map(({ lang, url }) => pageLink(url, lang)),
    // Some readers take the last alternate for the entry's own page, whatever its language.
    item.alternates.length > 0 ? element('link', { href: item.url, rel: 'alternate' }) : undefined,
    enclosure &&
      element('link', {
        href: enclosure.url,
        rel: 'enclosure',
        type: enclosure.type,
        length: enclosure.bytes,
      }),
    textElement('published', rfc3339(item.published)),
    textElement('rights', item.rights),
    textElement('summary', item.summary),
    textElement('title', item.title),
    textElement('updated', rfc3339(item.modified)),
    ...item.subjects.map((subject) => textElement('dc:subject', subject)),
    textElement('dc:publisher', item.publisher),
    textElement('dc:language', item.lang),
    ...mediaOf(item),
    item.point && textElement('georss:point', `${item.point.lat} ${item.point.lng}`),
  ]);
}

/** `at:deleted-entry` with its reason (RFC 6721 §3). */
const tombstone = ({ url, at, reason }: DeletedItem, lang: string): XmlNode =>
  element('at:deleted-entry', { ref: url, when: rfc3339(at) }, [
    textElement('at:comment', reason, { 'xml:lang': lang }),
  ]);

/** Another document of this feed. */
const documentLink = (rel: string, href: string | undefined): XmlNode | undefined =>
  href ? element('link', { href, rel, type: TYPE }) : undefined;

const pageLink = (href: string, hreflang: string): XmlNode =>
  element('link', { href, rel: 'alternate', type: 'text/html', hreflang });

import { generateAtomFeed } from 'feedsmith';
import { enclosureOf, mediaOf } from './media.ts';
import type { Feed, FeedItem } from './model.ts';
import { STYLESHEETS } from './stylesheet.ts';
import { ARCHIVE_MARK, finishXml, tombstone } from './xml-additions.ts';

const TYPE = 'application/atom+xml';

/** Atom 1.0 (RFC 4287) with archives (RFC 5005) and deleted entries (RFC 6721). */
export function atomFeed(feed: Feed): string {
  const { self, current, older, newer } = feed.links.atom;
  const link = (rel: string, href: string | undefined) => (href ? [{ href, rel, type: TYPE }] : []);
  const xml = generateAtomFeed(
    {
      xml: { lang: feed.lang },
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: feed.updated,
      authors: [{ name: feed.publisher, email: feed.editor.email }],
      rights: { value: feed.rights },
      icon: feed.icon,
      links: [
        ...link('self', self),
        ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
        { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: feed.lang },
        ...(feed.archive ? link('current', current) : []),
        ...link('prev-archive', older),
        ...link('next-archive', newer),
      ],
      entries: feed.items.map(atomEntry),
    },
    { stylesheets: STYLESHEETS },
  );
  return finishXml(xml, [
    ...(feed.archive ? [ARCHIVE_MARK] : []),
    ...feed.deleted.map(({ url, at, reason }) => tombstone(url, at, reason, feed.lang)),
  ]);
}

function atomEntry(item: FeedItem) {
  const enclosure = enclosureOf(item);
  return {
    id: item.url,
    title: { value: item.title },
    summary: { value: item.summary },
    content: { type: 'html', value: item.html },
    published: item.published,
    updated: item.modified,
    authors: [{ name: item.creator }],
    rights: { value: item.rights },
    categories: item.categories.map(({ scheme, term, label }) => ({
      scheme,
      term,
      ...(label ? { label } : {}),
    })),
    links: [
      { href: item.url, rel: 'alternate', type: 'text/html', hreflang: item.lang },
      ...item.alternates.map(({ lang, url }) => ({
        href: url,
        rel: 'alternate',
        type: 'text/html',
        hreflang: lang,
      })),
      // Some readers take the last alternate for the entry's own page, whatever its language.
      ...(item.alternates.length > 0 ? [{ href: item.url, rel: 'alternate' }] : []),
      ...(enclosure
        ? [{ href: enclosure.url, rel: 'enclosure', type: enclosure.type, length: enclosure.bytes }]
        : []),
    ],
    dc: {
      publishers: [item.publisher],
      languages: [item.lang],
      subjects: item.subjects,
    },
    media: mediaOf(item),
    ...(item.point ? { georss: { point: item.point } } : {}),
  };
}

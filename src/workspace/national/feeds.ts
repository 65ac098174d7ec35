import { generateAtomFeed, generateRssFeed, parseAtomFeed, parseRssFeed } from 'feedsmith';
import { type Merged, mergeItems, mergeWithdrawn, type Source, sitesIn } from './merge.ts';
import type { ProvinceLanguage, ProvinceSite } from './province-site.ts';
import { finishXml, inVietnameseTime, tombstone } from './xml-additions.ts';

/** Minutes for which a consumer may keep a feed. */
const TTL = 60;
/** Tombstones in a merged Atom feed; `withdrawn.json` has all of them. */
const MOST_TOMBSTONES = 50;

/** What a merged feed says of itself, in one language. */
export interface FeedHead {
  lang: string;
  title: string;
  description: string;
  origin: string;
  publisher: { name: string; email: string };
}

type Format = keyof ProvinceLanguage['feeds'];

/** Items of every province's feed of one format, merged. */
function merged<Item>(
  sites: readonly ProvinceSite[],
  lang: string,
  format: Format,
  read: (text: string) => Omit<Merged<Item>, 'source'>[],
): Merged<Item>[] {
  const withdrawn = new Set(mergeWithdrawn(sites, lang).map(({ id }) => id));
  const items = sitesIn(sites, lang).flatMap(({ own }) => {
    const source: Source = {
      title: own.title,
      home: own.home,
      feed: own.feeds[format].url,
      updated: own.updated,
    };
    return read(own.feeds[format].text).map((item) => ({ ...item, source }));
  });
  return mergeItems(items, withdrawn);
}

/** RSS 2.0: the provinces' items as they are, each with the `source` that RSS has for where an item came from. */
export function mergedRss(sites: readonly ProvinceSite[], head: FeedHead): string {
  const items = merged(sites, head.lang, 'rss', (text) =>
    (parseRssFeed(text).items ?? []).map((item) => ({
      id: item.guid?.value ?? item.link ?? '',
      changed: item.dcterms?.modified?.[0] ?? item.pubDate ?? '',
      item,
    })),
  );
  const home = homeOf(head);
  const self = `${home}feed.xml`;
  const xml = generateRssFeed({
    xml: { lang: head.lang },
    title: head.title,
    link: home,
    description: head.description,
    language: head.lang,
    managingEditor: head.publisher,
    ...(items[0] ? { lastBuildDate: items[0].changed } : {}),
    ttl: TTL,
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    // The library gives dates as it reads them, which its generator takes as well.
    items: items.map(({ item, source }) => ({
      ...(item as object),
      source: { title: source.title, url: source.feed },
    })),
  });
  return inVietnameseTime(finishXml(xml));
}

/** Atom 1.0, each entry with its `source` (RFC 4287, 4.2.11), and what was taken back as RFC 6721 has it. */
export function mergedAtom(sites: readonly ProvinceSite[], head: FeedHead): string {
  const items = merged(sites, head.lang, 'atom', (text) =>
    (parseAtomFeed(text).entries ?? []).map((item) => ({
      id: item.id ?? '',
      changed: item.updated ?? item.published ?? '',
      item,
    })),
  );
  const home = homeOf(head);
  const self = `${home}atom.xml`;
  const withdrawn = mergeWithdrawn(sites, head.lang);
  const updated = [items[0]?.changed, withdrawn[0]?.at].filter((at) => at !== undefined);
  const xml = generateAtomFeed({
    xml: { lang: head.lang },
    id: self,
    title: { value: head.title },
    subtitle: { value: head.description },
    updated: updated.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? '1970-01-01T00:00:00Z',
    authors: [{ name: head.publisher.name, email: head.publisher.email }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: home, rel: 'alternate', type: 'text/html', hreflang: head.lang },
    ],
    entries: items.map(({ item, source, changed }) => ({
      ...(item as { id: string; title: { value: string }; updated: string }),
      source: {
        id: source.feed,
        title: { value: source.title },
        updated: source.updated ?? changed,
        links: [
          { href: source.feed, rel: 'self', type: 'application/atom+xml' },
          { href: source.home, rel: 'alternate', type: 'text/html' },
        ],
      },
    })),
  });
  return finishXml(
    xml,
    withdrawn.slice(0, MOST_TOMBSTONES).map(({ id, at, reason }) => tombstone(id, at, reason, head.lang)),
  );
}

interface JsonItem {
  id: string;
  url?: string;
  title?: string;
  date_published?: string;
  date_modified?: string;
}

/** Items of the provinces' JSON feeds, merged: for the JSON feed, and for the list on the index page. */
export function mergedItems(sites: readonly ProvinceSite[], lang: string): Merged<JsonItem>[] {
  return merged(sites, lang, 'json', (text) =>
    (JSON.parse(text) as { items: JsonItem[] }).items.map((item) => ({
      id: item.id,
      changed: item.date_modified ?? item.date_published ?? '',
      item,
    })),
  );
}

/** JSON Feed 1.1; JSON Feed has no word for where an item came from, so `_sen` has it. */
export function mergedJson(sites: readonly ProvinceSite[], head: FeedHead): string {
  const home = homeOf(head);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: home,
    feed_url: `${home}feed.json`,
    description: head.description,
    language: head.lang,
    authors: [{ name: head.publisher.name }],
    items: mergedItems(sites, head.lang).map(({ item, source }) => ({
      ...item,
      _sen: { source: { title: source.title, home_page_url: source.home, feed_url: source.feed } },
    })),
    _sen: { withdrawn: `${home}withdrawn.json` },
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

export const homeOf = ({ origin, lang }: Pick<FeedHead, 'origin' | 'lang'>): string =>
  `${new URL(origin).origin}/${lang}/`;

import { type AtomFeed, parseFeed as parseAny, type RdfFeed, type RssFeed } from 'feedsmith';
import type { FeedItem } from './feed-item.ts';
import { Refusal } from './refusal.ts';

/** Dates stay text: `feed-date.ts` reads them. */
const parseXml = (xml: string) => parseAny(xml, { parseDateFn: (raw: string) => raw });

type Parsed = Extract<ReturnType<typeof parseXml>, { format: 'rss' | 'atom' | 'rdf' }>;
type Media = NonNullable<RssFeed.Item<string>['media']>;

const FIRST_IMAGE = /<img\b[^<>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/i;

/** Items of an RSS 2.0, RSS 1.0 or Atom document, in its order. Throws a `Refusal` when it is none of these. */
export function parseFeed(xml: string): FeedItem[] {
  let parsed: Parsed;
  try {
    const any = parseXml(xml);
    if (any.format === 'json') throw new Error('JSON Feed');
    parsed = any;
  } catch (error) {
    const { message } = error as Error;
    throw new Refusal({
      vi: `Không đọc được: không phải RSS hay Atom (${message}).`,
      en: `It cannot be read as RSS or Atom (${message}).`,
    });
  }
  switch (parsed.format) {
    case 'rss': {
      const { items = [], language, dc } = parsed.feed;
      return items.map((item) => fromRss(item, language ?? dc?.languages?.[0], dc?.publishers?.[0]));
    }
    case 'rdf': {
      const { items = [], dc } = parsed.feed;
      return items.map((item) => fromRdf(item, dc?.languages?.[0], dc?.publishers?.[0]));
    }
    case 'atom': {
      const { entries = [], xml: attributes } = parsed.feed;
      return entries.map((entry) => fromAtom(entry, attributes?.lang));
    }
  }
}

function fromRss(item: RssFeed.Item<string>, language?: string, publisher?: string): FeedItem {
  const { guid, link, title, description, content, authors = [], dc, media, source } = item;
  const picture = item.enclosures?.find(({ type, url }) => isImage(type, url));
  return {
    id: guid?.value,
    link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    title,
    standfirst: description ?? dc?.descriptions?.[0],
    body: content?.encoded,
    authors: [...authors.flatMap(({ name }) => name ?? []), ...(dc?.creators ?? [])],
    agency: source?.title ?? dc?.publishers?.[0] ?? publisher,
    date: item.pubDate ?? dc?.dates?.[0],
    image: imageOf(media) ?? picture?.url ?? firstImage(description),
    lang: dc?.languages?.[0] ?? item.xml?.lang ?? language,
  };
}

function fromRdf(item: RdfFeed.Item<string>, language?: string, publisher?: string): FeedItem {
  const { rdf, link, title, description, content, dc, media } = item;
  return {
    id: rdf?.about,
    link: link ?? rdf?.about,
    title,
    standfirst: description ?? dc?.descriptions?.[0],
    body: content?.encoded,
    authors: dc?.creators ?? [],
    agency: dc?.publishers?.[0] ?? publisher,
    date: dc?.dates?.[0],
    image: imageOf(media) ?? firstImage(description),
    lang: dc?.languages?.[0] ?? item.xml?.lang ?? language,
  };
}

function fromAtom(entry: AtomFeed.Entry<string>, language?: string): FeedItem {
  const { links = [], title, summary, content, authors = [], source, dc, media } = entry;
  const original = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  const picture = links.find(({ rel, type, href }) => rel === 'enclosure' && isImage(type, href));
  return {
    id: entry.id,
    link: original?.href,
    title: title?.value,
    standfirst: summary?.value,
    body: content?.value,
    authors: [...authors.flatMap(({ name }) => name ?? []), ...(dc?.creators ?? [])],
    agency: source?.title?.value ?? dc?.publishers?.[0],
    date: entry.published ?? entry.updated,
    image: imageOf(media) ?? picture?.href ?? firstImage(summary?.value) ?? firstImage(content?.value),
    lang: entry.xml?.lang ?? language,
  };
}

function imageOf(media: Media | undefined): string | undefined {
  const contents = [
    ...(media?.contents ?? []),
    ...(media?.groups ?? []).flatMap((group) => group.contents ?? []),
  ];
  const picture = contents.find(({ medium, type, url }) => medium === 'image' || isImage(type, url));
  return picture?.url ?? media?.thumbnails?.[0]?.url;
}

const isImage = (type: string | undefined, url: string | undefined): boolean =>
  type ? type.startsWith('image/') : /\.(jpe?g|png|gif|webp|avif)(\?|$)/i.test(url ?? '');

const firstImage = (html: string | undefined): string | undefined => FIRST_IMAGE.exec(html ?? '')?.[1];

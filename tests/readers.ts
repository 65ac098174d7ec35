import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseFeed, parseJsonFeed } from 'feedsmith';
import RssParser from 'rss-parser';

/** What a consumer makes of an item, whatever the format and the reader. */
export interface ReaderItem {
  id: string;
  link: string;
  title: string;
  /** ISO 8601, UTC. */
  published: string;
  html: string;
  enclosure: { url: string; type: string; length: number } | undefined;
}

/** Reads a document into its items, in its order. */
export type Reader = (text: string) => Promise<ReaderItem[]>;

const iso = (date: unknown): string => new Date(date as string | Date).toISOString();

/** Others' readers of RSS and Atom, each on an XML parser of its own: xml2js, sax, fast-xml-parser. */
export const XML_READERS: Readonly<Record<string, Reader>> = {
  'rss-parser': async (text) => {
    const parser = new RssParser<object, RssParserItem>({
      customFields: { item: ['published', ['link', 'links', { keepArray: true }]] },
    });
    const { items } = await parser.parseString(text);
    return items.map((item) => {
      // It knows no enclosures in Atom, but hands on the links.
      const link = item.links?.find((each) => typeof each === 'object' && each.$.rel === 'enclosure');
      const file = item.enclosure ?? (typeof link === 'object' && { ...link.$, url: link.$.href ?? '' });
      return {
        id: item.guid ?? item.id ?? '',
        link: item.link ?? '',
        title: item.title ?? '',
        published: iso(item.published ?? item.pubDate),
        html: item['content:encoded'] ?? item.content ?? '',
        enclosure: file ? { url: file.url, type: file.type ?? '', length: Number(file.length) } : undefined,
      };
    });
  },
  feedparser: async (text) => {
    const items: FeedParser.Item[] = [];
    for await (const item of Readable.from([text]).pipe(new FeedParser({}))) items.push(item);
    return items.map(({ guid, link, title, pubdate, description, enclosures: [file] }) => ({
      id: guid,
      link,
      title,
      published: iso(pubdate),
      html: description,
      enclosure: file && { url: file.url, type: file.type ?? '', length: Number(file.length) },
    }));
  },
  feedsmith: async (text) => {
    const { format, feed } = parseFeed(text);
    if (format === 'rss')
      return (feed.items ?? []).map(({ guid, link, title, pubDate, content, enclosures: [file] = [] }) => ({
        id: guid?.value ?? '',
        link: link ?? '',
        title: title ?? '',
        published: iso(pubDate),
        html: content?.encoded ?? '',
        enclosure: file && { url: file.url ?? '', type: file.type ?? '', length: file.length ?? 0 },
      }));
    if (format !== 'atom') throw new Error(`a feed of the format ${format}`);
    return (feed.entries ?? []).map(({ id, title, published, content, links = [] }) => {
      const file = links.find(({ rel }) => rel === 'enclosure');
      return {
        id: id ?? '',
        link: links.find(({ rel }) => rel === 'alternate')?.href ?? '',
        title: title?.value ?? '',
        published: iso(published),
        html: content?.value ?? '',
        enclosure: file && { url: file.href ?? '', type: file.type ?? '', length: file.length ?? 0 },
      };
    });
  },
};

interface RssParserItem {
  id?: string;
  published?: string;
  links?: (string | { $: { rel?: string; href?: string; type?: string; length?: string } })[];
  'content:encoded'?: string;
}

/** JSON Feed, by a library of others. */
export const readJsonFeed: Reader = async (text) =>
  (parseJsonFeed(text).items ?? []).map(({ id, url, title, date_published, content_html, attachments }) => {
    const [file] = attachments ?? [];
    return {
      id: id ?? '',
      link: url ?? '',
      title: title ?? '',
      published: iso(date_published),
      html: content_html ?? '',
      enclosure: file?.url
        ? { url: file.url, type: file.mime_type ?? '', length: file.size_in_bytes ?? 0 }
        : undefined,
    };
  });

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { decodeXML } from 'entities';
import { filesBelow } from '../../build/hash.ts';
import { compare } from '../../content/problem.ts';

/** Address → a mark that changes when what stands there does: a page's `lastmod`, a feed's hash. */
export type Marks = Record<string, string>;

/** What of a built site can be announced. */
export interface SiteFiles {
  origin: string;
  pages: Marks;
  feeds: Marks;
}

const FEED = /(^|\/)(feed\.xml|atom\.xml|feed\.json)$/;

/**
 * Reads a built site: pages from its sitemaps, feeds from their files. Throws when there is no sitemap-index.xml, or
 * when it names a sitemap that is not there.
 */
export function readSiteFiles(folder: string): SiteFiles {
  const index = path.join(folder, 'sitemap-index.xml');
  if (!fs.existsSync(index))
    throw new Error(`${index}: không có; dựng trang trước. / not there; build the site first.`);
  const maps = elements(fs.readFileSync(index, 'utf8'), 'sitemap').map(({ loc }) => loc);
  const [first] = maps;
  if (!first) throw new Error(`${index}: không có sơ đồ nào. / names no sitemap.`);
  const pages = maps.flatMap((map) =>
    elements(fs.readFileSync(path.join(folder, new URL(map).pathname), 'utf8'), 'url'),
  );
  const { origin } = new URL(first);
  const feeds = filesBelow(folder).filter((file) => FEED.test(file));
  return {
    origin,
    // A page may stand in several sitemaps, not in each with its date.
    pages: Object.fromEntries(pages.sort(byDate).map(({ loc, lastmod }) => [loc, lastmod])),
    feeds: Object.fromEntries(
      feeds.map((file) => [`${origin}/${file}`, markOf(fs.readFileSync(path.join(folder, file)))]),
    ),
  };
}

const byDate = (a: { lastmod: string }, b: { lastmod: string }): number => compare(a.lastmod, b.lastmod);

/** `<loc>` and `<lastmod>` of each element of that name; the sitemaps are our own, so their shape is known. */
function elements(xml: string, name: string): { loc: string; lastmod: string }[] {
  return [...xml.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner = '']) => ({
    loc: decodeXML(/<loc>([^<]*)</.exec(inner)?.[1] ?? ''),
    lastmod: /<lastmod>([^<]*)</.exec(inner)?.[1] ?? '',
  }));
}

const markOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

import fs from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/hash.ts';
import { SITES } from '../built-sites.ts';
import { xmlProblem } from '../xml.ts';

const { out } = SITES.lamDong;

interface Page {
  loc: string;
  lastmod?: string;
  'xhtml:link'?: { hreflang: string; href: string }[];
  'image:image'?: { 'image:loc': string }[];
}

const LISTS = ['sitemap', 'url', 'xhtml:link', 'image:image'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => LISTS.includes(name),
});
const read = (file: string): string => fs.readFileSync(path.join(out, file), 'utf8');
const fileAt = (address: string): string => {
  const { pathname } = new URL(address);
  return pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
};
const pagesOf = (file: string): Page[] => parser.parse(read(file)).urlset.url ?? [];
const missing = (addresses: string[]): string[] =>
  addresses.filter((address) => !fs.existsSync(path.join(out, fileAt(address))));

let listed: string[];
let languages: string[];
let days: string[];

beforeAll(() => {
  const index: { loc: string }[] = parser.parse(read('sitemap-index.xml')).sitemapindex.sitemap;
  listed = index.map(({ loc }) => fileAt(loc));
  languages = listed.filter((file) => /^sitemap-\w{2}-\d+\.xml$/.test(file));
  days = listed.filter((file) => file.startsWith('sitemap/sitemap-post/'));
});

describe('the index of sitemaps', () => {
  test('names every sitemap of the site, and each is there', () => {
    const there = filesBelow(out).filter((file) => /(^|\/)sitemap.*\.xml$|sitemap-post\/.*\.xml$/.test(file));
    expect([...listed, 'sitemap-index.xml'].sort()).toEqual(there);
  });

  test('has one sitemap per language and one for the choice of languages', () => {
    expect(listed.filter((file) => file.endsWith('-0.xml')).sort()).toEqual([
      'sitemap-en-0.xml',
      'sitemap-pages-0.xml',
      'sitemap-vi-0.xml',
    ]);
  });

  test('is named in robots.txt, with the news', () => {
    expect(read('robots.txt')).toMatch(
      /^Sitemap: https:\/\/\S+\/sitemap-index\.xml\nSitemap: https:\/\/\S+\/sitemap-news\.xml$/m,
    );
  });
});

test('every sitemap is well-formed', () => {
  for (const file of listed) expect(xmlProblem(read(file)), file).toBeUndefined();
});

test('every address answers with a page that does not send search engines elsewhere', () => {
  for (const file of listed) {
    const addresses = pagesOf(file).map(({ loc }) => loc);
    expect(missing(addresses), file).toEqual([]);
    for (const address of addresses) {
      const html = read(fileAt(address));
      expect(html, address).toContain(`<link rel="canonical" href="${address}">`);
      expect(html, address).not.toContain('content="noindex"');
    }
  }
});

test('alternates lead back, have a default, and are those of the page itself', () => {
  const pages = new Map(
    [...languages, 'sitemap-pages-0.xml'].flatMap(pagesOf).map((page) => [page.loc, page] as const),
  );
  const linksOf = (page: Page | undefined) =>
    (page?.['xhtml:link'] ?? []).map(({ hreflang, href }) => `${hreflang} ${href}`).sort();
  for (const [address, page] of pages) {
    const links = page['xhtml:link'] ?? [];
    const defaults = links.filter(({ hreflang }) => hreflang === 'x-default');
    // A page that is the same in every language has no alternates.
    expect(defaults, address).toHaveLength(/\/(sen|feed-profile)\/$/.test(address) ? 0 : 1);
    for (const { href } of links) expect(linksOf(pages.get(href)), href).toEqual(linksOf(page));
    const head = [
      ...read(fileAt(address)).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g),
    ];
    expect(head.map(([, lang, href]) => `${lang} ${href}`).sort(), address).toEqual(linksOf(page));
  }
});

test('every image is there', () => {
  const images = listed.flatMap(pagesOf).flatMap((page) => page['image:image'] ?? []);
  expect(images.length).toBeGreaterThan(0);
  expect(missing(images.map((image) => image['image:loc']))).toEqual([]);
});

test('every entry is in the sitemap of its day, in the same languages and with the same date as in theirs', () => {
  const known = new Map(languages.flatMap(pagesOf).map(({ loc, lastmod }) => [loc, lastmod]));
  const posts = days.flatMap(pagesOf);
  const entries = [...known.keys()].filter((address) =>
    /\/(tourism|ocop|investment|heritage|news|media)\/[^/]+\/$/.test(address),
  );
  expect(posts.map(({ loc }) => loc).sort()).toEqual(entries.sort());
  for (const { loc, lastmod = '' } of posts)
    expect(Date.parse(lastmod), loc).toBe(Date.parse(known.get(loc) ?? ''));
});

test('the date of an entry is the one that its page states', () => {
  for (const { loc, lastmod = '' } of days.flatMap(pagesOf)) {
    const [, stated = ''] =
      /<meta property="article:modified_time" content="([^"]+)">/.exec(read(fileAt(loc))) ?? [];
    expect(Date.parse(lastmod), loc).toBe(Date.parse(stated));
  }
});

test('a fallback page is in none', () => {
  const addresses = listed.flatMap(pagesOf).map(({ loc }) => new URL(loc).pathname);
  expect(addresses).toContain('/vi/tourism/thac-pongour/');
  expect(addresses).not.toContain('/en/tourism/thac-pongour/');
});

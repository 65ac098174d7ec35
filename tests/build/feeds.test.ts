import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addressesIn, itemsOf, readFeed } from './feed.ts';
import { dongThap, lamDong } from './sites.ts';

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} \+0700$/;
const DUBLIN_CORE = ['titles', 'creators', 'dates', 'descriptions', 'publishers', 'identifiers'] as const;
const FEEDS = [
  { name: '/vi/feed.xml of Lâm Đồng', site: lamDong, file: 'vi/feed.xml', lang: 'vi' },
  { name: '/en/feed.xml of Lâm Đồng', site: lamDong, file: 'en/feed.xml', lang: 'en' },
  { name: '/km/feed.xml of Đồng Tháp', site: dongThap, file: 'km/feed.xml', lang: 'km' },
];
/** Entries that have no text of their own in the feed's language that a person has read. */
const KEPT_OUT = [
  { why: 'a machine translation', site: lamDong, file: 'en/feed.xml', path: '/en/ocop/tra-o-long/' },
  { why: 'a machine translation', site: lamDong, file: 'en/ocop/feed.xml', path: '/en/ocop/tra-o-long/' },
  { why: 'a stale translation', site: lamDong, file: 'en/feed.xml', path: '/en/news/mua-hoa/' },
  { why: 'a fallback', site: lamDong, file: 'en/tourism/feed.xml', path: '/en/tourism/thac-pongour/' },
  { why: 'a fallback', site: dongThap, file: 'km/feed.xml', path: '/km/investment/thu-tuc-dau-tu/' },
  {
    why: 'a fallback',
    site: dongThap,
    file: 'km/feed.xml',
    path: '/km/news/ke-hoach-thong-tin-doi-ngoai-2026/',
  },
];

describe.each(FEEDS)('$name', ({ site, file, lang }) => {
  const items = () => {
    const found = itemsOf(site, file);
    expect(found.length).toBeGreaterThan(0);
    return found;
  };

  it('is in its language', () => {
    expect(readFeed(site, file).language).toBe(lang);
  });

  it('links every item to a page of the site in that language', () => {
    const strange = items().filter(
      ({ link = '' }) => !link.startsWith(`${site.origin}/${lang}/`) || !site.answers(link),
    );
    expect(strange.map(({ link }) => link)).toEqual([]);
  });

  it('has the link of each item as its permanent guid', () => {
    for (const { guid, link } of items()) expect(guid).toEqual({ value: link, isPermaLink: true });
  });

  it('names no item twice', () => {
    const guids = items().map(({ guid }) => guid?.value);
    expect(new Set(guids).size).toBe(guids.length);
  });

  it('gives dates as RFC 822 does, in Vietnamese time', () => {
    for (const { pubDate, link } of items()) expect(pubDate, link).toMatch(RFC_822);
  });

  it('is newest first', () => {
    const times = items().map(({ pubDate }) => Date.parse(String(pubDate)));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it.each(DUBLIN_CORE)('states dc %s of every item', (element) => {
    for (const { dc, link } of items()) expect(dc?.[element]?.join('').trim(), link).toBeTruthy();
  });

  it('carries the body of every item', () => {
    for (const { content, link } of items()) expect(content?.encoded?.trim(), link).toBeTruthy();
  });

  it('has only absolute addresses in bodies and descriptions', () => {
    const relative = items().flatMap(({ content, description }) =>
      addressesIn(`${content?.encoded} ${description}`).filter(
        (address) => !/^(https?:|mailto:|tel:)/.test(address),
      ),
    );
    expect(relative).toEqual([]);
  });

  it('has nothing in bodies that runs or restyles', () => {
    for (const { content, link } of items())
      expect(content?.encoded, link).not.toMatch(/<(script|style|iframe)\b|\son\w+=|\sstyle=/i);
  });

  it('says the true length of every enclosure', () => {
    const enclosures = items().flatMap((item) => item.enclosures ?? []);
    expect(enclosures.length).toBeGreaterThan(0);
    for (const { url, length } of enclosures)
      expect(length, url).toBe(fs.statSync(path.join(site.folder, new URL(url).pathname)).size);
  });

  it('encloses JPEG pictures at least 1200 px wide, where there is nothing to play', async () => {
    const pictures = items()
      .flatMap((item) => item.enclosures ?? [])
      .filter(({ type }) => type.startsWith('image/'));
    for (const { url } of pictures) {
      const { format, width } = await sharp(path.join(site.folder, new URL(url).pathname)).metadata();
      expect(format, url).toBe('jpeg');
      expect(width, url).toBeGreaterThanOrEqual(1200);
    }
  });

  it('was last built when its newest item was changed', () => {
    const changes = items().map(({ dcterms }) => Date.parse(String(dcterms?.modified?.[0])));
    expect(Date.parse(String(readFeed(site, file).lastBuildDate))).toBe(Math.max(...changes));
  });
});

describe('a feed leaves out', () => {
  it.each(KEPT_OUT)('$why: $path in $file', ({ site, file, path: address }) => {
    expect(site.answers(address)).toBe(true);
    expect(itemsOf(site, file).map(({ link }) => link)).not.toContain(site.origin + address);
  });
});

describe('a section with nothing to tell', () => {
  it('still has a feed that can be read', () => {
    expect(readFeed(lamDong, 'en/ocop/feed.xml').title).toBe('Lâm Đồng: Produce');
  });
});

describe.each(['vi/index.html', 'en/tourism/ho-xuan-huong/index.html'])('the page %s', (file) => {
  it('leads readers to feeds that answer', () => {
    const page = lamDong.read(file);
    const feeds = [...page.matchAll(/<link rel="alternate" type="application\/rss\+xml" href="([^"]+)"/g)];
    expect(feeds.length).toBeGreaterThan(0);
    for (const [, address = ''] of feeds) expect(lamDong.answers(address), address).toBe(true);
  });
});

import { expect, test, vi } from 'vitest';
import { readFeed } from '../../../src/inbound/read-feed.ts';
import { takeItem } from '../../../src/inbound/take-item.ts';
import { rss, rssItem } from './feeds.ts';

/** Milliseconds of a processor that a document of the largest size may take; of the wall clock it may be many more. */
const PATIENCE = 8000;
vi.setConfig({ testTimeout: 120_000 });

/** Milliseconds of the processor since a moment. */
const spentSince = (moment: NodeJS.CpuUsage): number => process.cpuUsage(moment).user / 1000;

const many = rss(
  Array.from({ length: 4000 }, (_, index) =>
    rssItem(String(index), { description: `<![CDATA[${'x'.repeat(800)}]]>` }),
  ),
);

test.each([
  ['sound', many],
  ['cut off', many.slice(0, -40)],
  ['items that are opened only', rss(['<item>'.repeat(500_000)])],
  ['items that are not closed', rss(['<item><title>x</title>'.repeat(100_000)])],
  ['CDATA that is not closed', rss(['<![CDATA['.repeat(400_000)])],
  ['comments', `${'<!-- -->'.repeat(500_000)}<rss/>`],
  ['comments that are not closed', '<!--'.repeat(1_000_000)],
  ['spaces', ' '.repeat(5_000_000)],
  ['angle brackets', '<'.repeat(5_000_000)],
  ['root elements', '<rss '.repeat(1_000_000)],
  ['ampersands', rss(['&'.repeat(4_000_000)])],
  ['attributes', `<rss ${Array.from({ length: 200_000 }, (_, index) => `a${index}="x"`).join(' ')}></rss`],
])('5 MB of %s take no more than seconds', (_, text) => {
  const started = process.cpuUsage();
  try {
    readFeed(new TextEncoder().encode(text), '');
  } catch {
    // Refused is well: what counts is the time.
  }
  expect(spentSince(started)).toBeLessThan(PATIENCE);
});

test.each([
  ['author', { authors: ['a'.repeat(1_000_000)] }],
  ['date', { date: '1'.repeat(1_000_000) }],
  ['title', { title: '<b'.repeat(1_000_000) }],
  ['id', { id: '<!--'.repeat(500_000) }],
])('a huge %s takes no more than seconds', (_, changes) => {
  const started = process.cpuUsage();
  const item = {
    authors: [],
    title: 'Tin',
    link: 'https://a.example/1',
    date: '2026-11-20T01:00:00Z',
    ...changes,
  };
  const source = { name: { vi: 'Báo' }, url: 'https://a.example/' };
  try {
    takeItem(item, { source, feedUrl: source.url, lang: 'vi', now: Date.parse('2026-11-22T00:00:00Z') });
  } catch {
    // As above.
  }
  expect(spentSince(started)).toBeLessThan(PATIENCE);
});

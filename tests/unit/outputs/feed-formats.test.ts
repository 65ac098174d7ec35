import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/outputs/feeds/atom.ts';
import { readFeed } from '../../../src/outputs/feeds/check/read-feed.ts';
import { childrenOf, parseXml, textOf } from '../../../src/outputs/feeds/check/xml-tree.ts';
import { jsonFeed } from '../../../src/outputs/feeds/json.ts';
import { rssFeed } from '../../../src/outputs/feeds/rss.ts';
import { feedItem, feedOf, ORIGIN } from './feed-sample.ts';

const rssItems = (xml: string) => {
  const { root, error } = parseXml(xml);
  const channel = root && childrenOf(root, 'channel')[0];
  if (!channel) throw new Error(error ?? 'no channel');
  return childrenOf(channel, 'item');
};

describe('a title comes through whole', () => {
  test.each([
    ['the end of CDATA', 'a ]]> b'],
    ['an ampersand', 'Chợ & lễ &amp; hội'],
    ['angle brackets', 'Lịch <2026> </title>'],
    ['emoji', 'Hoa 🌸 sen 🪷'],
    ['marks of direction', 'Tên \u200fعربي\u200e'],
    ['Khmer', 'ផ្កាឈូក និងទន្លេ'],
    ['quotes', `"'`],
  ])('%s', (_, title) => {
    const feed = feedOf([feedItem({ title })]);
    const [item] = rssItems(rssFeed(feed));
    const { root } = parseXml(atomFeed(feed));
    const [entry] = root ? childrenOf(root, 'atom:entry') : [];
    expect(item && [textOf(item, 'title'), textOf(item, 'dc:title')]).toEqual([title, title]);
    expect(entry && textOf(entry, 'atom:title')).toBe(title);
    expect(JSON.parse(jsonFeed(feed)).items[0].title).toBe(title);
  });

  test('a library that we did not write reads the same', () => {
    const feed = feedOf([feedItem({ title: 'a ]]> & <b>' })]);
    expect(parseRssFeed(rssFeed(feed)).items?.[0]?.title).toBe('a ]]> & <b>');
    expect(parseAtomFeed(atomFeed(feed)).entries?.[0]?.title?.value).toBe('a ]]> & <b>');
  });
});

describe('all formats', () => {
  const feed = feedOf([feedItem(), feedItem({ path: '/vi/news/b/' })]);
  const read = [
    readFeed('rss', rssFeed(feed)),
    readFeed('atom', atomFeed(feed)),
    readFeed('json', jsonFeed(feed)),
  ].map(({ feed: document }) => document?.items.map(({ id, html }) => [id, html]));

  test('carry the same items, whole', () => {
    expect(read[0]).toEqual(feed.items.map(({ url, html }) => [url, html]));
    expect(read[1]).toEqual(read[0]);
    expect(read[2]).toEqual(read[0]);
  });

  test('are valid without items', () => {
    const none = feedOf([]);
    expect(readFeed('rss', rssFeed(none)).feed?.items).toEqual([]);
    expect(readFeed('atom', atomFeed(none)).feed?.items).toEqual([]);
    expect(readFeed('json', jsonFeed(none)).feed?.items).toEqual([]);
  });
});

describe('archives (RFC 5005)', () => {
  const link = (file: string) => ({
    self: `${ORIGIN}/vi/${file}-2`,
    current: `${ORIGIN}/vi/${file}`,
    older: `${ORIGIN}/vi/${file}-1`,
    newer: `${ORIGIN}/vi/${file}-3`,
  });
  const archive = feedOf([feedItem()], {
    archive: true,
    links: { rss: link('r'), atom: link('a'), json: link('j') },
  });

  test.each([
    ['rss', rssFeed(archive), link('r')],
    ['atom', atomFeed(archive), link('a')],
  ] as const)('%s has the mark and all links', (format, xml, links) => {
    expect(readFeed(format, xml).feed).toMatchObject({ ...links, archive: true });
  });

  test('the current feed has no mark', () =>
    expect(readFeed('rss', rssFeed(feedOf([]))).feed).toMatchObject({ archive: false, older: undefined }));

  test('JSON Feed names the older page', () =>
    expect(JSON.parse(jsonFeed(archive)).next_url).toBe(`${ORIGIN}/vi/j-1`));
});

test('a withdrawn item is a deleted entry (RFC 6721)', () => {
  const gone = { url: `${ORIGIN}/vi/news/x/`, at: '2026-05-20T09:30:00+07:00', reason: 'Sai & cũ' };
  const { root } = parseXml(atomFeed(feedOf([], { deleted: [gone] })));
  const [deleted] = root ? childrenOf(root, 'at:deleted-entry') : [];
  expect(deleted?.attributes).toEqual({ ref: gone.url, when: '2026-05-20T02:30:00.000Z' });
  expect(deleted && textOf(deleted, 'at:comment')).toBe('Sai & cũ');
});

test('a consumer’s category codes stand under its own domain', () => {
  const scheme = `${ORIGIN}/consumers/vietnam-vn`;
  const [item] = rssItems(rssFeed(feedOf([feedItem({ categories: [{ scheme, term: 'du-lich' }] })])));
  const [category] = item ? childrenOf(item, 'category') : [];
  expect([category?.attributes.domain, category?.text]).toEqual([scheme, 'du-lich']);
});

test('a picture too narrow to print is no enclosure', () => {
  const image = {
    url: `${ORIGIN}/a.jpg`,
    type: 'image/jpeg',
    bytes: 9,
    width: 800,
    height: 600,
    alt: 'Chim',
    credit: 'A',
    licence: 'B',
  };
  const [item] = rssItems(rssFeed(feedOf([feedItem({ image })])));
  expect(item && childrenOf(item, 'enclosure')).toEqual([]);
  expect(item && childrenOf(item, 'media:content')).toHaveLength(1);
});

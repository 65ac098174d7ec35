import { describe, expect, test } from 'vitest';
import { checkDocument, DOCUMENT_LIMIT } from '../../../src/outputs/feeds/check-document.ts';
import { checkItems } from '../../../src/outputs/feeds/check-model.ts';
import type { FeedItem } from '../../../src/outputs/feeds/model.ts';
import { feedItem } from './feed-sample.ts';

const context = { now: '2026-06-01T00:00:00Z', pages: new Set(['/vi/news/a/']) };
const image = (type: string) => ({
  url: 'https://tinh.example.vn/a.jpg',
  type,
  bytes: 1,
  width: 1200,
  height: 800,
  alt: 'Một con chim',
  credit: 'A',
  licence: 'CC BY',
});
const problems = (...items: FeedItem[]) =>
  checkItems(items, context).map(({ field, cause }) => `${field}: ${cause.en}`);

describe('the build fails on', () => {
  test('nothing in a good item', () =>
    expect(problems(feedItem({ image: image('image/jpeg') }))).toEqual([]));

  test.each<[string, Partial<FeedItem>, RegExp]>([
    ['an empty title', { title: ' ' }, /^title: .*empty/],
    ['an empty body', { html: '' }, /^body: .*empty/],
    ['a relative address', { html: '<p><a href="/vi/x/">x</a></p>' }, /^body: .*not absolute/],
    [
      'a relative address in srcset',
      { html: '<img srcset="https://a.vn/1 1x, 2.jpg 2x">' },
      /^body: .*absolute/,
    ],
    ['an address that runs', { html: '<a href="javascript:alert(1)">x</a>' }, /^body: .*not absolute/],
    ['a script', { html: '<script>1</script>' }, /^body: .*cannot take/],
    ['a frame', { html: '<IFRAME src="https://a.vn/"></IFRAME>' }, /^body: .*cannot take/],
    ['an event handler', { html: '<p title=">" onclick=x()>a</p>' }, /^body: .*cannot take/],
    ['a date without zone', { published: '2026-03-01T08:00:00' }, /^publishAt: .*no zone/],
    ['a date in the future', { modified: '2026-07-01T08:00:00+07:00' }, /^updated: .*future/],
    [
      'a correction in the future',
      { corrections: [{ at: '2027-01-01T00:00:00Z', text: 'Sửa ngày mở chợ' }] },
      /^corrections: .*future/,
    ],
    ['a picture only as WebP', { image: image('image/webp') }, /^cover: .*webp/],
    ['an item that is not approved', { approved: false }, /^draft: .*not approved/],
    ['a translation that nobody reviewed', { state: 'machine' }, /^translation: .*not reviewed/],
    ['a stale translation', { state: 'stale' }, /^translation: .*not reviewed/],
    ['an OCOP rating that ended', { validUntil: '2026-05-31' }, /^rating: .*ended on 2026-05-31/],
    ['a control character', { title: 'a\u0007b' }, /^title: .*U\+0007/],
    ['half a surrogate pair', { summary: 'a\ud83cb' }, /^summary: .*U\+D83C/],
  ])('%s', (_, changes, message) => {
    expect(problems(feedItem(changes))).toEqual([expect.stringMatching(message)]);
  });

  test('an item whose page is not in the build', () =>
    expect(problems(feedItem({ path: '/vi/news/b/' }))).toEqual([
      expect.stringMatching(/news\/b.*not in the build/),
    ]));

  test('two items with one guid', () =>
    expect(problems(feedItem(), feedItem())).toEqual([expect.stringMatching(/^guid: Two items/)]));

  test('XML that is not well-formed', () =>
    expect(checkDocument('/vi/feed.xml', '<rss><channel></rss>')).toMatchObject([{ file: '/vi/feed.xml' }]));

  test('a document of 1 MB', () =>
    expect(checkDocument('/vi/feed.xml', `<rss>${'a'.repeat(DOCUMENT_LIMIT)}</rss>`)).toHaveLength(1));
});

describe('the build takes', () => {
  test.each([
    ['marks of direction', { title: 'Tên \u200fعربي\u200e' }],
    ['Khmer and emoji', { title: 'ផ្កាឈូក 🪷' }],
    ['a rating on its last day', { validUntil: '2026-06-01' }],
    ['addresses of people', { html: '<a href="mailto:a@b.vn">a</a> <a href="tel:+84">b</a>' }],
  ])('%s', (_, changes) => expect(problems(feedItem(changes))).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/outputs/feeds/atom.ts';
import { formatBreach } from '../../../src/outputs/feeds/check/breach.ts';
import { checkSite } from '../../../src/outputs/feeds/check/check-site.ts';
import { jsonFeed } from '../../../src/outputs/feeds/json.ts';
import type { Feed } from '../../../src/outputs/feeds/model.ts';
import { rssFeed } from '../../../src/outputs/feeds/rss.ts';
import { withdrawnList } from '../../../src/outputs/feeds/withdrawn-list.ts';
import { feedItem, feedOf, ORIGIN } from './feed-sample.ts';

const gone = { url: `${ORIGIN}/vi/news/x/`, at: '2026-05-20T09:30:00+07:00', reason: 'Sai' };
const page = (path: string) => `<link rel="canonical" href="${ORIGIN}${path}"/>`;

/** A whole site with one item and one withdrawal, then with these files put in its place. */
function siteOf(
  changes: Record<string, string | undefined> = {},
  feed: Feed = feedOf([feedItem()], { deleted: [gone] }),
) {
  const formats = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' };
  const files: Record<string, string | undefined> = {
    '/feeds.json': JSON.stringify({
      profile: '1.0',
      origin: ORIGIN,
      withdrawn: [{ language: 'vi', url: `${ORIGIN}/vi/withdrawn.json` }],
      feeds: Object.entries(formats).map(([format, file]) => ({
        language: 'vi',
        section: null,
        format,
        media_type: 'text/x',
        url: `${ORIGIN}/vi/${file}`,
        items: 1,
      })),
    }),
    '/vi/feed.xml': rssFeed(feed),
    '/vi/atom.xml': atomFeed(feed),
    '/vi/feed.json': jsonFeed(feed),
    '/vi/withdrawn.json': withdrawnList('vi', [gone]),
    '/vi/news/a/': page('/vi/news/a/'),
    '/vi/news/x/': 'notice',
    ...changes,
  };
  return async (path: string) => {
    const text = files[path];
    return text === undefined ? undefined : { bytes: new TextEncoder().encode(text) };
  };
}

const lines = async (...site: Parameters<typeof siteOf>) =>
  (await checkSite(siteOf(...site), '2026-06-01T00:00:00Z')).breaches.map(formatBreach);

const good = rssFeed(feedOf([feedItem()], { deleted: [gone] }));

describe('feeds:check', () => {
  test('finds nothing in a good site', async () => expect(await lines()).toEqual([]));

  test.each<[string, Record<string, string | undefined>, RegExp]>([
    ['no manifest', { '/feeds.json': undefined }, /^\/feeds\.json · the manifest/],
    [
      'a feed that is not there',
      { '/vi/feed.xml': undefined },
      /^\/vi\/feed\.xml · the document is not there/,
    ],
    ['XML that is not well-formed', { '/vi/feed.xml': good.replace('</item>', '') }, /not well-formed/],
    ['HTML in the place of a feed', { '/vi/feed.xml': '<!doctype html><p>Not found' }, /not well-formed/],
    ['a byte order mark', { '/vi/feed.xml': `\ufeff${good}` }, /byte order mark/],
    [
      'a missing element',
      { '/vi/feed.xml': good.replace(/<dc:creator>.*<\/dc:creator>/, '') },
      /dc:creator is missing/,
    ],
    [
      'GMT+7',
      { '/vi/feed.xml': good.replace('08:00:00 +0700</pubDate', '08:00:00 GMT+7</pubDate') },
      /pubDate is not RFC 822/,
    ],
    [
      'a date in the future',
      { '/vi/feed.xml': good.replace(/2026-03-02T[^<]*/, '2027-01-01T00:00:00Z') },
      /in the future/,
    ],
    [
      'a plain HTTP address',
      { '/vi/feed.xml': good.replaceAll(`${ORIGIN}/vi/news/a/`, 'http://tinh.example.vn/a/') },
      /not an absolute HTTPS/,
    ],
    [
      'a script in a body',
      { '/vi/feed.xml': good.replace('<p>Nội', '<p><script>1</script>Nội') },
      /forbidden element/,
    ],
    [
      'a handler in a body',
      { '/vi/feed.xml': good.replace('<p>Nội', '<p onclick="x">Nội') },
      /forbidden attribute/,
    ],
    ['text that is not NFC', { '/vi/feed.xml': good.normalize('NFD') }, /not NFC/],
    ['a page that is not there', { '/vi/news/a/': undefined }, /its page is not there/],
    [
      'a page with another canonical address',
      { '/vi/news/a/': page('/vi/news/b/') },
      /another address as canonical/,
    ],
    ['an item in one format only', { '/vi/feed.json': jsonFeed(feedOf([])) }, /not in all formats/],
    [
      'a withdrawal that Atom does not tell',
      { '/vi/atom.xml': atomFeed(feedOf([feedItem()])) },
      /not deleted in Atom/,
    ],
    [
      'a withdrawal that the list does not tell',
      { '/vi/withdrawn.json': withdrawnList('vi', []) },
      /but not in this list/,
    ],
    ['a withdrawn address without notice', { '/vi/news/x/': undefined }, /no notice answers/],
  ])('tells of %s', async (_, changes, message) => {
    expect(await lines(changes)).toContainEqual(expect.stringMatching(message));
  });

  test('tells of a guid that stands twice', async () =>
    expect(await lines({}, feedOf([feedItem(), feedItem()], { deleted: [gone] }))).toContainEqual(
      expect.stringMatching(/the guid stands twice/),
    ));

  test('tells of an alternate that is not there', async () => {
    const item = feedItem({ alternates: [{ lang: 'en', url: `${ORIGIN}/en/news/a/` }] });
    expect(await lines({}, feedOf([item], { deleted: [gone] }))).toContainEqual(
      expect.stringMatching(/alternate is not there/),
    );
  });

  test('tells of an enclosure that is no picture', async () => {
    const image = { url: `${ORIGIN}/a.jpg`, type: 'image/jpeg', bytes: 9, width: 1200, height: 800 };
    const item = feedItem({ image: { ...image, alt: 'Chim', credit: 'A', licence: 'B' } });
    expect(await lines({ '/a.jpg': 'text' }, feedOf([item], { deleted: [gone] }))).toContainEqual(
      expect.stringMatching(/enclosure is no picture/),
    );
  });

  test('tells of an archive that is not there', async () => {
    const feed = feedOf([feedItem()], { deleted: [gone] });
    feed.links.rss.older = `${ORIGIN}/vi/feed-archive-1.xml`;
    expect(await lines({}, feed)).toContainEqual(
      expect.stringMatching(/^\/vi\/feed-archive-1\.xml · the document is not there/),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../src/inbound/read-feed.ts';
import { ATOM, BOMB, RDF, rss, rssItem } from './feeds.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, type = 'application/rss+xml') => readFeed(bytes(text), type);
const titles = (text: string) => read(text).items.map(({ title }) => title);

describe('feeds', () => {
  test('RSS 2.0', () => {
    const feed = read(rss([rssItem('1'), rssItem('2')]));
    expect(feed).toMatchObject({ complete: true, faults: [] });
    expect(feed.items[0]).toMatchObject({
      id: 'https://toasoan.example/1',
      title: 'Tin 1',
      image: 'https://anh.example/1.jpg',
      lang: 'vi-VN',
    });
  });

  test('Atom', () =>
    expect(read(ATOM).items).toMatchObject([
      { id: 'tag:toasoan.example,2026:1', link: '/en/cranes', authors: ['Ngô Thị Mẫu'], lang: 'en' },
    ]));

  test('RSS 1.0', () =>
    expect(read(RDF).items).toMatchObject([{ title: 'Tin RSS 1.0', link: 'https://toasoan.example/9' }]));
});

describe('hostile documents', () => {
  test.each([
    ['an entity bomb', BOMB, /DOCTYPE or ENTITY/],
    ['an external entity', BOMB.replace('"ha"', 'SYSTEM "file:///etc/passwd"'), /DOCTYPE or ENTITY/],
    ['a web page', '<!doctype html><html><body>Bảo trì</body></html>', /web page/],
    ['nothing', '', /empty/],
    ['JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[]}', /cannot be read/],
    ['depth', `<rss><channel>${'<a>'.repeat(100_000)}`, /nested deeper/],
  ])('%s', (_, text, reason) => {
    expect(() => read(text)).toThrow(reason);
  });

  test('an article about DOCTYPE is no attack', () =>
    expect(titles(rss([rssItem('1', { description: '<![CDATA[<!DOCTYPE là gì?]]>' })]))).toEqual(['Tin 1']));
});

describe('broken documents', () => {
  test('one bad item costs no other', () => {
    const feed = read(rss([rssItem('1'), '<item><title>Hỏng</item>', rssItem('3')]));
    expect(feed.items.map(({ title }) => title)).toEqual(['Tin 1', 'Tin 3']);
    expect(feed.complete).toBe(false);
    expect(feed.faults).toHaveLength(1);
    expect(feed.faults[0]?.en).toMatch(/^Line 9 of the feed/);
  });

  test('a truncated feed gives what is whole and says that it is not', () => {
    const text = rss([rssItem('1'), rssItem('2')]);
    const feed = read(text.slice(0, text.indexOf('Tin 2') + 3));
    expect(feed).toMatchObject({ items: [{ title: 'Tin 1' }], complete: false });
  });

  test('a feed cut off between two items is not whole either', () => {
    const text = rss([rssItem('1'), rssItem('2')]);
    const feed = read(text.slice(0, text.lastIndexOf('</item>') + 7));
    expect(feed).toMatchObject({ items: [{ title: 'Tin 1' }, { title: 'Tin 2' }], complete: false });
    expect(feed.faults).toHaveLength(1);
  });

  test('nothing whole is nothing', () =>
    expect(() => read(rss([rssItem('1')]).slice(0, 500))).toThrow(/cannot be read/));

  test('a lone ampersand is what the newsroom meant, and the feed is whole', () =>
    expect(read(rss([rssItem('1', { title: 'Sen & súng' })]))).toMatchObject({
      items: [{ title: 'Sen & súng' }],
      faults: [],
      complete: true,
    }));
});

describe('slips', () => {
  test('a control character out of a word processor costs nothing', () =>
    expect(read(rss([rssItem('1', { title: 'Sen\u000b nở\u0001' })]))).toMatchObject({
      items: [{ title: 'Sen nở' }],
      complete: true,
    }));

  test('entities of HTML are let pass', () =>
    expect(read(rss([rssItem('1', { title: 'Sen&nbsp;nở &hellip;' })]))).toMatchObject({
      faults: [],
      complete: true,
    }));
});

describe('encodings', () => {
  const declared = (encoding: string) =>
    rss([rssItem('1', { title: 'TITLE' })], `<?xml version="1.0" encoding="${encoding}"?>`);
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  /** `Lớp` in windows-1258: ơ is F5, the acute accent EC stands after it. */
  const windows1258 = (text: string) =>
    new Uint8Array(Buffer.from(text.replace('TITLE', 'L\u00f5\u00ecp').replace('Tòa soạn', 'T'), 'latin1'));

  test.each([
    ['windows-1258 by declaration', windows1258(declared('windows-1258')), '', 'Lớp'],
    [
      'windows-1258 by content type',
      windows1258(rss([rssItem('1', { title: 'TITLE' })], '')),
      'text/xml; charset=windows-1258',
      'Lớp',
    ],
    ['UTF-16 with mark', utf16(`\uFEFF${declared('utf-16').replace('TITLE', 'Lớp')}`), '', 'Lớp'],
    ['UTF-16 without mark', utf16(declared('utf-16').replace('TITLE', 'Lớp')), '', 'Lớp'],
    ['UTF-8 that calls itself Latin', bytes(declared('iso-8859-1').replace('TITLE', 'Lớp')), '', 'Lớp'],
    [
      'UTF-8 that is served as Latin',
      bytes(declared('utf-8').replace('TITLE', 'Lớp')),
      'text/xml; charset=iso-8859-1',
      'Lớp',
    ],
    ['UTF-8 with mark', bytes(`\uFEFF${declared('utf-8').replace('TITLE', 'Lớp')}`), '', 'Lớp'],
  ])('%s', (_, data, type, title) => expect(readFeed(data, type).items[0]?.title).toBe(title));

  test('an encoding that nobody knows is refused', () => {
    const data = new Uint8Array(Buffer.from(declared('x-tcvn3').replace('TITLE', '\u00b8'), 'latin1'));
    expect(() => readFeed(data, '')).toThrow(/x-tcvn3/);
  });

  test('bytes that mean nothing make the feed incomplete', () => {
    const data = new Uint8Array(Buffer.from(declared('utf-8').replace('TITLE', 'L\u00f5p'), 'latin1'));
    expect(readFeed(data, '').complete).toBe(false);
  });
});

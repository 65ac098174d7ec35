import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/outputs/feeds/atom.ts';
import { jsonFeed } from '../../../src/outputs/feeds/json.ts';
import type { Feed, FeedItem } from '../../../src/outputs/feeds/model.ts';
import { rssFeed } from '../../../src/outputs/feeds/rss.ts';
import { type Reader, readJsonFeed, XML_READERS } from '../../readers.ts';
import { feedItem, feedOf, ORIGIN } from './feed-sample.ts';

const TITLES = {
  plain: 'Sen nở sớm',
  'an ampersand and tags': 'Lúa & cá <2026> "mới" \'cũ\'',
  'an entity as text': 'Viết &amp; đọc &lt;b&gt;',
  'the end of CDATA': 'Một ]]> và ]]]]> hai',
  emoji: 'Hội hoa 🌸👩🏽‍🌾',
  'marks of direction': 'Tên \u200Fעברית\u200F và \u2067العربية\u2069',
  Khmer: 'ឈូកនៅថាបមឿយ រីកពេលព្រឹក',
} as const;
const HTML =
  '<p>Một &amp; hai &lt; ba ]]&gt; <a href="https://example.org/?a=1&amp;b=2">liên kết</a> ឈូក 🌸</p>';
const IMAGE: NonNullable<FeedItem['image']> = {
  url: `${ORIGIN}/pictures/a.jpg`,
  type: 'image/jpeg',
  bytes: 12_345,
  width: 1200,
  height: 800,
  alt: 'Sen & lá',
  credit: 'A',
  licence: 'CC0-1.0',
};
const RECORDING: NonNullable<FeedItem['recording']> = {
  kind: 'audio',
  url: `${ORIGIN}/media/a.mp3`,
  type: 'audio/mpeg',
  bytes: 54_321,
  duration: 61.4,
  lang: 'vi',
  credit: 'A',
  licence: 'CC0-1.0',
  captions: [],
};
const ALTERNATES = ['en', 'km'].map((lang) => ({ lang, url: `${ORIGIN}/${lang}/news/a/` }));

const READERS: [name: string, render: (feed: Feed) => string, read: Reader][] = [
  ...Object.entries(XML_READERS).flatMap(([name, read]): [string, (feed: Feed) => string, Reader][] => [
    [`RSS read by ${name}`, rssFeed, read],
    [`Atom read by ${name}`, atomFeed, read],
  ]),
  ['JSON Feed', jsonFeed, readJsonFeed],
];

describe.each(READERS)('%s', (_, render, read) => {
  const readBack = async (changes: Partial<FeedItem>) =>
    (await read(render(feedOf([feedItem({ html: HTML, ...changes })]))))[0];

  test.each(Object.entries(TITLES))('keeps a title with %s', async (_, title) =>
    expect((await readBack({ title }))?.title).toBe(title),
  );

  test('keeps id, link, time and body, whatever translations there are', async () =>
    expect(await readBack({ alternates: ALTERNATES })).toMatchObject({
      id: `${ORIGIN}/vi/news/a/`,
      link: `${ORIGIN}/vi/news/a/`,
      published: '2026-03-01T01:00:00.000Z',
      html: HTML,
    }));

  test('hands over the picture', async () =>
    expect((await readBack({ image: IMAGE }))?.enclosure).toEqual({
      url: IMAGE.url,
      type: 'image/jpeg',
      length: 12_345,
    }));

  test('hands over what is to be played rather than the picture', async () =>
    expect((await readBack({ image: IMAGE, recording: RECORDING }))?.enclosure).toEqual({
      url: RECORDING.url,
      type: 'audio/mpeg',
      length: 54_321,
    }));

  test('has no enclosure where there is none', async () =>
    expect((await readBack({}))?.enclosure).toBeUndefined());
});

import { parseFeed } from 'podcast-partytime';
import { describe, expect, test } from 'vitest';
import { podcastBreaches } from '../../../src/outputs/feeds/check/podcast-rules.ts';
import { readRss } from '../../../src/outputs/feeds/check/read-rss.ts';
import { podcastGuid } from '../../../src/outputs/feeds/podcast.ts';
import { rssFeed } from '../../../src/outputs/feeds/rss.ts';
import { feedItem, feedOf, ORIGIN } from './feed-sample.ts';

const episode = feedItem({
  episode: 3,
  season: 2,
  place: 'Cao Lãnh',
  point: { lat: 10.455, lng: 105.636 },
  recording: {
    kind: 'audio',
    url: `${ORIGIN}/media/a.mp3`,
    type: 'audio/mpeg',
    bytes: 54_321,
    duration: 61.4,
    lang: 'vi',
    credit: 'A',
    licence: 'CC-BY-4.0',
    captions: [{ url: `${ORIGIN}/media/a.vi.vtt`, lang: 'vi' }],
  },
});
const podcast = {
  guid: podcastGuid(`${ORIGIN}/vi/podcast.xml`),
  cover: `${ORIGIN}/cards/vi/podcast-cover.jpg`,
};
const xml = rssFeed(feedOf([episode], { podcast }));
const breaches = (text: string) => {
  const { feed, error } = readRss(text);
  if (!feed) throw new Error(error);
  return podcastBreaches(feed).map(({ what }) => what);
};

describe('the guid of a podcast', () => {
  test('is the one that the namespace gives as its example', () =>
    expect(podcastGuid('https://podnews.net/rss')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c'));

  test('does not change with the protocol or a slash at the end', () =>
    expect(podcastGuid('http://podnews.net/rss/')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c'));
});

describe('a podcast app that others wrote', () => {
  const read = parseFeed(xml, { allowMissingGuid: false });

  test('knows the channel', () =>
    expect(read).toMatchObject({
      guid: podcast.guid,
      explicit: false,
      locked: true,
      itunesImage: podcast.cover,
      itunesCategory: ['Government', 'Society & Culture > Places & Travel'],
      language: 'vi',
    }));

  test('knows the episode, its file and its transcripts', () =>
    expect(read?.items[0]).toMatchObject({
      guid: `${ORIGIN}/vi/news/a/`,
      duration: 61,
      itunesEpisode: 3,
      enclosure: { url: `${ORIGIN}/media/a.mp3`, length: 54_321, type: 'audio/mpeg' },
    }));
});

describe('feeds:check tells of', () => {
  test('nothing in a good podcast', () => expect(breaches(xml)).toEqual([]));

  test.each([
    ['a channel without cover', /<itunes:image[^>]*>/, 'itunes:image is missing or empty'],
    [
      'a channel without category',
      /<itunes:category[\s\S]*<\/itunes:category>/,
      'itunes:category is missing or empty',
    ],
    ['a channel without address', /<itunes:email>[^<]*<\/itunes:email>/, 'itunes:email is missing or empty'],
    ['an episode without file', /<enclosure[^>]*>/, 'an episode has nothing to play'],
    ['an episode without words', /<podcast:transcript[^>]*>/g, 'an episode has no transcript'],
  ])('%s', (_, cut, what) => expect(breaches(xml.replace(cut, ''))).toContain(what));

  test('“no” where Apple wants “false”', () =>
    expect(breaches(xml.replace('<itunes:explicit>false', '<itunes:explicit>no'))).toContain(
      'itunes:explicit says no',
    ));
});

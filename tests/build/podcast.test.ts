import path from 'node:path';
import { parseFeed } from 'podcast-partytime';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../src/serve/local-server.ts';
import { dongThap, lamDong } from './sites.ts';

const PODCASTS = [
  { site: dongThap, lang: 'vi', episodes: ['dem-va-sang-tren-dong-sen', 'sen-buoi-som'] },
  { site: dongThap, lang: 'en', episodes: ['dem-va-sang-tren-dong-sen', 'sen-buoi-som'] },
  // Nobody speaks Khmer in the bulletin; in the film nobody speaks at all.
  { site: dongThap, lang: 'km', episodes: ['dem-va-sang-tren-dong-sen'] },
  { site: lamDong, lang: 'vi', episodes: ['phim-suong', 'tieng-mua'] },
  { site: lamDong, lang: 'en', episodes: ['tieng-mua'] },
];

describe.each(PODCASTS)('the podcast of $site.origin in $lang', ({ site, lang, episodes }) => {
  const podcast = parseFeed(site.read(`${lang}/podcast.xml`), { allowMissingGuid: false });

  test('has what a listener of the language understands, newest first', () => {
    const slugs = podcast?.items.map(({ link = '' }) => new URL(link).pathname.split('/').at(-2));
    expect(slugs).toEqual(episodes);
  });

  test('has files that are there', () => {
    for (const { enclosure } of podcast?.items ?? [])
      expect(site.answers(enclosure.url), enclosure.url).toBe(true);
  });

  test('has transcripts that are there', () => {
    for (const { podcastTranscripts = [] } of podcast?.items ?? []) {
      expect(podcastTranscripts.length).toBeGreaterThan(0);
      for (const { url } of podcastTranscripts) expect(site.answers(url), url).toBe(true);
    }
  });

  test('has a square cover that directories take', async () => {
    const file = path.join(site.folder, new URL(podcast?.itunesImage ?? '').pathname);
    const { format, width, height } = await sharp(file).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1500, height: 1500 });
  });
});

test('the bulletin of each language is the one spoken in it', () => {
  const spoken = (lang: string) =>
    parseFeed(dongThap.read(`${lang}/podcast.xml`))?.items.map(({ enclosure }) =>
      path.basename(enclosure.url),
    );
  expect(spoken('vi')).toContainEqual(expect.stringMatching(/^ban-tin\.vi\./));
  expect(spoken('en')).toContainEqual(expect.stringMatching(/^ban-tin\.en\./));
});

describe('a broadcast that is only on its own page', () => {
  const address = '/vi/media/phim-thac/';

  test('leads there, and plays nothing', () => {
    const { html } = lamDong.page(address);
    expect(html).toContain('href="https://dai.example/phim/mot-ngay-o-thac"');
    expect(html).not.toMatch(/<(audio|video)\b/);
  });

  test('is in the section’s feed without an enclosure', () => {
    const item = lamDong
      .read('vi/media/feed.xml')
      .split('<item>')
      .find((part) => part.includes(address));
    expect(item).toContain('<content:encoded>');
    expect(item).not.toContain('<enclosure');
  });
});

describe('a page plays without a script', () => {
  test('sound, with controls and the words to read', () => {
    const { html } = lamDong.page('/vi/media/tieng-mua/');
    expect(html).toMatch(/<audio controls[^>]* src="\/media\/mua\.[0-9a-f]{10}\.mp3"/);
    expect(html).toContain('không có lời.');
  });

  test('a film, with its still and captions; a machine’s voice is called one', () => {
    const { html } = lamDong.page('/vi/media/phim-suong/');
    expect(html).toMatch(/<video controls[^>]* poster="\/pictures\/mist\./);
    expect(html).toMatch(/<track kind="captions" src="\/media\/suong\.vi\.[0-9a-f]{10}\.vtt" srclang="vi"/);
    expect(html).toContain('do máy đọc');
  });
});

describe('served', () => {
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    server = await serveSite(lamDong.folder, 0);
  });
  afterAll(() => server.close());

  test('a part of a recording, for players that jump', async () => {
    const [, src = ''] = / src="(\/media\/mua\.[^"]+)"/.exec(lamDong.page('/vi/media/tieng-mua/').html) ?? [];
    const response = await fetch(server.url + src, { headers: { range: 'bytes=10-19' } });
    expect(response.status).toBe(206);
    expect((await response.arrayBuffer()).byteLength).toBe(10);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });
});

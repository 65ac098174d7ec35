import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer, SearchOptions } from '../../src/search/client/index.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { names } from './pages.ts';
import { serve, writeSite } from './site.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let folder = '';
let server: Server;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  folder = writeSite();
  await indexSite({ site: folder, names });
  const served = await serve(folder);
  server = served.server;
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() !== 'log') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${served.origin}/vi/search/`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As text: Vitest would turn the import into one of its own. */
async function search(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const given = `${JSON.stringify(query)}, ${JSON.stringify(options)}`;
  return await page.evaluate(`import('/search/client.js').then((client) => client.search(${given}))`);
}

const slugs = (answer: SearchAnswer): string[] => answer.results.map(({ url }) => url.split('/')[2] ?? '');

describe('Vietnamese', () => {
  test.each([
    ['lang hoa sa dec', 'lang-hoa-sa-dec'],
    ['thue dat', 'khu-cong-nghiep'],
    ['Mĩ Tho', 'my-tho'],
    ['xoài cát Hoà Lộc', 'xoai-cat-hoa-loc'],
    ['seu dau do', 'tram-chim'],
    ['chợ nổi', 'cho-noi-cai-be'],
    ['dinh yen', 'chieu-dinh-yen'],
    ['lễ hội', 'le-hoi'],
  ])('%s finds %s first', async (query, slug) => {
    expect(slugs(await search(query, { lang: 'vi' }))[0]).toBe(slug);
  });

  test.each(['dong thap', 'Đồng Tháp', 'DONG THAP', 'đồng tháp'])('%s finds Đồng Tháp', async (query) => {
    expect(slugs(await search(query, { lang: 'vi' })).sort()).toEqual(['lang-hoa-sa-dec', 'tram-chim']);
  });

  test('letters that begin no word find nothing', async () => {
    expect((await search('xzzq', { lang: 'vi' })).total).toBe(0);
  });

  test('a missing space is put in and said', async () => {
    const answer = await search('sadec', { lang: 'vi' });
    expect(answer.corrected).toBe('sa dec');
    expect(slugs(answer)).toContain('lang-hoa-sa-dec');
  });

  test('the exact word stands before one that only folds to it', async () => {
    expect(slugs(await search('chùa', { lang: 'vi' }))[0]).toBe('my-tho');
  });

  test("the site's own name, which few pages have, narrows nothing", async () => {
    const [named, plain] = [
      await search('chợ nổi ở Sen', { lang: 'vi' }),
      await search('chợ nổi', { lang: 'vi' }),
    ];
    expect(slugs(named)).toEqual(slugs(plain));
    expect(named.partial).toBe(false);
  });

  test('words that no page has together find pages with most of them', async () => {
    const answer = await search('thuê đất làng hoa chợ ma', { lang: 'vi' });
    expect(answer.partial).toBe(true);
    expect(answer.total).toBeGreaterThan(0);
  });
});

describe('English', () => {
  test.each([
    ['flower village', 'lang-hoa-sa-dec'],
    ['cranes', 'tram-chim'],
    ['leases', 'khu-cong-nghiep'],
    ['floating markets', 'cho-noi-cai-be'],
    ['how do I lease land', 'khu-cong-nghiep'],
    ['mangos', 'xoai-cat-hoa-loc'],
  ])('%s finds %s first', async (query, slug) => {
    expect(slugs(await search(query, { lang: 'en' }))[0]).toBe(slug);
  });

  test('an inflected word is no mistake', async () => {
    expect((await search('cranes', { lang: 'en' })).corrected).toBeUndefined();
  });

  test('a misspelt word is corrected', async () => {
    const answer = await search('festivel', { lang: 'en' });
    expect([answer.corrected, slugs(answer)[0]]).toEqual(['festival', 'le-hoi']);
  });
});

describe('Khmer', () => {
  test.each([
    ['ដុងថាប់', 'lang-hoa-sa-dec'],
    ['សត្វក្រៀល', 'tram-chim'],
    ['ភ្ញៀវទេសចរ', 'tram-chim'],
    ['ជួលដី', 'khu-cong-nghiep'],
    ['គុយទាវ', 'my-tho'],
    ['ផ្សាររាត្រី', 'chieu-dinh-yen'],
    ['ឈូក', 'le-hoi'],
    ['ស្វាយ', 'xoai-cat-hoa-loc'],
    ['hoa loc', 'xoai-cat-hoa-loc'],
  ])('%s, a part of a sentence, finds %s first', async (query, slug) => {
    expect(slugs(await search(query, { lang: 'km' }))[0]).toBe(slug);
  });

  test('water is not a boat', async () => {
    const answer = await search('ទូក', { lang: 'km' });
    expect(slugs(answer).sort()).toEqual(['cho-noi-cai-be', 'lang-hoa-sa-dec', 'tram-chim']);
  });

  test.each(['ឡឋឃដ', 'ងដអទ', 'កខគឃងចឆជ', 'ហណខកធឃ'])(
    'letters that mean nothing, %s, find nothing',
    async (letters) => {
      expect((await search(letters, { lang: 'km' })).total).toBe(0);
    },
  );

  test.each([
    ['គុយទាយ', 'my-tho'],
    ['ស្វក្រៀល', 'tram-chim'],
    ['ផ្សារាត្រី', 'chieu-dinh-yen'],
  ])('a misspelt word, %s, finds %s', async (query, slug) => {
    expect(slugs(await search(query, { lang: 'km' }))).toContain(slug);
  });

  test('zero-width spaces make no difference', async () => {
    const spaced = Array.from('ជួលដី').join('\u200B');
    expect(slugs(await search(spaced, { lang: 'km' }))).toEqual(slugs(await search('ជួលដី', { lang: 'km' })));
  });

  test('the excerpt reads as the page does', async () => {
    const [first] = (await search('ប្រភេទ', { lang: 'km' })).results;
    expect(first?.excerpt.replaceAll(/<\/?mark>|\u200B/g, '')).toContain(
      'ដាំផ្កាជាងពីរពាន់ប្រភេទ។ មុនបុណ្យតេត ទូកដឹកផ្កា',
    );
  });
});

describe.each([
  ['lo', 'ດອກໄມ້', 'lang-hoa-sa-dec'],
  ['lo', 'ນົກກະຮຽນ', 'tram-chim'],
  ['lo', 'ລະດູນໍ້າຖ້ວມ', 'tram-chim'],
  ['lo', 'ເຊົ່າທີ່ດິນຢູ່ໃສ', 'khu-cong-nghiep'],
  ['th', 'ดอกไม้', 'lang-hoa-sa-dec'],
  ['th', 'นกกระเรียน', 'tram-chim'],
  ['th', 'ฤดูน้ําหลาก', 'tram-chim'],
  ['th', 'เช่าที่ดินที่ไหน', 'khu-cong-nghiep'],
])('a further script without spaces, %s', (lang, query, slug) => {
  test(`${query} finds ${slug} first`, async () => {
    expect(slugs(await search(query, { lang }))[0]).toBe(slug);
  });
});

describe('results', () => {
  test('say what the page says of itself', async () => {
    const [first] = (await search('làng hoa', { lang: 'vi' })).results;
    expect(first).toMatchObject({
      url: '/vi/lang-hoa-sa-dec/',
      title: 'Làng hoa Sa Đéc',
      section: 'tourism',
      place: 'Sa Đéc',
      date: '2026-01-12',
      meta: { image: '/_astro/thumbnail.webp', image_alt: 'Làng hoa Sa Đéc' },
    });
  });

  test('lead to the section that has the words', async () => {
    const [first] = (await search('cúc mâm xôi', { lang: 'vi' })).results;
    expect(first?.subResults.map(({ url, title }) => [url, title])).toEqual([
      ['/vi/lang-hoa-sa-dec/#mua-tet', 'Mùa Tết'],
    ]);
  });

  test('mark a phrase once and keep the text escaped', async () => {
    const [first] = (await search('ít xơ', { lang: 'vi' })).results;
    expect(first?.excerpt).toContain('thịt vàng &amp; <mark>ít xơ</mark>. Giá &lt; 100.000');
  });

  test('do not come from a picture’s file name', async () => {
    expect((await search('webp', { lang: 'en' })).total).toBe(0);
  });

  test('are counted by filter', async () => {
    expect((await search('hoa', { lang: 'vi' })).filters.section).toMatchObject({ tourism: 1, events: 1 });
  });

  test('are narrowed by filters', async () => {
    const answer = await search('hoa', { lang: 'vi', filters: { section: ['events', 'places'] } });
    expect(slugs(answer)).toEqual(['le-hoi']);
  });

  test('are everything in a filter if nothing was typed', async () => {
    expect((await search('', { lang: 'km', filters: { section: 'tourism' } })).total).toBe(3);
  });

  test('are sorted by date, those without one last', async () => {
    const answer = await search('sông', { lang: 'vi', sort: 'date' });
    expect(slugs(answer)).toEqual(['le-hoi', 'cho-noi-cai-be', 'my-tho']);
  });

  test('of several languages can be asked for at once', async () => {
    const all = await Promise.all(['vi', 'en', 'km'].map((lang) => search('hoa loc', { lang })));
    expect(all.map((answer) => answer.results[0]?.url.split('/')[1])).toEqual(['vi', 'en', 'km']);
  });

  test.each(['km-KH', 'KM', 'km'])('are of the language called %s', async (lang) => {
    expect(slugs(await search('ក្រៀល', { lang }))[0]).toBe('tram-chim');
  });

  test('are of the page’s language if none is named', async () => {
    expect((await search('làng hoa')).results[0]?.url).toBe('/vi/lang-hoa-sa-dec/');
  });

  test('are none in a language that the site has not', async () => {
    expect((await search('rice', { lang: 'fr' })).results).toEqual([]);
  });

  test('leave the page’s language alone', async () => {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
  });
});

const BAD_INPUT: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['spaces', '   \n\t '],
  ['10,000 characters', 'làng hoa ផ្កា '.repeat(800)],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 Khmer letters', 'ក'.repeat(10_000)],
  ['emoji', '🌸🪷👨‍👩‍👧‍👦'],
  ['marks only', '\u0301\u0323\u0309'],
  ['mixed scripts', 'Sa Đéc ផ្សារដែក flower 花'],
  ['a lone coeng', '្'],
  ['a consonant with an open coeng', 'ក្'],
  ['zero-width spaces only', '\u200B\u200B'],
  ['half a surrogate pair', '\uD83C'],
  ['an open quotation mark', '"làng hoa'],
  ['quotation marks only', '""" " “'],
  ['HTML', '<img src=x onerror=alert(1)><mark>hoa</mark>'],
  ['escaped HTML', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a regular expression', '(.*)+[hoa]{2}\\'],
  ['a property name', '__proto__ constructor'],
];

describe.each(['vi', 'en', 'km'])('bad input in %s', (lang) => {
  test.each(BAD_INPUT)('%s is answered within a second, with no markup but <mark>', async (_, query) => {
    const start = performance.now();
    const answer = await search(query, { lang });
    expect(performance.now() - start).toBeLessThan(1000);
    for (const { excerpt } of answer.results)
      expect(excerpt.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
  });
});

test('the browser had nothing to complain about', () => {
  expect(problems).toEqual([]);
});

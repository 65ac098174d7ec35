import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatBreach } from '../../src/outputs/feeds/check/breach.ts';
import { checkSite } from '../../src/outputs/feeds/check/check-site.ts';
import { folderReader, webReader } from '../../src/outputs/feeds/check/site-reader.ts';
import { serveSite } from '../../src/serve/local-server.ts';
import { approveCopy } from '../approve-copy.ts';
import { NOW, runBuild, SITES } from '../built-sites.ts';

const ORIGIN = 'https://lamdong.example.vn';
const { out, content } = SITES.lamDong;
const read = (file: string) => fs.readFileSync(path.join(out, file), 'utf8');

describe('a built site keeps to the profile', () => {
  test.each(Object.values(SITES))('$out', async ({ out: folder, now }) => {
    const { breaches, items } = await checkSite(folderReader(folder), now);
    expect(breaches.map(formatBreach)).toEqual([]);
    expect(items).toBeGreaterThan(0);
  });

  test('all formats carry the same items to readers that we did not write', () => {
    const rss = parseRssFeed(read('en/feed.xml')).items?.map(({ link }) => link);
    const atom = parseAtomFeed(read('en/atom.xml')).entries?.map(({ id }) => id);
    const json = parseJsonFeed(read('en/feed.json')).items?.map(({ id }) => id);
    expect(rss).toContain(`${ORIGIN}/en/news/lich-cu/`);
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
  });
});

describe('a withdrawn entry', () => {
  const id = `${ORIGIN}/en/tourism/deo-prenn/`;

  test('answers with a notice, its date and reason, kept from search engines', () => {
    const page = read('en/tourism/deo-prenn/index.html');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('The figures on the pass road no longer hold.');
    expect(page).toContain('20 May 2026');
    expect(page).not.toContain('Prenn Pass');
    expect(page).not.toContain('data-pagefind-body');
  });

  test('is told in Atom and in the list', () => {
    expect(read('en/atom.xml')).toContain(`<at:deleted-entry ref="${id}"`);
    expect(JSON.parse(read('en/withdrawn.json')).withdrawn).toMatchObject([{ id }]);
  });

  test.each([
    'en/index.html',
    'en/tourism/index.html',
    'en/site-map/index.html',
    'en/feed.xml',
    'sitemap-0.xml',
  ])('has left %s', (file) =>
    expect(fs.existsSync(path.join(out, file)) ? read(file) : '').not.toContain('deo-prenn'),
  );
});

describe('a corrected entry', () => {
  test('says what was put right', () =>
    expect(read('en/news/lich-cu/index.html')).toContain(
      'Corrected on <span class="nowrap">14 June 2026</span>: The first version said 3 July; the market opens on 5 July.',
    ));

  test('keeps its guid and moves its modification instant', () => {
    const item = parseRssFeed(read('en/feed.xml')).items?.find(({ link }) => link?.includes('lich-cu'));
    expect(item?.guid?.value).toBe(`${ORIGIN}/en/news/lich-cu/`);
    expect(item?.dcterms?.modified).toEqual(['2026-06-14T03:00:00.000Z']);
    expect(item?.title).toBe('Festivals & flower market <2026> ]]> 🌸');
  });
});

describe('feeds are found', () => {
  test('at their former page, which sends readers on', () =>
    expect(read('vi/feeds/index.html')).toContain('content="0; url=/vi/syndication/"'));

  test('by every page, for its language and its section', () => {
    const page = read('en/news/lich-cu/index.html');
    for (const file of ['feed.xml', 'atom.xml', 'feed.json'])
      for (const folder of ['/en/', '/en/news/'])
        expect(page).toMatch(new RegExp(`<link rel="alternate" type="[^"]+" href="${folder}${file}"`));
  });

  test.each(['feed.xml', 'rss.xml', 'feed', 'rss'])('at /%s, the source language’s', (alias) =>
    expect(read(alias)).toBe(read('vi/feed.xml')),
  );

  test('in OPML, which names every RSS and Atom feed', () => {
    const languages = parseOpml(read('feeds.opml')).body?.outlines ?? [];
    expect(languages.map(({ outlines }) => outlines?.length)).toEqual([15, 15]);
  });

  test('by a consumer’s own category code', () =>
    expect(read('vi/feed.xml')).toContain(
      `<category domain="${ORIGIN}/consumers/vietnam-vn">du-lich</category>`,
    ));
});

describe('served', () => {
  let server: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    server = await serveSite(out, 0);
  });
  afterAll(() => server.close());

  test('a live site passes the same check, media types included', async () => {
    const { breaches } = await checkSite(webReader(server.url), NOW);
    expect(breaches.map(formatBreach)).toEqual([]);
  });

  test.each([
    ['/feed', 'application/rss+xml'],
    ['/rss', 'application/rss+xml'],
    ['/rss.xml', 'application/rss+xml'],
    ['/vi/news/atom.xml', 'application/atom+xml'],
    ['/vi/feed.json', 'application/feed+json'],
    ['/feeds.opml', 'text/x-opml'],
  ])('%s is %s', async (address, type) => {
    const response = await fetch(server.url + address);
    expect(response.headers.get('content-type')).toMatch(type);
  });

  test('a browser gets XML that it shows with a style sheet', async () => {
    const response = await fetch(`${server.url}/vi/feed.xml`, { headers: { accept: 'text/html,*/*' } });
    expect(response.headers.get('content-type')).toMatch('application/xml');
    expect(response.headers.get('vary')).toMatch(/Accept/);
  });
});

describe('a breach stops the build', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-breach-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('with the file and the field, and nothing is published', () => {
    const copy = path.join(folder, 'content');
    fs.cpSync(content, copy, { recursive: true });
    const file = path.join(copy, 'news/mua-hoa/index.vi.mdx');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('updated: 2026', 'updated: 2036'));
    approveCopy(copy);
    const { code, output } = runBuild({ SEN_CONTENT: copy, SEN_OUT: path.join(folder, 'out') });
    expect(code).toBe(1);
    expect(output).toMatch(/news\/mua-hoa\/index\.vi\.mdx:1 {2}updated[\s\S]*in the future/);
    expect(fs.existsSync(path.join(folder, 'out'))).toBe(false);
  });
});

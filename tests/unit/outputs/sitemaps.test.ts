import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { listingsOf } from '../../../src/build/sitemap-step.ts';
import { Basis } from '../../../src/catalogue/basis.ts';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { queries } from '../../../src/catalogue/queries.ts';
import { AnswerMemory, recordQueries, stillAnswered } from '../../../src/catalogue/recorder.ts';
import { routesOf } from '../../../src/catalogue/routes.ts';
import type { Entry } from '../../../src/content/model.ts';
import { robotsTxt } from '../../../src/outputs/sitemaps/robots.ts';
import { newsUrlset, urlset } from '../../../src/outputs/sitemaps/urlset.ts';
import { xmlProblem } from '../../xml.ts';
import { entry, province, version } from '../catalogue/sample.ts';

const ORIGIN = 'https://tinh.example.vn';
const NOW = '2026-03-02T08:00:00+07:00';
const source = (entries: Entry[], now = NOW) => ({
  catalogue: buildCatalogue(province(entries), { now, drafts: false }),
  sizes: {},
});
const english = (state: 'machine' | 'reviewed' = 'reviewed') => ({
  en: version({ title: 'Title', translation: { by: 'A', date: '2026-03-05', state } }),
});
const news = (slug: string, changes: Partial<Entry['common']> = {}, versions: Entry['versions'] = {}) =>
  ({ ...entry(slug, changes, versions), id: `news/${slug}`, type: 'news', facts: {} }) satisfies Entry;
const paths = (listings: readonly { path: string }[]) => listings.map(({ path }) => path);

describe('the posts of a day', () => {
  test('are those of the Vietnamese day', () => {
    const late = entry('late', { publishAt: '2026-03-01T16:59:00Z' });
    const next = entry('next', { publishAt: '2026-03-01T17:00:00Z' });
    expect(paths(queries.postsOn(source([late, next], '2026-04-01T00:00:00Z'), '2026-03-01'))).toEqual([
      '/vi/tourism/late/',
    ]);
  });

  test('are listed in every language that has them, never as a fallback', () => {
    const both = source([entry('a', {}, english()), entry('b')]);
    expect(paths(queries.postsOn(both, '2026-03-01'))).toEqual([
      '/vi/tourism/a/',
      '/en/tourism/a/',
      '/vi/tourism/b/',
    ]);
  });

  test('carry the instant of their own last change: the update, or the day of the translation', () => {
    const updated = entry('a', { updated: '2026-03-02T07:00:00+07:00' }, english());
    expect(queries.postsOn(source([updated]), '2026-03-01').map(({ modified }) => modified)).toEqual([
      '2026-03-02T07:00:00+07:00',
      '2026-03-05T00:00:00+07:00',
    ]);
  });

  test('are not standing pages', () => {
    const page: Entry = { ...entry('a'), id: 'pages/a', type: 'page', facts: { order: 1 } };
    expect(queries.postsOn(source([page]), '2026-03-01')).toEqual([]);
  });

  test('are not drawn again when an entry of another day changes', () => {
    const other = (changes: Partial<Entry['common']>) =>
      source([entry('a'), entry('b', { publishAt: '2026-02-01T00:00:00Z', ...changes })]);
    const before = new AnswerMemory(other({}));
    const { q, asked } = recordQueries(before);
    q.postsOn('2026-03-01');
    q.origin();
    const later = other({ sample: true, topics: ['nature'] });
    expect(stillAnswered(asked, new AnswerMemory(later, undefined, before.keep()))).toBe(true);
  });
});

describe('news of 48 hours', () => {
  const within = (entries: Entry[], now?: string) => queries.newsWithin(source(entries, now), 48);

  test('are news only', () => {
    expect(paths(within([entry('a'), news('b')]))).toEqual(['/vi/news/b/']);
  });

  test('leave out what is older, to the second', () => {
    const item = news('a', { publishAt: '2026-03-01T08:00:00+07:00' });
    expect([
      within([item], '2026-03-03T08:00:00+07:00').length,
      within([item], '2026-03-03T08:00:01+07:00').length,
    ]).toEqual([1, 0]);
  });

  test('leave out what no person has read', () => {
    expect(paths(within([news('a', {}, english('machine'))]))).toEqual(['/vi/news/a/']);
  });

  test('are drawn again only when the list changes, not with every tick of the clock', () => {
    const before = new AnswerMemory(source([news('a')]));
    const { q, asked } = recordQueries(before);
    q.newsWithin(48);
    const later = (now: string) => {
      const read = source([news('a')], now);
      return stillAnswered(asked, new AnswerMemory(read, new Basis(read, '', now), before.keep()));
    };
    expect([later('2026-03-02T09:00:00+07:00'), later('2026-03-09T08:00:00+07:00')]).toEqual([true, false]);
  });

  test('name publication, language, time and title', () => {
    const xml = newsUrlset(within([news('a', {}, english())]), ORIGIN);
    const [, item] = new XMLParser().parse(xml).urlset.url;
    expect(item).toEqual({
      loc: `${ORIGIN}/en/news/a/`,
      'news:news': {
        'news:publication': { 'news:name': 'Province', 'news:language': 'en' },
        'news:publication_date': '2026-03-01T08:00:00+07:00',
        'news:title': 'Title',
      },
    });
  });
});

describe('a sitemap', () => {
  test('is well-formed whatever a title says', () => {
    const title = 'Sen & “sếu” <b>]]>';
    const item = { ...news('a'), versions: { vi: version({ title }) } };
    const xml = newsUrlset(queries.newsWithin(source([item]), 48), ORIGIN);
    expect(xmlProblem(xml)).toBeUndefined();
    expect(new XMLParser().parse(xml).urlset.url['news:news']['news:title']).toBe(title);
  });

  test('lists images by absolute address', () => {
    const xml = urlset([{ path: '/vi/a/', images: ['/pictures/a.jpg'], alternates: [] }], ORIGIN);
    expect(xml).toContain(`<image:image><image:loc>${ORIGIN}/pictures/a.jpg</image:loc></image:image>`);
  });
});

describe('the pages of the languages’ sitemaps', () => {
  const listing = (entries: Entry[], path: string) =>
    listingsOf(routesOf(source(entries).catalogue), 'vi').find((found) => found.path === path);

  test('name every real translation and the source as default', () => {
    expect(listing([entry('a', {}, english())], '/en/tourism/a/')?.alternates).toEqual([
      { lang: 'vi', path: '/vi/tourism/a/' },
      { lang: 'en', path: '/en/tourism/a/' },
      { lang: 'x-default', path: '/vi/tourism/a/' },
    ]);
  });

  test('do not name a fallback page', () => {
    expect(listing([entry('a')], '/vi/tourism/a/')?.alternates.map(({ lang }) => lang)).toEqual([
      'vi',
      'x-default',
    ]);
  });

  test('lead from the front pages to the choice of languages, which leads back', () => {
    const alternates = ['/', '/vi/', '/en/'].map((path) => listing([], path)?.alternates);
    expect(new Set(alternates.map((same) => JSON.stringify(same))).size).toBe(1);
    expect(alternates[0]).toContainEqual({ lang: 'x-default', path: '/' });
  });

  test('say of a list when the newest of its entries changed', () => {
    const entries = [entry('a'), entry('b', { updated: '2026-03-02T00:00:00+07:00' })];
    expect(listing(entries, '/vi/tourism/')?.modified).toBe('2026-03-02T00:00:00+07:00');
    expect(listing(entries, '/vi/news/')?.modified).toBe('2025-07-01T00:00:00+07:00');
  });
});

test('robots.txt names the sitemaps', () => {
  expect(robotsTxt(ORIGIN, ['/sitemap-index.xml'])).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}/sitemap-index.xml\n`,
  );
});

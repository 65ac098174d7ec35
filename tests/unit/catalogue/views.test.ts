import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { type Queries, queries } from '../../../src/catalogue/queries.ts';
import { AnswerMemory, recordQueries, stillAnswered } from '../../../src/catalogue/recorder.ts';
import { relatedEntries } from '../../../src/catalogue/related.ts';
import { routesOf } from '../../../src/catalogue/routes.ts';
import type { Entry } from '../../../src/content/model.ts';
import { entry, province, version } from './sample.ts';

const source = (entries: Entry[]) => ({
  catalogue: buildCatalogue(province(entries), { now: '2026-06-01T00:00:00Z', drafts: false }),
  sizes: {},
});
const english = (state: 'machine' | 'reviewed' = 'reviewed') => ({
  en: version({ title: 'English', translation: { by: 'A', date: '2026-03-05', state } }),
});

describe('an entry in a language', () => {
  test('a missing translation shows the source text and says which language it is', () => {
    const page = queries.entryAt(source([entry('a')]), 'en', '/tourism/a/');
    expect(page).toMatchObject({ title: 'a', textLang: 'vi', lang: 'en', state: 'missing' });
  });

  test('links in a fallback page lead to the reader’s language', () => {
    const linked = entry(
      'a',
      {},
      {
        vi: version({
          body: {
            ...{ segments: ['<a href="/{lang}/tourism/b/">b</a>'], bytes: 40 },
            ...{ headings: [], links: [], pictures: [] },
          },
        }),
      },
    );
    expect(queries.entryAt(source([linked]), 'en', '/tourism/a/')?.segments).toEqual([
      '<a href="/en/tourism/b/">b</a>',
    ]);
  });

  test('a text was last changed when it was translated, and its original when that was', () => {
    const both = source([entry('a', {}, english())]);
    const updated = ['vi', 'en'].map((lang) => queries.entryAt(both, lang, '/tourism/a/')?.updated);
    expect(updated).toEqual(['2026-03-01T08:00:00+07:00', '2026-03-05T00:00:00+07:00']);
  });

  test('alternates say which languages have a text of their own', () => {
    const page = queries.entryAt(source([entry('a', {}, english())]), 'vi', '/tourism/a/');
    expect(page?.alternates.map(({ lang, translated }) => [lang, translated])).toEqual([
      ['vi', true],
      ['en', true],
    ]);
  });
});

describe('syndication', () => {
  test.each([
    ['a reviewed translation is sent', entry('a', {}, english()), 1],
    ['a machine translation is not', entry('a', {}, english('machine')), 0],
    ['a fallback is not', entry('a'), 0],
    ['a stale translation is not', entry('a', { updated: '2026-04-01T00:00:00Z' }, english()), 0],
  ])('%s', (_, subject, count) => {
    expect(queries.feed(source([subject]), 'en', {})?.entries).toHaveLength(count);
  });
});

describe('related entries', () => {
  test('the editor’s choice comes before what shares topics', () => {
    const { catalogue } = source([
      entry('a', { topics: ['nature'], related: ['tourism/c'] }),
      entry('b', { topics: ['nature'] }),
      entry('c'),
    ]);
    const [first] = catalogue.entries;
    expect(first && relatedEntries(catalogue, first).map(({ slug }) => slug)).toEqual(['c', 'b']);
  });
});

describe('routes', () => {
  const indexed = (entries: Entry[]) =>
    routesOf(source(entries).catalogue)
      .filter((route) => route.indexed)
      .map(({ path }) => path);

  test('a fallback page is not offered to search engines', () => {
    expect(indexed([entry('a')])).not.toContain('/en/tourism/a/');
  });

  test('a translated page is', () => {
    expect(indexed([entry('a', {}, english())])).toContain('/en/tourism/a/');
  });

  test('a topic without entries has no page', () => {
    expect(indexed([entry('a')])).not.toContain('/vi/topics/nature/');
  });
});

describe('recorded queries', () => {
  const ask = (q: Queries) => q.entryAt('vi', '/tourism/a/');

  test('a page stays when its answers are the same', () => {
    const { q, asked } = recordQueries(new AnswerMemory(source([entry('a')])));
    ask(q);
    expect(
      stillAnswered(
        asked,
        new AnswerMemory(source([entry('a'), { ...entry('z'), id: 'news/z', type: 'news' }])),
      ),
    ).toBe(true);
  });

  test('a page is drawn again when an answer changes', () => {
    const { q, asked } = recordQueries(new AnswerMemory(source([entry('a')])));
    ask(q);
    expect(stillAnswered(asked, new AnswerMemory(source([entry('a', { sample: true })])))).toBe(false);
  });

  test('a question that is no longer known draws the page again', () => {
    expect(stillAnswered({ 'gone[]': 'x' }, new AnswerMemory(source([])))).toBe(false);
  });
});

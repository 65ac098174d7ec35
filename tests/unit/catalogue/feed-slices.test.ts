import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { changedAt } from '../../../src/catalogue/changed.ts';
import { FEED_LIMIT, feedArchives, feedSlice } from '../../../src/catalogue/feed-slices.ts';
import { queries } from '../../../src/catalogue/queries.ts';
import { routesOf } from '../../../src/catalogue/routes.ts';
import type { Entry } from '../../../src/content/model.ts';
import { entry, province, version } from './sample.ts';

const NOW = '2026-06-01T00:00:00Z';
const catalogueOf = (entries: Entry[]) => buildCatalogue(province(entries), { now: NOW, drafts: false });

/** `count` entries, one a minute, oldest first. */
const many = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) =>
    entry(`e${String(index).padStart(3, '0')}`, {
      publishAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
    }),
  );

const slugs = (entries: Entry[], page?: number) =>
  feedSlice(catalogueOf(entries), 'vi', { page })?.entries.map(({ slug }) => slug);

const withdraw = (subject: Entry, at = '2026-05-01T00:00:00Z'): Entry => ({
  ...subject,
  withdrawn: { at, reason: { vi: 'Sai' } },
});

describe('archives', () => {
  test('hold 50 each, oldest first; nothing is lost and all documents together hold everything', () => {
    const entries = many(120);
    const catalogue = catalogueOf(entries);
    expect(feedArchives(catalogue, 'vi')).toEqual([2, 1]);
    const all = [undefined, 1, 2].flatMap((page) => slugs(entries, page) ?? []);
    expect(new Set(all).size).toBe(120);
    expect(slugs(entries)?.slice(0, 1)).toEqual(['e119']);
    expect(slugs(entries)).toHaveLength(FEED_LIMIT);
  });

  test('stay as they are when new items come', () => {
    expect(slugs(many(170), 1)).toEqual(slugs(many(120), 1));
  });

  test('stay as they are when an item is withdrawn from an older one', () => {
    const entries = many(120);
    const [first, ...rest] = entries;
    const after = first ? [withdraw(first), ...rest] : [];
    expect(slugs(after, 2)).toEqual(slugs(entries, 2));
    expect(feedSlice(catalogueOf(after), 'vi', { page: 1 })?.withdrawn).toHaveLength(1);
  });

  test('name their neighbours', () => {
    const catalogue = catalogueOf(many(120));
    expect(feedSlice(catalogue, 'vi', {})).toMatchObject({ older: 2, total: 120 });
    expect(feedSlice(catalogue, 'vi', { page: 1 })).toMatchObject({ older: undefined, newer: 2 });
    expect(feedSlice(catalogue, 'vi', { page: 3 })).toBeUndefined();
  });

  test('hold fewer items where bodies are long', () => {
    const long = { segments: [], headings: [], links: [], pictures: [], bytes: 100_000 };
    const entries = many(20).map((each) => ({ ...each, versions: { vi: version({ body: long }) } }));
    expect(slugs(entries, 1)?.length).toBeLessThan(10);
    expect(slugs(entries)?.length).toBeLessThan(10);
  });

  test('are all routes of the site, in three formats', () => {
    const paths = routesOf(catalogueOf(many(60))).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/vi/feed-archive-1.xml',
        '/vi/atom-archive-1.xml',
        '/vi/tourism/feed-archive-1.json',
      ]),
    );
    expect(paths).not.toContain('/en/feed-archive-1.xml');
  });
});

describe('corrections', () => {
  const corrected = version({ corrections: [{ at: '2026-04-01T08:00:00+07:00', text: 'Ngày đúng là 5' }] });

  test('move the modification instant of that text only', () => {
    const subject = entry('a', {}, { vi: corrected, en: version() });
    expect(changedAt(subject, 'vi')).toBe('2026-04-01T08:00:00+07:00');
    expect(changedAt(subject, 'en')).toBe('2026-03-01T08:00:00+07:00');
  });

  test('an update after the correction is newer', () =>
    expect(changedAt(entry('a', { updated: '2026-05-01T00:00:00Z' }, { vi: corrected }), 'vi')).toBe(
      '2026-05-01T00:00:00Z',
    ));

  test('bring an archived item back into the current feed', () => {
    const [first, ...rest] = many(120);
    const entries = first ? [{ ...first, versions: { vi: corrected } }, ...rest] : [];
    expect(slugs(entries)).toContain('e000');
    expect(slugs(entries, 1)).toContain('e000');
  });

  test('sitemaps and pages say the same instant', () => {
    const catalogue = catalogueOf([entry('a', {}, { vi: corrected })]);
    const page = queries.entryAt({ catalogue, sizes: {} }, 'vi', '/tourism/a/');
    const route = routesOf(catalogue).find(({ path }) => path === '/vi/tourism/a/');
    expect([page?.updated, route?.modified]).toEqual([
      '2026-04-01T08:00:00+07:00',
      '2026-04-01T08:00:00+07:00',
    ]);
  });
});

describe('a withdrawn entry', () => {
  const source = { catalogue: catalogueOf([withdraw(entry('a')), entry('b')]), sizes: {} };

  test('leaves lists, feeds and pages', () => {
    expect(queries.entries(source, 'vi', {}).map(({ id }) => id)).toEqual(['tourism/b']);
    expect(queries.feed(source, 'vi', {})?.entries.map(({ id }) => id)).toEqual(['tourism/b']);
    expect(queries.entryAt(source, 'vi', '/tourism/a/')).toBeNull();
  });

  test('answers with a notice at its address in every language, kept from search engines', () => {
    expect(queries.noticeAt(source, 'en', '/tourism/a/')).toMatchObject({ kind: 'withdrawn', reason: 'Sai' });
    expect(routesOf(source.catalogue).find(({ path }) => path === '/en/tourism/a/')).toMatchObject({
      indexed: false,
    });
  });

  test('is listed only in the languages that had it', () => {
    expect(queries.withdrawn(source, 'vi')).toHaveLength(1);
    expect(queries.withdrawn(source, 'en')).toHaveLength(0);
  });

  test('is still there until the instant comes', () => {
    const later = catalogueOf([withdraw(entry('a'), '2026-07-01T00:00:00Z')]);
    expect(later.entries).toHaveLength(1);
  });

  test('was never there if it was a draft', () => {
    const draft = entry('a', { draft: true });
    expect(catalogueOf([withdraw(draft)]).withdrawn).toEqual([]);
  });
});

describe('a withdrawn translation', () => {
  const subject = {
    ...entry('a', {}, { vi: version() }),
    withdrawnTexts: { en: { at: '2026-05-01T00:00:00Z', reason: { vi: 'Sai' } } },
  };
  const source = { catalogue: catalogueOf([subject]), sizes: {} };

  test('is told to harvesters of its language, in the reason that there is', () => {
    expect(queries.feed(source, 'en', {})?.withdrawn).toEqual([
      { path: '/en/tourism/a/', at: '2026-05-01T00:00:00Z', reason: 'Sai' },
    ]);
    expect(queries.withdrawn(source, 'en')).toHaveLength(1);
  });

  test('is not told in other languages, and the entry stays', () => {
    expect(queries.withdrawn(source, 'vi')).toEqual([]);
    expect(queries.feed(source, 'vi', {})?.entries).toHaveLength(1);
    expect(queries.noticeAt(source, 'en', '/tourism/a/')).toBeNull();
  });
});

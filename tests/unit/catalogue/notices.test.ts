import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { noticeAt, noticePaths, redirectsOf } from '../../../src/catalogue/notices.ts';
import { queries } from '../../../src/catalogue/queries.ts';
import type { Entry } from '../../../src/content/model.ts';
import { entry, province, version } from './sample.ts';

const NOW = '2026-06-01T00:00:00Z';
const catalogueOf = (entries: Entry[], drafts = false) =>
  buildCatalogue(province(entries), { now: NOW, drafts });
const expired = entry('a', { expireAt: '2026-05-01T00:00:00Z' });

describe('an entry that ran out', () => {
  test('answers with the instant at which it did', () =>
    expect(noticeAt(catalogueOf([expired]), 'en', '/tourism/a/')).toEqual({
      kind: 'expired',
      at: '2026-05-01T00:00:00Z',
    }));

  test('that was withdrawn too is told as withdrawn', () => {
    const both = { ...expired, withdrawn: { at: '2026-04-01T00:00:00Z', reason: { vi: 'Sai' } } };
    expect(noticeAt(catalogueOf([both]), 'vi', '/tourism/a/')?.kind).toBe('withdrawn');
  });

  test('before it was ever published has no notice', () => {
    const never = entry('a', { draft: true, expireAt: '2026-05-01T00:00:00Z' });
    expect(noticePaths(catalogueOf([never]))).toEqual([]);
  });
});

describe('an entry that moved', () => {
  const moved = entry('b', { formerly: ['a', '/news/a-cu/'] });

  test('is found at its former addresses, in the reader’s language', () => {
    const catalogue = catalogueOf([moved]);
    for (const path of ['/tourism/a/', '/news/a-cu/'])
      expect(noticeAt(catalogue, 'en', path)).toEqual({ kind: 'moved', to: '/en/tourism/b/' });
  });

  test('is told to servers in every language', () =>
    expect(redirectsOf(catalogueOf([moved]))).toEqual(
      expect.arrayContaining([
        { from: '/vi/tourism/a/', to: '/vi/tourism/b/' },
        { from: '/en/news/a-cu/', to: '/en/tourism/b/' },
      ]),
    ));

  test('sends readers to its notice after it ran out', () => {
    const gone = entry('b', { formerly: ['a'], expireAt: '2026-05-01T00:00:00Z' });
    expect(noticeAt(catalogueOf([gone]), 'vi', '/tourism/a/')?.kind).toBe('moved');
  });

  test('that is not out yet sends nobody anywhere', () =>
    expect(noticePaths(catalogueOf([entry('b', { formerly: ['a'], draft: true })]))).toEqual([]));
});

describe('a link to an entry', () => {
  const linking = entry(
    'a',
    {},
    {
      vi: version({
        body: {
          segments: [
            '<p>Xem <a href="/{lang}/tourism/b/">thác <em>B</em></a> và <a href="/{lang}/">trang chủ</a>.</p>',
          ],
          headings: [],
          links: [],
          pictures: [],
          bytes: 120,
        },
      }),
    },
  );
  const segmentsWith = (other: Entry, drafts = false) =>
    queries.entryAt(
      { catalogue: catalogueOf([linking, other], drafts), sizes: {} } as never,
      'vi',
      '/tourism/a/',
    )?.segments;

  test('that is out is a link', () =>
    expect(segmentsWith(entry('b'))?.[0]).toContain('<a href="/vi/tourism/b/">'));

  test('that is not out yet is plain words', () =>
    expect(segmentsWith(entry('b', { draft: true }))).toEqual([
      '<p>Xem thác <em>B</em> và <a href="/vi/">trang chủ</a>.</p>',
    ]));

  test('that is not out yet is a link in development', () =>
    expect(segmentsWith(entry('b', { draft: true }), true)?.[0]).toContain('<a href="/vi/tourism/b/">'));
});

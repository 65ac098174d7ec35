import { expect, test } from 'vitest';
import type { Entry } from '../../../src/content/model.ts';
import { dueChanges } from '../../../src/newsroom/due.ts';
import { entry } from '../catalogue/sample.ts';

const NOW = '2026-03-01T08:00:00+07:00';
const told = (subject: Entry, until?: string) =>
  dueChanges([subject], NOW, until).map(({ at, change }) => `${at} ${change}`);
const rated = (expires: string): Entry => ({
  ...entry('a'),
  type: 'product',
  facts: { group: 'food', stars: 4, rating: { number: '1/QĐ', expires } },
});

test('publication and expiry are told at their instants', () =>
  expect(
    told(entry('a', { publishAt: '2026-03-02T08:00:00+07:00', expireAt: '2026-04-01T00:00:00+07:00' })),
  ).toEqual(['2026-03-02T08:00:00+07:00 published', '2026-04-01T00:00:00+07:00 expired']));

test('what has come is no longer told, the present instant included', () =>
  expect(told(entry('a', { publishAt: NOW }))).toEqual([]));

test('news leave the news sitemap a second after their 48 hours', () =>
  expect(told({ ...entry('a', { publishAt: NOW }), type: 'news' })).toEqual([
    '2026-03-03T01:00:01.000Z leaves-news-sitemap',
  ]));

test('a rating lapses at midnight in Vietnam after its last day', () =>
  expect(told(rated('2026-03-31'))).toEqual(['2026-03-31T17:00:00.000Z lapses']));

test('what would come after the expiry never comes', () =>
  expect(
    told({ ...rated('2026-03-31'), common: { ...entry('a').common, expireAt: '2026-03-05T00:00:00Z' } }),
  ).toEqual(['2026-03-05T00:00:00Z expired']));

test('nothing is told after the last instant asked for', () =>
  expect(told(rated('2026-03-31'), '2026-03-30T00:00:00Z')).toEqual([]));

test.each([
  ['a draft', entry('a', { draft: true, publishAt: '2026-03-02T00:00:00Z' })],
  [
    'a withdrawn entry',
    {
      ...entry('a', { expireAt: '2026-04-01T00:00:00Z' }),
      withdrawn: { at: '2026-02-01T00:00:00Z', reason: {} },
    },
  ],
])('%s changes nothing by itself', (_, subject) => expect(told(subject)).toEqual([]));

test('the soonest change comes first', () => {
  const later = entry('a', { publishAt: '2026-03-05T00:00:00Z' });
  const sooner = entry('b', { publishAt: '2026-03-04T00:00:00Z' });
  expect(dueChanges([later, sooner], NOW).map(({ entry: id }) => id)).toEqual(['tourism/b', 'tourism/a']);
});

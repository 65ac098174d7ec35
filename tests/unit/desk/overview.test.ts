import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Entry } from '../../../src/content/model.ts';
import { countStates, deskRows, filterRows, translatorTotals } from '../../../src/desk/overview.ts';
import { entry, province, version } from '../catalogue/sample.ts';

type Provenance = NonNullable<Entry['versions'][string]['translation']>;
const english = (changes: Partial<Provenance>) => ({
  en: version({ translation: { by: 'Lan', date: '2026-03-05', state: 'reviewed', ...changes } }),
});
const rows = deskRows(
  buildCatalogue(
    province([
      entry('d-missing'),
      entry('c-machine', {}, english({ state: 'machine', by: 'Máy' })),
      entry('b-stale', {}, english({ source: 'bbbbbbbbbbbb', awaiting: 'native-review' })),
      entry('a-awaiting', {}, english({ awaiting: 'native-review', reviewedBy: 'Hoa' })),
      entry('e-reviewed', { draft: true }, english({})),
      {
        ...entry('f-withdrawn', {}, english({ by: 'Hoa' })),
        withdrawnTexts: { en: { at: '2026-11-20T08:00:00+07:00', reason: { vi: 'Sai' } } },
      },
    ]),
    { now: '2026-11-22T08:00:00+07:00', drafts: true },
  ),
);

test('every entry has one row per language that is not the source, sorted by entry', () => {
  expect(rows.map(({ entry: id, lang, state }) => [id, lang, state])).toEqual([
    ['tourism/a-awaiting', 'en', 'awaiting'],
    ['tourism/b-stale', 'en', 'stale'],
    ['tourism/c-machine', 'en', 'machine'],
    ['tourism/d-missing', 'en', 'missing'],
    ['tourism/e-reviewed', 'en', 'reviewed'],
    ['tourism/f-withdrawn', 'en', 'withdrawn'],
  ]);
});

test('a draft says so', () => {
  expect(rows.filter(({ draft }) => draft).map(({ entry: id }) => id)).toEqual(['tourism/e-reviewed']);
});

test('what a native reader has yet to see is found even where it is stale as well', () => {
  expect(filterRows(rows, { states: ['awaiting'] }).map(({ entry: id }) => id)).toEqual([
    'tourism/a-awaiting',
    'tourism/b-stale',
  ]);
});

test('a name finds what a person translated or reviewed', () => {
  expect(filterRows(rows, { by: 'Hoa' }).map(({ entry: id }) => id)).toEqual([
    'tourism/a-awaiting',
    'tourism/f-withdrawn',
  ]);
});

test('each row counts once, in its state', () => {
  expect(countStates(rows)).toEqual({
    missing: 1,
    machine: 1,
    stale: 1,
    awaiting: 1,
    reviewed: 1,
    withdrawn: 1,
  });
});

test('a translator’s total leaves out what nobody translated', () => {
  expect(translatorTotals(rows).map(({ by, total }) => [by, total])).toEqual([
    ['Lan', 3],
    ['Hoa', 1],
    ['Máy', 1],
  ]);
});

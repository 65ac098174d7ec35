import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/catalogue.ts';
import { reportFigures } from '../../../../src/outputs/report/figures.ts';
import { entry, province, version } from '../../catalogue/sample.ts';

const period = { from: '2026-01-01', to: '2026-06-30', name: 'kỳ thử' };
const english = (date: string, changes = {}) => ({
  en: version({ title: 'E', translation: { by: 'Lan', date, state: 'reviewed' }, ...changes }),
});
const at = (day: string) => `${day}T08:00:00+07:00`;

const figuresOf = (entries: ReturnType<typeof entry>[], now = at('2026-11-22')) =>
  reportFigures(buildCatalogue(province(entries), { now, drafts: true }), period);
const ids = (items: readonly { entry: string }[]) => items.map((item) => item.entry);

test('published counts the days of the period, first and last included, in Vietnam’s time', () => {
  const figures = figuresOf([
    entry('before', { publishAt: '2025-12-31T16:59:00Z' }),
    entry('first', { publishAt: '2025-12-31T17:00:00Z' }),
    entry('last', { publishAt: '2026-06-30T23:59:00+07:00' }),
    entry('after', { publishAt: '2026-07-01T00:00:00+07:00' }),
  ]);
  expect(ids(figures.published)).toEqual(['tourism/first', 'tourism/last']);
});

test('drafts are not published, and are open', () => {
  const figures = figuresOf([entry('a', { draft: true })]);
  expect([ids(figures.published), ids(figures.open.drafts)]).toEqual([[], ['tourism/a']]);
});

test('what the day of the count has not seen is not counted', () => {
  expect(figuresOf([entry('a', { publishAt: at('2026-05-01') })], at('2026-04-01')).published).toEqual([]);
});

test('a correction counts in its language', () => {
  const corrections = [{ at: at('2026-03-10'), text: 'It was the 5th.' }];
  const figures = figuresOf([entry('a', {}, english('2026-03-05', { corrections }))]);
  expect(figures.corrected).toMatchObject([{ title: 'E', langs: ['en'], note: 'It was the 5th.' }]);
});

test('a withdrawal counts with its reason, and what was published stays counted', () => {
  const withdrawn = { at: at('2026-04-01'), reason: { vi: 'Sai số liệu' } };
  const figures = figuresOf([{ ...entry('a'), withdrawn }]);
  expect(figures.withdrawn).toMatchObject([{ entry: 'tourism/a', note: 'Sai số liệu' }]);
  expect(ids(figures.published)).toEqual(['tourism/a']);
});

test('what nobody approved is not published, and waits', () => {
  const sample = province([entry('a'), entry('b', {}, english('2026-03-05'))]);
  const approved = { state: 'approved', record: {} } as never;
  sample.standings = {
    'tourism/a': { vi: { state: 'never' } },
    'tourism/b': { vi: approved, en: { state: 'never' } },
  };
  const figures = reportFigures(buildCatalogue(sample, { now: at('2026-11-22'), drafts: true }), period);
  expect(figures.published).toMatchObject([{ entry: 'tourism/b', langs: ['vi'] }]);
  expect(figures.open.waiting.map(({ entry: id, lang }) => [id, lang])).toEqual([
    ['tourism/a', 'vi'],
    ['tourism/b', 'en'],
  ]);
});

test('coverage is of what readers can see', () => {
  const figures = figuresOf([
    entry('a', {}, english('2026-03-05')),
    entry('b'),
    entry('draft', { draft: true }),
  ]);
  expect(figures.coverage).toMatchObject([{ lang: 'en', states: { reviewed: 1, missing: 1 } }]);
});

test('a translator’s texts count by the day they were made', () => {
  const figures = figuresOf([entry('a', {}, english('2026-03-05')), entry('b', {}, english('2026-07-05'))]);
  expect(figures.translators).toEqual([{ by: 'Lan', lang: 'en', texts: 1 }]);
});

test('what expires within two months is open', () => {
  const figures = figuresOf([
    entry('soon', { expireAt: at('2027-01-10') }),
    entry('later', { expireAt: at('2027-03-10') }),
  ]);
  expect(ids(figures.open.expiring)).toEqual(['tourism/soon']);
});

test('feeds count what may be sent out', () => {
  const figures = figuresOf([entry('a', {}, english('2026-03-05')), entry('b')]);
  const whole = figures.feeds.filter(({ section }) => section === undefined);
  expect(whole.map(({ lang, items }) => [lang, items])).toEqual([
    ['vi', 2],
    ['en', 1],
  ]);
});

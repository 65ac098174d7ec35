import { expect, test } from 'vitest';
import { namedPeriod, periodBetween, vietnameseDate } from '../../../../src/outputs/report/period.ts';

test.each([
  ['2026-1', '2025-11-25', '2026-06-14', '6 tháng đầu năm 2026'],
  ['2026-2', '2026-06-15', '2026-11-24', '6 tháng cuối năm 2026'],
  ['2026', '2025-11-25', '2026-11-24', 'năm 2026'],
])('%s runs from one due day to the day before the next', (name, from, to, words) => {
  expect(namedPeriod(name)).toEqual({ from, to, name: words });
});

test('a province’s own due days move the period', () => {
  const due = { halfYear: '15/5', year: '10/11' };
  expect(namedPeriod('2026-1', due)).toMatchObject({ from: '2025-11-10', to: '2026-05-14' });
});

test('the two halves make the year, without a gap or a day counted twice', () => {
  const [first, second, year] = ['2026-1', '2026-2', '2026'].map((name) => namedPeriod(name));
  const dayAfter = new Date(Date.parse(first?.to ?? '') + 86_400_000).toISOString().slice(0, 10);
  expect([first?.from, dayAfter, second?.to]).toEqual([year?.from, second?.from, year?.to]);
});

test.each(['2026-3', '26', 'x'])('%s is no period', (name) => {
  expect(() => namedPeriod(name)).toThrow('2026-1');
});

test('days the wrong way round are refused', () => {
  expect(() => periodBetween('2026-03-02', '2026-03-01')).toThrow('after the last');
});

test('dates are written as Decree 30/2020 has them', () => {
  expect([vietnameseDate('2026-02-05'), vietnameseDate('2026-06-15')]).toEqual(['05/02/2026', '15/6/2026']);
});

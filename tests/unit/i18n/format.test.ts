import { describe, expect, test } from 'vitest';
import { formatDay, monthRuns, monthsText } from '../../../src/i18n/dates.ts';
import { formatCount, formatMoney, formatNumber, inOneLine } from '../../../src/i18n/format.ts';

describe('money', () => {
  test.each([
    ['vi', 850_000_000_000, 'VND', '850 tỷ đồng'],
    ['vi', 1_200_000_000_000, 'VND', '1.200 tỷ đồng'],
    ['vi', 420_000_000, 'VND', '420 triệu đồng'],
    ['en', 850_000_000_000, 'VND', '850 billion VND'],
    ['en', 33_000_000, 'USD', '33 million USD'],
    ['km', 850_000_000_000, 'VND', '៨៥០ ពាន់លានដុង'],
  ] as const)('%s %d %s', (lang, amount, currency, text) => {
    expect(formatMoney({ amount, currency }, lang)).toBe(text);
  });
});

describe('numbers', () => {
  test('Vietnamese has a decimal comma', () => expect(formatNumber(1234.5, 'vi')).toBe('1.234,5'));
  test('a year is not grouped', () => expect(formatCount(2012, 'vi')).toBe('2012'));
  test('Khmer has its own digits', () => expect(formatNumber(42, 'km')).toBe('៤២'));
});

describe('days', () => {
  test.each([
    ['vi', '10/3/2026'],
    ['en', '10 March 2026'],
    ['km', '១០ មីនា ២០២៦'],
  ])('%s', (lang, text) => expect(formatDay('2026-03-10', lang)).toBe(text));

  test('an instant is shown on its Vietnamese day', () => {
    expect(formatDay('2026-03-09T18:00:00Z', 'vi')).toBe('10/3/2026');
  });
});

describe('months', () => {
  test('a run may cross the new year', () =>
    expect(monthRuns([11, 12, 1, 5])).toEqual([
      [5, 5],
      [11, 1],
    ]));
  test('runs are joined in English', () =>
    expect(monthsText([1, 2, 3, 9], 'en')).toBe('January–March, September'));
  test('runs are joined in Vietnamese', () => expect(monthsText([12, 1, 2], 'vi')).toBe('Tháng 12–2'));
  test('every month is one run', () =>
    expect(monthRuns([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([[1, 12]]));
});

test('labels in one line are a sentence', () => {
  expect(inOneLine(['Đầu tư công', 'Đấu giá', 'Liên doanh'], 'vi')).toBe('Đầu tư công, đấu giá, liên doanh');
});

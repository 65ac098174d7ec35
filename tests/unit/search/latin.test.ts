import { describe, expect, test } from 'vitest';
import {
  decodeLatin,
  encodeLatin,
  fold,
  hasDiacritics,
  stemOf,
  withoutAddresses,
  wordsOf,
} from '../../../src/search/text/latin.ts';

describe('encodeLatin', () => {
  test('writes đ so that dropping marks gives d', () => {
    expect(encodeLatin('đĐ').replace(/\p{M}/gu, '')).toBe('dD');
  });

  test('keeps đ apart from d', () => {
    expect(encodeLatin('đa')).not.toBe(encodeLatin('da'));
  });

  test('composes', () => {
    expect(encodeLatin('e\u0301')).toBe('é');
  });

  test('is undone by decodeLatin', () => {
    expect(decodeLatin(encodeLatin('Đường đi Đồng Tháp'))).toBe('Đường đi Đồng Tháp');
  });
});

describe('fold', () => {
  test.each([
    ['Đồng Tháp', 'dong thap'],
    ['NGƯỜI', 'nguoi'],
    ['Thường', 'thuong'],
    ['abc 123', 'abc 123'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('gives the same for encoded text', () => {
    expect(fold(encodeLatin('Đèn đỏ'))).toBe(fold('Đèn đỏ'));
  });
});

describe('hasDiacritics', () => {
  test.each([
    ['dong', false],
    ['DONG', false],
    ['đong', true],
    ['dòng', true],
    [encodeLatin('đ'), true],
  ])('%s: %s', (text, expected) => {
    expect(hasDiacritics(text)).toBe(expected);
  });
});

test('wordsOf leaves out what is not a letter, mark or digit', () => {
  expect(wordsOf('“Sa Đéc”, 2026!')).toEqual(['Sa', 'Đéc', '2026']);
});

test('withoutAddresses keeps the words around an address', () => {
  expect(withoutAddresses('Thư: a@dongthap.example.vn, https://x.vn/a hoặc 1/7').replace(/\s+/g, ' ')).toBe(
    'Thư: hoặc 1/7',
  );
});

test('stemOf leaves three letters', () => {
  expect(['cranes', 'is', 'bees'].map((word) => stemOf(word, /(?:es|s)$/))).toEqual(['cran', 'is', 'bees']);
});

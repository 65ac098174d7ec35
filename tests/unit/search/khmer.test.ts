import { describe, expect, test } from 'vitest';
import { normaliseKhmer, respellKhmer } from '../../../src/search/text/khmer.ts';

const COENG = '\u17D2';

describe('normaliseKhmer', () => {
  test.each([
    ['a vowel typed before a subscript', `ក\u17B6${COENG}រ`, `ក${COENG}រ\u17B6`],
    ['subscript ro typed before another', `ស${COENG}រ${COENG}ត\u17B8`, `ស${COENG}ត${COENG}រ\u17B8`],
    ['េ and ា typed for ោ', 'ក\u17C1\u17B6', 'ក\u17C4'],
    ['េ and ី typed for ើ', 'ក\u17C1\u17B8', 'ក\u17BE'],
    ['ុ typed for triisap', 'ស\u17BB\u17B8', 'ស\u17CA\u17B8'],
    ['ុ typed for muusikatoan', 'ម\u17BB\u17BA', 'ម\u17C9\u17BA'],
    ['nikahit before a vowel', 'ក\u17C6\u17BB', 'ក\u17BB\u17C6'],
    ['the same sign twice', 'ក\u17B6\u17B6', 'ក\u17B6'],
    ['subscript da', `ក${COENG}ដ`, `ក${COENG}ត`],
    ['ឲ', 'ឲ្យ', 'ឱ្យ'],
    ['a zero-width space', 'ក\u200Bខ', 'កខ'],
    ['a deprecated vowel', '\u17A4', '\u17A2\u17B6'],
  ])('puts right %s', (_, typed, normal) => {
    expect(normaliseKhmer(typed)).toBe(normal);
  });

  test('changes nothing the second time', () => {
    const once = normaliseKhmer(`ស${COENG}រ${COENG}ត\u17B8ក\u17C1\u17B6ម\u17BB\u17BA`);
    expect(normaliseKhmer(once)).toBe(once);
  });

  test('keeps ុ where no vowel stands above', () => {
    expect(normaliseKhmer('សុខ')).toBe('សុខ');
  });

  test('leaves other scripts alone', () => {
    expect(normaliseKhmer('Sa Đéc 2026')).toBe('Sa Đéc 2026');
  });

  test('keeps a lone coeng', () => {
    expect(normaliseKhmer(COENG)).toBe(COENG);
  });
});

describe('respellKhmer', () => {
  test.each([
    ['សម្រិទ្ធ', 'សំរិទ្ធ'],
    ['កំលាំង', 'កម្លាំង'],
  ])('writes the nasal of %s the other way', (word, other) => {
    expect(respellKhmer(word)).toEqual([other]);
  });

  test('leaves a word alone that ends with it', () => {
    expect(respellKhmer('នំ')).toEqual([]);
  });
});

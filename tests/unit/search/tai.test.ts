import { describe, expect, test } from 'vitest';
import { normaliseTai } from '../../../src/search/text/tai.ts';

describe('normaliseTai', () => {
  test.each([
    ['a Lao nikhahit, tone and aa typed for am', 'ນ\u0ECD\u0EC9\u0EB2', 'ນ\u0EC9\u0EB3'],
    ['a Lao tone typed after am', 'ນ\u0EB3\u0EC9', 'ນ\u0EC9\u0EB3'],
    ['a Lao tone typed before a vowel sign', 'ທ\u0EC8\u0EB5', 'ທ\u0EB5\u0EC8'],
    ['ເ twice for ແ', '\u0EC0\u0EC0ມ\u0EC8', '\u0EC1ມ\u0EC8'],
    ['ຫນ in two letters', 'ຫນອງ', '\u0EDCອງ'],
    ['ຫມ in two letters', 'ຫມູ່', '\u0EDDູ່'],
    ['ຫລ in two letters', 'ຫລາຍ', 'ຫຼາຍ'],
    ['a Thai nikhahit, tone and aa typed for am', 'น\u0E4D\u0E49\u0E32', 'น\u0E49\u0E33'],
    ['a Thai tone typed before a vowel sign', 'ท\u0E48\u0E35', 'ท\u0E35\u0E48'],
    ['the same sign twice', 'ท\u0E35\u0E48\u0E48', 'ท\u0E35\u0E48'],
    ['a zero-width space', 'ตลาด\u200Bน้ำ', 'ตลาดน้ำ'],
  ])('puts right %s', (_, typed, normal) => {
    expect(normaliseTai(typed)).toBe(normal);
    expect(normaliseTai(normal)).toBe(normal);
  });

  test('leaves a consonant that ends a syllable before another alone', () => {
    expect(normaliseTai('ບ້ານມ່ວງ')).toBe('ບ້ານມ່ວງ');
  });
});

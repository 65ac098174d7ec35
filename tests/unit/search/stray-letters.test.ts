import { describe, expect, test } from 'vitest';
import { withoutStrayLetters } from '../../../src/search/build/stray-letters.ts';
import { KHMER } from '../../../src/search/text/scripts.ts';

const recut = (words: string[], counts: Record<string, number>) =>
  withoutStrayLetters(words, KHMER, new Map(Object.entries(counts)));

describe('a letter that the dictionary took for a beginning', () => {
  test('ends the word that the site has with it', () => {
    expect(recut(['ត្រាំ', 'ជី', 'មទើប'], { ជីម: 5, ជី: 3, មទើប: 1 })).toEqual(['ត្រាំ', 'ជីម', 'ទើប']);
  });

  test('stays where the site has no such word', () => {
    expect(recut(['ជី', 'មទើប'], { ជី: 3, មទើប: 1 })).toEqual(['ជី', 'មទើប']);
  });

  test('stays at a word that the site has often', () => {
    expect(recut(['មា', 'នគរ'], { មាន: 50, នគរ: 4 })).toEqual(['មា', 'នគរ']);
  });

  test('is no whole syllable', () => {
    expect(recut(['ជី', 'មាស'], { ជីមា: 9, មាស: 1 })).toEqual(['ជី', 'មាស']);
  });
});

import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/search/languages.ts';
import { makeSegmenter } from '../../../src/search/text/segmenter.ts';

const script = languageOf('km').spaceless;
if (!script) throw new Error('Khmer is a script without spaces');
const vocabulary = {
  total: 100,
  words: new Map(Object.entries({ ទឹក: 20, ទូក: 20, ផ្សារ: 10, ផ្សារទឹក: 1, ទន្លេ: 5 })),
};
const segment = makeSegmenter(script, vocabulary);
const texts = (run: string, cut = segment): string[] => cut(run).map(({ text }) => text);

describe('makeSegmenter', () => {
  test('cuts a run into words', () => {
    expect(texts('ទូកទន្លេ')).toEqual(['ទូក', 'ទន្លេ']);
  });

  test('takes the longer word where it is cheaper than two', () => {
    expect(texts('ផ្សារទឹក')).toEqual(['ផ្សារទឹក']);
  });

  test('joins unknown syllables', () => {
    expect(segment('ទូកសាដេកទឹក')).toEqual([
      { text: 'ទូក', known: true },
      { text: 'សាដេក', known: false },
      { text: 'ទឹក', known: true },
    ]);
  });

  test('does not cut within a syllable', () => {
    expect(texts('ទឹកៗ').join('|')).toBe('ទឹក|ៗ');
  });

  test('takes the beginning of a word for a whole one only in a query', () => {
    const query = makeSegmenter(script, vocabulary, true);
    expect([segment('ទន្').every(({ known }) => known), query('ទន្').every(({ known }) => known)]).toEqual([
      false,
      true,
    ]);
  });

  test.each(['', '្', 'ក្', 'កកកកក', 'ទឹកabc'])('loses nothing of %j', (run) => {
    expect(texts(run).join('')).toBe(run);
  });

  test('works without words', () => {
    expect(texts('ទឹក', makeSegmenter(script, { total: 0, words: new Map() }))).toEqual(['ទឹក']);
  });
});

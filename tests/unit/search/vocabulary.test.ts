import { describe, expect, test } from 'vitest';
import { Decompounder, partFinder } from '../../../src/search/build/decompound.ts';
import { runsOf, seedVocabulary } from '../../../src/search/build/seed.ts';
import { cheapestSplit } from '../../../src/search/build/split.ts';
import { countWords, recount, usedWords, wordsIn } from '../../../src/search/build/words.ts';
import { languageOf } from '../../../src/search/languages.ts';

const script = languageOf('km').spaceless;
if (!script) throw new Error('Khmer is a script without spaces');

describe('cheapestSplit', () => {
  const costs: Readonly<Record<string, number>> = { a: 1, ab: 1, bc: 3, c: 1, abc: 0 };

  test('takes the cheapest row of parts, never the whole', () => {
    expect(cheapestSplit(['a', 'b', 'c'], (part) => costs[part])).toEqual(['ab', 'c']);
  });

  test('has no answer for what cannot be cut', () => {
    expect([cheapestSplit(['a'], () => 1), cheapestSplit([], () => 1)]).toEqual([undefined, undefined]);
  });
});

describe('Decompounder', () => {
  const counts = new Map(Object.entries({ ផ្សារ: 9, ទឹក: 9, មា: 9, ន: 9, ឌិញអៀន: 3 }));
  const names = new Set(['ឌិញអៀន', 'ផ្សារឌិញអៀន']);
  const decompounder = new Decompounder(script, counts, names, () => true);

  test('cuts a compound to words the site uses', () => {
    expect(decompounder.partsOf('ផ្សារទឹក')).toEqual(['ផ្សារ', 'ទឹក']);
  });

  test('does not take a final consonant for a word', () => {
    expect(decompounder.partsOf('មាន')).toEqual(['មាន']);
  });

  test('keeps a name whole', () => {
    expect(decompounder.partsOf('ឌិញអៀន')).toEqual(['ឌិញអៀន']);
  });

  test('cuts a name made of a word and a name', () => {
    expect(decompounder.partsOf('ផ្សារឌិញអៀន')).toEqual(['ផ្សារ', 'ឌិញអៀន']);
  });
});

describe('partFinder', () => {
  const words = (list: string[]) => ({ total: 9, words: new Map(list.map((word) => [word, 1])) });
  const none: ReadonlySet<string> = new Set();

  test('finds a word at the end of a longer one', () => {
    expect(partFinder(script, words(['ទូក', 'ជិះទូក']), none)('ជិះទូក')).toEqual(['ជិះ', 'ទូក']);
  });

  test('finds what a name begins with', () => {
    const parts = partFinder(script, words(['ទន្លេ', 'ទន្លេហូវ']), new Set(['ទន្លេហូវ']));
    expect(parts('ទន្លេហូវ')).toEqual(['ទន្លេ', 'ហូវ']);
  });

  test('takes the end of a name for no word', () => {
    const parts = partFinder(script, words(['ដែក', 'សាដែក']), new Set(['សាដែក']));
    expect(parts('សាដែក')).toEqual(['សាដែក']);
  });
});

describe('seedVocabulary', () => {
  const runs = runsOf(script, 'ទៅផ្សារដែកដោយទូក ផ្សារដែក ដែកនិងទូក');

  test('keeps a name in one piece', () => {
    expect(seedVocabulary('km', script, runs, ['ផ្សារដែក']).words.get('ផ្សារដែក')).toBeGreaterThan(0);
  });

  test('does not depend on the order of the names', () => {
    const names = ['ផ្សារដែក', 'ដែក', 'ផ្សារ'];
    const [one, other] = [names, names.toReversed()].map((list) => seedVocabulary('km', script, runs, list));
    expect(one).toEqual(other);
  });

  test('leaves out names the site does not have', () => {
    expect(seedVocabulary('km', script, runs, ['មីថូ']).words.has('មីថូ')).toBe(false);
  });
});

test('the words of a language with spaces are folded, those with digits left out', () => {
  expect(wordsIn('Đèn đèn A4 2026', undefined)).toEqual({ words: ['den'], counts: [2] });
});

test('the words of a language without spaces are told apart by their joints', () => {
  expect(wordsIn('ទូក\u200Bទឹក។ ', script)).toEqual({ words: ['ទូក', 'ទឹក'], counts: [1, 1] });
});

test('countWords adds up the words of pages', () => {
  expect(
    countWords([
      { words: ['den'], counts: [2] },
      { words: ['den', 'sen'], counts: [1, 1] },
    ]),
  ).toEqual({
    total: 4,
    words: new Map([
      ['den', 3],
      ['sen', 1],
    ]),
  });
});

test('usedWords leaves out words that no page has', () => {
  const vocabulary = { total: 2, words: new Map(Object.entries({ ទូក: 1, ទឹក: 1 })) };
  expect([...usedWords(vocabulary, countWords([{ words: ['ទូក'], counts: [3] }])).words]).toEqual([['ទូក', 1]]);
});

test('words counted again after an edit are those of a fresh count', () => {
  const page = (own: Record<string, number>) => ({
    words: { words: Object.keys(own), counts: Object.values(own) },
  });
  const kept = page({ sen: 2, ao: 1 });
  const pages = [kept, page({ sen: 1, ghe: 3 })];
  const edited = [kept, page({ sen: 1, cau: 1 })];
  const counts = countWords(pages.map(({ words }) => words));
  expect(recount(counts, pages, edited)).toEqual(countWords(edited.map(({ words }) => words)));
});

import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/search/client/distance.ts';
import { closestWord, correctWord, splitWord } from '../../../src/search/client/spelling.ts';
import { languageOf } from '../../../src/search/languages.ts';

const english = languageOf('en');
const vocabulary = {
  total: 100,
  words: new Map(Object.entries({ sa: 20, dec: 20, flower: 9, flowers: 12, festival: 3, sad: 1, ec: 1 })),
};

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['ទឹក', 'ទូក', 1],
  ])('%j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  test('is infinite above the limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('closestWord', () => {
  test('finds the word with fewest edits', () => {
    expect(closestWord('flwoer', vocabulary)).toEqual({ word: 'flower', distance: 1 });
  });

  test('prefers the common word among equals', () => {
    expect(closestWord('flowerz', vocabulary)?.word).toBe('flowers');
  });

  test('prefers the same letters in another order', () => {
    const words = { total: 9, words: new Map(Object.entries({ lan: 8, lanh: 1 })) };
    expect(closestWord('lahn', words)?.word).toBe('lanh');
  });

  test('leaves short words alone', () => {
    expect(closestWord('sx', vocabulary)).toBeUndefined();
  });
});

describe('splitWord', () => {
  test('takes the split of the commonest halves', () => {
    expect(splitWord('sadec', vocabulary)).toEqual(['sa', 'dec']);
  });

  test('splits into three words where two are not enough', () => {
    expect(splitWord('sadecflower', vocabulary)).toEqual(['sa', 'dec', 'flower']);
  });

  test('splits a foreign word that is written by its syllables, a single letter among them', () => {
    const site = { total: 9, words: new Map(Object.entries({ a: 2, ti: 1, so: 3 })) };
    expect(splitWord('atiso', site)).toEqual(['a', 'ti', 'so']);
  });

  test('gives up on letters that go on', () => {
    expect(splitWord('sa'.repeat(150), vocabulary)).toBeUndefined();
  });

  test('takes the letter off what is done by electronic means', () => {
    const site = {
      ...vocabulary,
      words: new Map([
        ['e', 1],
        ['visa', 2],
      ]),
    };
    expect(splitWord('evisa', site)).toEqual(['e', 'visa']);
  });

  test('splits no word of which a part is unknown', () => {
    expect(splitWord('sadecx', vocabulary)).toBeUndefined();
  });
});

describe('correctWord', () => {
  test('takes what is longer than a syllable for several, before one that sounds like it', () => {
    const words = { total: 9, words: new Map(Object.entries({ lang: 3, biang: 2, langbian: 1 })) };
    expect(correctWord('langbiang', words, languageOf('vi'))).toEqual(['lang', 'biang']);
  });

  test('prefers what sounds alike to what is spelled alike', () => {
    const words = { total: 9, words: new Map(Object.entries({ chim: 2, trinh: 7 })) };
    expect(correctWord('trim', words, languageOf('vi'))).toEqual(['chim']);
  });

  test('writes initials in full', () => {
    expect(correctWord('kcn', vocabulary, languageOf('vi'))).toEqual(['khu', 'cong', 'nghiep']);
  });

  test('leaves a word of the site alone', () => {
    expect(correctWord('flower', vocabulary, english)).toBeUndefined();
  });

  test('leaves numbers alone', () => {
    expect(correctWord('festiva1', vocabulary, english)).toBeUndefined();
  });

  test('corrects a misspelt word', () => {
    expect(correctWord('festivel', vocabulary, english)).toEqual(['festival']);
  });

  test('gives up on a word like no other', () => {
    expect(correctWord('zzzzzz', vocabulary, english)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { unknownPieces } from '../../../src/search/client/unknown-pieces.ts';
import { KHMER } from '../../../src/search/text/scripts.ts';

const vocabulary = {
  total: 30,
  words: new Map([
    ['ទឹក', 10],
    ['ផ្កាឈូក', 10],
    ['ណ', 10],
  ]),
};
const unknown = (...pieces: string[]): string[] => [...unknownPieces(pieces, KHMER, vocabulary)];

describe('unknown pieces of a query', () => {
  test('are those that no word of the site begins with', () => {
    expect(unknown('ទឹក', 'ផ្កា', 'ងង')).toEqual(['ងង']);
  });

  test('are single letters, which are words by chance', () => {
    expect(unknown('ផ្កាឈូក', 'ណ')).toEqual(['ណ']);
  });

  test('are all of them where most letters mean nothing', () => {
    expect(unknown('ភភភយយ', 'ទឹក', 'ឃឃឃ')).toEqual(['ភភភយយ', 'ទឹក', 'ឃឃឃ']);
  });

  test('are no words of another script, which the index looks up itself', () => {
    expect(unknown('ផ្កាឈូក', 'OCOP')).toEqual([]);
  });
});

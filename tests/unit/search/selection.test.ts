import { describe, expect, test } from 'vitest';
import { type Asked, likeBest, shareNeeded, withoutWeak } from '../../../src/search/client/selection.ts';

const english: Asked = { terms: ['book', 'street'], kind: 'word' };
const vietnamese: Asked = { terms: ['ho', 'dong', 'thap'], kind: 'syllable' };
const khmer: Asked = { terms: ['ផ្ទះ', 'បុរាណ'], kind: 'piece' };
const page = (evidence: number, close = Math.min(1, evidence), share = 1) => ({ evidence, close, share });

describe('withoutWeak', () => {
  test('hides a page that only happens to have the words', () => {
    expect(withoutWeak([page(1.6), page(0.05)], english)).toEqual([page(1.6)]);
  });

  test('keeps every page that has the phrase', () => {
    const pages = [page(1.6), page(1), page(1)];
    for (const asked of [english, vietnamese]) expect(withoutWeak(pages, asked)).toEqual(pages);
  });

  test('keeps all pages if none has evidence', () => {
    expect(withoutWeak([page(0), page(0)], english)).toHaveLength(2);
  });

  test('hides pages with pieces of a phrase, which are parts of other words, beside one that has it', () => {
    expect(withoutWeak([page(1.6), page(0.7)], khmer)).toHaveLength(1);
    expect(withoutWeak([page(0.9), page(0.7)], khmer)).toHaveLength(2);
  });

  test('hides pages with pieces apart beside one that has them in its title, but none that has the phrase', () => {
    expect(withoutWeak([page(1.6, 0.9), page(0.7, 0.5), page(1)], khmer)).toEqual([page(1.6, 0.9), page(1)]);
  });

  test('hides pages with fewer of the words than the best, where none has all', () => {
    const some = (evidence: number) => page(evidence, 0.2, 0.6);
    expect(withoutWeak([some(1.1), some(0.4)], english)).toEqual([some(1.1)]);
    expect(withoutWeak([page(1.1), page(0.4, 0.2)], english)).toHaveLength(2);
  });

  test('hides a page with half of a phrase of syllables', () => {
    expect(withoutWeak([page(1.1, 1), page(0.8, 0.5)], vietnamese)).toHaveLength(1);
    expect(withoutWeak([page(1.1, 0.9), page(0.8, 0.5)], vietnamese)).toHaveLength(2);
  });

  test('keeps the two next best beside a page that only mentions the words, in their order', () => {
    const [mention, best, next, last] = [page(1), page(0.22), page(0.3), page(0.15)];
    expect(withoutWeak([mention, best, next, last], english)).toEqual([mention, best, next]);
  });

  test('keeps no page that tells nothing of the words', () => {
    expect(withoutWeak([page(1), page(0.05)], english)).toEqual([page(1)]);
  });
});

describe('shareNeeded', () => {
  test('is more if a page has the phrase', () => {
    expect(shareNeeded([page(1)], english)).toBeGreaterThan(shareNeeded([page(0.9)], english) ?? 0);
  });

  test('is not to be had for a number that was found', () => {
    expect(shareNeeded([page(1)], { terms: ['decree', '291'], kind: 'word' })).toBeUndefined();
  });
});

describe('likeBest', () => {
  test('takes what is nearly as good, best first', () => {
    const pages = [page(0.7), page(0.5), page(0.9)];
    expect(likeBest(pages, [page(1)])).toEqual([page(0.9), page(0.7)]);
  });

  test('wants more beside a page that has the words in its title: a mention of some of them is no answer', () => {
    expect(likeBest([page(0.7), page(1)], [page(1.6)])).toEqual([page(1)]);
  });
});

import { describe, expect, test } from 'vitest';
import { nearestPart } from '../../../src/search/client/distance.ts';

describe('nearestPart', () => {
  test.each([
    ['a letter is another', 'flowar', 'theflowervillage', 'flower'],
    ['a letter is missing', 'flwer', 'theflowervillage', 'flower'],
    ['the last letter is missing', 'flowe', 'theflowervillage', 'flowe'],
    ['a letter is too many', 'flowwer', 'theflowervillage', 'flower'],
    ['it is written so', 'flower', 'theflowerandtheflowers', 'flower'],
  ])('is found if %s', (_, word, text, part) => {
    expect(nearestPart(word, text, 1)?.text).toBe(part);
  });

  test('is nothing if none is near', () => {
    expect(nearestPart('mango', 'theflowervillage', 1)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { shortNames } from '../../../src/search/build/names.ts';

describe('shortNames', () => {
  test('cuts digests to the least length', () => {
    expect(shortNames(['abcdef', 'bcdefa'], 3)).toEqual(
      new Map([
        ['abcdef', 'abc'],
        ['bcdefa', 'bcd'],
      ]),
    );
  });

  test('leaves as many digits as tell them apart, in whatever order they come', () => {
    const digests = ['abcd11', 'abcd22', 'abce33'];
    const names = { abcd11: 'abcd1', abcd22: 'abcd2', abce33: 'abce' };
    for (const order of [digests, digests.toReversed()])
      expect(Object.fromEntries(shortNames(order, 3))).toEqual(names);
  });
});

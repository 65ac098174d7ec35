import { expect, test } from 'vitest';
import { otherForm } from '../../../src/search/text/english.ts';

test.each([
  ['scarf', 'scarves'],
  ['scarves', 'scarf'],
  ['centre', 'center'],
  ['Centers', 'centre'],
  ['organise', 'organize'],
  ['urbanization', 'urbanisation'],
  ['crane', undefined],
  ['size', undefined],
  ['olives', undefined],
])('%s is also %s', (word, other) => {
  expect(otherForm(word)).toBe(other);
});

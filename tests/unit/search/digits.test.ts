import { expect, test } from 'vitest';
import { otherDigits, plainDigits } from '../../../src/search/text/digits.ts';

test.each([
  ['១៨៨ គីឡូ', '188 គីឡូ'],
  ['๒๕', '25'],
  ['໒໐', '20'],
  ['148/QĐ', '148/QĐ'],
])('plainDigits writes %s as %s', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});

test.each([
  ['188', '១៨៨'],
  ['១៨៨', '188'],
  ['QH15', 'QH១៥'],
  ['ទឹក', undefined],
])('otherDigits swaps %s for %s', (word, other) => {
  expect(otherDigits(word, '០')).toBe(other);
});

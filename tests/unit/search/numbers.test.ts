import { expect, test } from 'vitest';
import { numberWriter } from '../../../src/search/ui/numbers.ts';

test.each([
  ['a language that the browser knows', 'vi-VN', 1234, '1.234'],
  ['a language that it does not know, by its digits', 'tlh-u-nu-khmr', 12, '១២'],
])('numbers in %s', (_, locale, value, text) => {
  expect(numberWriter(locale).format(value)).toBe(text);
});

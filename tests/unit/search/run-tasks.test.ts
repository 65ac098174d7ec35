import { expect, test } from 'vitest';
import { languagesAtOnce } from '../../../src/search/build/run-tasks.ts';

test('as many languages are indexed at the same time as there are processors', () => {
  expect(languagesAtOnce([1000, 1000, 1000], 2)).toBe(2);
  expect(languagesAtOnce([1000], 8)).toBe(1);
});

test('fewer languages are indexed at the same time where they are large, and one at least', () => {
  expect(languagesAtOnce([3334, 3334, 3334], 2)).toBe(1);
  expect(languagesAtOnce([50_000, 50_000], 8)).toBe(1);
});

test('the largest language says how many', () => {
  expect(languagesAtOnce([20, 8000, 20], 8)).toBe(2);
});

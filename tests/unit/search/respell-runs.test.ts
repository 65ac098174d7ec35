import { describe, expect, test } from 'vitest';
import { respellRun } from '../../../src/search/client/respell-runs.ts';
import { KHMER } from '../../../src/search/text/scripts.ts';

const vocabulary = {
  total: 1000,
  words: new Map([
    ['គុយទាវ', 20],
    ['សាដែក', 40],
    ['ដែក', 5],
  ]),
};

describe('respellRun', () => {
  test.each([
    ['គុយទាវសុដែក', 'គុយទាវសាដែក'],
    ['គុយទាវសាដែក', 'គុយទាវសាដែក'],
    ['មកពីណា', 'មកពីណា'],
  ])('%s → %s', (run, right) => {
    expect(respellRun(run, KHMER, vocabulary)).toBe(right);
  });
});

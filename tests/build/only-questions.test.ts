import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { SITES } from '../built-sites.ts';
import type { Reads } from './guard.ts';

/** Draws all documents of a province in a process of its own, whose clock, disk and environment are watched. */
function drawGuarded(
  { content, now }: { content: string; now: string },
  ...options: string[]
): { documents: number; reads: Reads } {
  const env = { ...process.env, SEN_CONTENT: content, SEN_NOW: now };
  const script = new URL('./guarded-draw.ts', import.meta.url).pathname;
  return JSON.parse(execFileSync(process.execPath, [script, ...options], { env, encoding: 'utf8' }));
}

test.each(Object.entries(SITES))('no page of %s reads anything but the catalogue', (_, site) => {
  const { documents, reads } = drawGuarded(site);
  expect(documents).toBeGreaterThan(50);
  expect(reads).toEqual({});
});

test('a page that reads the clock would be found', () => {
  expect(Object.keys(drawGuarded(SITES.lamDong, 'self-test').reads)).toEqual(['the clock, by new Date()']);
});

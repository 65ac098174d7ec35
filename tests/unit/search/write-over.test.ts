import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOver } from '../../../src/search/build/write-over.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'write-over-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('of a longer file nothing is left', () => {
  const file = path.join(folder, 'page.html');
  writeOver(file, Buffer.from('a long page'));
  writeOver(file, Buffer.from('short'));
  expect(readFileSync(file, 'utf8')).toBe('short');
});

test('a file that is not there is made', () => {
  const file = path.join(folder, 'page.html');
  writeOver(file, Buffer.from('trang'));
  expect(readFileSync(file, 'utf8')).toBe('trang');
});

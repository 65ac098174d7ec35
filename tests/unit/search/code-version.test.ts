import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeVersion } from '../../../src/search/build/code-version.ts';

let root: string;
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'code-'));
  for (const file of ['own.ts', 'client/search.ts', 'client/meaning/merge.ts', 'ui/panel.ts'])
    write(file, '1');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each(['own.ts', 'client/search.ts', 'client/meaning/merge.ts'])('changes with %s', (file) => {
  const before = codeVersion(root, ['client']);
  write(file, '2');
  expect(codeVersion(root, ['client'])).not.toBe(before);
});

test('does not change with what was not asked for', () => {
  const before = codeVersion(root, ['client']);
  write('ui/panel.ts', '2');
  expect(codeVersion(root, ['client'])).toBe(before);
});

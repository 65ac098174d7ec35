import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../src/build/hash.ts';

const SRC = path.resolve(import.meta.dirname, '../../../src');
const IMPORT = /\bfrom\s+'(\.[^']+)'|\bimport\(?\s*'(\.[^']+)'|import\.meta\.glob(?:<[^(]*>)?\('(\.[^']+)'/g;

/** Endpoints but those of style sheets, and what answers them: drawn again only where other code than `.astro` and `.css` changes. */
const plain = filesBelow(path.join(SRC, 'pages'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.css.ts'))
  .map((file) => path.join('pages', file));

/** All files of ours that a file is made of, itself included. */
function madeOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  if (!file.endsWith('.ts')) return known;
  for (const names of fs.readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const name = names.slice(1).find(Boolean) ?? '';
    madeOf(path.resolve(path.dirname(file), name.replace(/\?\w+$/, '')), known);
  }
  return known;
}

test.each([...plain, 'catalogue/queries.ts'])('%s depends on no layout, component or style', (file) => {
  const dress = [...madeOf(path.join(SRC, file))].filter((name) => /\.(astro|css)$/.test(name));
  expect(dress).toEqual([]);
});

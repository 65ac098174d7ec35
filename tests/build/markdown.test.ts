import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../../src/build/hash.ts';
import { SITES } from '../built-sites.ts';

const { out } = SITES.lamDong;
const files = filesBelow(out);
const twins = files.filter((file) => file.endsWith('/index.md'));
const read = (file: string): string => fs.readFileSync(path.join(out, file), 'utf8');
const linked = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, address]) => address ?? []);

describe.each(twins)('%s', (file) => {
  const text = read(file);
  const page = read(file.replace(/\.md$/, '.html'));

  test('is announced by its page, and knows its address', () => {
    expect(page).toContain(`<link rel="alternate" type="text/markdown" href="/${file}"`);
    const { canonical } = parse(text.split('---\n')[1] ?? '') as { canonical: string };
    expect(page).toContain(`<link rel="canonical" href="${canonical}">`);
  });

  test('has no HTML and only absolute addresses', () => {
    expect(text).not.toMatch(/<\/?(p|div|figure|aside|a|img|table|span)\b/);
    for (const address of linked(text)) expect(address).toMatch(/^(https?:|mailto:)/);
  });
});

test('every page with a text of its own has a twin, a fallback page has none', () => {
  const entries = files.filter((file) => file.endsWith('.html') && read(file).includes('content="article"'));
  const fallbacks = entries.filter((file) => !read(file).includes('type="text/markdown"'));
  expect(fallbacks).toEqual([
    'en/media/phim-suong/index.html',
    'en/media/phim-thac/index.html',
    'en/tourism/thac-pongour/index.html',
  ]);
  expect(twins.map((file) => file.replace(/\.md$/, '.html'))).toEqual(
    entries.filter((file) => !fallbacks.includes(file)),
  );
});

test.each(['llms.txt', 'vi/llms.txt', 'en/llms.txt'])('%s leads to documents that are there', (file) => {
  const own = linked(read(file)).map((address) => new URL(address).pathname);
  expect(own.some((address) => address.endsWith('/index.md'))).toBe(true);
  for (const address of own) expect(fs.existsSync(path.join(out, address)), address).toBe(true);
});

import { expect, test } from 'vitest';
import type { KnownFile, KnownFiles } from '../../../src/build/content-files.ts';
import { editedLanguages } from '../../../src/build/search-ahead.ts';

const file = (hash: string, changed = 0): KnownFile => ({ size: 1, inode: 1, changed, hash, instants: [] });

const BEFORE: KnownFiles = {
  'site.yml': file('a'),
  'news/a/approval.yml': file('a'),
  'news/a/index.vi.mdx': file('a', 100),
  'news/a/index.km.mdx': file('a', 200),
};

test.each<[string, KnownFiles, string[]]>([
  ['an edited text', { 'news/a/index.vi.mdx': file('b', 300) }, ['vi']],
  ['a new text', { 'news/b/index.en.mdx': file('b') }, ['en']],
  ['an approval alone, for the text that was edited last', { 'news/a/approval.yml': file('b') }, ['km']],
  ['nothing', {}, []],
  ['a setting beside it', { 'news/a/index.vi.mdx': file('b'), 'site.yml': file('b') }, []],
])('languages to be read ahead after %s', (_, edits, languages) => {
  expect(editedLanguages(BEFORE, { ...BEFORE, ...edits })).toEqual(languages);
});

test('a text that is gone is an edit', () => {
  const { 'news/a/index.km.mdx': _, ...after } = BEFORE;
  expect(editedLanguages(BEFORE, after)).toEqual(['km']);
});

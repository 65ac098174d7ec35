import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { treeBelow } from '../../build/hash.ts';
import type { PublishedIndex } from './assemble.ts';
import { SYNONYMS, WORDS } from './language-index.ts';

/** A finished index. */
export interface LanguageIndex {
  readonly lang: string;
  /** The language, as Pagefind is told. */
  readonly code: string;
  /** Where its files are kept. */
  readonly folder: string;
  readonly index: PublishedIndex;
}

/** A file to be published: content, or where it lies; a name with a hash in it stands for the content. */
type Wanted = { readonly content: string | Buffer } | { readonly from: string; readonly size: number };

/**
 * Puts the indexes of all languages into one bundle: `pagefind/`, `words/` and `synonyms/`. A file that is as it should be is left
 * alone, any other is replaced, not written into: whoever has it open, or another link to it, keeps what it was.
 *
 * @param indexes The finished indexes.
 * @param scripts Path below the search folder → script.
 * @param out The search folder; what else is in it is removed.
 * @param move Whether the indexes are not needed any more, so that their files are moved and not copied.
 * @throws {Error} If a file of an index is damaged.
 */
export function mergeIndexes(
  indexes: readonly LanguageIndex[],
  scripts: Readonly<Record<string, string>>,
  out: string,
  move: boolean,
): void {
  const wanted = new Map<string, Wanted>();
  for (const { lang, folder, index } of indexes) {
    for (const { kept, published, size } of index.files)
      wanted.set(`pagefind/${published}`, { from: `${folder}/${kept}`, size });
    for (const own of [WORDS, SYNONYMS])
      wanted.set(`${own}/${lang}`, { content: readFileSync(path.join(folder, own)) });
  }
  for (const [name, content] of Object.entries(scripts)) wanted.set(name, { content });
  wanted.set('pagefind/pagefind-entry.json', { content: listOf(indexes) });
  const present = new Set(treeBelow(out).files);
  for (const folder of new Set([...wanted.keys()].map(path.dirname)))
    mkdirSync(path.join(out, folder), { recursive: true });
  for (const [name, file] of wanted) publish(file, `${out}/${name}`, present.has(name), move);
  for (const name of present) if (!wanted.has(name)) rmSync(path.join(out, name));
}

/** Pagefind's list of its indexes. */
function listOf(indexes: readonly LanguageIndex[]): string {
  const characters = new Set(indexes.flatMap(({ index }) => index.characters));
  return JSON.stringify({
    version: indexes[0]?.index.version ?? '',
    languages: Object.fromEntries(indexes.map(({ code, index }) => [code, index.entry])),
    include_characters: [...characters].sort(),
  });
}

function publish(file: Wanted, to: string, present: boolean, move: boolean): void {
  if (present && isSame(file, to)) return;
  rmSync(to, { force: true });
  if ('content' in file) writeFileSync(to, file.content);
  else if (statSync(file.from).size !== file.size) throw new Error(`${file.from}: damaged`);
  else if (move) moveFile(file.from, to);
  else copyFileSync(file.from, to);
}

function isSame(file: Wanted, to: string): boolean {
  return 'content' in file
    ? readFileSync(to).equals(Buffer.from(file.content))
    : statSync(to).size === file.size;
}

function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another file system.
    copyFileSync(from, to);
  }
}

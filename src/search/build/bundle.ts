import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { SCRIPTS } from './minify.ts';

/** Pagefind's list of its indexes. */
const entrySchema = z.object({
  version: z.string(),
  languages: z.record(z.string(), z.unknown()),
  include_characters: z.array(z.string()),
});

/** What the client needs of each language's bundle, beside the scripts, which are the same in all. */
const PUBLISHED = /^(?:(?:index|fragment|filter)\/[^/]+|pagefind\.[^/]+\.pf_meta|wasm\.[^/]+)$/;
const ENTRY = 'pagefind-entry.json';
/** Files of ours beside each bundle, and the folders they are published in. */
const OWN = ['words', 'synonyms'];
const FOLDERS = [...OWN, 'pagefind/index', 'pagefind/fragment', 'pagefind/filter'];

/** One finished index. */
export interface LanguageIndex {
  readonly lang: string;
  /** Its folder: Pagefind's bundle and the files `words` and `synonyms`. */
  readonly folder: string;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** Copies unless the copy is there; files keep their names when our part of their content changes. */
function copyFile(from: string, to: string): void {
  const source = statSync(from);
  const copy = statSync(to, { throwIfNoEntry: false });
  if (copy && copy.size === source.size && copy.mtimeMs >= source.mtimeMs) return;
  copyFileSync(from, to);
}

function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another file system.
    copyFileSync(from, to);
  }
}

/**
 * Puts the indexes of all languages into one bundle: `pagefind/`, `words/` and `synonyms/`.
 *
 * @param indexes The finished indexes.
 * @param out The search folder; what else is in those folders is removed, but not the scripts.
 * @param move Whether the indexes are not needed any more, so that their files are moved and not copied.
 * @throws {Error} If Pagefind's list is not as this version knows it.
 */
export function mergeIndexes(indexes: readonly LanguageIndex[], out: string, move: boolean): void {
  const publish = move ? moveFile : copyFile;
  for (const folder of FOLDERS) mkdirSync(path.join(out, folder), { recursive: true });
  const kept = new Set([ENTRY, ...SCRIPTS.map(({ name }) => name)].map((name) => `pagefind/${name}`));
  const entry = {
    version: '',
    languages: {} as Record<string, unknown>,
    include_characters: new Set<string>(),
  };
  for (const { lang, folder } of indexes) {
    const own = entrySchema.parse(JSON.parse(readFileSync(path.join(folder, ENTRY), 'utf8')));
    entry.version = own.version;
    Object.assign(entry.languages, own.languages);
    for (const character of own.include_characters) entry.include_characters.add(character);
    for (const file of filesOf(folder).filter((name) => PUBLISHED.test(name))) {
      publish(path.join(folder, file), path.join(out, 'pagefind', file));
      kept.add(`pagefind/${file}`);
    }
    for (const own of OWN) {
      copyFileSync(path.join(folder, own), path.join(out, own, lang));
      kept.add(`${own}/${lang}`);
    }
  }
  const merged = { ...entry, include_characters: [...entry.include_characters].sort() };
  writeFileSync(path.join(out, 'pagefind', ENTRY), JSON.stringify(merged));
  for (const folder of ['pagefind', ...OWN]) {
    for (const file of filesOf(path.join(out, folder))) {
      if (!kept.has(`${folder}/${file}`)) rmSync(path.join(out, folder, file));
    }
  }
}

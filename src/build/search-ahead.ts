import path from 'node:path';
import { type Indexer, startIndexer } from '../search/build/run-tasks.ts';
import type { KnownFiles } from './content-files.ts';
import { hash } from './hash.ts';
import type { Settings } from './settings.ts';

/** Where the indexes of a site are kept, a folder for each language. */
export const searchCache = ({ cache, out }: Settings): string => path.join(cache, 'search', hash(out));

/** More changed files are no editor's, and may change every page. */
const FEW = 12;
/** Languages read ahead: each takes memory, and a processor for a third of a second. */
const MOST = 2;
const TEXT = /^(.+)\/index\.([a-z]+)\.mdx$/;
const APPROVAL = /^(.+)\/approval\.yml$/;

/**
 * Starts threads that read the indexes of the languages whose pages are likely to change: until they are drawn, the last
 * index lies ready. A wrong guess costs time, nothing else.
 */
export const startIndexers = (settings: Settings, before: KnownFiles, after: KnownFiles): Indexer[] =>
  editedLanguages(before, after)
    .slice(0, MOST)
    .map((lang) => startIndexer(path.join(searchCache(settings), lang)));

/** The languages in which texts were edited, or approved, between two builds; none where more than an editor's work changed. */
export function editedLanguages(before: KnownFiles, after: KnownFiles): string[] {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (file) => before[file]?.hash !== after[file]?.hash,
  );
  const approved = changed.flatMap((file) => APPROVAL.exec(file)?.[1] ?? []);
  const edited = changed.filter((file) => TEXT.test(file));
  if (changed.length > FEW || approved.length + edited.length < changed.length) return [];
  const texts = [...edited, ...approved.flatMap((entry) => lastEdited(entry, after))];
  return [...new Set(texts.flatMap((file) => TEXT.exec(file)?.[2] ?? []))];
}

/** The text of an entry that was changed last: it is what an approval is for. */
function lastEdited(entry: string, files: KnownFiles): string[] {
  const texts = Object.keys(files).filter((file) => TEXT.exec(file)?.[1] === entry);
  return texts.sort((a, b) => (files[b]?.changed ?? 0) - (files[a]?.changed ?? 0)).slice(0, 1);
}

import path from 'node:path';
import { readSealedAny } from '../../build/sealed-file.ts';
import { IndexStore } from './index-store.ts';
import { type KeptPages, NO_PAGES } from './page-record.ts';
import { addChunk, type Origin, type Postings } from './postings.ts';
import type { KeptRuns } from './run-cuts.ts';
import { countWords, type WordCounts } from './words.ts';

/** What one index takes from another; in one file, as the pages name the runs by their places. */
export interface Kept {
  readonly pages: KeptPages;
  /** In a language without spaces. */
  readonly runs?: KeptRuns;
  /** Of the files in the folder. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** File of a language's folder that has it. */
export const PAGES = 'pages.json';

/** The last index of a language, taken apart so that another can be made of it; once, as making it changes this. */
export interface KeptIndex extends Pick<Kept, 'pages' | 'runs'> {
  readonly folder: string;
  /** Stands for the code and the names that it was made by. */
  readonly madeBy: string;
  readonly store: IndexStore;
  readonly postings: Postings;
  /** Of the postings: what their numbers mean in the next index. */
  readonly origin: Origin;
  readonly words: WordCounts;
}

/** Where nothing was indexed yet. */
export const noIndex = (folder: string, madeBy: string): KeptIndex => ({
  folder,
  madeBy,
  pages: NO_PAGES,
  store: new IndexStore(folder),
  postings: new Map(),
  origin: {},
  words: countWords([]),
});

/**
 * Reads what is kept in a language's folder, whatever made it.
 *
 * @returns `undefined` where there is nothing, or it is damaged.
 * @throws {Error} If a file of the index is not there, or damaged.
 */
export function readKeptIndex(folder: string): KeptIndex | undefined {
  const sealed = readSealedAny(path.join(folder, PAGES));
  if (!sealed) return undefined;
  const { pages, runs, sizes } = sealed.data as Kept;
  const store = new IndexStore(folder, sizes);
  const postings: Postings = new Map();
  const origin: Origin = {};
  for (const name of pages.chunks) addChunk(postings, store.get(name), origin);
  const words = countWords(pages.pages.map((page) => page.words));
  return { folder, madeBy: sealed.version, pages, ...(runs ? { runs } : {}), store, postings, origin, words };
}

/** The same before anybody asks for it; what cannot be read is looked at again by whoever asks. */
export function readAhead(folder: string): KeptIndex | undefined {
  try {
    return readKeptIndex(folder);
  } catch {
    return undefined;
  }
}

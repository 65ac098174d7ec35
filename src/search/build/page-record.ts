import type { TablePage } from './tables.ts';
import type { PageWords } from './words.ts';

/** What is known of an indexed page, so that it need not be indexed again until it changes. */
export interface PageRecord {
  /** Path below the site's folder. */
  readonly file: string;
  /** Hash of the page. */
  readonly hash: string;
  /** What Pagefind made of it; missing where it has no words. */
  readonly found?: Found;
  /** Words that a browser may need to know, and how often the page has each. */
  readonly words: PageWords;
  /** In a language without spaces: runs that were cut for its copy, by their place among all runs. */
  readonly runs?: readonly number[];
}

/** `fragment` is the digest under which it is kept. */
interface Found extends TablePage {
  /** Names of the fields of its metadata, in order. */
  readonly fields: readonly string[];
}

/** The pages of a language and their words, as they were indexed last. */
export interface KeptPages {
  /** In the order of their paths: those that have words are numbered so. */
  readonly pages: readonly PageRecord[];
  /** Digests of the chunks that hold all words. */
  readonly chunks: readonly string[];
  /** Fields of metadata, by number. */
  readonly fields: readonly string[];
  readonly pagefind?: PagefindFacts;
}

/** What Pagefind says of itself in its bundles. */
export interface PagefindFacts {
  readonly version: string;
  /** Name under which the program for the browser is kept, if the language has one of its own. */
  readonly wasm: string | null;
  readonly characters: readonly string[];
}

/** Where nothing was indexed yet. */
export const NO_PAGES: KeptPages = { pages: [], chunks: [], fields: [] };

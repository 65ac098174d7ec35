import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSealed, writeSealed } from '../../build/sealed-file.ts';
import { indexCodeOf, languageOf } from '../languages.ts';
import { type Concept, generalConcepts } from '../synonyms/concepts.ts';
import { assemble, type PublishedIndex } from './assemble.ts';
import { indexFresh } from './fresh-pages.ts';
import { type Kept, type KeptIndex, noIndex, PAGES, readKeptIndex } from './kept-index.ts';
import { digestOf } from './names.ts';
import { type SitePage, textOf } from './pages.ts';
import { RunCuts } from './run-cuts.ts';
import { encodeSynonyms, selectSynonyms } from './synonyms.ts';
import { encodeWords, recount, usedWords } from './words.ts';
import { spaced } from './writing.ts';

/** The index of one language to be made. */
export interface LanguageTask {
  readonly lang: string;
  /** The site's folder. */
  readonly site: string;
  /** The pages, below it, in order. */
  readonly pages: readonly SitePage[];
  /** Proper names of this language, in order. */
  readonly names: readonly string[];
  /** What the province calls the same, beside the general concepts. */
  readonly concepts: readonly Concept[];
  /** Changes with the code. */
  readonly version: string;
  /** Changes with anything that the index is made from. */
  readonly key: string;
  /** An empty folder to work in. */
  readonly work: string;
  /** Where the index is, and what the next one may take from it. */
  readonly folder: string;
  /** Whether there will be a next one. */
  readonly keep: boolean;
}

/** File of a language's folder that says what the finished index is. */
const INDEX = 'index.json';
/** The vocabulary for browsers. */
export const WORDS = 'words';
/** What finds the same, for browsers. */
export const SYNONYMS = 'synonyms';

/** The index that is in a language's folder, if it was made from what `key` stands for. */
export function finishedIndex(folder: string, key: string): PublishedIndex | undefined {
  return readSealed(path.join(folder, INDEX), key) as PublishedIndex | undefined;
}

/**
 * Makes the index of one language: learns its words if it needs to, has Pagefind index the pages that changed, and puts
 * them together with the others. Ended at any moment, it leaves a folder from which the next index comes out right.
 *
 * @param task What to index and where to.
 * @param onMade Is told of the index as soon as its files are there, before what the next one may take from it is kept.
 * @param ahead What was read of the last index in advance, perhaps of another language.
 * @throws {Error} If a page cannot be read, Pagefind fails, or what was kept is damaged.
 */
export async function indexLanguage(
  task: LanguageTask,
  onMade: (index: PublishedIndex) => void = () => undefined,
  ahead?: KeptIndex,
): Promise<void> {
  const { lang, site, names, version, key, work, folder, keep } = task;
  const { spaceless: script } = languageOf(lang);
  const madeBy = script ? digestOf(JSON.stringify([version, names])) : version;
  const known = ahead?.folder === folder ? ahead : readKeptIndex(folder);
  const last = known?.madeBy === madeBy ? known : noIndex(folder, madeBy);
  const { pages: kept, store } = last;
  const before = new Map(kept.pages.map((page) => [page.file, page]));
  const pages = task.pages.map((page) => ({
    ...page,
    text: () => `${page.tabTitle}\n${textOf(readFileSync(path.join(site, page.file), 'utf8'))}`,
  }));
  const cuts = script && new RunCuts(lang, script, pages, names, last.runs);

  mkdirSync(work, { recursive: true });
  const fresh = await indexFresh({
    lang,
    site,
    writing: cuts?.writing ?? spaced,
    work,
    store,
    pages: pages.filter(({ file, hash }) => {
      const record = before.get(file);
      return record?.hash !== hash || cuts?.stands(record) === false;
    }),
    ...(cuts ? { takeRuns: () => cuts.takeUsed() } : {}),
  });
  const files = pages.map(({ file }) => file);
  const { pages: indexed, index } = assemble(indexCodeOf(lang), files, last, fresh);
  const used = recount(last.words, kept.pages, indexed.pages);
  const words = cuts ? usedWords(cuts.vocabulary, used) : used;
  store.putFile(WORDS, encodeWords(words));
  const concepts = [...task.concepts, ...generalConcepts()];
  store.putFile(SYNONYMS, encodeSynonyms(selectSynonyms(lang, concepts, words)));
  onMade(index);
  if (!keep) return;

  const wanted = new Set(index.files.map(({ kept: name }) => name));
  const learnt = cuts?.keep(indexed.pages);
  const whatIsKept: Kept = {
    pages: learnt ? { ...indexed, pages: learnt.pages } : indexed,
    ...(learnt ? { runs: learnt.kept } : {}),
    sizes: Object.fromEntries([...wanted].map((name) => [name, store.sizeOf(name)])),
  };
  writeSealed(path.join(folder, PAGES), madeBy, whatIsKept);
  writeSealed(path.join(folder, INDEX), key, index);
  store.keepOnly(new Set([...wanted, PAGES, INDEX, WORDS, SYNONYMS]));
}

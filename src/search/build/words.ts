import { gzipSync } from 'node:zlib';
import { fold, withoutAddresses, wordsOf } from '../text/latin.ts';
import type { Spaceless } from '../text/scripts.ts';
import type { Vocabulary } from '../text/segmenter.ts';

const LONGEST_WORD = 40;

/** The words of a page, each once, and how often it has each: as an object of thousands they would take six times as much. */
export interface PageWords {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

export const NO_WORDS: PageWords = { words: [], counts: [] };

/**
 * Finds the words of a page that the search may suggest for a misspelt one, or cut a query to.
 *
 * @param text The page's restored text.
 * @param script The writing system, if it has no spaces: words are joined by U+200B then.
 * @returns The words with how often each occurs. In a language with spaces they are folded, and none has digits,
 *   which are not corrected.
 */
export function wordsIn(text: string, script: Spaceless | undefined): PageWords {
  const counts = new Map<string, number>();
  const found = script ? (text.match(script.run) ?? []) : wordsOf(fold(withoutAddresses(text)));
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  const suggested = script ? [...counts] : [...counts].filter(([word]) => isSuggested(word));
  return { words: suggested.map(([word]) => word), counts: suggested.map(([, times]) => times) };
}

const isSuggested = (word: string): boolean => word.length <= LONGEST_WORD && !/\p{N}/u.test(word);

/** The words of some pages together, while they are counted. */
export interface WordCounts extends Vocabulary {
  total: number;
  readonly words: Map<string, number>;
}

/** Counts the words of all pages together. */
export function countWords(pages: Iterable<PageWords>): WordCounts {
  const counts: WordCounts = { total: 0, words: new Map() };
  for (const page of pages) count(counts, page, 1);
  return counts;
}

/** Changes `counts`, which are those of the pages `before`, to those of the pages `after`, and gives them. */
export function recount<Page extends { readonly words: PageWords }>(
  counts: WordCounts,
  before: readonly Page[],
  after: readonly Page[],
): WordCounts {
  const [old, now] = [new Set(before), new Set(after)];
  for (const page of after) if (!old.has(page)) count(counts, page.words, 1);
  for (const page of before) if (!now.has(page)) count(counts, page.words, -1);
  return counts;
}

function count(counts: WordCounts, page: PageWords, times: 1 | -1): void {
  page.words.forEach((word, place) => {
    const own = (page.counts[place] ?? 0) * times;
    const all = (counts.words.get(word) ?? 0) + own;
    if (all > 0) counts.words.set(word, all);
    else counts.words.delete(word);
    counts.total += own;
  });
}

/**
 * Leaves out the words that the finished segmentation never used: a query cut to one of them would find nothing.
 *
 * @param vocabulary The vocabulary the pages were segmented with.
 * @param used The words of the pages.
 * @returns The vocabulary for queries, counts unchanged.
 */
export function usedWords(vocabulary: Vocabulary, { words: used }: Vocabulary): Vocabulary {
  return {
    total: vocabulary.total,
    words: new Map([...vocabulary.words].filter(([word]) => used.has(word))),
  };
}

/**
 * Writes a vocabulary for the browser: gzip-compressed JSON, `{total, words: {word: count}}`, common words first.
 *
 * Compressed here, as Pagefind's own files are, because not every server compresses.
 */
export function encodeWords({ total, words }: Vocabulary): Buffer {
  const ordered = [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return gzipSync(JSON.stringify({ total, words: Object.fromEntries(ordered) }), { level: 9 });
}

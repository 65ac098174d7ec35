import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fold, withoutAddresses, wordsOf } from '../text/latin.ts';
import type { Spaceless } from '../text/scripts.ts';
import type { Vocabulary } from '../text/segmenter.ts';

const LONGEST_WORD = 40;

/**
 * Counts the words that the search may suggest for a misspelt one.
 *
 * @param texts Text of the pages, in a language with spaces.
 * @returns The words, folded; none with digits, which are not corrected.
 */
export function countWords(texts: Iterable<string>): Vocabulary {
  const words = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    for (const word of wordsOf(fold(withoutAddresses(text)))) {
      if (word.length > LONGEST_WORD || /\p{N}/u.test(word)) continue;
      words.set(word, (words.get(word) ?? 0) + 1);
      total++;
    }
  }
  return { total, words };
}

/**
 * Leaves out the words that the finished segmentation never used: a query cut to one of them would find nothing.
 *
 * @param script The writing system.
 * @param vocabulary The vocabulary the pages were segmented with.
 * @param texts The pages' restored text, words joined by U+200B.
 * @returns The vocabulary for queries, counts unchanged.
 */
export function usedWords(script: Spaceless, vocabulary: Vocabulary, texts: Iterable<string>): Vocabulary {
  const used = new Set<string>();
  for (const text of texts) for (const [run] of text.matchAll(script.run)) used.add(run);
  return {
    total: vocabulary.total,
    words: new Map([...vocabulary.words].filter(([word]) => used.has(word))),
  };
}

/**
 * Writes a vocabulary for the browser: gzip-compressed JSON, `{total, words: {word: count}}`, common words first.
 *
 * Compressed here, as Pagefind's own files are, because not every server compresses.
 *
 * @param file Where to.
 * @param vocabulary The words.
 */
export function writeWords(file: string, { total, words }: Vocabulary): void {
  const ordered = [...words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  writeFileSync(file, gzipSync(JSON.stringify({ total, words: Object.fromEntries(ordered) }), { level: 9 }));
}

import { decodeLatin, fold, stemOf, withoutAddresses, wordsOf } from '../text/latin.ts';
import type { Vocabulary } from '../text/segmenter.ts';
import type { Engine } from './engine.ts';
import { type PagefindPage, readableOf } from './pagefind.ts';
import { correctWord } from './spelling.ts';

/** What became of a query's words. */
export interface Correction {
  /** What to search instead; undefined if the words are right or nothing is like them. */
  readonly text?: string;
  /** Words that the site does not have, nor any like them. */
  readonly unknown: ReadonlySet<string>;
}

const NOTHING: Correction = { unknown: new Set() };

/** Whether some word begins so. */
const begins = (words: Iterable<string>, stem: string): boolean => {
  for (const word of words) if (word.startsWith(stem)) return true;
  return false;
};

function wordsOfPages(pages: readonly PagefindPage[]): Set<string> {
  return new Set(pages.flatMap((page) => wordsOf(fold(withoutAddresses(readableOf(page))))));
}

/**
 * Corrects words that the best pages do not have, which Pagefind nevertheless found by their beginning.
 *
 * The site's words are fetched only if there is such a word.
 *
 * @param engine The index; a language with spaces.
 * @param words The query's words, encoded.
 * @param best The best pages found with them.
 * @returns The correction.
 */
export async function correctSpaced(
  engine: Engine,
  words: readonly string[],
  best: readonly PagefindPage[],
): Promise<Correction> {
  const { endings, respell } = engine.language;
  const present = wordsOfPages(best);
  const folded = words.map(fold);
  const absent = words.map((word) => {
    const spellings = [word, ...respell(decodeLatin(word))].map(fold);
    return !spellings.some((spelling) => begins(present, stemOf(spelling, endings)));
  });
  if (!absent.includes(true)) return NOTHING;
  const vocabulary = await engine.vocabulary();
  const corrected: string[] = [];
  const unknown = new Set<string>();
  let changed = false;
  for (let at = 0; at < words.length; at++) {
    const word = folded[at] ?? '';
    const joined = word + (folded[at + 1] ?? '');
    if (at + 1 < words.length && (absent[at] || absent[at + 1]) && vocabulary.words.has(joined)) {
      corrected.push(joined);
      at++;
      changed = true;
      continue;
    }
    const better = absent[at] ? correctWord(word, vocabulary, engine.language) : undefined;
    corrected.push(...(better ?? [words[at] ?? '']));
    changed ||= better !== undefined;
    if (absent[at] && !better && !isKnown(word, vocabulary, endings)) unknown.add(words[at] ?? '');
  }
  return { text: changed ? decodeLatin(corrected.join(' ')) : undefined, unknown };
}

const isKnown = (word: string, { words }: Vocabulary, endings: RegExp | undefined): boolean =>
  words.has(word) || /\p{N}/u.test(word) || begins(words.keys(), stemOf(word, endings));

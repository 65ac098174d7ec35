import { decodeLatin, fold, wordsOf } from '../text/latin.ts';
import type { Engine } from './engine.ts';
import type { PagefindPage } from './pagefind.ts';
import { closestWord, correctWord } from './spelling.ts';

/** Takes off an ending, if a stem of three letters is left. */
function stemOf(word: string, endings: RegExp | undefined): string {
  const stem = endings ? word.replace(endings, '') : word;
  return stem.length >= 3 ? stem : word;
}

/**
 * Corrects words that the best pages do not have, which Pagefind nevertheless found by their beginning.
 *
 * The site's words are fetched only if there is such a word.
 *
 * @param engine The index; a language with spaces.
 * @param words The query's words, encoded.
 * @param best The best pages found with them.
 * @returns The words to search instead, or undefined if they are right or nothing is like them.
 */
export async function correctSpaced(
  engine: Engine,
  words: readonly string[],
  best: readonly PagefindPage[],
): Promise<string[] | undefined> {
  const { endings, wholeWords } = engine.language;
  const present = [
    ...new Set(best.flatMap((page) => wordsOf(fold(`${page.meta.title ?? ''} ${page.content}`)))),
  ];
  const folded = words.map(fold);
  const absent = folded.map((word) => {
    const stem = stemOf(word, endings);
    return !present.some((other) => other.startsWith(stem));
  });
  if (!absent.includes(true)) return undefined;
  const vocabulary = await engine.vocabulary();
  const corrected: string[] = [];
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
    const better = absent[at] ? correctWord(word, vocabulary, wholeWords) : undefined;
    corrected.push(...(better ?? [words[at] ?? '']));
    changed ||= better !== undefined;
  }
  return changed ? corrected : undefined;
}

/**
 * Corrects a run of a script without spaces that is not made of the site's words.
 *
 * @param engine The index.
 * @param run The run, normalised.
 * @returns The site's word that is most like it, or undefined.
 */
export async function correctRun(engine: Engine, run: string): Promise<string | undefined> {
  return closestWord(run, await engine.vocabulary())?.word;
}

/**
 * Writes corrected words for a person to read.
 *
 * @param engine The index, for its spaces.
 * @param words The words, encoded.
 * @returns What was searched instead.
 */
export function readable(engine: Engine, words: readonly string[]): string {
  return decodeLatin(words.join(engine.language.spaceless ? '' : ' '));
}

import { decodeLatin, fold, stemOf, withoutAddresses, wordsOf } from '../text/latin.ts';
import type { Segmenter } from '../text/segmenter.ts';
import type { Engine } from './engine.ts';
import type { PagefindPage } from './pagefind.ts';
import { unspacedPhrase } from './phrase.ts';
import { closestWord, correctWord } from './spelling.ts';

/**
 * Corrects words that the best pages do not have, which Pagefind nevertheless found by their beginning.
 *
 * The site's words are fetched only if there is such a word.
 *
 * @param engine The index; a language with spaces.
 * @param words The query's words, encoded.
 * @param best The best pages found with them.
 * @returns The text to search instead, or undefined if they are right or nothing is like them.
 */
export async function correctSpaced(
  engine: Engine,
  words: readonly string[],
  best: readonly PagefindPage[],
): Promise<string | undefined> {
  const { endings } = engine.language;
  const present = [
    ...new Set(
      best.flatMap((page) => wordsOf(fold(withoutAddresses(`${page.meta.title ?? ''} ${page.content}`)))),
    ),
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
    const better = absent[at] ? correctWord(word, vocabulary, engine.language) : undefined;
    corrected.push(...(better ?? [words[at] ?? '']));
    changed ||= better !== undefined;
  }
  return changed ? decodeLatin(corrected.join(' ')) : undefined;
}

/**
 * Corrects runs of a script without spaces that no page has: one letter of a name is easily another.
 *
 * @param engine The index; a language without spaces.
 * @param text What was typed.
 * @param segment The segmenter for queries.
 * @param best The best pages found with it.
 * @returns The text to search instead, or undefined if the pages have it or nothing is like it.
 */
export async function correctRuns(
  engine: Engine,
  text: string,
  segment: Segmenter,
  best: readonly PagefindPage[],
): Promise<string | undefined> {
  const script = engine.language.spaceless;
  if (!script) return undefined;
  const vocabulary = await engine.vocabulary();
  const typed = script.normalise(text);
  const corrected = typed.replace(script.run, (run) => {
    const find = unspacedPhrase([[run]], script.normalise);
    if (vocabulary.words.has(run) || best.some((page) => find(page) > 0)) return run;
    const mistakes = segment(run).every(({ known }) => known) ? 1 : 2;
    return closestWord(run, vocabulary, mistakes)?.word ?? run;
  });
  return corrected === typed ? undefined : corrected;
}

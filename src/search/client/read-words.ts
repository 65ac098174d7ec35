import type { Language } from '../languages.ts';
import { encodeLatin } from '../text/latin.ts';
import type { Spaceless } from '../text/scripts.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { withoutAsking, withoutVerb } from './question.ts';

const HAS_LETTER = /[\p{L}\p{N}]/u;

const spaced = (text: string): string[] =>
  encodeLatin(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => HAS_LETTER.test(word));

function cutRuns(text: string, { run }: Spaceless, segment: Segmenter): string[] {
  const words: string[] = [];
  let at = 0;
  for (const found of text.matchAll(run)) {
    words.push(...spaced(text.slice(at, found.index)));
    words.push(...segment(found[0]).flatMap((piece) => (HAS_LETTER.test(piece.text) ? [piece.text] : [])));
    at = found.index + found[0].length;
  }
  return [...words, ...spaced(text.slice(at))];
}

/**
 * Reads words out of what a person typed.
 *
 * @param text Anything at all.
 * @param language How the language is treated.
 * @param segment The segmenter for queries, if the language has no spaces.
 * @returns The words, encoded; whatever has no letter or digit is left out.
 */
export function readWords(text: string, language: Language, segment?: Segmenter): readonly string[] {
  const script = language.spaceless;
  if (!script || !segment) return spaced(text);
  const typed = script.normalise(text);
  const told = withoutAsking(typed, script.asks);
  const words = cutRuns(told, script, segment);
  if (told === typed) return words;
  // "In which season should one go" asks of nothing else: pages have it as a question.
  if (words.every((word) => language.asides.has(word))) return cutRuns(typed, script, segment);
  return withoutVerb(words, (word) => language.questionVerbs.has(word));
}

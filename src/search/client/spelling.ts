import type { Vocabulary } from '../text/segmenter.ts';
import { editDistance } from './distance.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on, two mistakes are allowed, and the word may be two written as one. */
const LONG = 5;
/** Halves of a split shorter than this are no words. */
const SHORTEST_HALF = 2;

/**
 * Finds the word of the site that is most like a misspelt one: fewest edits, then most common. The first letter
 * is taken to be right.
 *
 * @param word The word, spelled as in the vocabulary (folded, or normalised).
 * @param vocabulary The site's words.
 * @param mistakes The most edits to allow.
 * @returns The word and its distance, or undefined if none is near.
 */
export function closestWord(
  word: string,
  vocabulary: Vocabulary,
  mistakes = word.length > LONG ? 2 : 1,
): { word: string; distance: number } | undefined {
  if (word.length < SHORTEST) return undefined;
  let limit = mistakes;
  let best: { word: string; distance: number; count: number } | undefined;
  for (const [candidate, count] of vocabulary.words) {
    if (candidate[0] !== word[0]) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit || (best && distance === best.distance && count <= best.count)) continue;
    best = { word: candidate, distance, count };
    limit = distance;
  }
  return best && { word: best.word, distance: best.distance };
}

/**
 * Splits a word that is two words of the site written together, e.g. `sadec`.
 *
 * @param word The word, folded.
 * @param vocabulary The site's words.
 * @returns The two, choosing the split whose rarer half is most common, or undefined.
 */
export function splitWord(word: string, vocabulary: Vocabulary): [string, string] | undefined {
  if (word.length < LONG) return undefined;
  let best: [string, string] | undefined;
  let bestCount = 0;
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
    const halves: [string, string] = [word.slice(0, at), word.slice(at)];
    const count = Math.min(...halves.map((half) => vocabulary.words.get(half) ?? 0));
    if (count > bestCount) [best, bestCount] = [halves, count];
  }
  return best;
}

/**
 * Corrects a word the site does not have.
 *
 * @param word The word, folded.
 * @param vocabulary The site's words.
 * @param syllabic True if the language writes its syllables apart, so that a missing space is the likelier mistake.
 * @returns The words to search instead; undefined if the site has the word, or nothing like it.
 */
export function correctWord(word: string, vocabulary: Vocabulary, syllabic: boolean): string[] | undefined {
  if (vocabulary.words.has(word) || /\p{N}/u.test(word)) return undefined;
  const closest = closestWord(word, vocabulary);
  const split = splitWord(word, vocabulary);
  if (split && (!closest || closest.distance > 1 || syllabic)) return split;
  return closest && [closest.word];
}

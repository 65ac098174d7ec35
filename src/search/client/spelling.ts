import type { Language } from '../languages.ts';
import type { Vocabulary } from '../text/segmenter.ts';
import { editDistance } from './distance.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on, two mistakes are allowed, and the word may be two written as one. */
const LONG = 5;
/** Halves of a split shorter than this are no words. */
const SHORTEST_HALF = 2;
/** Where syllables are written apart, a longer word is more than one: "nghiêng" has as many letters as any. */
const LONGEST_SYLLABLE = 7;
/** But for what is done by electronic means: `evisa`, `eticket`. */
const ELECTRONIC = /^(e)(\w{4,})$/;

/** Letters typed in the wrong order are the likeliest mistake. */
function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/**
 * Finds the word of the site that is most like a misspelt one: fewest edits, then the same letters, then most common. The first letter
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
  let best: { word: string; distance: number; count: number; swapped: boolean } | undefined;
  for (const [candidate, count] of vocabulary.words) {
    if (candidate[0] !== word[0]) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    const swapped = sameLetters(word, candidate);
    if (best?.distance === distance && (swapped === best.swapped ? count <= best.count : best.swapped))
      continue;
    best = { word: candidate, distance, count, swapped };
    limit = distance;
  }
  return best && { word: best.word, distance: best.distance };
}

type Parts = readonly string[];

/** The ways to cut a word in two, the first part not shorter than some letters. */
const cutsOf = (word: string, shortest = SHORTEST_HALF): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - shortest - SHORTEST_HALF + 1) }, (_, more) => [
    word.slice(0, shortest + more),
    word.slice(shortest + more),
  ]);

/** Of some ways to split a word, the one whose rarest part the site has most often; undefined if none has only its words. */
function bestSplit(ways: readonly Parts[], { words }: Vocabulary): Parts | undefined {
  const rarest = (parts: Parts): number => Math.min(...parts.map((part) => words.get(part) ?? 0));
  const [best] = ways.filter((parts) => rarest(parts) > 0).sort((a, b) => rarest(b) - rarest(a));
  return best;
}

/**
 * Splits a word that is two words of the site written together, e.g. `sadec`, or three: `okombok`, `atiso`.
 *
 * @param word The word, folded.
 * @param vocabulary The site's words.
 * @returns The words; two if two will do.
 */
export function splitWord(word: string, vocabulary: Vocabulary): Parts | undefined {
  if (word.length < LONG) return undefined;
  const [, letter, means] = ELECTRONIC.exec(word) ?? [];
  const electronic = letter && means ? bestSplit([[letter, means]], vocabulary) : undefined;
  const inTwo = (rest: string): Parts | undefined => bestSplit(cutsOf(rest), vocabulary);
  const inThree = (): Parts[] =>
    cutsOf(word, 1).flatMap(([start, rest]) => {
      const others = vocabulary.words.has(start) ? inTwo(rest) : undefined;
      return others ? [[start, ...others]] : [];
    });
  return electronic ?? inTwo(word) ?? bestSplit(inThree(), vocabulary);
}

/** Of some words, the one the site has most often. */
function commonest(words: readonly string[], { words: counts }: Vocabulary): string | undefined {
  const known = words.filter((word) => counts.has(word));
  return known.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
}

/**
 * Corrects a word the site does not have.
 *
 * @param word The word, folded.
 * @param vocabulary The site's words.
 * @param language How the language is treated: if it writes its syllables apart, a missing space is the likelier
 *   mistake.
 * @returns The words to search instead; undefined if the site has the word, or nothing like it.
 */
export function correctWord(
  word: string,
  vocabulary: Vocabulary,
  { wholeWords, soundalikes, abbreviations }: Pick<Language, 'wholeWords' | 'soundalikes' | 'abbreviations'>,
): readonly string[] | undefined {
  if (vocabulary.words.has(word) || /\p{N}/u.test(word)) return undefined;
  const inFull = abbreviations?.get(word);
  if (inFull) return inFull.split(' ');
  const split = splitWord(word, vocabulary);
  if (split && wholeWords && word.length > LONGEST_SYLLABLE) return split;
  const alike = commonest(soundalikes(word), vocabulary);
  if (alike) return [alike];
  const closest = closestWord(word, vocabulary);
  if (split && (!closest || closest.distance > 1 || wholeWords)) return split;
  return closest && [closest.word];
}

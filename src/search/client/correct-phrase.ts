import { decodeLatin, fold, hasDiacritics, wordsOf } from '../text/latin.ts';
import { editDistance, nearestPart } from './distance.ts';
import { type PagefindPage, readableOf } from './pagefind.ts';

/** Shorter phrases are like too much. */
const SHORTEST = 7;
/** From this length on, two mistakes are allowed. */
const LONG = 16;

/** Who types diacritics sees what syllable it is: the phrase that is put in stands in a title, or so
 * often. */
const OFTEN = 2;

const inWords = (text: string): string => ` ${wordsOf(fold(decodeLatin(text))).join(' ')} `;

const timesIn = (texts: readonly string[], phrase: string): number =>
  texts.reduce((sum, text) => sum + text.split(` ${phrase} `).length - 1, 0);

/** No word is wrong in more than one letter: of two, most short words are other words. */
function isLike(typed: string, found: string): boolean {
  const [words, others] = [typed, found].map((phrase) => phrase.split(' '));
  if (words?.length !== others?.length) return true;
  return words?.every((word, at) => editDistance(word, others?.[at] ?? '', 1) <= 1) ?? false;
}

/** The whole words around a part of a text. */
function wholeWords(text: string, part: string): string {
  const at = text.indexOf(part);
  const start = text.lastIndexOf(' ', at) + 1;
  const end = text.indexOf(' ', at + part.trimEnd().length);
  return text.slice(start, end < 0 ? undefined : end);
}

/**
 * Tells whether a page has a phrase.
 *
 * @param words The phrase's words, encoded; the last one may be the beginning of one.
 * @param pages The pages.
 * @returns True if its title or text has it, whatever the diacritics.
 */
export function hasPhrase(words: readonly string[], pages: readonly PagefindPage[]): boolean {
  const phrase = inWords(words.join(' ')).trimEnd();
  return pages.some((page) => inWords(readableOf(page)).includes(phrase));
}

/**
 * Corrects a phrase of which no page has the like: each word may be one of the site, and one letter be wrong all
 * the same, as in "tanh long" for "thanh long".
 *
 * @param words The query's words, encoded; a language with spaces.
 * @param pages Pages that have some of the words.
 * @returns The phrase that is most like it, folded; undefined if none is.
 */
export function correctPhrase(words: readonly string[], pages: readonly PagefindPage[]): string | undefined {
  const phrase = inWords(words.join(' ')).trim();
  if (words.length < 2 || phrase.length < SHORTEST || /\p{N}/u.test(phrase)) return undefined;
  const texts = pages.map((page) => inWords(readableOf(page)));
  const least = words.some(hasDiacritics) ? OFTEN : 1;
  let limit = phrase.length < LONG ? 1 : 2;
  let best: string | undefined;
  for (const text of texts) {
    const near = limit > 0 ? nearestPart(phrase, text, limit) : undefined;
    if (!near) continue;
    const found = wholeWords(text, near.text);
    const distance = editDistance(phrase, found, limit);
    if (distance > limit || !isLike(phrase, found) || timesIn(texts, found) < least) continue;
    best = found;
    limit = distance - 1;
  }
  return best;
}

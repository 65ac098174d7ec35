import type { Language } from '../languages.ts';
import { decodeLatin, hasDiacritics } from '../text/latin.ts';
import { splitAsides } from './asides.ts';
import { withoutQuestion } from './question.ts';

/** A query, ready to be searched. */
export interface Query {
  /** Every word of it, encoded as in the index. */
  readonly words: readonly string[];
  /** The words to search: without stop words, if enough others are left. */
  readonly terms: readonly string[];
  /** Words that only say what the person wants to know; a page that lacks them may be right. */
  readonly asides: readonly string[];
  /** Word sequences the person put in quotation marks. */
  readonly phrases: readonly (readonly string[])[];
}

/** Longer queries are cut: a page title is under 200 characters, and each term costs time. */
const MAX_LENGTH = 300;
const MAX_WORDS = 24;

/** Characters that no one sees, left over from copying. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034F/gu;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

const isOneOf = (words: ReadonlySet<string>, encoded: string): boolean =>
  words.has(decodeLatin(encoded).toLowerCase());

/**
 * Leaves stop words out of a query of three or more words, if two others remain, or one of what was a longer one. What
 * ends a query names something: the last word of "old houses in cai be".
 */
function withoutStopWords(
  words: readonly string[],
  language: Language,
  shortened: boolean,
): readonly string[] {
  if (words.length < 3 && !shortened) return words;
  const { stopWords, plainStopWords = stopWords } = language;
  const stops = words.some(hasDiacritics) ? stopWords : plainStopWords;
  const telling = words.filter((word, at) => at === words.length - 1 || !isOneOf(stops, word));
  return telling.length >= (shortened ? 1 : 2) ? telling : words;
}

/**
 * Shortens what a person typed to what is searched.
 *
 * @param text Anything at all.
 * @returns At most 300 characters, visible ones.
 */
export function tidy(text: string): string {
  return text
    .slice(0, MAX_LENGTH * 4)
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LENGTH)
    .toWellFormed();
}

/**
 * Reads a query.
 *
 * @param text What the person typed, tidied.
 * @param read Splits text into words.
 * @param language How the language is treated.
 * @returns The query; without words if there is nothing to search.
 */
export function readQuery(
  text: string,
  read: (text: string) => readonly string[],
  language: Language,
): Query {
  const words = read(text).slice(0, MAX_WORDS);
  const quoted = Array.from(text.matchAll(QUOTED), ([, phrase = '']) => read(phrase));
  const phrases = quoted.filter((phrase) => phrase.length > 1);
  const about = splitAsides(words, language);
  const terms = withoutQuestion(about.terms, language);
  // "How much are tickets" is about tickets, and "when is the best time to visit" not about "the".
  const isAbout = terms.some((word) => !isOneOf(language.stopWords, word));
  const [asked, asides] = isAbout || about.asides.length === 0 ? [terms, about.asides] : [about.asides, []];
  const shortened = asked.length > 0 && asked.length < words.length;
  const told = withoutStopWords(asked.length > 0 ? asked : words, language, shortened);
  return { words, terms: told, asides, phrases };
}

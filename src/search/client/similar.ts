import type { Language } from '../languages.ts';
import type { Replaceable } from '../text/synonyms.ts';
import { fold, hasDiacritics } from '../text/latin.ts';
import { type Query, readQuery } from './query.ts';

/** A query with other words for a part of it. */
export interface Variant {
  /** What was typed before and after that part. */
  readonly before: string;
  readonly after: string;
  /** The other words; a page must have them behind each other. */
  readonly phrase: string;
  readonly part: Replaceable;
  /** Whether it is a kind of what was asked for. */
  readonly narrower: boolean;
}

/**
 * Writes a query with other words: one part of it at a time, and for each part the closest in meaning first.
 *
 * @param words The query's words, or pieces, as typed.
 * @param parts What other words can stand for.
 * @param most How many to give.
 * @returns The variants, the likeliest first.
 */
export function variantsOf(words: readonly string[], parts: readonly Replaceable[], most: number): Variant[] {
  const deepest = Math.max(0, ...parts.map(({ others }) => others.length));
  const variants: Variant[] = [];
  for (let place = 0; place < deepest; place++) {
    for (const part of parts) {
      const { start, end, others } = part;
      const phrase = others[place];
      if (phrase === undefined) continue;
      const [before, after] = [words.slice(0, start), words.slice(end)];
      variants.push({ narrower: place >= part.close, before: before.join(' '), phrase, after: after.join(' '), part });
    }
  }
  return variants.slice(0, most);
}

/** Stands for the phrase while the query around it is read: a letter that nobody types. */
export const PLACE = 'ꙮ';

/**
 * Reads a variant. What is said around the phrase may be beside the point, the phrase itself is not.
 *
 * @param variant The variant.
 * @param read Splits text into words.
 * @param language How the language is treated.
 * @returns The query.
 */
export function readVariant(
  { before, phrase, after }: Variant,
  read: (text: string) => readonly string[],
  language: Language,
): Query {
  const around0 = `${before}${after}`;
  // Among words without diacritics, one with them would not be judged as they are.
  const own = read(around0 && !hasDiacritics(around0) ? fold(phrase) : phrase);
  const around = readQuery(`${before} ${PLACE} ${after}`, read, language);
  const filled = (words: readonly string[]): string[] =>
    words.flatMap((word) => (word === PLACE ? own : [word]));
  return { words: filled(around.words), terms: filled(around.terms), asides: around.asides, phrases: [own] };
}

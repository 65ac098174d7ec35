import type { Language } from '../../languages.ts';
import { fold, hasDiacritics } from '../../text/latin.ts';
import { type Query, readQuery } from '../query.ts';
import { isPartOf } from './broader.ts';
import type { Meaning, Part } from './meaning.ts';

/** A query with other words for a part of it. */
export interface Variant {
  readonly part: Part;
  /** The other words; none if something else stands for the part. */
  readonly phrase: string;
  /** Whether they are another spelling of the same. */
  readonly same: boolean;
  /** Whether they are only a kind of what was asked for. */
  readonly narrower: boolean;
  /** Whether they are only a part of what was typed, and so say less: "heritage" of "intangible heritage". */
  readonly broader: boolean;
}

/**
 * Says a query in other words: one part of it at a time, and for each part the closest in meaning first.
 *
 * @param parts What can be said otherwise.
 * @param most How many to give, beside what was typed as it is written.
 * @returns The variants, the likeliest first.
 */
export function variantsOf(parts: readonly Part[], most: number): Variant[] {
  const deepest = Math.max(0, ...parts.map(({ others }) => others.length));
  const written = parts.flatMap((part) =>
    part.written.map((phrase): Variant => ({ part, phrase, same: true, narrower: false, broader: false })),
  );
  const variants: Variant[] = [];
  for (let place = 0; place < deepest; place++) {
    for (const part of parts) {
      const phrase = part.others[place];
      if (phrase === undefined) continue;
      const narrower = place >= part.close;
      if (!part.written.includes(phrase.toLowerCase()))
        variants.push({ part, phrase, same: part.same, narrower, broader: isPartOf(phrase, part.own) });
    }
  }
  return [...written, ...variants.slice(0, most)];
}

/** Stands for a part while the query around it is read: a letter that nobody types. */
export const PLACE = 'ꙮ';

/**
 * Reads a variant. What is said around the phrase may be beside the point, the phrase itself is not.
 *
 * @param variant The variant.
 * @param meaning The query.
 * @param language How the language is treated.
 * @returns The query to search.
 */
export function readVariant(
  { part, phrase }: Pick<Variant, 'part' | 'phrase'>,
  { words, read }: Pick<Meaning, 'words' | 'read'>,
  language: Language,
): Query {
  const text = [...words.slice(0, part.start), PLACE, ...words.slice(part.end)].join(' ');
  const query = readQuery(text, read, language);
  // Among words without diacritics, one that has them would count more than it should.
  const around = query.terms.filter((word) => word !== PLACE);
  const plain = around.length > 0 && !around.some(hasDiacritics) && !language.spaceless;
  const own = read(plain ? fold(phrase) : phrase);
  const filled = (list: readonly string[]): string[] =>
    list.flatMap((word) => (word === PLACE ? own : [word]));
  return { words: filled(query.words), terms: filled(query.terms), asides: query.asides, phrases: [] };
}

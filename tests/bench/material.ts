import path from 'node:path';
import { type Glossary, type Name, readGlossary } from './names.ts';
import type { Random } from './random.ts';
import { type Lang, type Pieces, readPieces } from './sentences.ts';

/** What the pages of one language are made of. */
export interface Material {
  readonly lang: Lang;
  readonly pieces: Pieces;
  /** Finds the names to be replaced in a sentence. */
  readonly replaceable: RegExp;
  readonly names: readonly Name[];
}

/**
 * Takes a province apart for one language.
 *
 * @param content Its content folder.
 * @param lang The language.
 * @param names Invented names that stand in for real ones.
 * @param glossary The province's glossary.
 */
export function materialOf(
  content: string,
  lang: Lang,
  names: readonly Name[],
  glossary: Glossary = readGlossary(path.join(content, 'glossary.yml')),
): Material {
  const longestFirst = [...new Set(glossary.replaceable[lang])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const escaped = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return {
    lang,
    pieces: readPieces(content, lang),
    replaceable: new RegExp(`(?:${escaped.join('|')})(?!\\p{M})`, 'gu'),
    names,
  };
}

/** Other figures of the same length, in the digits of the language; years stay years. */
function otherNumbers(text: string, random: Random): string {
  return text.replace(/[0-9]+|[០-៩]+/g, (digits) => {
    if (digits.length === 4 || random.chance(0.5)) return digits;
    const zero = digits < '៰' && digits >= '០' ? '០'.charCodeAt(0) : '0'.charCodeAt(0);
    return Array.from(digits, () => String.fromCharCode(zero + random.between(1, 9))).join('');
  });
}

/**
 * A real sentence with half its names replaced by invented ones.
 *
 * @param material Where it comes from.
 * @param subject Name that the page is about; half of the replaced names become it.
 * @param random Where the choices come from.
 * @param options `prepare` is done to the sentence first, such as escaping; `dress` to a replaced name.
 */
export function inventSentence(
  { lang, pieces, replaceable, names }: Material,
  subject: Name,
  random: Random,
  { prepare = same, dress = same }: Partial<Record<'prepare' | 'dress', (text: string) => string>> = {},
): string {
  const text = otherNumbers(prepare(random.pick(pieces.sentences)), random);
  return text.replace(replaceable, (name) => {
    if (random.chance(0.5)) return name;
    return dress((random.chance(0.5) ? subject : random.pick(names))[lang]);
  });
}

const same = (text: string): string => text;

/** Joins what `make` gives for each place from 0. */
export function repeat(count: number, make: (place: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, place) => make(place)).join(between);
}

import type { Spaceless } from '../text/scripts.ts';
import type { Vocabulary } from '../text/segmenter.ts';

/** With no more than this share of its letters in words of the site, a query asks for nothing that the site has. */
const ENOUGH = 0.5;

const lettersOf = (pieces: readonly string[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/**
 * Tells which pieces of a query are no words of the site, in a script without spaces: where the query was cut through
 * letters that mean nothing, the pieces between them are words by chance.
 *
 * @param pieces The query's words and pieces, in one spelling.
 * @param script The writing system.
 * @param vocabulary The site's words.
 * @returns Pieces that are neither a word of the site nor the beginning of one, and single letters; all of the pieces if
 *   these are most of the query.
 */
export function unknownPieces(
  pieces: readonly string[],
  script: Spaceless,
  { words }: Vocabulary,
): ReadonlySet<string> {
  const begins = (piece: string): boolean => {
    for (const word of words.keys()) if (word.startsWith(piece)) return true;
    return false;
  };
  const isKnown = (piece: string): boolean =>
    piece.search(script.run) < 0 || (piece.length > 1 && (words.has(piece) || begins(piece)));
  const known = pieces.filter(isKnown);
  return new Set(
    lettersOf(known) <= lettersOf(pieces) * ENOUGH
      ? pieces
      : pieces.filter((piece) => !known.includes(piece)),
  );
}

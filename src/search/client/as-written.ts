import { fold, hasDiacritics, lowerCase, wordsOf } from '../text/latin.ts';
import { type PagefindPage, readableOf } from './pagefind.ts';

const wordsIn = (text: string): string[] => wordsOf(lowerCase(text));

/** The first row of a page's words that fold to some, as it is written there. */
function rowIn(pages: readonly (readonly string[])[], row: readonly string[]): string | undefined {
  for (const words of pages) {
    const start = words.findIndex((_, at) =>
      row.every((word, next) => fold(words[at + next] ?? '') === word),
    );
    if (start >= 0) return words.slice(start, start + row.length).join(' ');
  }
  return undefined;
}

/**
 * Writes a correction as pages do: who types diacritics reads words with theirs.
 *
 * @param corrected The correction, some of its words folded.
 * @param typed What was typed.
 * @param pages Pages that were found with the correction.
 * @returns The correction with the diacritics that its words have there; as it was if none were typed.
 */
export function asWritten(corrected: string, typed: string, pages: readonly PagefindPage[]): string {
  if (!hasDiacritics(typed)) return corrected;
  const known = new Set(wordsIn(typed));
  const texts = pages.map((page) => wordsIn(readableOf(page)));
  const words = wordsIn(corrected);
  const single = (word: string): string => (known.has(word) ? word : (rowIn(texts, [fold(word)]) ?? word));
  return rowIn(texts, words.map(fold)) ?? words.map(single).join(' ');
}

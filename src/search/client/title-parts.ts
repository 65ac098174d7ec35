import { BETWEEN_TITLES } from '../fields.ts';

/** Dashes between three things or more are a way from place to place: none of them is the thing. */
const WAY = /\s[–—-]\s.*\s[–—-]\s/;
/** What follows says what the thing is: "Yên Tử, cradle of Trúc Lâm". */
const SAID_OF_IT = /,\s.*/s;

/** Leaves out of a title what only says which rank the thing has that it names. */
export type Named = (title: string) => string;

/**
 * Takes a title apart to what may be the name of the thing.
 *
 * @param title The title of a page.
 * @returns What stands before a comma, and what stands between dashes, bars and colons; at least the title itself.
 */
export function partsOfTitle(title: string): string[] {
  const parts = WAY.test(title) ? [title] : title.split(BETWEEN_TITLES);
  const [first = ''] = parts;
  return SAID_OF_IT.test(first) ? [first.replace(SAID_OF_IT, ''), ...parts] : parts;
}

/**
 * Says how much of a title, or of the part of it that says most, a phrase is.
 *
 * @param length Letters of the phrase.
 * @param title The title.
 * @param score Says how well a text has the phrase.
 * @param named Leaves out what only says a rank.
 * @returns Between 0 and 1.
 */
export function coveredBy(
  length: number,
  title: string,
  score: (text: string) => number,
  named?: Named,
): number {
  const shares = partsOfTitle(title).map((part) => {
    const name = named?.(part) || part;
    return Math.min(1, score(part)) * Math.min(1, length / name.length);
  });
  return Math.max(...shares);
}

import { decodeLatin, fold, hasDiacritics, wordsOf } from '../text/latin.ts';
import type { PagefindPage } from './pagefind.ts';

/** How well a text has the words of a query as a phrase. */
const EXACT_PHRASE = 1.5;
const PHRASE = 1;
/** The last word may be the beginning of one. */
const BEGUN_PHRASE = 0.6;
/** The title says more than the text. */
const TITLE = 2;

/** Says how well a page has any of some word sequences; 0 if not at all. */
export type PhraseFinder = (page: PagefindPage) => number;

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;
const lower = (text: string): string => decodeLatin(text).normalize('NFC').toLowerCase();
const plain = (content: string): string => content.replaceAll('&amp;', '&');

/**
 * Makes the phrase finder for a language without spaces: letters in sequence.
 *
 * @param ways Word sequences, any of which will do.
 * @param normalise The script's normalisation.
 * @returns The finder.
 */
export function unspacedPhrase(
  ways: readonly (readonly string[])[],
  normalise: (text: string) => string,
): PhraseFinder {
  const joined = (text: string): string => lowerCase(normalise(text)).replace(/[\s\u200B]/g, '');
  const sought = ways.map((way) => joined(way.join('')));
  const score = (text: string): number =>
    sought.some((phrase) => joined(text).includes(phrase)) ? PHRASE : 0;
  return (page) => Math.max(TITLE * score(page.meta.title ?? ''), score(plain(page.content)));
}

/** Marks are letters in these scripts; only case and `đ` may differ. */
const lowerCase = (text: string): string => decodeLatin(text).toLowerCase();

/**
 * Makes the phrase finder for a language with spaces: whole words in sequence, as typed before folded.
 *
 * @param ways Word sequences, any of which will do; the first is what was typed.
 * @returns The finder.
 */
export function spacedPhrase(ways: readonly (readonly string[])[]): PhraseFinder {
  const folded = ways.map((way) => ` ${way.map(fold).join(' ')}`);
  const typed = ways.map((way) => way.join(' ')).filter(hasDiacritics);
  const exact = typed.map((way) => ` ${lower(way)} `);
  const score = (text: string): number => {
    const words = spaced(fold(text));
    if (!folded.some((phrase) => words.includes(phrase))) return 0;
    if (exact.length && exact.some((phrase) => spaced(lower(text)).includes(phrase))) return EXACT_PHRASE;
    return folded.some((phrase) => words.includes(`${phrase} `)) ? PHRASE : BEGUN_PHRASE;
  };
  return (page) => Math.max(TITLE * score(page.meta.title ?? ''), score(plain(page.content)));
}

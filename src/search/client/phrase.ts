import { plainDigits } from '../text/digits.ts';
import { fold, hasDiacritics, lowerCase, wordsOf } from '../text/latin.ts';
import { type PagefindPage, titlesOf } from './pagefind.ts';
import { coveredBy, type Named, partsOfTitle } from './title-parts.ts';

/** How well a text has the words of a query as a phrase. */
const EXACT_PHRASE = 1.5;
const PHRASE = 1;
/** The last word may be the beginning of one. */
const BEGUN_PHRASE = 0.6;
/** Half of the words in sequence count half of this. */
const PART_OF_PHRASE = 0.8;
/** The title says more than the text. */
const TITLE = 2;
/** So does that of the tab, which is longer. */
const TAB = 1;
/** At most: a title that says little else is about nothing else. */
const COVERED_TITLE = 1.5;
/** A title that the query begins with names the thing; what follows says where it is. */
const BEGINS_QUERY = 1;
/** Fewer letters of a script without spaces are hardly a name. */
const FEWEST_LETTERS = 6;

/** Found nowhere. */
const NOTHING = /$^/g;

/** Says how well a page has any of some word sequences; 0 if not at all. */
export type PhraseFinder = (page: Pick<PagefindPage, 'meta' | 'content'>) => number;

type Ways = readonly (readonly string[])[];

const plain = (content: string): string => content.replaceAll('&amp;', '&');

function inPage(
  ways: Ways,
  score: (text: string) => number,
  named: Named,
  beginsQuery: (title: string) => boolean,
): PhraseFinder {
  const length = ways[0]?.join(' ').length ?? 0;
  return (page) => {
    const [title = '', tab = ''] = titlesOf(page);
    const inTitle = score(title);
    const covered = COVERED_TITLE * coveredBy(length, title, score, named);
    const begins = inTitle > 0 && partsOfTitle(title).some(beginsQuery) ? BEGINS_QUERY : 0;
    return Math.max(TITLE * inTitle + covered + begins, TAB * score(tab), score(plain(page.content)));
  };
}

/**
 * Makes the measure of a single word, which is a phrase wherever it stands: only a title that says little else tells the
 * thing itself from what happened to it.
 *
 * @param find Finds the word.
 * @param word The word.
 * @returns The measure.
 */
export function coverage(find: PhraseFinder, word: string): PhraseFinder {
  return ({ meta }) => {
    const has = (title: string): number => Number(find({ content: '', meta: { title } }) > 0);
    return COVERED_TITLE * coveredBy(word.length, meta.title ?? '', has);
  };
}

/** The share of a query's words that the longest part of it has which a text contains: at least two words. */
function longestPart(words: readonly string[], contains: (part: readonly string[]) => boolean): number {
  for (let length = words.length - 1; length > 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      if (contains(words.slice(at, at + length))) return length / words.length;
    }
  }
  return 0;
}

/**
 * Makes the phrase finder for a language without spaces: letters in sequence.
 *
 * @param ways Word sequences, any of which will do; the first is what was typed.
 * @param normalise The script's normalisation.
 * @param partly Whether a part of what was typed counts too, by its length.
 * @param ranks Words of a title that only say what rank the thing has.
 * @returns The finder.
 */
export function unspacedPhrase(
  ways: Ways,
  normalise: (text: string) => string,
  partly = false,
  ranks = NOTHING,
): PhraseFinder {
  // Marks are letters in these scripts; only case and `đ` may differ.
  const joined = (text: string): string => plainDigits(lowerCase(normalise(text))).replace(/[\s\u200B]/g, '');
  const sought = ways.map((way) => joined(way.join('')));
  return inPage(
    ways,
    (text) => {
      const letters = joined(text);
      if (sought.some((phrase) => letters.includes(phrase))) return PHRASE;
      if (!partly) return 0;
      return PART_OF_PHRASE * longestPart(ways[0] ?? [], (part) => letters.includes(joined(part.join(''))));
    },
    (title) => joined(title).replace(ranks, ''),
    (title) => {
      const letters = joined(title);
      return (
        letters.length >= FEWEST_LETTERS &&
        sought.some((query) => query.length > letters.length && query.startsWith(letters))
      );
    },
  );
}

/**
 * Makes the phrase finder for a language with spaces: whole words in sequence, as typed before folded.
 *
 * @param ways Word sequences, any of which will do; the first is what was typed.
 * @param partly Whether a part of what was typed counts too, by its length.
 * @param ranks Words of a title that only say what rank the thing has.
 * @returns The finder.
 */
export function spacedPhrase(ways: Ways, partly = false, ranks = NOTHING): PhraseFinder {
  const inWords = (text: string): string => ` ${wordsOf(text).join(' ')} `;
  const folded = ways.map((way) => ` ${way.map(fold).join(' ')}`);
  const typed = ways.map((way) => way.join(' ')).filter(hasDiacritics);
  const exact = typed.map((way) => ` ${lowerCase(way)} `);
  return inPage(
    ways,
    (text) => {
      const words = inWords(fold(text));
      if (folded.some((phrase) => words.includes(phrase))) {
        if (exact.length && exact.some((phrase) => inWords(lowerCase(text)).includes(phrase)))
          return EXACT_PHRASE;
        return folded.some((phrase) => words.includes(`${phrase} `)) ? PHRASE : BEGUN_PHRASE;
      }
      if (!partly) return 0;
      const contains = (part: readonly string[]): boolean => words.includes(` ${part.map(fold).join(' ')} `);
      return PART_OF_PHRASE * longestPart(ways[0] ?? [], contains);
    },
    (title) => fold(title).replace(ranks, '').replace(/\s+/g, ' ').trim(),
    (title) => {
      const words = inWords(fold(title));
      const count = words.split(' ').length - 2;
      return (
        count > 1 && folded.some((query) => `${query} `.startsWith(words) && query.length >= words.length)
      );
    },
  );
}

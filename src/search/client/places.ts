import type { Language } from '../languages.ts';
import { plainDigits } from '../text/digits.ts';
import { fold, hasDiacritics, lowerCase, stemOf, wordsOf } from '../text/latin.ts';
import type { Spaceless } from '../text/scripts.ts';
import type { Places } from './closeness.ts';

/**
 * Which diacritics a word of a text may have: `exact` those of the query's word, `typed` those that were typed and
 * any where none were, `folded` any.
 */
export type Strictness = 'exact' | 'typed' | 'folded';

/** Finds the words of a query in a text. */
export interface PlaceFinder {
  /** Places of each word, in the query's order. */
  readonly find: (text: string, strictness: Strictness) => Places[];
  /** How many place numbers make up a word. */
  readonly unit: number;
  /** False if the query has no diacritics, so that all ways of finding are the same. */
  readonly accented: boolean;
}

/** Tells whether a word of a text is a word of the query. */
type Match = (word: string) => boolean;

/** Inflected, or in a language that inflects nothing whole; `begun` takes the beginning of a word too. */
function matcher(spellings: readonly string[], { endings, wholeWords }: Language, begun: boolean): Match {
  if (wholeWords && !begun) return (word) => spellings.includes(word);
  const stems = spellings.map((spelling) => stemOf(spelling, endings));
  return (word) => stems.some((stem) => word.startsWith(stem));
}

/** Only if the whole word is nowhere, the last one may be the beginning of one. */
function placesOf(words: readonly string[], match: Match, begun: Match | undefined): Places {
  const places = words.flatMap((word, at): Places => (match(word) ? [[at, at + 1]] : []));
  return places.length > 0 || !begun ? places : placesOf(words, begun, undefined);
}

/**
 * Makes the finder for a language with spaces; places are word numbers.
 *
 * @param terms The query's words, encoded.
 * @param language How the language is treated.
 * @returns The finder.
 */
export function spacedPlaces(terms: readonly string[], language: Language): PlaceFinder {
  const typed = terms.map(lowerCase);
  const [only = ''] = typed;
  const grammar = typed.length === 1 && !hasDiacritics(only) ? language.grammar : undefined;
  const matchers = typed.map((word, at) => {
    const ways = [word, ...language.respell(word).map(lowerCase)];
    const last = at === typed.length - 1;
    const make = (spellings: readonly string[]) => ({
      match: matcher(spellings, language, false),
      begun: last ? matcher(spellings, language, true) : undefined,
    });
    return { folded: make(ways.map(fold)), exact: make(ways), accented: hasDiacritics(word) };
  });
  return {
    unit: 1,
    accented: matchers.some(({ accented }) => accented),
    find(text, strictness) {
      const exact = strictness === 'folded' && !grammar ? [] : wordsOf(lowerCase(text));
      const folded = wordsOf(fold(text)).map((word, at) => (grammar?.has(exact[at] ?? '') ? '' : word));
      return matchers.map((way) => {
        const isExact = strictness === 'exact' || (strictness === 'typed' && way.accented);
        const { match, begun } = isExact ? way.exact : way.folded;
        return placesOf(isExact ? exact : folded, match, begun);
      });
    },
  };
}

/** About as many letters and signs as a word has. */
const LETTERS = 5;

/**
 * Makes the finder for a language without spaces; places are letter numbers.
 *
 * @param terms The query's words.
 * @param script The writing system.
 * @returns The finder; a word does not end before a sign of the same syllable.
 */
export function unspacedPlaces(terms: readonly string[], script: Spaceless): PlaceFinder {
  const joined = (text: string): string =>
    plainDigits(lowerCase(script.normalise(text))).replace(/[\s\u200B]/g, '');
  const sought = terms.map(joined);
  return {
    unit: LETTERS,
    accented: false,
    find(text) {
      const letters = joined(text);
      return sought.map((word) => {
        const places: [number, number][] = [];
        for (let at = letters.indexOf(word); word && at >= 0; at = letters.indexOf(word, at + word.length)) {
          if (!/^\p{M}/u.test(letters.slice(at + word.length, at + word.length + 1)))
            places.push([at, at + word.length]);
        }
        return places;
      });
    },
  };
}

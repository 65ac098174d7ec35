import { closeness, type Places, phraseCount } from './closeness.ts';
import { type PagefindPage, textOf, titlesOf } from './pagefind.ts';
import type { PlaceFinder, Strictness } from './places.ts';

/** How much a page is about a query. */
export interface About {
  /** How close together it has the words: 1 for the phrase as it was typed. */
  readonly close: number;
  /** The same, and more for words in the title or words that are there often. */
  readonly evidence: number;
}

/** The same, with how early the page has all the words, between 0 and 1: what it is about it says first. */
export interface Told extends About {
  readonly lead: number;
}

/** Says how much a page is about a query. */
export type Evidence = (page: PagefindPage) => Told;

/** What words in the title, or words that are there often, add to words close together in the text. */
const PROMINENT = 0.6;
/** A page with a word so many times is about it. */
const OFTEN = 5;
/** A syllable with its diacritics may be a word of its own; without them it says nothing alone. */
const SYLLABLE = 0.5;
/** What words count with other diacritics than those that were typed, or where none were typed. */
const STRICTNESS: readonly (readonly [Strictness, number])[] = [
  ['exact', 1],
  ['typed', 0.3],
  ['folded', 0.2],
];

/** Having the words behind so many others halves how early they are. */
const EARLY = 40;

/** None for a single mention, 1 for {@link OFTEN} and more. */
const frequency = (times: number): number => Math.min(1, Math.max(0, times - 1) / (OFTEN - 1));

/** The share of words that a title has, or the text has often. */
function prominence(inTitles: readonly (readonly Places[])[], inText: readonly Places[]): number {
  const shares = inText.map(({ length }, at) =>
    inTitles.some((inTitle) => inTitle[at]?.length) ? 1 : frequency(length),
  );
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

function closenessOfPart(places: readonly Places[], unit: number): number {
  const present = places.filter(({ length }) => length > 0);
  const share = (present.length - 1) / (places.length - 1);
  return present.length > 1 ? closeness(present, unit) * share : 0;
}

/**
 * Makes the measure of how much a page is about a query.
 *
 * @param finder Finds the query's words.
 * @param syllabic True if the language writes its syllables apart: one of them alone in a title says nothing.
 * @param partial True if no page has all the words: those around a missing one are neighbours then.
 * @returns The measure; 0 for a page that only happens to have the words.
 */
export function evidenceFor(finder: PlaceFinder, syllabic: boolean, partial = false): Evidence {
  const measure = (page: PagefindPage, strictness: Strictness): Told => {
    const exact = strictness === 'exact';
    const inText = finder.find(textOf(page), strictness);
    const inTitles = titlesOf(page).map((title) => finder.find(title, strictness));
    const close = partial ? closenessOfPart(inText, finder.unit) : closeness(inText, finder.unit);
    const single = prominence(inTitles, inText);
    const inTitle = Math.max(0, ...inTitles.map((places) => closeness(places, finder.unit)));
    const together = Math.max(inTitle, frequency(phraseCount(inText)));
    const prominent = syllabic ? Math.max(together, exact ? single * SYLLABLE : 0) : single;
    const latest = Math.max(0, ...inText.map(([first]) => (first ? first[0] / finder.unit : Infinity)));
    return { close, evidence: close + PROMINENT * prominent, lead: 1 / (1 + latest / EARLY) };
  };
  return (page) => {
    if (!finder.accented) return measure(page, 'folded');
    const ways = STRICTNESS.map(([strictness, weight]) => {
      const { close, evidence, lead } = measure(page, strictness);
      return { close: close * weight, evidence: evidence * weight, lead: lead * weight };
    });
    return ways.reduce((best, way) => (way.evidence > best.evidence ? way : best));
  };
}

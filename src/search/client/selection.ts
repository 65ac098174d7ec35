import type { Language } from '../languages.ts';
import type { About } from './evidence.ts';

/**
 * What a word of the query is: a `word` of a language that inflects, a `syllable` that is mostly half a word, or a
 * `piece` cut out of text without spaces, which may be a part of a longer word.
 */
export type TermKind = 'word' | 'syllable' | 'piece';

/** Says what the terms of a language are. */
export const kindOf = ({ spaceless, wholeWords }: Language): TermKind =>
  spaceless ? 'piece' : wholeWords ? 'syllable' : 'word';

/** A query, as far as it decides which pages answer it. */
export interface Asked {
  /** Its words, without stop words. */
  readonly terms: readonly string[];
  readonly kind: TermKind;
}

/** What pages need. The less a single term says, the more of the terms must stand together. */
interface Needs {
  /** A page with less than this share of the best page's evidence is no answer. */
  readonly enough: number;
  /** The same where the best page has the words in its title or often, which else hides no others. */
  readonly enoughBesideTitle: number;
  /** The same where a page has the very words together. */
  readonly enoughBesidePhrase: number;
  /** How much of the terms, by weight, such a page must have. */
  readonly most: number;
}

const NEEDS: Readonly<Record<TermKind, Needs>> = {
  word: { enough: 0.2, enoughBesideTitle: 0, enoughBesidePhrase: 0.3, most: 0.45 },
  syllable: { enough: 0.35, enoughBesideTitle: 0, enoughBesidePhrase: 0.45, most: 0.5 },
  piece: { enough: 0.6, enoughBesideTitle: 0.5, enoughBesidePhrase: 0.65, most: 0.65 },
};

/** If a page has the very phrase, a page that lacks a term must have at least this much of the others. */
const MOST_OF_PHRASE = 0.65;
/** Pages with all the terms, but with less evidence than this, only happen to have them. */
const WEAK = 0.5;
/** With so little of the terms, by weight, another page is as likely as such a one. */
const MOST_OF_WEAK = 0.4;
/** Where no page has all the terms, one that has fewer of them than the best must be about them nearly as much. */
const ENOUGH_OF_PART = 0.6;
/** A page with more evidence has some of the words in its title, or more than once. */
const UNNAMED = 1.05;
/** So many pages may tell a part of what no page is named after. */
const FEWEST = 3;
/** One with less evidence than this tells nothing of it. */
const LEAST = 0.1;
/** If a page has the very phrase and its terms mean little apart, other pages must be as close as this. */
const ENOUGH_OF_PHRASE = 0.6;

/** No page counts more than one that has the phrase: those with it in their title hide no others. */
const best = (pages: readonly About[], of: keyof About): number => Math.min(1, highest(pages, of));

const highest = (pages: readonly About[], of: keyof About): number =>
  Math.max(0, ...pages.map((page) => page[of]));

/** Syllables and numbers mean little apart from their neighbours. */
function isPhrase({ terms, kind }: Asked): boolean {
  return kind === 'syllable'
    ? terms.length > 2
    : terms.length > 1 && terms.some((term) => /\p{N}/u.test(term));
}

/** Whether no page has the words in its title, or more than once: then several may tell a part of what was asked. */
export const isUnnamed = (pages: readonly Pick<About, 'evidence'>[]): boolean =>
  pages.every(({ evidence }) => evidence <= UNNAMED);

/**
 * Leaves out pages that only happen to have the words of a query, where others are about it.
 *
 * @param pages The pages, each with its evidence.
 * @param asked The query.
 * @returns Those with enough of it, in the same order; all of them if none has any. A page that has the words
 *   together as they were typed always stays, and so do the best others where no page is named after them.
 */
export function withoutWeak<T extends About & { readonly share: number }>(
  pages: readonly T[],
  asked: Asked,
): T[] {
  const most = best(pages, 'evidence');
  const { enough: usual, enoughBesidePhrase, enoughBesideTitle } = NEEDS[asked.kind];
  const incomplete = pages.every(({ share }) => share < 1);
  const least = incomplete ? Math.max(usual, ENOUGH_OF_PART) : usual;
  const beside = most * (most === 1 ? Math.max(enoughBesidePhrase, least) : least);
  const enough = Math.max(beside, highest(pages, 'evidence') * enoughBesideTitle);
  const close = best(pages, 'close') === 1 && isPhrase(asked) ? ENOUGH_OF_PHRASE : 0;
  const strong = new Set(pages.filter((page) => page.evidence >= enough && page.close >= close));
  if (!isUnnamed(pages)) return [...strong];
  const others = pages.filter((page) => !strong.has(page) && page.evidence >= LEAST);
  const next = others.toSorted((a, b) => b.evidence - a.evidence).slice(0, Math.max(0, FEWEST - strong.size));
  return pages.filter((page) => strong.has(page) || next.includes(page));
}

/** A page that lacks a term needs this share of the best page's evidence. */
const NEARLY = 0.6;
/** A page with this share of the best page's evidence surely is an answer. */
const SURE = 0.6;

/**
 * Counts the pages that surely are answers.
 *
 * @param pages The pages, each with its evidence.
 * @returns How many there are.
 */
export function countSure(pages: readonly About[]): number {
  const needed = best(pages, 'evidence') * SURE;
  return pages.filter(({ evidence }) => evidence >= needed).length;
}

/**
 * Says how much of a query's words a page must have to be shown below pages that have all of them.
 *
 * @param pages Pages that have all the words.
 * @param asked The query.
 * @returns A share of the words, by weight; undefined if no other page is an answer.
 */
export function shareNeeded(pages: readonly About[], asked: Asked): number | undefined {
  const { kind } = asked;
  if (best(pages, 'evidence') < WEAK) return MOST_OF_WEAK;
  if (best(pages, 'close') < 1) return NEEDS[kind].most;
  return isPhrase(asked) && kind !== 'syllable' ? undefined : MOST_OF_PHRASE;
}

/**
 * Picks pages that lack a word of the query but are about the rest of it.
 *
 * @param pages The pages, each with its evidence.
 * @param complete Pages that have all the words.
 * @returns Those with nearly as much evidence, the most first.
 */
export function likeBest<T extends About>(pages: readonly T[], complete: readonly About[]): T[] {
  const needed = highest(complete, 'evidence') * NEARLY;
  return pages.filter(({ evidence }) => evidence >= needed).sort((a, b) => b.evidence - a.evidence);
}

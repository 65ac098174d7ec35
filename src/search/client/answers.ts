import { decodeLatin, fold, wordsOf } from '../text/latin.ts';
import type { Attempt } from './attempt.ts';
import type { Engine } from './engine.ts';
import { evidenceFor } from './evidence.ts';
import { hasPhrases, phraseFinder, titleHas } from './finders.ts';
import type { Found } from './found.ts';
import { type PagefindQuery, readableOf } from './pagefind.ts';
import { findMost } from './partly.ts';
import { respellings } from './passes.ts';
import { coverage } from './phrase.ts';
import { spacedPlaces, unspacedPlaces } from './places.ts';
import type { Query } from './query.ts';
import { type Judged, judge, type Loaded, readBest } from './reading.ts';
import {
  type Asked,
  countSure,
  kindOf,
  likeBest,
  shareNeeded,
  type TermKind,
  withoutWeak,
} from './selection.ts';

/** How many of the best pages are read to look for phrases: those a reader may look at. */
export const DEPTH = 12;
/** With fewer answers than these among them the next ones are read, up to so many. */
const SHOWN = 5;
const DEEPEST = 36;
/** With fewer answers than this, pages that have nearly all the words are shown below them: pieces are often chance. */
const FEW: Readonly<Record<TermKind, number>> = { word: 3, syllable: 3, piece: 2 };
/** A page that scores so much less than the best one is not what the query names. */
const NAMED = 1;
/** So many of those are read. */
const MORE = 5;
/** More than any share of the words. */
const ALL = 2;

function judgeFor(engine: Engine, query: Query, loaded: readonly Loaded[]): Judged[] {
  const { spaceless: script, wholeWords } = engine.language;
  const { words, terms } = query;
  const ways = [terms, words, ...respellings(engine, terms)];
  const find = phraseFinder(engine, ways, true);
  const phrase = words.length < 2 ? coverage(find, words[0] ?? '') : find;
  const finder = script ? unspacedPlaces(terms, script) : spacedPlaces(terms, engine.language);
  const partial = loaded.some(({ share }) => share < 1);
  return judge(loaded, phrase, evidenceFor(finder, wholeWords, partial), titleHas(engine, query.asides));
}

/** A page without the query's asides is an answer only if it is about the rest nearly as much as any. */
function withoutUnasked(pages: readonly Judged[], { asides }: Query): readonly Judged[] {
  if (asides.length === 0) return pages;
  const best = Math.max(0, ...pages.map(({ named }) => named));
  return pages.filter(({ asides, named }) => asides || named >= best - NAMED);
}

const asked = ({ language }: Engine, { terms }: Query): Asked => ({ terms, kind: kindOf(language) });

/** Of the pages read, those with every phrase in quotation marks; all of them if none has. */
function withPhrases(engine: Engine, pages: readonly Judged[], { phrases }: Query): readonly Judged[] {
  const has = hasPhrases(engine, phrases);
  const kept = pages.filter(({ page }) => has(page));
  return kept.length > 0 ? kept : pages;
}

/** Pagefind finds `z` for `zzz`: where no page has a word, one must at least begin like it. */
function withoutStrange(engine: Engine, pages: readonly Judged[], { terms }: Query): readonly Judged[] {
  if (engine.language.spaceless || pages.some(({ evidence }) => evidence > 0)) return pages;
  const spellings = [...terms, ...respellings(engine, terms).flat()].map((term) => fold(decodeLatin(term)));
  const beginnings = spellings.map((word) => word.slice(0, Math.ceil(word.length / 2)));
  return pages.filter(({ page }) =>
    wordsOf(fold(readableOf(page))).some((word) =>
      beginnings.some((beginning) => word.startsWith(beginning)),
    ),
  );
}

/**
 * Selects the answers among the best pages; where most of those are none, the next ones are read too.
 *
 * @param engine The index.
 * @param attempt The query and what it found.
 * @param options Filters and order.
 * @param limit How many answers are wanted.
 * @returns How many pages were read, and the answers among them, best first.
 */
export async function selectBest(
  engine: Engine,
  { query, found, loaded }: Attempt,
  options: PagefindQuery,
  limit: number,
): Promise<{ read: number; kept: readonly Judged[] }> {
  const judged = judgeFor(engine, query, loaded);
  const deepest = Math.min(found.hits.size, DEEPEST);
  for (;;) {
    if (!options.sort) judged.sort((a, b) => b.score - a.score);
    const about = withoutWeak(withoutStrange(engine, judged, query), asked(engine, query));
    const strong = withoutUnasked(about, query);
    const enough =
      strong.length === judged.length || strong.length === 0 || countSure(strong) >= Math.min(limit, SHOWN);
    if (enough || judged.length >= deepest)
      return { read: judged.length, kept: withPhrases(engine, strong, query) };
    const next = await readBest(found, judged.length + DEPTH, options, judged.length);
    judged.push(...judgeFor(engine, query, next));
  }
}

/**
 * Where few pages have all the words, selects those that have nearly all of them.
 *
 * @param engine The index.
 * @param attempt The query and what it found.
 * @param kept The answers that have all the words.
 * @param options Filters and order.
 * @returns More answers, best first; none if there are enough, or the person asked for an order or a phrase.
 */
export async function selectMore(
  engine: Engine,
  { query, found }: Attempt,
  kept: readonly Judged[],
  options: PagefindQuery,
): Promise<Judged[]> {
  const { terms, phrases } = query;
  const [last] = kept.slice(-1);
  if (!last || last.share < 1 || kept.length >= FEW[kindOf(engine.language)] || terms.length < 2) return [];
  if (options.sort || phrases.length > 0) return [];
  const needs = asked(engine, query);
  const share = shareNeeded(kept, needs);
  const most = await findMost(engine, terms, options, share ?? ALL, found);
  const read = async (pages: Found) => judgeFor(engine, query, await readBest(pages, MORE, options));
  const [likely, rare] = await Promise.all([read(most.found), read(most.rare)]);
  const isNamed = most.rareWords.map((word) => titleHas(engine, [word]));
  const named = rare.filter(({ page }) => isNamed.some((has) => has(page)));
  const below = (page: Judged) => ({ ...page, score: Math.min(page.score, last.score) });
  return [...likeBest(likely, kept), ...named].map(below);
}

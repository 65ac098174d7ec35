import { decodeLatin, encodeLatin, fold, hasDiacritics } from '../text/latin.ts';
import type { Engine } from './engine.ts';
import { addCommon, addHits, collect, type Found, raise } from './found.ts';
import type { PagefindQuery } from './pagefind.ts';

/** A page with the very words, diacritics and all, before pages that only fold to them. */
const EXACT = 1;
/** Shared among the words of a query: a whole word of the page before the beginning of one. */
const WHOLE_WORDS = 1;
/** In a longer query some word is likely to be one the right page does not have. */
const SHORT_QUERY = 3;

/** The ways to write the words that the language holds to be the same, without the way they are written. */
export function respellings(engine: Engine, words: readonly string[]): string[][] {
  const others = words.map((word) => engine.language.respell(decodeLatin(word)).map(encodeLatin));
  const ways = Math.max(0, ...others.map((list) => list.length));
  return Array.from({ length: ways }, (_, way) => words.map((word, place) => others[place]?.[way] ?? word));
}

/** Whether some of the words are of a script without spaces. */
export function isSpaceless(engine: Engine, words: readonly string[]): boolean {
  const run = engine.language.spaceless?.run;
  return run !== undefined && words.some((word) => word.search(run) >= 0);
}

/**
 * Searches for pages that have all the words.
 *
 * In scripts whose signs are marks of their own, matching is exact. Elsewhere it is folded, and pages that match
 * exactly, or have whole words, move up.
 *
 * @param engine The index.
 * @param words The words, encoded.
 * @param query Filters and order.
 * @returns The pages; scores between 0 and 3.
 */
export async function findAll(
  engine: Engine,
  words: readonly string[],
  query: PagefindQuery,
): Promise<Found> {
  const term = words.join(' ');
  const ways = respellings(engine, words).map((way) => way.join(' '));
  if (isSpaceless(engine, words)) {
    const [found, ...others] = await Promise.all(
      [term, ...ways].map((way) => engine.search(way, query, true)),
    );
    return others.reduce(addHits, collect(found));
  }
  const [folded, each] = await Promise.all([
    engine.search(term, query),
    Promise.all(words.map((word) => findWord(engine, word, query))),
  ]);
  const found = addCommon(collect(folded), each);
  const whole = each.map(({ hits }) => new Set(hits.keys()));
  if (engine.language.wholeWords) for (const ids of whole) raise(found, ids, WHOLE_WORDS / words.length);
  if (whole.length > 0 && whole.length <= SHORT_QUERY) keepWholeWords(found, whole);
  if (hasDiacritics(term)) {
    const exact = await Promise.all([term, ...ways].map((way) => engine.search(way, query, true)));
    raise(found, new Set(exact.flatMap(({ results }) => results.map(({ id }) => id))), EXACT);
  }
  return found;
}

/**
 * Notes how much of a query's asides pages have.
 *
 * @param engine The index.
 * @param asides The asides' words, encoded.
 * @param options Filters and order.
 * @param found The pages that have what the query is about.
 */
export async function markAsides(
  engine: Engine,
  asides: readonly string[],
  options: PagefindQuery,
  { hits }: Found,
): Promise<void> {
  for (const ids of await Promise.all(asides.map((word) => findWhole(engine, word, options)))) {
    for (const id of ids) {
      const hit = hits.get(id);
      if (hit) hit.asides = (hit.asides ?? 0) + 1 / asides.length;
    }
  }
}

async function findWhole(engine: Engine, word: string, query: PagefindQuery): Promise<Set<string>> {
  return new Set((await findWord(engine, word, query)).hits.keys());
}

/**
 * Searches for pages that have a whole word, in any of its spellings.
 *
 * @param engine The index.
 * @param word The word, encoded.
 * @param query Filters and order.
 * @returns The pages; scores between 0 and 1.
 */
export async function findWord(engine: Engine, word: string, query: PagefindQuery): Promise<Found> {
  const ways = [word, ...respellings(engine, [word]).flat()];
  const exact = isSpaceless(engine, ways);
  // In quotation marks Pagefind does not extend a word.
  const terms = exact ? ways : ways.map((way) => `"${fold(way)}"`);
  const [found, ...others] = await Promise.all(
    [...new Set(terms)].map((term) => engine.search(term, query, exact)),
  );
  return others.reduce(addHits, collect(found));
}

/** Where pages have every word as a whole word, those with the beginning of a longer one are no answers. */
function keepWholeWords(found: Found, whole: readonly ReadonlySet<string>[]): void {
  const others = [...found.hits.keys()].filter((id) => !whole.every((ids) => ids.has(id)));
  if (others.length === found.hits.size) return;
  for (const id of others) found.hits.delete(id);
}

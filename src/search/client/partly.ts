import { fold } from '../text/latin.ts';
import type { Engine } from './engine.ts';
import { emptyFound, type Found, type Hit } from './found.ts';
import type { PagefindQuery } from './pagefind.ts';
import { findAll, findWord, isSpaceless } from './passes.ts';
import { kindOf, type TermKind } from './selection.ts';

/** A page that has less than this of what the best page has of the words is no answer; few syllables may be a word. */
const NEAR: Readonly<Record<TermKind, number>> = { word: 0.75, syllable: 0.45, piece: 0.75 };

/** What each word says, given how many pages have it. */
export function weightsOf(counts: readonly number[]): number[] {
  const weights = counts.map((count) => (count > 0 ? 1 / Math.log2(2 + count) : 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / (all || 1));
}

/** Pages that have a word; one that no page has as a whole may be the beginning of one. */
async function findEach(engine: Engine, word: string, query: PagefindQuery): Promise<Found> {
  const [whole, begun] = await Promise.all([findWord(engine, word, query), findAll(engine, [word], query)]);
  if (whole.hits.size === 0) return begun;
  // Only the other search says how much of the word a page has.
  const scored = [...whole.hits].map(([id, hit]): [string, Hit] => [id, begun.hits.get(id) ?? hit]);
  return { ...whole, hits: new Map(scored) };
}

/**
 * Searches for pages that have some of the words, when none has all: those that have the most, the rarer words
 * counting more, and those nearly as good.
 *
 * @param engine The index.
 * @param words The words, encoded.
 * @param query Filters and order.
 * @param enough How much of what the best page has a page must have.
 * @returns The pages; facet counts are those of the commonest word.
 */
export async function findSome(
  engine: Engine,
  words: readonly string[],
  query: PagefindQuery,
  enough = NEAR[kindOf(engine.language)],
): Promise<Found> {
  const each = await Promise.all(words.map((word) => findEach(engine, word, query)));
  const weights = weightsOf(each.map(({ hits }) => hits.size));
  const hits = new Map<string, Hit>();
  for (const [at, found] of each.entries()) {
    for (const [id, { hit, score }] of found.hits) {
      const known = hits.get(id) ?? { hit, score: 0, share: 0 };
      hits.set(id, { hit, score: known.score + score, share: known.share + (weights[at] ?? 0) });
    }
  }
  const most = Math.max(0, ...Array.from(hits.values(), ({ share }) => share));
  const near = [...hits].filter(([, { share }]) => share >= most * enough);
  const largest = each.reduce((a, b) => (b.hits.size > a.hits.size ? b : a), each[0] ?? emptyFound());
  return { ...largest, hits: new Map(near) };
}

/** Of pages with as much of the words, one where they weigh more: less than any word. */
const TIE = 0.02;
/** What so few pages have may be a name: one with it in its title is about it. */
const RARE = 2;

/** Pages that have most of some words, and words so rare that one in a title says what a page is about. */
export interface Most {
  readonly found: Found;
  /** Pages that have such a word and not most of the others. */
  readonly rare: Found;
  readonly rareWords: readonly string[];
}

/**
 * Searches for pages that have most of the words, weighed by how rare they are.
 *
 * @param engine The index.
 * @param words The words, encoded.
 * @param query Filters and order.
 * @param share How much of the words a page must have, by weight.
 * @param known Pages that have all the words, which are left out.
 * @returns The pages; their score is the share of the words they have, by weight.
 */
export async function findMost(
  engine: Engine,
  words: readonly string[],
  query: PagefindQuery,
  share: number,
  known: Found,
): Promise<Most> {
  const exact = isSpaceless(engine, words);
  const quoted = (word: string): string => (exact ? word : `"${fold(word)}"`);
  const each = await Promise.all(words.map((word) => engine.search(quoted(word), query, exact)));
  const weights = weightsOf(each.map(({ results }) => results.length));
  const hits = new Map<string, Hit>();
  for (const [at, { results }] of each.entries()) {
    const best = results[0]?.score || 1;
    for (const hit of results) {
      const before = hits.get(hit.id)?.score ?? 0;
      const score = before + (weights[at] ?? 0) + (TIE / words.length) * (hit.score / best);
      if (!known.hits.has(hit.id)) hits.set(hit.id, { hit, score, share: 1 });
    }
  }
  const isRare = each.map(({ results }) => results.length <= RARE);
  const named = new Set(each.flatMap(({ results }, at) => (isRare[at] ? results.map(({ id }) => id) : [])));
  const only = (wanted: (hit: [string, Hit]) => boolean): Found => ({
    ...known,
    hits: new Map([...hits].filter(wanted)),
  });
  return {
    found: only(([, { score }]) => score >= share),
    rare: only(([id, { score }]) => score < share && named.has(id)),
    rareWords: words.filter((_, at) => isRare[at]),
  };
}

import { fold } from '../text/latin.ts';
import type { Engine } from './engine.ts';
import type { PagefindQuery } from './pagefind.ts';
import { emptyFound, type Found, findAll, type Hit, isSpaceless } from './passes.ts';

/**
 * Searches for pages that have some of the words, when none has all: those with the most words, and those that
 * lack one more.
 *
 * @param engine The index.
 * @param words The words, encoded.
 * @param query Filters and order.
 * @returns The pages, best first; facet counts are those of the commonest word.
 */
export async function findSome(
  engine: Engine,
  words: readonly string[],
  query: PagefindQuery,
): Promise<Found> {
  const each = await Promise.all(words.map((word) => findAll(engine, [word], query)));
  const hits = new Map<string, Hit>();
  for (const found of each) {
    for (const [id, { hit, score }] of found.hits) {
      const known = hits.get(id) ?? { hit, score: 0, matched: 0 };
      hits.set(id, { hit: known.hit, score: known.score + score, matched: known.matched + 1 });
    }
  }
  const most = Math.max(0, ...Array.from(hits.values(), ({ matched }) => matched));
  const near = [...hits].filter(([, { matched }]) => matched >= Math.max(1, most - 1));
  const largest = each.reduce((a, b) => (b.hits.size > a.hits.size ? b : a), each[0] ?? emptyFound());
  return { ...largest, hits: new Map(near) };
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
): Promise<Found> {
  const quoted = (word: string): string => (engine.language.wholeWords ? `"${fold(word)}"` : word);
  const exact = isSpaceless(engine, words);
  const each = await Promise.all(words.map((word) => engine.search(quoted(word), query, exact)));
  const weights = each.map(({ results }) => 1 / Math.log2(2 + results.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const hits = new Map<string, Hit>();
  for (const [at, { results }] of each.entries()) {
    for (const hit of results) {
      const before = hits.get(hit.id)?.score ?? 0;
      if (!known.hits.has(hit.id))
        hits.set(hit.id, { hit, score: before + (weights[at] ?? 0) / all, matched: 0 });
    }
  }
  return { ...known, hits: new Map([...hits].filter(([, { score }]) => score >= share)) };
}

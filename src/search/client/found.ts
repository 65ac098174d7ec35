import type { Counts, PagefindAnswer, PagefindHit } from './pagefind.ts';

/** A page that was found. */
export interface Hit {
  readonly hit: PagefindHit;
  /** Larger is better; only comparable within one search. */
  score: number;
  /** How much of the query's words it has, the rarer the more: 1 if all were required. */
  share: number;
  /** How much it has of the query's asides, at most 1. */
  asides?: number;
}

/** What one search found, in Pagefind's order. */
export interface Found {
  readonly hits: Map<string, Hit>;
  readonly filters: Counts;
  readonly totalFilters: Counts;
}

/** Nothing found. */
export function emptyFound(): Found {
  return { hits: new Map(), filters: {}, totalFilters: {} };
}

/** Collects what a search answered; scores become shares of the best one's. */
export function collect(answer: PagefindAnswer | undefined): Found {
  const { filters, totalFilters } = answer ?? emptyFound();
  const found: Found = { hits: new Map(), filters, totalFilters };
  return answer ? addHits(found, answer) : found;
}

/** Adds what another search answered. */
export function addHits(found: Found, { results }: PagefindAnswer): Found {
  for (const hit of results) addHit(found, hit, results[0]?.score);
  return found;
}

/** Adds pages that have every word, each in some spelling. */
export function addCommon(found: Found, [first, ...others]: readonly Found[]): Found {
  for (const [id, { hit, score }] of first?.hits ?? []) {
    const scores = others.map(({ hits }) => hits.get(id)?.score ?? 0);
    if (found.hits.has(id) || scores.includes(0)) continue;
    const sum = scores.reduce((total, each) => total + each, score);
    found.hits.set(id, { hit, score: sum / (others.length + 1), share: 1 });
  }
  return found;
}

function addHit({ hits }: Found, hit: PagefindHit, best = 1): void {
  if (!hits.has(hit.id)) hits.set(hit.id, { hit, score: hit.score / (best || 1), share: 1 });
}

/** Raises the scores of some pages. */
export function raise({ hits }: Found, ids: ReadonlySet<string>, by: number): void {
  for (const id of ids) {
    const found = hits.get(id);
    if (found) found.score += by;
  }
}

/** A query and the pages a reader would want for it. */
export interface RelevanceQuery {
  /** What is typed. */
  readonly q: string;
  /** Addresses of the pages that answer it, the best one first. */
  readonly relevant: readonly string[];
  /** Those that may be the first result; any of them if not given. */
  readonly first?: readonly string[];
}

/** How well one query was answered. */
export interface QueryScore {
  readonly q: string;
  /** Of the relevant pages, the share among the first five; with more than five, of five. */
  readonly recall: number;
  /** Of the first five, the share that is relevant; of fewer if there are fewer results or relevant pages. */
  readonly precision: number;
  /** Whether the first result is one that may be. */
  readonly first: boolean;
}

/** Averages over a set of queries, each between 0 and 1. */
export interface Relevance {
  readonly queries: number;
  readonly recallAt5: number;
  readonly precisionAt5: number;
  readonly firstHit: number;
}

/** A reader looks at about as many results before typing again. */
const DEPTH = 5;

/**
 * Judges the answer to one query.
 *
 * Precision is of what could have been right: a query with one relevant page and one result among five others
 * scores 1/5, one that returned only the relevant page scores 1.
 *
 * @param query The query and its relevant pages; at least one.
 * @param results Addresses of the results, best first.
 * @returns Its score.
 * @throws {RangeError} If the query has no relevant page.
 */
export function scoreQuery(
  { q, relevant, first = relevant }: RelevanceQuery,
  results: readonly string[],
): QueryScore {
  if (relevant.length === 0) throw new RangeError(`${q}: no relevant page`);
  const wanted = new Set(relevant);
  const shown = [...new Set(results)].slice(0, DEPTH);
  const right = shown.filter((url) => wanted.has(url)).length;
  return {
    q,
    recall: right / Math.min(wanted.size, DEPTH),
    precision: shown.length > 0 ? right / Math.min(shown.length, DEPTH) : 0,
    first: shown[0] !== undefined && first.includes(shown[0]),
  };
}

/**
 * Averages scores.
 *
 * @param scores The scores of the queries.
 * @returns The averages; all 0 without queries.
 */
export function averageScores(scores: readonly QueryScore[]): Relevance {
  const average = (value: (score: QueryScore) => number): number =>
    scores.length > 0 ? scores.reduce((sum, score) => sum + value(score), 0) / scores.length : 0;
  return {
    queries: scores.length,
    recallAt5: average(({ recall }) => recall),
    precisionAt5: average(({ precision }) => precision),
    firstHit: average(({ first }) => Number(first)),
  };
}

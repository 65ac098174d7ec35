import type { About, Evidence } from './evidence.ts';
import type { PagefindPage, PagefindQuery } from './pagefind.ts';
import type { Found, Hit } from './passes.ts';
import type { PhraseFinder } from './phrase.ts';

/** A page that was found and read. */
export interface Loaded extends Hit {
  readonly page: PagefindPage;
}

/** A page that was read and judged; its score is final. */
export type Judged = Loaded & About;

/** A page with one word more stands before any with fewer, whatever their scores. */
const MATCHED = 5;

/**
 * Reads the best pages.
 *
 * @param found What a search found.
 * @param depth How many pages to read.
 * @param query The order asked for; without one, that of the scores.
 * @param from How many of them have been read.
 * @returns The pages, best first.
 */
export async function readBest(
  found: Found,
  depth: number,
  { sort }: PagefindQuery,
  from = 0,
): Promise<Loaded[]> {
  const hits = [...found.hits.values()];
  if (!sort) hits.sort((a, b) => b.matched - a.matched || b.score - a.score);
  return Promise.all(hits.slice(from, depth).map(async (hit) => ({ ...hit, page: await hit.hit.data() })));
}

/**
 * Judges pages by their text.
 *
 * @param loaded The pages.
 * @param phrase Says how well a page has the query as a phrase.
 * @param evidence Says how much a page is about the query.
 * @returns The pages with their final scores, in the same order.
 */
export function judge(loaded: readonly Loaded[], phrase: PhraseFinder, evidence: Evidence): Judged[] {
  return loaded.map((hit) => {
    const about = evidence(hit.page);
    const score = hit.score + hit.matched * MATCHED + phrase(hit.page) + about.evidence;
    return { ...hit, ...about, score };
  });
}

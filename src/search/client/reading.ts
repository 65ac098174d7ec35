import type { About, Evidence } from './evidence.ts';
import type { Found, Hit } from './found.ts';
import type { PagefindPage, PagefindQuery } from './pagefind.ts';
import type { PhraseFinder } from './phrase.ts';

/** A page that was found and read. */
export interface Loaded extends Hit {
  readonly page: PagefindPage;
}

/** A page that was read and judged; its score is final, `named` the part of it that the asides do not add to. */
export type Judged = Loaded & About & { readonly named: number };

/** What a page has of the words counts more than how it has them. */
const SHARE = 10;
/** Words in the title count a little more than the phrase in the text. */
const EVIDENCE = 1.1;
/** Of pages that have the words alike, the one that has them first. */
const LEAD = 0.2;
/** What happened comes behind the thing it happened to, where neither is named by the title. */
const REPORT = 0.15;
/** A page that has the query's asides too. */
const ASIDES = 0.3;
/** One that has them in its title is about them. */
const ASIDES_IN_TITLE = 2.5;
/** Where no page has all the words, having many of them shows a little what a page is about. */
const PART = 0.2;

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
  if (!sort) hits.sort((a, b) => b.share - a.share || b.score - a.score);
  return Promise.all(hits.slice(from, depth).map(async (hit) => ({ ...hit, page: await hit.hit.data() })));
}

/**
 * Judges pages by their text.
 *
 * @param loaded The pages.
 * @param phrase Says how well a page has the query as a phrase.
 * @param evidence Says how much a page is about the query.
 * @param aboutAsides Says whether its title has the query's asides.
 * @returns The pages with their final scores, in the same order.
 */
export function judge(
  loaded: readonly Loaded[],
  phrase: PhraseFinder,
  evidence: Evidence,
  aboutAsides: (page: PagefindPage) => boolean,
): Judged[] {
  return loaded.map((hit) => {
    const { close, evidence: own, lead } = evidence(hit.page);
    const asides = hit.asides ? hit.asides * ASIDES + (aboutAsides(hit.page) ? ASIDES_IN_TITLE : 0) : 0;
    const report = hit.page.meta.report && phrase({ ...hit.page, content: '' }) === 0 ? REPORT : 0;
    const named = hit.score + hit.share * SHARE + phrase(hit.page) + own * EVIDENCE + lead * LEAD - report;
    return {
      ...hit,
      named,
      close,
      evidence: hit.share < 1 ? own + hit.share * PART : own,
      score: named + asides,
    };
  });
}

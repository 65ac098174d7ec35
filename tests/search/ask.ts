import type { Page } from 'playwright-core';
import type { SearchAnswer } from '../../src/search/client/index.ts';
import { type QueryScore, type RelevanceQuery, scoreQuery } from '../../src/search/relevance.ts';

/** More than are scored, as some of them may not have been judged. */
const LIMIT = 20;

/** The script that asks one query of the client; as text, because Vitest would rewrite an import. */
export function askScript(query: string, lang: string): string {
  const call = `client.search(${JSON.stringify(query)}, { lang: '${lang}', limit: ${LIMIT} })`;
  return `import('/search/client.js').then((client) => ${call})`;
}

/**
 * Asks queries in a page of a site, and scores the addresses it gets.
 *
 * @param page A page of the site's origin.
 * @param lang The language of the queries.
 * @param queries The queries.
 * @param isJudged Whether a page was there when the queries were judged. One that was not is neither right nor wrong
 *   and is passed over (a "condensed list").
 * @returns For each query its score and what was found, best first.
 */
export async function ask(
  page: Page,
  lang: string,
  queries: readonly RelevanceQuery[],
  isJudged: (url: string) => boolean = () => true,
): Promise<(QueryScore & { found: readonly string[] })[]> {
  const scores = [];
  for (const query of queries) {
    const answer: SearchAnswer = await page.evaluate(askScript(query.q, lang));
    const found = answer.results
      .map(({ url }) => url)
      .filter(isJudged)
      .slice(0, 5);
    scores.push({ ...scoreQuery(query, found), found });
  }
  return scores;
}

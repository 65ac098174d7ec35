import type { Page } from 'playwright-core';
import type { SearchAnswer } from '../../src/search/client/index.ts';
import { type QueryScore, type RelevanceQuery, scoreQuery } from '../../src/search/relevance.ts';

/** The script that asks one query of the client; as text, because Vitest would rewrite an import. */
export function askScript(query: string, lang: string): string {
  const call = `client.search(${JSON.stringify(query)}, { lang: '${lang}', limit: 5 })`;
  return `import('/search/client.js').then((client) => ${call})`;
}

/**
 * Asks queries in a page of a site, and scores the addresses it gets.
 *
 * @param page A page of the site's origin.
 * @param lang The language of the queries.
 * @param queries The queries.
 * @returns For each query its score and what was found, best first.
 */
export async function ask(
  page: Page,
  lang: string,
  queries: readonly RelevanceQuery[],
): Promise<(QueryScore & { found: readonly string[] })[]> {
  const scores = [];
  for (const query of queries) {
    const answer: SearchAnswer = await page.evaluate(askScript(query.q, lang));
    const found = answer.results.map(({ url }) => url);
    scores.push({ ...scoreQuery(query, found), found });
  }
  return scores;
}

import { type QueryScore, type RelevanceQuery, scoreQuery } from '../../src/search/relevance.ts';

/** Runs a script in a page of the site that is asked; as text, because a test runner would rewrite an import. */
type Evaluate = (script: string) => Promise<unknown>;

/** What one query found, best first, and how good that is. */
export interface Asked extends QueryScore {
  readonly found: readonly string[];
}

/** More than are scored, as some of them may not have been judged. */
const LIMIT = 20;
const DEPTH = 5;

/**
 * Asks queries through the client module, one after the other.
 *
 * @param evaluate Runs a script in a page of the site.
 * @param lang The language of the queries.
 * @param queries What is typed.
 * @returns The addresses found for each, best first.
 */
export async function findAll(
  evaluate: Evaluate,
  lang: string,
  queries: readonly string[],
): Promise<string[][]> {
  const script = `import('/search/client.js').then(async ({ search }) => {
    const found = [];
    for (const query of ${JSON.stringify(queries)}) {
      const { results } = await search(query, { lang: ${JSON.stringify(lang)}, limit: ${LIMIT} });
      found.push(results.map(({ url }) => url));
    }
    return found;
  })`;
  return (await evaluate(script)) as string[][];
}

/**
 * Asks judged queries and scores the answers.
 *
 * @param evaluate Runs a script in a page of the site.
 * @param lang The language of the queries.
 * @param queries The queries.
 * @param isJudged Whether a page was there when the queries were judged. One that was not is neither right nor wrong
 *   and is passed over (a "condensed list").
 * @returns For each query its score and the first five addresses.
 */
export async function ask(
  evaluate: Evaluate,
  lang: string,
  queries: readonly RelevanceQuery[],
  isJudged: (url: string) => boolean = () => true,
): Promise<Asked[]> {
  const answers = await findAll(
    evaluate,
    lang,
    queries.map(({ q }) => q),
  );
  return queries.map((query, at) => {
    const found = (answers[at] ?? []).filter(isJudged).slice(0, DEPTH);
    return { ...scoreQuery(query, found), found };
  });
}

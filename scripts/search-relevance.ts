import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import type { SearchAnswer } from '../src/search/client/index.ts';
import { averageScores, type QueryScore, type RelevanceQuery, scoreQuery } from '../src/search/relevance.ts';
import { serve } from '../tests/search/site.ts';

const HELP = `Measures how well the search of a built site answers known queries, in Chromium.

  node scripts/search-relevance.ts <folder> [--queries <folder>] [--all]

Reads queries.<lang>.json, [{"q": "…", "relevant": ["/address/", …]}], from tests/search or the folder given.
Prints for each language: share of the relevant pages among the first five (R@5), share of the first five that is
relevant (P@5), and how often the first result is relevant.

  --queries <folder>  where the query files are
  --all               list every query that is not answered perfectly
  --help              show this

Exit code: 0 if it measured, 1 if it failed, 2 if the command was not understood.`;

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const queriesSchema = z.array(z.object({ q: z.string(), relevant: z.array(z.string()).min(1) }));

function readQueries(folder: string): Map<string, RelevanceQuery[]> {
  const sets = new Map<string, RelevanceQuery[]>();
  for (const name of readdirSync(folder).sort()) {
    const [, lang] = name.match(/^queries\.([a-z]+)\.json$/) ?? [];
    if (!lang) continue;
    sets.set(lang, queriesSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));
  }
  return sets;
}

/** Asks every query in a page of the site, and scores the addresses it gets. */
async function measure(
  site: string,
  sets: Map<string, RelevanceQuery[]>,
): Promise<Map<string, QueryScore[]>> {
  const { server, origin } = await serve(site);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: FLAGS.split(' '),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/search/client.js`);
    const scores = new Map<string, QueryScore[]>();
    for (const [lang, queries] of sets) {
      const list: QueryScore[] = [];
      for (const query of queries) {
        const call = `client.search(${JSON.stringify(query.q)}, { lang: '${lang}', limit: 5 })`;
        const answer: SearchAnswer = await page.evaluate(
          `import('/search/client.js').then((client) => ${call})`,
        );
        list.push(
          scoreQuery(
            query,
            answer.results.map(({ url }) => url),
          ),
        );
      }
      scores.set(lang, list);
    }
    return scores;
  } finally {
    await browser.close();
    server.close();
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { queries: { type: 'string' }, all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [site] = positionals;
  if (values.help || !site) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const sets = readQueries(values.queries ?? path.join(import.meta.dirname, '../tests/search'));
  if (sets.size === 0) throw new Error('no queries.<lang>.json');
  for (const [lang, scores] of await measure(path.resolve(site), sets)) {
    const { queries, recallAt5, precisionAt5, firstHit } = averageScores(scores);
    const figures = [recallAt5, precisionAt5, firstHit].map((figure) => figure.toFixed(3));
    console.log(`${lang}: ${queries} queries, R@5 ${figures[0]}, P@5 ${figures[1]}, first ${figures[2]}`);
    if (!values.all) continue;
    for (const { q, recall, precision, first } of scores) {
      if (recall < 1 || precision < 1 || !first) {
        console.log(
          `  ${q}: R ${recall.toFixed(2)}, P ${precision.toFixed(2)}${first ? '' : ', first one wrong'}`,
        );
      }
    }
  }
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

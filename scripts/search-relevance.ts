import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { indexSite } from '../src/search/index-site.ts';
import { averageScores, type RelevanceQuery } from '../src/search/relevance.ts';
import { launchChromium } from '../tests/chromium.ts';
import { type Asked, ask } from '../tests/search/ask.ts';
import { writeHeldOut } from '../tests/search/held-out/site.ts';
import { PLAIN_SITES, writePlain } from '../tests/search/plain/site.ts';
import { readJudged, readProvinceQueries } from '../tests/search/province.ts';
import { serve } from '../tests/search/site.ts';

const HELP = `Measures how well the search answers judged queries, in Chromium.

  npm run search:relevance [-- <folder>] [--queries <folder>] [--all]

Without a folder: the strangers' sites of tests/search, which are written and indexed first. Of held-out two thirds of
the queries were looked at while the search was made better, one third was only counted; those of the sites in plain were
counted once before anyone looked at them, and all of them have been looked at since.
With the folder of a built site: its own search, with queries.<lang>.json, [{"q": "…", "relevant": ["/address/", …]}],
from tests/search or the folder given: other-words/seen and …/unseen ask in words that pages mostly lack, ordinary/open and
…/closed as tourists, investors and Khmer readers type. Unseen and closed ones were kept apart while the search was made,
and have been looked at since: what is to decide anything new needs queries of its own.

Prints for each language: share of the relevant pages among the first five (R@5), share of the first five that is
relevant (P@5), and how often the first result is relevant.

  --queries <folder>  where the query files are
  --all               list every query that is not answered perfectly
  --help              show this

Exit code: 0 if it measured, 1 if it failed, 2 if the command was not understood.`;

/** Queries with a name to print, one language each. */
interface QuerySet {
  readonly name: string;
  readonly lang: string;
  readonly queries: readonly RelevanceQuery[];
}

const queriesSchema = z.array(z.object({ q: z.string(), relevant: z.array(z.string()).min(1) }));

function readQueries(folder: string): QuerySet[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, lang] = name.match(/^queries\.([a-z]+)\.json$/) ?? [];
      if (!lang) return [];
      const queries = queriesSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
      return [{ name: lang, lang, queries }];
    });
}

function print(name: string, scores: readonly Asked[], all: boolean): void {
  const { queries, recallAt5, precisionAt5, firstHit } = averageScores(scores);
  const [recall, precision, first] = [recallAt5, precisionAt5, firstHit].map((figure) => figure.toFixed(3));
  console.log(`${name}: ${queries} queries, R@5 ${recall}, P@5 ${precision}, first ${first}`);
  if (!all) return;
  for (const { q, recall, precision, first } of scores) {
    if (recall === 1 && precision === 1 && first) continue;
    console.log(
      `  ${q}: R ${recall.toFixed(2)}, P ${precision.toFixed(2)}${first ? '' : ', first one wrong'}`,
    );
  }
}

/** Asks every query in a page of the site, and prints how good the answers are. */
async function measure(
  site: string,
  sets: readonly QuerySet[],
  all: boolean,
  isJudged?: (url: string) => boolean,
): Promise<void> {
  const { server, origin } = await serve(site);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/search/client.js`);
    for (const { name, lang, queries } of sets)
      print(name, await ask((script) => page.evaluate(script), lang, queries, isJudged), all);
  } finally {
    await browser.close();
    server.close();
  }
}

type Queries = ReadonlyMap<string, readonly RelevanceQuery[]>;

const named = (name: string, queries: Queries): QuerySet[] =>
  [...queries].map(([lang, list]) => ({ name: `${lang}, ${name}`, lang, queries: list }));

async function measureStranger(folder: string, sets: readonly QuerySet[], all: boolean): Promise<void> {
  try {
    await indexSite({ site: folder });
    await measure(folder, sets, all);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureStrangers(all: boolean): Promise<void> {
  const { folder, seen, unseen } = writeHeldOut();
  await measureStranger(folder, [...named('seen', seen), ...named('unseen', unseen)], all);
  for (const name of PLAIN_SITES) {
    const site = writePlain(name);
    await measureStranger(site.folder, named(name, site.queries), all);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { queries: { type: 'string' }, all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [site] = positionals;
  if (values.help || positionals.length > 1) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const all = values.all ?? false;
  if (!site) await measureStrangers(all);
  else if (values.queries) {
    const sets = readQueries(values.queries);
    if (sets.length === 0) throw new Error('no queries.<lang>.json');
    await measure(path.resolve(site), sets, all);
  } else {
    const sets = [...readProvinceQueries()].map(([lang, queries]) => ({ name: lang, lang, queries }));
    await measure(path.resolve(site), sets, all, readJudged());
  }
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

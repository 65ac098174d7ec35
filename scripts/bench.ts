import { parseArgs } from 'node:util';
import { benchBuild } from '../tests/bench/build/build-bench.ts';
import { benchCheck } from '../tests/bench/check.ts';
import { benchCost } from '../tests/bench/cost/bench-cost.ts';
import { benchFeeds } from '../tests/bench/feeds.ts';
import { benchPages } from '../tests/bench/pages.ts';
import { recordReport } from '../tests/bench/record.ts';
import type { BenchOptions, BenchReport } from '../tests/bench/report.ts';
import { benchSearch } from '../tests/bench/search.ts';
import { benchServe } from '../tests/bench/serve.ts';

const HELP = `Measures a part of Sen on this machine and compares it with what is promised.

  npm run bench -- build [--pages <number>] [--seed <number>] [--alone] [--json] [--record]
  npm run bench -- search [--pages <number>] [--seed <number>] [--json]
  npm run bench -- pages [--only <text>] [--runs <number>] [--json]
  npm run bench -- feeds [--json]
  npm run bench -- check [--pages <number>] [--json]
  npm run bench -- serve [--json]
  npm run bench -- cost [--json]

build: a synthetic province in three languages, built cold, again, after an edit, all anew and after a change of layout;
beside Astro with MDX and Pagefind (as it comes, and with the outputs that Sen makes), Eleventy, Starlight and, where it is
installed, Hugo on the same content. Installs them into .cache/bench-build.
search: our search beside Pagefind as it comes, over a synthetic site in three languages: time to index, size on
disk, bytes for a first search and time of a later one in Chromium, time after one page changed.
pages: Lighthouse on a phone over every kind of page in every language of the last build (SEN_OUT), with the bytes that
each takes without its pictures.
feeds: every feed document of 1,000 and of 5,000 entries in three languages: processor time per entry, largest document.
check: npm run check over the sample province with its entries copied until there are enough, one for three pages.
serve: the last build (SEN_OUT) as nginx serves it with our configuration, beside a bare file of the same size.
cost: the sample province drawn anew and after one edit: bytes and seconds for a page, and what 34 provinces in
three languages cost after ten years (src/guides/many-provinces.md).

  --pages <number>  pages of the synthetic site, 3000 if not given
  --seed <number>   what the site is made from; the same seed makes the same site
  --alone           Sen only, without the others
  --record          keep table and chart in tests/bench/results, and in the README the table of that size
  --only <text>     pages whose kind or address has it in, as /km/ or project; all if not given
  --runs <number>   visits to each page, 3 if not given
  --json            print all measurements as JSON
  --help            show this

Exit code: 0 if it measured, 1 if it failed, 2 if the command was not understood.`;

const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<BenchReport>>> = {
  build: benchBuild,
  search: benchSearch,
  pages: benchPages,
  feeds: benchFeeds,
  check: benchCheck,
  serve: benchServe,
  cost: benchCost,
};
const DEFAULT_PAGES = 3000;
const DEFAULT_RUNS = 3;
const DEFAULT_SEED = 20261122;
/** Below it, languages lack pages for the queries to be found in. */
const FEWEST_PAGES = 30;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pages: { type: 'string', default: String(DEFAULT_PAGES) },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      only: { type: 'string', default: '' },
      runs: { type: 'string', default: String(DEFAULT_RUNS) },
      json: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [pages, seed, runs] = [Number(values.pages), Number(values.seed), Number(values.runs)];
  if (!Number.isSafeInteger(pages) || pages < FEWEST_PAGES)
    throw new Error(`--pages takes a number from ${FEWEST_PAGES}.`);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error('--seed takes a number from 0.');
  if (!Number.isSafeInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1.');
  const name = positionals.length === 1 ? (positionals[0] ?? '') : '';
  const bench = BENCHES[name];
  if (!bench && !values.help) throw new Error(`Name one benchmark: ${Object.keys(BENCHES).join(', ')}.`);
  return { ...values, pages, seed, runs, name, bench };
}

async function main(): Promise<number> {
  let given: ReturnType<typeof readArguments>;
  try {
    given = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  const { bench, pages, seed, only, runs, json } = given;
  if (given.help || !bench) {
    console.log(HELP);
    return 0;
  }
  const report = await bench({
    pages,
    seed,
    only,
    runs,
    alone: given.alone,
    say: (text) => console.error(text),
  });
  const { title, notes, table, figures } = report;
  if (given.record) recordReport(`${given.name}-${pages}`, report);
  if (json) {
    console.log(JSON.stringify({ title, figures }, null, 2));
  } else {
    console.log(`\n## ${title}\n\n${table}\n\n${notes.map((note) => `- ${note}`).join('\n')}`);
  }
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startIndexer } from '../src/search/build/run-tasks.ts';
import { indexSite } from '../src/search/index-site.ts';

const HELP = `Makes the search of a folder of built HTML.

  npm run search:index -- <folder> [--out <folder>] [--names <file>] [--cache <folder>]

Indexes every page with data-pagefind-body, by its <html lang>, and writes below <folder>/search:
client.js for pages to import, pagefind/ and words/. The pages themselves are not changed.

  --out <folder>     write there instead; serve it one level below the site
  --names <file>     JSON with proper names by language: {"vi": [], "en": [], "km": []}
  --cache <folder>   keep the index of each language and remake only those that changed
  --help             show this

Exit code: 0 if the search was made, 1 if it failed, 2 if the command was not understood.`;

const namesSchema = z.record(z.string(), z.array(z.string()));

async function main(): Promise<number> {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [site] = positionals;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!site || positionals.length > 1) {
    console.error(`Name one folder.\n\n${HELP}`);
    return 2;
  }
  const start = performance.now();
  const names = values.names ? namesSchema.parse(JSON.parse(readFileSync(values.names, 'utf8'))) : {};
  const { out, cache } = values;
  // They load while the pages are looked through. With a cache there may be nothing for them to do.
  const started = cache ? [] : [startIndexer(), startIndexer()];
  const report = await indexSite({ site, names, out, cache, started }).finally(() =>
    Promise.all(started.map(({ worker }) => worker.terminate())),
  );
  for (const { lang, pages, reused } of report.languages)
    console.log(`${lang}: ${pages} pages${reused ? ', unchanged' : ''}`);
  console.log(`${report.skipped} pages without data-pagefind-body left out`);
  for (const file of report.withoutLanguage) console.warn(`${file}: <html> has no lang, left out`);
  console.log(`done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return 0;
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      names: { type: 'string' },
      cache: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

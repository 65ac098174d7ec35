import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSealed, writeSealed } from '../../build/sealed-file.ts';
import type { SearchLanguages } from './client-bundle.ts';

/** Pagefind's scripts for the browser, and whether each is an ES module. */
const PAGEFIND_SCRIPTS = [
  { name: 'pagefind.js', module: true },
  { name: 'pagefind-worker.js', module: false },
];
const KEPT = 'scripts.json';

/** Path below the search folder → script. */
export type Scripts = Record<string, string>;

/**
 * Makes the scripts of a search, or takes them as they were made last. The client is made before there is an index.
 *
 * @param finished Folder of a finished index with Pagefind's scripts, which are the same in all; none if there is no index.
 * @param languages What the client is to know of the languages.
 * @param key Changes with all that the scripts are made from.
 * @param cache Where they are kept, if anywhere.
 * @throws {Error} If a script cannot be parsed, or the client does not compile.
 */
export async function makeScripts(
  finished: Promise<string | undefined>,
  languages: SearchLanguages,
  key: string,
  cache: string | undefined,
): Promise<Scripts> {
  const file = cache && path.join(cache, KEPT);
  const kept = file && readSealed(file, key);
  if (kept) return kept as Scripts;
  // Loaded only where scripts are to be made.
  const { bundleClient } = await import('./client-bundle.ts');
  const client = await bundleClient(languages);
  const folder = await finished;
  const pagefind = folder === undefined ? {} : await minifyScripts(folder);
  const scripts = { 'client.js': client, ...pagefind };
  if (file) writeSealed(file, key, scripts);
  return scripts;
}

/** Pagefind's scripts come with their long names: minified, there is a third less to load before the first search. */
async function minifyScripts(folder: string): Promise<Scripts> {
  const { minify } = await import('rolldown/utils');
  const scripts: Scripts = {};
  for (const { name, module } of PAGEFIND_SCRIPTS) {
    const file = path.join(folder, name);
    const { code, errors } = await minify(name, readFileSync(file, 'utf8'), { module });
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    scripts[`pagefind/${name}`] = code;
  }
  return scripts;
}

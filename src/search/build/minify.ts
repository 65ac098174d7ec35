import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minify } from 'rolldown/utils';

/** Pagefind's scripts for the browser, and whether each is an ES module. */
export const SCRIPTS = [
  { name: 'pagefind.js', module: true },
  { name: 'pagefind-worker.js', module: false },
];

/**
 * Minifies Pagefind's scripts, which come with their long names: a third less to load before the first search,
 * more than the client adds.
 *
 * @param bundle A bundle of Pagefind's; all have the same scripts.
 * @param out The folder to write to; made if it is not there.
 * @throws {Error} If a script cannot be parsed.
 */
export async function minifyScripts(bundle: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const { name, module } of SCRIPTS) {
    const file = path.join(bundle, name);
    const { code, errors } = await minify(name, readFileSync(file, 'utf8'), { module });
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    writeFileSync(path.join(out, name), code);
  }
}

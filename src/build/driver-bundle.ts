import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { doApart } from './apart.ts';
import { hash } from './hash.ts';
import { isSealed } from './sealed-file.ts';

type Driver = typeof import('./publish-site.ts');

/** Bundles kept besides the newest, for builds that are still at work with them. */
const OLD_KEPT = 3;

/**
 * Loads what publishes a site, from one module that is made anew when its code (`CodeKeys.reading`) changes: to load its
 * hundreds of small modules took an edit longer than to draw its pages.
 */
export async function loadDriver(root: string, reading: string): Promise<Driver> {
  const { file, version } = bundleOf(root, reading);
  try {
    if (!isSealed(file, version)) {
      await doApart({ kind: 'driver', root, file, version });
      forgetOld(path.dirname(file), path.basename(file));
    }
  } catch {
    // It cannot be made or kept. If that is for a mistake in the code, this will tell of it.
    return import('./publish-site.ts');
  }
  return (await import(pathToFileURL(file).href)) as Driver;
}

/** Inside the repository, as it imports packages from node_modules; modules are named in it by where they lie. */
function bundleOf(root: string, reading: string): { file: string; version: string } {
  const key = hash([reading, root]);
  return { file: path.join(root, '.cache/driver', `${key}.mjs`), version: `// ${key}` };
}

function forgetOld(folder: string, newest: string): void {
  const age = (name: string): number => fs.statSync(path.join(folder, name)).mtimeMs;
  const others = fs.readdirSync(folder).filter((name) => name !== newest);
  for (const name of others.sort((a, b) => age(b) - age(a)).slice(OLD_KEPT))
    fs.rmSync(path.join(folder, name), { force: true });
}

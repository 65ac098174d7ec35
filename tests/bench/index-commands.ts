import { spawn } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pagefindPackage } from '../../src/search/build/pagefind.ts';
import type { SyntheticSite } from './synthetic-site.ts';

const OURS = path.resolve(import.meta.dirname, '../../scripts/search-index.ts');
const PLAIN = path.join(path.dirname(pagefindPackage()), 'lib/runner/bin.cjs');

/** Runs a script with this Node and gives the seconds from its start to its end; throws if it fails. */
async function timeOf(script: string, options: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) throw new Error(`${script}: exit ${code}\n${said.trim()}`);
  return (performance.now() - start) / 1000;
}

/**
 * Indexes a site with our command, from nothing unless a cache is given.
 *
 * @param site The site.
 * @param out Where to; emptied first.
 * @param cache Folder that keeps the index of each language.
 * @returns Seconds.
 */
export function indexOurs(site: SyntheticSite, out: string, cache?: string): Promise<number> {
  if (!cache) rmSync(out, { recursive: true, force: true });
  const options = [site.folder, '--out', out, '--names', site.namesFile];
  return timeOf(OURS, cache ? [...options, '--cache', cache] : options);
}

/**
 * Indexes a site with Pagefind's own command, as a site without Sen would.
 *
 * @param site The site.
 * @param out Where to; emptied first.
 * @returns Seconds.
 */
export function indexPlain(site: SyntheticSite, out: string): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  return timeOf(PLAIN, ['--site', site.folder, '--output-path', out]);
}

/** Bytes of a search's files. */
export interface DiskUse {
  readonly all: number;
  /** Without scripts and styles: what grows with the site. */
  readonly data: number;
}

/**
 * Adds up the files below a folder.
 *
 * @param folder The folder.
 * @returns Their bytes.
 */
export function diskUse(folder: string): DiskUse {
  let all = 0;
  let data = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = statSync(path.join(entry.parentPath, entry.name));
    all += size;
    if (!/\.(?:js|css)$/.test(entry.name)) data += size;
  }
  return { all, data };
}

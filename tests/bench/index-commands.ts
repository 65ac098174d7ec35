import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pagefindPackage } from '../../src/search/build/pagefind.ts';
import type { SyntheticSite } from './synthetic-site.ts';

const SCRIPTS = path.resolve(import.meta.dirname, '../../scripts');
/** As `npm run search:index` runs it. */
const OURS = ['--import', path.join(SCRIPTS, 'compile-cache.mjs'), path.join(SCRIPTS, 'search-index.ts')];
const PLAIN = [path.join(path.dirname(pagefindPackage()), 'lib/runner/bin.cjs')];

/** What a command took, in seconds. */
export interface Effort {
  /** From its start to its end. */
  readonly wall: number;
  /** Of all processors together, which other programs disturb less; undefined where the system does not tell. */
  readonly cpu?: number;
}

/** Linux counts in hundredths of a second what ended children used, theirs included. */
function childrenCpu(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  // proc_pid_stat(5): cutime and cstime are fields 16 and 17; the first one left here is field 3.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Runs a script with this Node; throws if it fails. */
async function effortOf(script: readonly string[], options: readonly string[]): Promise<Effort> {
  const cpuBefore = childrenCpu();
  const start = performance.now();
  const child = spawn(process.execPath, [...script, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) throw new Error(`${script.at(-1)}: exit ${code}\n${said.trim()}`);
  const wall = (performance.now() - start) / 1000;
  const cpuAfter = childrenCpu();
  if (cpuBefore === undefined || cpuAfter === undefined) return { wall };
  return { wall, cpu: cpuAfter - cpuBefore };
}

/**
 * Indexes a site with our command, from nothing unless a cache is given.
 *
 * @param site The site.
 * @param out Where to; emptied first.
 * @param cache Folder that keeps the index of each language.
 * @returns What it took.
 */
export function indexOurs(site: SyntheticSite, out: string, cache?: string): Promise<Effort> {
  if (!cache) rmSync(out, { recursive: true, force: true });
  const options = [site.folder, '--out', out, '--names', site.namesFile];
  return effortOf(OURS, cache ? [...options, '--cache', cache] : options);
}

/**
 * Indexes a site with Pagefind's own command, as a site without Sen would.
 *
 * @param site The site.
 * @param out Where to; emptied first.
 * @returns What it took.
 */
export function indexPlain(site: SyntheticSite, out: string): Promise<Effort> {
  rmSync(out, { recursive: true, force: true });
  return effortOf(PLAIN, ['--site', site.folder, '--output-path', out]);
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

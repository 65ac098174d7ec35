import { spawn } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import path from 'node:path';

/**
 * Finds Pagefind's program for this machine.
 *
 * @returns Its path; `PAGEFIND_EXTENDED_BINARY_PATH` overrides it, as in Pagefind's own wrapper.
 * @throws {Error} If Pagefind has no program for this system, or it was not installed.
 */
export function pagefindProgram(): string {
  const named = process.env.PAGEFIND_EXTENDED_BINARY_PATH;
  if (named) return named;
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const program = system === 'windows' ? 'pagefind_extended.exe' : 'pagefind_extended';
  // The platform's package is a dependency of Pagefind's, so it is looked up from there.
  return createRequire(pagefindPackage()).resolve(`@pagefind/${system}-${process.arch}/bin/${program}`);
}

/**
 * Finds Pagefind's package.
 *
 * @returns The path of its package.json.
 * @throws {Error} If it is not installed.
 */
export function pagefindPackage(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (!file) throw new Error('pagefind is not installed');
  return file;
}

/**
 * Indexes a folder of prepared pages.
 *
 * @param lang The language of all of them.
 * @param site The folder; addresses are relative to it.
 * @param out Where the bundle is written.
 * @param signs Characters to keep in words although Unicode does not call them alphabetic.
 * @param patience Milliseconds after which it is ended: where it cannot create a file, Pagefind tries again for ever.
 * @throws {Error} With what Pagefind said, if it failed; with the code `ETIMEDOUT`, if it was ended.
 */
export async function runPagefind(
  lang: string,
  site: string,
  out: string,
  signs: string,
  patience: number,
): Promise<void> {
  const options = [
    '--site',
    path.resolve(site),
    '--output-path',
    path.resolve(out),
    '--force-language',
    lang,
  ];
  if (signs) options.push('--include-characters', signs);
  const child = spawn(pagefindProgram(), [...options, '--silent'], {
    cwd: site,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (child.killed)
    throw Object.assign(new Error(`Pagefind was not done with ${lang} after ${patience / 1000} s`), {
      code: 'ETIMEDOUT',
      path: out,
    });
  if (code !== 0) throw new Error(`Pagefind failed for ${lang} (exit ${code}): ${said.trim()}`);
  refuseFullDisk(out);
}

/** More than any file of Pagefind's takes. */
const ROOM = 2 ** 20;

/** Pagefind does not always say that the disk ran full: it may leave files short. */
function refuseFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < ROOM)
    throw Object.assign(new Error('No space left on device'), { code: 'ENOSPC', path: folder });
}

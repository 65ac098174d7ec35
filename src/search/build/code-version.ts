import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../build/hash.ts';
import { pagefindPackage } from './pagefind.ts';

/**
 * Tells the code apart that something was made by.
 *
 * @param root A folder whose own files count.
 * @param folders Folders below it that count with all that is below them.
 * @returns A text that changes with that code and its lists of words, with Pagefind, and with Node and its ICU.
 */
export function codeVersion(root: string, folders: readonly string[]): string {
  const below = folders.flatMap((folder) =>
    filesBelow(path.join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const files = [...readdirSync(root), ...below].filter((name) => /\.(?:ts|yml)$/.test(name));
  const hash = createHash('sha256').update(process.version);
  for (const name of files.sort()) hash.update(readFileSync(path.join(root, name)));
  return hash.update(readFileSync(pagefindPackage())).digest('hex');
}

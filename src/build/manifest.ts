import fs from 'node:fs';
import path from 'node:path';
import { filesBelow } from './hash.ts';

/** A file as a build left it. */
export interface Written {
  /** What the file was made from; the same key means the same bytes. */
  key: string;
  size: number;
  mtimeMs: number;
  /** Hash of the content. */
  hash: string;
}

/** Relative path → what was written there by the last good build. */
export type Manifest = Record<string, Written>;

/** Whether a site has every file that was written, as it was written, and no other. */
export function isUntouched(out: string, manifest: Manifest): boolean {
  const files = filesBelow(out);
  return (
    files.length === Object.keys(manifest).length &&
    files.every((file) => {
      const known = manifest[file];
      return known !== undefined && isAsWritten(path.join(out, file), known);
    })
  );
}

/** Whether a file has the size and the time that it was left with. */
export function isAsWritten(file: string, known: Written): boolean {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.size === known.size && stat.mtimeMs === known.mtimeMs;
}

/** Whether a file is another one, compressed for the way (compressor.ts). */
export const isTwin = (file: string): boolean => /\.(br|gz)$/.test(file);

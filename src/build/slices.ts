import fs from 'node:fs';
import { hash } from './hash.ts';
import { writeWhole } from './sealed-file.ts';

/** A part of a file, and a hash of it: a file of which only parts are read cannot be sealed as a whole. */
export type Slice = readonly [from: number, length: number, hash: string];

/** Writes parts one behind the other, whole or not at all, and tells where each lies. */
export function writeSlices(file: string, parts: readonly [string, Buffer][]): [string, Slice][] {
  let from = 0;
  const slices = parts.map(([key, bytes]): [string, Slice] => {
    const slice = [from, bytes.length, hash(bytes)] as const;
    from += bytes.length;
    return [key, slice];
  });
  writeWhole(
    file,
    parts.map(([, bytes]) => bytes),
  );
  return slices;
}

/** Whether a file ends with the slice that was written last. */
export function isOfLength(file: string, last: Slice | undefined): boolean {
  const [from, length] = last ?? [0, 0];
  return fs.statSync(file, { throwIfNoEntry: false })?.size === from + length;
}

/** A part of a file; `undefined` where it is not as it was written. The file is then taken away, so that all of it is made again. */
export function readSlice(file: string, [from, length, written]: Slice): Buffer | undefined {
  try {
    const bytes = Buffer.alloc(length);
    const open = fs.openSync(file, 'r');
    try {
      fs.readSync(open, bytes, 0, length, from);
    } finally {
      fs.closeSync(open);
    }
    if (hash(bytes) === written) return bytes;
    fs.rmSync(file, { force: true });
  } catch {
    // Gone, or not to be read: it is worked out anew.
  }
  return undefined;
}

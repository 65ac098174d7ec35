import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind's browser code checks at the beginning of every file it decompresses. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Half the time of the highest level, for files half a per cent larger. */
const LEVEL = 7;

/**
 * Reads one of Pagefind's compressed files.
 *
 * @param file Its path.
 * @returns Its content, without the signature.
 * @throws {Error} If it is none.
 */
export function readPagefindFile(file: string): Buffer {
  const data = gunzipSync(readFileSync(file));
  if (!data.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`${file}: not a file of Pagefind's`);
  return data.subarray(SIGNATURE.length);
}

/**
 * Compresses content as Pagefind does.
 *
 * @param content The content of a file, without the signature.
 * @returns All of the file.
 */
export function toPagefindFile(content: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: LEVEL });
}

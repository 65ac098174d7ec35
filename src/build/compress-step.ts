import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { filesBelow, hash } from './hash.ts';
import { isTwin, type Stage } from './stage.ts';

/** Texts that a server sends compressed. Pictures, sound, typefaces and Pagefind's own files are so already. */
const TEXT = /(\.(html|css|js|json|xml|svg|md|txt|opml|ics|vtt)|(^|\/)(feed|rss))$/;
/** Below this a compressed answer fills as many packets as a plain one. */
const SMALLEST = 1024;

/** What every page loads and few edits change is worth the slowest setting; a page is not. */
const LASTING = /\.(css|js|svg)$/;
const BROTLI_LASTING = 11;
const BROTLI_PAGE = 9;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Changes when another zlib would give other bytes. */
const VERSIONS = `${process.versions.zlib} ${process.versions.brotli}`;

/**
 * Writes a Brotli and a gzip twin (`.br`, `.gz`) beside each text file of the stage, on all cores. Twins of files that
 * did not change are taken over. Gives the number of files compressed anew.
 */
export async function compressTexts(stage: Stage): Promise<number> {
  const waiting = filesBelow(stage.folder).filter((file) => TEXT.test(file) && !isTwin(file));
  let anew = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
      if (await compressText(stage, file)) anew++;
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return anew;
}

/** False when the twins are those of the last build, or the file is too small to have any. */
async function compressText(stage: Stage, file: string): Promise<boolean> {
  const from = path.join(stage.folder, file);
  if (fs.statSync(from).size < SMALLEST) return false;
  // What another tool wrote is entered without a hash.
  const content = stage.manifest[file]?.hash || hash(fs.readFileSync(from));
  const key = `${content} ${VERSIONS}`;
  if ([`${file}.br`, `${file}.gz`].map((twin) => stage.reuse(twin, key)).every(Boolean)) return false;
  const bytes = fs.readFileSync(from);
  const params = {
    [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
    [zlib.constants.BROTLI_PARAM_QUALITY]: LASTING.test(file) ? BROTLI_LASTING : BROTLI_PAGE,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    brotli(bytes, { params }),
    gzip(bytes, { level: zlib.constants.Z_BEST_COMPRESSION }),
  ]);
  stage.replace(`${file}.br`, key, br);
  stage.replace(`${file}.gz`, key, gz);
  return true;
}

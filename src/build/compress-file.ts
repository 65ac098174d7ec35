import fs from 'node:fs';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** What every page loads and few edits change is worth the slowest setting; a page is not. */
const LASTING = /\.(css|js|svg)$/;
const BROTLI_LASTING = 11;
/** The ninth setting saves a seventieth of a page's bytes and takes twice the time, of a feed's four times. */
const BROTLI_PAGE = 6;
/** Long texts, of more than 64 KiB, are feeds. The few of their readers that know no Brotli wait for a twentieth more bytes, made in half the time. */
const LONG = 2 ** 16;
const GZIP_LONG = 4;

/** Changes with what the twins of a text are, whether by these settings or by another zlib. */
export const COMPRESSION = `4 ${process.versions.zlib} ${process.versions.brotli}`;

/** Texts with the same bytes have the same twins where this is the same for their names, too. */
export const isLasting = (file: string): boolean => LASTING.test(file);

/** Files beside a text that are the same text compressed. */
export const twinsOf = (file: string): string[] => [`${file}.br`, `${file}.gz`];

/** Writes the Brotli and gzip twins of a text beside it, if they are `wanted` still. */
export function compressFile(file: string, wanted: () => boolean = () => true): void {
  const bytes = fs.readFileSync(file);
  const [br = '', gz = ''] = twinsOf(file);
  const brotliBytes = zlib.brotliCompressSync(bytes, brotliOf(file, bytes));
  const gzipBytes = zlib.gzipSync(bytes, gzipOf(bytes));
  if (!wanted()) return;
  fs.writeFileSync(br, brotliBytes);
  fs.writeFileSync(gz, gzipBytes);
}

/** The same on a thread that Node has anyway. */
export async function compressAside(file: string): Promise<void> {
  const bytes = fs.readFileSync(file);
  const [br = '', gz = ''] = twinsOf(file);
  const twins = [brotli(bytes, brotliOf(file, bytes)), gzip(bytes, gzipOf(bytes))] as const;
  const [brotliBytes, gzipBytes] = await Promise.all(twins);
  fs.writeFileSync(br, brotliBytes);
  fs.writeFileSync(gz, gzipBytes);
}

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);

function brotliOf(file: string, bytes: Buffer): zlib.BrotliOptions {
  // A window that just holds the text finds as much in it, in a tenth of the time.
  const window = Math.max(
    zlib.constants.BROTLI_MIN_WINDOW_BITS,
    Math.min(zlib.constants.BROTLI_DEFAULT_WINDOW, Math.ceil(Math.log2(bytes.length + 16))),
  );
  return {
    params: {
      [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
      [zlib.constants.BROTLI_PARAM_QUALITY]: isLasting(file) ? BROTLI_LASTING : BROTLI_PAGE,
      [zlib.constants.BROTLI_PARAM_LGWIN]: window,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  };
}

const gzipOf = (bytes: Buffer): zlib.ZlibOptions => (bytes.length > LONG ? { level: GZIP_LONG } : {});

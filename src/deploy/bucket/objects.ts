import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { lookup } from 'mrmime';
import { hash } from '../../build/hash.ts';
import { isTwin } from '../../build/manifest.ts';
import { cacheControlOf, HTML, mediaTypeOf } from '../../serve/rules.ts';
import type { WholeSite } from '../whole-site.ts';

/**
 * How texts are kept in the bucket. A bucket gives everybody the same bytes, whatever a browser accepts: `none` leaves
 * compressing to the CDN in front of it; `gzip` and `br` send the bytes of the compressed twin, marked as such, for a
 * bucket without a CDN. Twins never have an address of their own.
 */
export type Encoding = 'none' | 'gzip' | 'br';

const TWIN: Readonly<Record<Encoding, string | undefined>> = { none: undefined, gzip: '.gz', br: '.br' };

/** A file of the site as it is to stand in the bucket. */
export interface SiteObject {
  /** The file that has its bytes. */
  file: string;
  headers: Readonly<Record<string, string>>;
  /** SHA-256 of its bytes, hexadecimal. */
  sha256: string;
  /** Changes with its bytes and headers. */
  mark: string;
}

/** Path in the site, with `/` → object. Reads every file. */
export function siteObjects({ folder, files }: WholeSite, encoding: Encoding): Map<string, SiteObject> {
  const there = new Set(files);
  const suffix = TWIN[encoding];
  const objects = files
    .filter((file) => !isTwin(file))
    .map((file): [string, SiteObject] => {
      const packed = suffix !== undefined && there.has(file + suffix);
      const from = path.join(folder, packed ? file + suffix : file);
      const headers = headersOf(`/${file}`, packed ? encoding : undefined);
      const sha256 = createHash('sha256').update(fs.readFileSync(from)).digest('hex');
      return [file, { file: from, headers, sha256, mark: hash([sha256, headers]) }];
    });
  return new Map(objects);
}

function headersOf(address: string, encoding: string | undefined): Record<string, string> {
  return {
    'content-type': typeOf(address),
    'cache-control': cacheControlOf(address),
    ...(encoding && { 'content-encoding': encoding }),
  };
}

function typeOf(address: string): string {
  if (address.endsWith('.html')) return HTML;
  const known = mediaTypeOf(address)?.type ?? lookup(address) ?? 'application/octet-stream';
  return /^text\/(css|javascript)$/.test(known) ? `${known}; charset=utf-8` : known;
}

import fs from 'node:fs';
import path from 'node:path';

/** A document of the site that is checked. */
export interface Found {
  bytes: Uint8Array;
  /** What a server says; a folder says nothing. */
  type?: string | undefined;
}

/** Gives a document by its path from the root, such as `/vi/feed.xml`; `undefined` where there is none. */
export type SiteReader = (path: string) => Promise<Found | undefined>;

const TIMEOUT = 20_000;
const MOST_BYTES = 20_000_000;

/** A built site in a folder. */
export function folderReader(folder: string): SiteReader {
  return async (address) => {
    const name = decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address);
    const file = path.join(folder, path.posix.normalize(name));
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile()
      ? { bytes: fs.readFileSync(file) }
      : undefined;
  };
}

/** What a server says of a withdrawn item's address, with the notice (FEED-PROFILE §7). */
const GONE = 410;

/** A live site; an answer that is late, too large or neither 200 nor 410 counts as none. */
export function webReader(base: string): SiteReader {
  return async (address) => {
    try {
      const response = await fetch(new URL(address, base), { signal: AbortSignal.timeout(TIMEOUT) });
      if (!response.ok && response.status !== GONE) return undefined;
      if (Number(response.headers.get('content-length')) > MOST_BYTES) return undefined;
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { bytes, type: response.headers.get('content-type') ?? undefined };
    } catch {
      return undefined;
    }
  };
}

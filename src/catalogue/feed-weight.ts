import type { Entry } from '../content/model.ts';

/** Elements around an item's own words: links, dates, categories, addresses of its picture. */
const MARKUP_BYTES = 3_000;
/** Times that title, summary and alternative texts are said in one item. */
const REPEATS = 4;

/** Bytes of the entry in a feed of its longest language, a little too high rather than too low. */
export function feedBytes(entry: Entry): number {
  return Math.max(...Object.values(entry.versions).map(versionBytes)) + MARKUP_BYTES;
}

function versionBytes({ title, summary, alt, body }: Entry['versions'][string]): number {
  const words = Buffer.byteLength(JSON.stringify([title, summary, alt]));
  return words * REPEATS + body.bytes;
}

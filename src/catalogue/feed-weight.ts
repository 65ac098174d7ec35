import type { Entry } from '../content/model.ts';

type Version = Entry['versions'][string];

/** Elements around an item's own words: links, dates, categories, addresses of its picture. */
const MARKUP_BYTES = 3_000;
/** Times that title, summary and alternative texts are said in one item. */
const REPEATS = 4;

/** Bytes of the entry in a feed of its longest language, a little too high rather than too low. */
export function feedBytes(entry: Entry): number {
  return Math.max(...Object.values(entry.versions).map(versionBytes)) + MARKUP_BYTES;
}

const known = new WeakMap<Version, number>();

function versionBytes(version: Version): number {
  const words = known.get(version) ?? wordBytes(version);
  known.set(version, words);
  // Read every time: it is noted (reads.ts) that whoever asks looks at this body.
  return words * REPEATS + version.body.bytes;
}

const wordBytes = ({ title, summary, alt }: Version): number =>
  Buffer.byteLength(JSON.stringify([title, summary, alt]));

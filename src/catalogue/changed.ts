import type { Entry } from '../content/model.ts';

/** An instant as it was written, and as milliseconds. */
interface Change {
  readonly at: string;
  readonly time: number;
}

/** Every list, feed and sitemap asks again and again. */
const known = new WeakMap<Entry, Map<string, Change>>();

/**
 * Instant of the last change to an entry in a language: publication, an update of the facts or the source text,
 * a correction of this text, or the day on which its translation was made or made again (from 00:00 +07:00).
 * Pages, structured data, feeds (dcterms:modified) and sitemaps all say this instant.
 */
export const changedAt = (entry: Entry, lang: string): string => lastChangeOf(entry, lang).at;

/** The same in milliseconds. */
export const changeTime = (entry: Entry, lang: string): number => lastChangeOf(entry, lang).time;

function lastChangeOf(entry: Entry, lang: string): Change {
  // Read every time: it is noted (reads.ts) that whoever asks looks at this text.
  const version = entry.versions[lang];
  const changes = known.get(entry) ?? new Map<string, Change>();
  known.set(entry, changes);
  const change = changes.get(lang) ?? workOut(entry.common, version);
  changes.set(lang, change);
  return change;
}

function workOut(common: Entry['common'], version: Entry['versions'][string] | undefined): Change {
  const { corrections = [], translation } = version ?? {};
  const instants = [common.publishAt];
  if (common.updated) instants.push(common.updated);
  for (const { at } of corrections) instants.push(at);
  if (translation?.date) instants.push(`${translation.date}T00:00:00+07:00`);
  const at = newest(instants) ?? common.publishAt;
  return { at, time: Date.parse(at) };
}

/** Instant of the last change to a page that lists these entries; `undefined` where it lists none. */
export function newestChange(entries: readonly Entry[], lang: string): string | undefined {
  let found: Change | undefined;
  for (const entry of entries) {
    const change = lastChangeOf(entry, lang);
    if (!found || change.time > found.time) found = change;
  }
  return found?.at;
}

/** The latest of some instants, as it was written. */
export function newest(instants: readonly string[]): string | undefined {
  let found = instants[0];
  if (instants.length < 2) return found;
  let time = Number.NEGATIVE_INFINITY;
  for (const instant of instants) {
    const own = Date.parse(instant);
    if (own > time) [found, time] = [instant, own];
  }
  return found;
}

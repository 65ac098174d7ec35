import type { Entry } from '../content/model.ts';

/**
 * Instant of the last change to an entry in a language: publication, an update of the facts or the source text,
 * a correction of this text, or the day on which its translation was made or made again (from 00:00 +07:00).
 * Pages, structured data, feeds (dcterms:modified) and sitemaps all say this instant.
 */
export function changedAt({ common, versions }: Entry, lang: string): string {
  const { corrections = [], translation } = versions[lang] ?? {};
  const instants = [common.publishAt];
  if (common.updated) instants.push(common.updated);
  for (const { at } of corrections) instants.push(at);
  if (translation?.date) instants.push(`${translation.date}T00:00:00+07:00`);
  return newest(instants) ?? common.publishAt;
}

/** Instant of the last change to a page that lists these entries; `undefined` where it lists none. */
export function newestChange(entries: readonly Entry[], lang: string): string | undefined {
  return newest(entries.map((entry) => changedAt(entry, lang)));
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

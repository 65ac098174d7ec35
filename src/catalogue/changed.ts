import type { Entry } from '../content/model.ts';

/**
 * Instant of the last change to an entry in a language: publication, an update of the facts or the source text,
 * a correction of this text, or the day on which its translation was made or made again (from 00:00 +07:00).
 * Pages, structured data, feeds (dcterms:modified) and sitemaps all say this instant.
 */
export function changedAt({ common, versions }: Entry, lang: string): string {
  const version = versions[lang];
  const translated = version?.translation?.date;
  return [
    common.updated,
    ...(version?.corrections ?? []).map(({ at }) => at),
    translated && `${translated}T00:00:00+07:00`,
  ]
    .filter((instant) => instant !== undefined)
    .reduce(later, common.publishAt);
}

/** Instant of the last change to a page that lists these entries; `undefined` where it lists none. */
export function newestChange(entries: readonly Entry[], lang: string): string | undefined {
  return newest(entries.map((entry) => changedAt(entry, lang)));
}

/** The latest of some instants, as it was written. */
export function newest(instants: readonly string[]): string | undefined {
  const [first, ...rest] = instants;
  return first && rest.reduce(later, first);
}

const later = (a: string, b: string): string => (Date.parse(b) > Date.parse(a) ? b : a);

import type { Entry } from '../content/model.ts';

/**
 * Instant of the last change to an entry in a language: publication, an update of the facts or the source text,
 * or the day on which its translation was made or made again (from 00:00 +07:00).
 */
export function changedAt({ common, versions }: Entry, lang: string): string {
  const translated = versions[lang]?.translation?.date;
  return [common.updated, translated && `${translated}T00:00:00+07:00`]
    .filter((instant) => instant !== undefined)
    .reduce(later, common.publishAt);
}

/** Instant of the last change to a page that lists these entries; `undefined` where it lists none. */
export function newestChange(entries: readonly Entry[], lang: string): string | undefined {
  const [first, ...rest] = entries.map((entry) => changedAt(entry, lang));
  return first && rest.reduce(later, first);
}

const later = (a: string, b: string): string => (Date.parse(b) > Date.parse(a) ? b : a);

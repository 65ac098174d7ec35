import type { Entry } from '../content/model.ts';
import { changedAt } from './changed.ts';

/**
 * State of an entry in a language. `source`: it is the source; `missing`: readers see the source text;
 * `stale`: the source changed after it was translated; `machine`: no person has read it; `reviewed`.
 */
export type TranslationState = 'source' | 'missing' | 'stale' | 'machine' | 'reviewed';

/**
 * Works out the state of one language. A translation that names the stamp of its source is stale when the stamp
 * differs; one that does not is stale when the source was updated or corrected on a later day (Vietnamese days, +07:00).
 */
export function translationState(entry: Entry, lang: string, sourceLanguage: string): TranslationState {
  if (lang === sourceLanguage) return 'source';
  const translation = entry.versions[lang]?.translation;
  const source = entry.versions[sourceLanguage];
  if (!translation || !source) return 'missing';
  const sourceChanged = changedAt(entry, sourceLanguage);
  const stale = translation.source
    ? translation.source !== source.stamp
    : sourceChanged !== entry.common.publishAt && vietnameseDay(sourceChanged) > translation.date;
  return stale ? 'stale' : translation.state;
}

/** Calendar day in Vietnam (+07:00, no daylight saving) of an instant: `2026-03-10`. */
export function vietnameseDay(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}

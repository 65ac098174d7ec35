import type { Standings } from '../approval/edition.ts';
import type { Standing } from '../approval/standing.ts';
import type { Entry, LanguageVersion } from '../content/model.ts';
import { note } from './reads.ts';

// What an edit changes most often is marked when it is read, so that answers that never looked at it need not be worked
// out again.

/** Mark of what a text says of itself: title, summary, fields. */
export const wordsMark = (id: string, lang: string): string => `words ${id} ${lang}`;
/** Mark of a text's body. */
export const bodyMark = (id: string, lang: string): string => `body ${id} ${lang}`;
/** Mark of the instant of the build. */
export const NOW = 'now';
/** Mark of who approved what and when. */
export const RECORDS = 'records';

/** The entry, noting which of its texts are read. */
export function observedEntry(entry: Entry): Entry {
  const versions: Entry['versions'] = {};
  for (const [lang, version] of Object.entries(entry.versions)) {
    const observed = observedVersion(version, bodyMark(entry.id, lang));
    observe(versions, lang, observed, wordsMark(entry.id, lang));
  }
  return { ...entry, versions };
}

function observedVersion({ body, stamp, letters, ...words }: LanguageVersion, mark: string): LanguageVersion {
  observe(words, 'body', body, mark);
  observe(words, 'stamp', stamp, mark);
  observe(words, 'letters', letters, mark);
  return words as LanguageVersion;
}

/** The standings, noting where more than a state is read. */
export function observedStandings(standings: Standings): Standings {
  return mapped(standings, (languages) =>
    mapped(languages, (standing) => {
      const { state, ...record } = standing;
      const observed = { state };
      for (const [name, value] of Object.entries(record)) observe(observed, name, value, RECORDS);
      return observed as Standing;
    }),
  );
}

/** Who is looking: readers see what is published at `now`; `drafts` shows everything (development only). */
export interface Viewpoint {
  /** ISO 8601 instant with zone. */
  now: string;
  drafts: boolean;
}

export function observedViewpoint({ now, drafts }: Viewpoint): Viewpoint {
  const viewpoint = { drafts };
  observe(viewpoint, 'now', now, NOW);
  return viewpoint as Viewpoint;
}

/** Gives an object a property whose reading is noted. */
function observe(object: object, name: string, value: unknown, mark: string): void {
  const get = (): unknown => {
    note(mark);
    return value;
  };
  Object.defineProperty(object, name, { enumerable: true, configurable: true, get });
}

const mapped = <Value>(values: Record<string, Value>, map: (value: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));

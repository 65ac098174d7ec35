import { type Catalogue, sourceLanguageOf, withdrawnIn } from '../catalogue/catalogue.ts';
import type { TranslationState } from '../catalogue/translation-state.ts';
import { compare } from '../content/problem.ts';
import type { TypeName } from '../types/index.ts';

/**
 * What the desk tells apart: the catalogue's states, among reviewed texts those that a native reader has yet to see, and
 * texts that were taken down.
 */
export const DESK_STATES = ['missing', 'machine', 'stale', 'awaiting', 'reviewed', 'withdrawn'] as const;
export type DeskState = (typeof DESK_STATES)[number];

/** One entry in one language, as a translator looks at it. */
export interface DeskRow {
  /** `tourism/tram-chim` */
  entry: string;
  type: TypeName;
  lang: string;
  state: DeskState;
  /** A native reader has yet to see it, whatever else is to be done. */
  awaiting: boolean;
  /** In the source language. */
  title: string;
  draft: boolean;
  /** Who translated and reviewed it, and on which day (Vietnam); absent where the translation is missing. */
  by?: string;
  date?: string;
  reviewedBy?: string | undefined;
  /** The translation says from which version of the source it was made. */
  stamped?: boolean;
}

/** What one translator has done in one language. */
export interface TranslatorTotal {
  by: string;
  lang: string;
  total: number;
  states: Record<DeskState, number>;
}

/** Which rows are wanted; what is left out does not narrow them. Several states mean any of them. */
export interface DeskFilter {
  langs?: readonly string[];
  states?: readonly DeskState[];
  by?: string | undefined;
  entries?: readonly string[];
}

/** Every entry of the catalogue in every language but the source's, sorted by entry, languages in the site's order. */
export function deskRows(catalogue: Catalogue): DeskRow[] {
  const source = sourceLanguageOf(catalogue);
  const others = catalogue.province.site.languages.filter((lang) => lang !== source);
  const entries = [...catalogue.entries].sort((a, b) => compare(a.id, b.id));
  return entries.flatMap((entry) =>
    others.map((lang): DeskRow => {
      const { id, type, versions, common } = entry;
      const translation = versions[lang]?.translation;
      const awaiting = translation?.awaiting === 'native-review';
      return {
        entry: id,
        type,
        lang,
        state: withdrawnIn(entry, lang)
          ? 'withdrawn'
          : deskState(catalogue.states[lang]?.[id] ?? 'missing', awaiting),
        awaiting,
        title: versions[source]?.title ?? id,
        draft: common.draft ?? false,
        ...(translation && {
          by: translation.by,
          date: translation.date,
          reviewedBy: translation.reviewedBy,
          stamped: translation.source !== undefined,
        }),
      };
    }),
  );
}

function deskState(state: TranslationState, awaiting: boolean): DeskState {
  if (state === 'reviewed') return awaiting ? 'awaiting' : 'reviewed';
  return state === 'source' ? 'reviewed' : state;
}

export function filterRows(rows: readonly DeskRow[], { langs, states, by, entries }: DeskFilter): DeskRow[] {
  return rows.filter(
    (row) =>
      (!langs || langs.includes(row.lang)) &&
      (!states || states.includes(row.state) || (row.awaiting && states.includes('awaiting'))) &&
      (!by || row.by === by || row.reviewedBy === by) &&
      (!entries || entries.includes(row.entry)),
  );
}

/** How many rows are in each state. */
export function countStates(rows: readonly DeskRow[]): Record<DeskState, number> {
  const counts = { missing: 0, machine: 0, stale: 0, awaiting: 0, reviewed: 0, withdrawn: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** Per translator and language, those with most texts first. */
export function translatorTotals(rows: readonly DeskRow[]): TranslatorTotal[] {
  const done = rows.filter((row) => row.by !== undefined);
  return [...Map.groupBy(done, ({ by, lang }) => JSON.stringify([by, lang])).values()]
    .map((own) => ({
      by: own[0]?.by ?? '',
      lang: own[0]?.lang ?? '',
      total: own.length,
      states: countStates(own),
    }))
    .sort((a, b) => b.total - a.total || compare(a.by, b.by) || compare(a.lang, b.lang));
}

import { isHeldBack } from '../approval/standing.ts';
import type { Entry } from '../content/model.ts';
import { types } from '../types/index.ts';
import { type Catalogue, withdrawnIn } from './catalogue.ts';
import { changedAt, newest } from './changed.ts';
import type { FeedScope } from './feed-paths.ts';
import { feedArchives, feedSlice } from './feed-slices.ts';
import { entryPath, localPath } from './paths.ts';
import { entryText, inLanguage } from './view-entry.ts';
import type { RasterSizes } from './view-pictures.ts';
import type { EntryText } from './views.ts';

/** An entry as feeds tell it. */
export interface FeedEntry extends EntryText {
  /** Its file in the content folder, for messages. */
  file: string;
  /** No draft, and somebody has approved this text. */
  approved: boolean;
  /** Category codes of its topics, by consumer. */
  codes: { consumer: string; code: string }[];
  /** Day after which it no longer holds, such as the end of an OCOP rating. */
  validUntil?: string | undefined;
}

/** An entry, or its text in this language, that was taken back. */
export interface Withdrawal {
  path: string;
  /** ISO 8601 instant. */
  at: string;
  /** In the reader's language. */
  reason: string;
}

/** What one feed document says. */
export interface FeedView {
  entries: FeedEntry[];
  withdrawn: Withdrawal[];
  older?: number | undefined;
  newer?: number | undefined;
  total: number;
}

/** A feed in the list of all feeds. */
export interface FeedSummary extends Omit<FeedScope, 'page'> {
  lang: string;
  total: number;
  archives: number;
  /** Newest change or withdrawal in it. */
  updated?: string | undefined;
}

export function feedView(
  catalogue: Catalogue,
  sizes: RasterSizes,
  lang: string,
  scope: FeedScope,
): FeedView | undefined {
  const slice = feedSlice(catalogue, lang, scope);
  return (
    slice && {
      ...slice,
      entries: slice.entries.map((entry) => feedEntry(catalogue, sizes, entry, lang)),
      withdrawn: slice.withdrawn.flatMap((entry) => withdrawal(catalogue, entry, lang) ?? []),
    }
  );
}

export function feedEntry(catalogue: Catalogue, sizes: RasterSizes, entry: Entry, lang: string): FeedEntry {
  const codes = (entry.common.topics ?? []).flatMap((id) =>
    Object.entries(catalogue.province.topics[id]?.consumers ?? {}).map(([consumer, code]) => ({
      consumer,
      code,
    })),
  );
  return {
    ...entryText(catalogue, sizes, entry, lang),
    file: entry.versions[lang]?.file ?? entry.id,
    approved: !entry.common.draft && !isHeldBack(catalogue.province.standings[entry.id]?.[lang]),
    codes: codes.filter(
      ({ consumer, code }, index) =>
        codes.findIndex((other) => other.consumer === consumer && other.code === code) === index,
    ),
    validUntil: types[entry.type].validUntil?.(entry.facts as never),
  };
}

/** Notice of what was taken back in a language: the entry, or its translation alone. */
export function withdrawal(catalogue: Catalogue, entry: Entry, lang: string): Withdrawal | undefined {
  const withdrawn = withdrawnIn(entry, lang);
  return (
    withdrawn && {
      path: localPath(lang, entryPath(entry.type, entry.slug)),
      at: withdrawn.at,
      reason: inLanguage(catalogue, withdrawn.reason, lang),
    }
  );
}

export function feedSummary(catalogue: Catalogue, lang: string, scope: FeedScope): FeedSummary {
  const slice = feedSlice(catalogue, lang, scope);
  const changes = [
    ...(slice?.entries ?? []).map((entry) => changedAt(entry, lang)),
    ...(slice?.withdrawn ?? []).flatMap((entry) => withdrawnIn(entry, lang)?.at ?? []),
  ];
  return {
    lang,
    ...scope,
    total: slice?.total ?? 0,
    archives: feedArchives(catalogue, lang, scope).length,
    updated: newest(changes),
  };
}

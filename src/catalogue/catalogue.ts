import type { Entry, Province } from '../content/model.ts';
import { compare } from '../content/problem.ts';
import { type TranslationState, translationState, vietnameseDay } from './translation-state.ts';

/** Who is looking: readers see what is published at `now`; `drafts` shows everything (development only). */
export interface Viewpoint {
  /** ISO 8601 instant with zone. */
  now: string;
  drafts: boolean;
}

/** What is published, per language, worked out once. Plain data: pages ask it through `queries.ts`. */
export interface Catalogue {
  province: Province;
  viewpoint: Viewpoint;
  /** Published entries, newest first. */
  entries: Entry[];
  byId: Map<string, Entry>;
  /** Vietnamese day → the posts published on it; standing pages are no posts. */
  posts: Map<string, Entry[]>;
  /** Language → entry id → state of that text. */
  states: Record<string, Record<string, TranslationState>>;
}

/** Chooses what is published at `viewpoint.now` and works out the state of every language of it. */
export function buildCatalogue(province: Province, viewpoint: Viewpoint): Catalogue {
  const entries = province.entries
    .filter((entry) => viewpoint.drafts || isPublished(entry, viewpoint.now))
    .sort((a, b) => Date.parse(b.common.publishAt) - Date.parse(a.common.publishAt) || compare(a.id, b.id));
  const { languages } = province.site;
  const [sourceLanguage = ''] = languages;
  const states = Object.fromEntries(
    languages.map((lang) => [
      lang,
      Object.fromEntries(entries.map((entry) => [entry.id, translationState(entry, lang, sourceLanguage)])),
    ]),
  );
  return {
    province,
    viewpoint,
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    posts: Map.groupBy(
      entries.filter(({ type }) => type !== 'page'),
      ({ common }) => vietnameseDay(common.publishAt),
    ),
    states,
  };
}

/** From `publishAt` (included) until `expireAt` (excluded), unless it is a draft. */
export function isPublished({ common }: Entry, now: string): boolean {
  const at = Date.parse(now);
  return (
    !common.draft &&
    Date.parse(common.publishAt) <= at &&
    !(common.expireAt && Date.parse(common.expireAt) <= at)
  );
}

export const sourceLanguageOf = (catalogue: Catalogue): string => catalogue.province.site.languages[0] ?? '';

/** Whether a language has a text of its own for the entry (the source counts). */
export function isTranslated(catalogue: Catalogue, lang: string, id: string): boolean {
  return (catalogue.states[lang]?.[id] ?? 'missing') !== 'missing';
}

/** Whether a language's text may be sent out: it is the source, or a person has read it and it is not stale. */
export function isSyndicated(catalogue: Catalogue, lang: string, id: string): boolean {
  return ['source', 'reviewed'].includes(catalogue.states[lang]?.[id] ?? '');
}

/** The public origin, without a slash at its end. */
export const originOf = (catalogue: Catalogue): string => catalogue.province.site.origin.replace(/\/$/, '');

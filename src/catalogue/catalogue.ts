import type { InboundItem } from '../content/inbound.ts';
import type { Entry, Province } from '../content/model.ts';
import { compare } from '../content/problem.ts';
import type { ContentType } from '../types/define.ts';
import { types } from '../types/index.ts';
import { observedEntry, observedStandings, observedViewpoint, type Viewpoint } from './observed.ts';
import { entryPath } from './paths.ts';
import { type TranslationState, translationState, vietnameseDay } from './translation-state.ts';

/** What is published, per language, worked out once. Plain data: pages ask it through `queries.ts`. */
export interface Catalogue {
  province: Province;
  viewpoint: Viewpoint;
  /** Published entries, newest first. */
  entries: Entry[];
  /** Entries that were published and taken back; their addresses answer with a notice. */
  withdrawn: Entry[];
  /** Entries that ran out; their addresses answer with a notice. */
  expired: Entry[];
  byId: Map<string, Entry>;
  /** Published entries by their path without language. */
  byPath: Map<string, Entry>;
  /** Addresses of entries at which nothing answers: not approved, a draft, or not yet due. */
  unanswered: Set<string>;
  /** Vietnamese day → the posts published on it; standing pages are no posts. */
  posts: Map<string, Entry[]>;
  /** What newsrooms wrote and an editor approved, newest first, without what they have withdrawn. */
  inbound: InboundItem[];
  /** Language → entry id → state of that text. */
  states: Record<string, Record<string, TranslationState>>;
}

/** Chooses what is published at `viewpoint.now` and works out the state of every language of it. */
export function buildCatalogue(read: Province, viewpoint: Viewpoint): Catalogue {
  const province = {
    ...read,
    entries: read.entries.map((entry) => observedEntry(asOf(entry, viewpoint.now))),
    standings: observedStandings(read.standings),
  };
  const entries = province.entries
    .filter((entry) =>
      viewpoint.drafts ? !isWithdrawn(entry, viewpoint.now) : isPublished(entry, viewpoint.now),
    )
    .sort((a, b) => Date.parse(b.common.publishAt) - Date.parse(a.common.publishAt) || compare(a.id, b.id));
  const withdrawn = province.entries
    .filter((entry) => wasPublished(entry, viewpoint) && isWithdrawn(entry, viewpoint.now))
    .sort((a, b) => compare(a.id, b.id));
  const expired = province.entries
    .filter((entry) => !viewpoint.drafts && isExpired(entry, viewpoint.now))
    .sort((a, b) => compare(a.id, b.id));
  const { languages } = province.site;
  const [sourceLanguage = ''] = languages;
  const states = Object.fromEntries(
    languages.map((lang) => [
      lang,
      Object.fromEntries(entries.map((entry) => [entry.id, translationState(entry, lang, sourceLanguage)])),
    ]),
  );
  const inbound = province.inbound
    .filter((item) => isShown(item, viewpoint.now))
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || compare(a.file, b.file));
  const answered = new Set([...entries, ...withdrawn, ...expired].map(({ id }) => id));
  const unanswered = [...province.entries, ...province.unapproved]
    .filter(({ id }) => !answered.has(id))
    .map(({ type, slug }) => entryPath(type, slug));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byPath = new Map(entries.map((entry) => [entryPath(entry.type, entry.slug), entry]));
  const posts = Map.groupBy(
    entries.filter(({ type }) => type !== 'page'),
    ({ common }) => vietnameseDay(common.publishAt),
  );
  return {
    province,
    viewpoint: observedViewpoint(viewpoint),
    entries,
    withdrawn,
    expired,
    byId,
    byPath,
    unanswered: new Set(unanswered),
    posts,
    inbound,
    states,
  };
}

/** The entry with what its type says has lapsed left out, so that no clock makes the site state what no longer holds. */
function asOf(entry: Entry, now: string): Entry {
  const type = types[entry.type] as ContentType;
  const until = type.validUntil?.(entry.facts);
  const lapsed = until !== undefined && until < vietnameseDay(now);
  return lapsed && type.afterwards ? { ...entry, facts: type.afterwards(entry.facts) } : entry;
}

/** From `publishAt` (included) until `expireAt` or `withdrawn.at` (excluded), unless it is a draft. */
export function isPublished(entry: Entry, now: string): boolean {
  return wasPublished(entry, { now, drafts: false }) && !hasRunOut(entry, now) && !isWithdrawn(entry, now);
}

/** Whether readers could see the entry until its `expireAt` came; a withdrawn one is told as such. */
export function isExpired(entry: Entry, now: string): boolean {
  return wasPublished(entry, { now, drafts: false }) && hasRunOut(entry, now) && !isWithdrawn(entry, now);
}

const hasRunOut = ({ common: { expireAt } }: Entry, now: string): boolean =>
  expireAt !== undefined && Date.parse(expireAt) <= Date.parse(now);

/** Whether readers have ever been able to see the entry, expired and withdrawn ones included. */
export function wasPublished({ common }: Entry, { now, drafts }: Viewpoint): boolean {
  return drafts || (!common.draft && Date.parse(common.publishAt) <= Date.parse(now));
}

export function isWithdrawn({ withdrawn }: Entry, now: string): boolean {
  return withdrawn !== undefined && Date.parse(withdrawn.at) <= Date.parse(now);
}

/** Why and when a language's text was taken back: with the whole entry, or alone. */
export const withdrawnIn = ({ withdrawn, withdrawnTexts }: Entry, lang: string) =>
  withdrawn ?? withdrawnTexts?.[lang];

/** Whether harvesters that took a language's text must be told that it was taken back. */
export function isGone(entry: Entry, lang: string, now: string): boolean {
  const hadText = entry.versions[lang] !== undefined || entry.withdrawnTexts?.[lang] !== undefined;
  const at = withdrawnIn(entry, lang)?.at;
  return hadText && at !== undefined && Date.parse(at) <= Date.parse(now);
}

/** Approved by an editor before `now`, and still published by its newsroom (Press Law 2025: removed when the source is). */
export function isShown({ status, decidedAt, withdrawnAtSource }: InboundItem, now: string): boolean {
  const decided = decidedAt !== undefined && Date.parse(decidedAt) <= Date.parse(now);
  return status === 'approved' && decided && !withdrawnAtSource;
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

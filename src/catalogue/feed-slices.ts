import type { Entry } from '../content/model.ts';
import { compare } from '../content/problem.ts';
import type { Section } from '../types/define.ts';
import { types } from '../types/index.ts';
import { type Catalogue, isGone, isSyndicated, wasPublished, withdrawnIn } from './catalogue.ts';
import { changeTime } from './changed.ts';
import type { FeedScope } from './feed-paths.ts';
import { feedBytes } from './feed-weight.ts';
import { note, withoutNoting } from './reads.ts';
import { isEpisode } from './view-recording.ts';

/** Items in an archive, and the least that the newest feed holds where there are as many (FEED-PROFILE, Feeds). */
export const FEED_LIMIT = 50;
/** Bytes of bodies in one document, so that with its markup it stays under 1 MB. */
const BYTE_LIMIT = 750_000;

/** What one feed document holds. */
export interface FeedSlice {
  /** Newest publication first. */
  entries: Entry[];
  withdrawn: Entry[];
  /** Archives before and after this document; the current feed has only an older one. */
  older?: number | undefined;
  newer?: number | undefined;
  /** Items in all documents of the feed together. */
  total: number;
}

/** Everything ever published in a section, cut into archives, oldest first; `rest` is not yet enough for one. */
interface Partition {
  archives: Entry[][];
  rest: Entry[];
}

/**
 * The entries of one feed document (RFC 5005, archived feeds). Archives are cut from all that was ever published, in
 * every language alike: what is withdrawn, expired or not translated keeps its place, so that new items never move old
 * ones. The current feed holds whatever no archive holds yet and the most recently published or changed of the others.
 */
export const feedSlice = (catalogue: Catalogue, lang: string, scope: FeedScope): FeedSlice | undefined =>
  workedOutOnce(catalogue, SLICE + JSON.stringify([lang, scope]), () => slice(catalogue, lang, scope));

function slice(catalogue: Catalogue, lang: string, scope: FeedScope): FeedSlice | undefined {
  const { archives, rest } = partitionOf(catalogue, keptBy(lang, scope));
  const { live, gone } = standingIn(catalogue, lang);
  const chain = chainOf(catalogue, lang, archives);
  const total = [...archives, rest].flat().filter(live).length;
  if (scope.page === undefined) {
    const archived = archives.flat();
    const entries = currentEntries(rest.filter(live), archived.filter(live), lang);
    const late = archived.filter(gone).sort(byWithdrawal(lang)).slice(0, FEED_LIMIT);
    const withdrawn = [...rest.filter(gone), ...late].sort(byWithdrawal(lang));
    return { entries, withdrawn, older: chain.at(-1), total };
  }
  const place = chain.indexOf(scope.page);
  const slots = archives[scope.page - 1];
  if (place < 0 || !slots) return undefined;
  return {
    entries: slots.filter(live).reverse(),
    withdrawn: slots.filter(gone).sort(byWithdrawal(lang)),
    older: chain[place - 1],
    newer: chain[place + 1],
    total,
  };
}

/** Numbers of a feed's archives, newest first. */
export function feedArchives(catalogue: Catalogue, lang: string, scope: FeedScope = {}): number[] {
  const { archives } = partitionOf(catalogue, keptBy(lang, scope));
  return chainOf(catalogue, lang, archives).reverse();
}

/** Numbers of the archives that have anything to tell in a language, oldest first. */
function chainOf(catalogue: Catalogue, lang: string, archives: readonly Entry[][]): number[] {
  const { live, gone } = standingIn(catalogue, lang);
  return archives.flatMap((slots, index) =>
    slots.some((entry) => live(entry) || gone(entry)) ? [index + 1] : [],
  );
}

const standingIn = (catalogue: Catalogue, lang: string) => ({
  live: (entry: Entry): boolean => catalogue.byId.has(entry.id) && isSyndicated(catalogue, lang, entry.id),
  gone: (entry: Entry): boolean => isGone(entry, lang, catalogue.viewpoint.now),
});

function currentEntries(rest: readonly Entry[], archived: readonly Entry[], lang: string): Entry[] {
  const recent = [...rest, ...archived]
    .map((entry) => ({ entry, changed: changeTime(entry, lang) }))
    .sort((a, b) => b.changed - a.changed || byPublication(b.entry, a.entry))
    .slice(0, FEED_LIMIT)
    .map(({ entry }) => entry);
  let bytes = rest.reduce((sum, entry) => sum + feedBytes(entry), 0);
  const waiting = new Set(rest);
  const others = recent.filter((entry) => {
    if (waiting.has(entry) || bytes + feedBytes(entry) > BYTE_LIMIT) return false;
    bytes += feedBytes(entry);
    return true;
  });
  return [...rest, ...others].sort((a, b) => byPublication(b, a));
}

const byPublication = (a: Entry, b: Entry): number =>
  Date.parse(a.common.publishAt) - Date.parse(b.common.publishAt) || compare(a.id, b.id);

/** Last first. */
const byWithdrawal = (lang: string) => (a: Entry, b: Entry) =>
  Date.parse(withdrawnIn(b, lang)?.at ?? '') - Date.parse(withdrawnIn(a, lang)?.at ?? '') ||
  compare(a.id, b.id);

/** Which entries a feed is cut from, whatever is published of them today. */
interface Kept {
  section?: Section | undefined;
  /** Language in which they can be heard. */
  episodesIn?: string | undefined;
}

const keptBy = (lang: string, { section, podcast }: FeedScope): Kept => ({
  section,
  episodesIn: podcast ? lang : undefined,
});

/** What is worked out once for all who ask, by its mark: every entry is looked at for it, and every document wants it. */
const known = new WeakMap<Catalogue, Map<string, unknown>>();

const SLICE = 'slice ';
const CUT = 'cut ';

/** Whoever asks notes the mark (reads.ts), which stands for all that was read. */
function workedOutOnce<Value>(catalogue: Catalogue, mark: string, work: () => Value): Value {
  note(mark);
  const values = known.get(catalogue) ?? new Map<string, unknown>();
  known.set(catalogue, values);
  if (!values.has(mark)) values.set(mark, withoutNoting(work));
  return values.get(mark) as Value;
}

const partitionOf = (catalogue: Catalogue, kept: Kept): Partition =>
  workedOutOnce(catalogue, CUT + JSON.stringify(kept), () => partition(catalogue, kept));

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

/** What stands behind a mark of feeds: which entries a document holds, or all are cut into; `undefined` for other marks. */
export function feedsBehind(catalogue: Catalogue, mark: string): unknown {
  if (mark.startsWith(SLICE)) {
    const [lang, scope] = JSON.parse(mark.slice(SLICE.length)) as [string, FeedScope];
    const held = feedSlice(catalogue, lang, scope);
    return held && { ...held, entries: idsOf(held.entries), withdrawn: idsOf(held.withdrawn) };
  }
  if (!mark.startsWith(CUT)) return undefined;
  const { archives, rest } = partitionOf(catalogue, JSON.parse(mark.slice(CUT.length)) as Kept);
  return [...archives, rest].map(idsOf);
}

function partition(catalogue: Catalogue, { section, episodesIn }: Kept): Partition {
  const slots = catalogue.province.entries
    .filter(
      (entry) =>
        entry.type !== 'page' &&
        (!section || types[entry.type].section === section) &&
        (!episodesIn || isEpisode(entry, episodesIn)) &&
        wasPublished(entry, catalogue.viewpoint),
    )
    .sort(byPublication);
  const archives: Entry[][] = [];
  let rest: Entry[] = [];
  let bytes = 0;
  for (const entry of slots) {
    const weight = feedBytes(entry);
    if (rest.length === FEED_LIMIT || (rest.length > 0 && bytes + weight > BYTE_LIMIT)) {
      archives.push(rest);
      rest = [];
      bytes = 0;
    }
    rest.push(entry);
    bytes += weight;
  }
  return { archives, rest };
}

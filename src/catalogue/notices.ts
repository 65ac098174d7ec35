import type { Entry } from '../content/model.ts';
import { compare } from '../content/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { entryPath, formerPath, localPath, MOVED_PAGES } from './paths.ts';
import { withdrawal } from './view-feed.ts';

/** What answers at an address where an entry once stood, so that no address that was published breaks. */
export type Notice =
  | { kind: 'withdrawn'; at: string; reason: string }
  | { kind: 'expired'; at: string }
  /** `to` begins with the reader's language. */
  | { kind: 'moved'; to: string };

/** Addresses without language that answer with a notice, sorted. */
export function noticePaths(catalogue: Catalogue): string[] {
  const gone = [...catalogue.withdrawn, ...catalogue.expired];
  const stood = gone.map(({ type, slug }) => entryPath(type, slug));
  const former = standing(catalogue).flatMap((entry) => formerPaths(entry));
  return [...new Set([...stood, ...former])].sort(compare);
}

/** The notice at an address without language, in the reader's language. */
export function noticeAt(catalogue: Catalogue, lang: string, path: string): Notice | null {
  const answersAt = (entry: Entry) => entryPath(entry.type, entry.slug) === path;
  const withdrawn = catalogue.withdrawn.find(answersAt);
  const told = withdrawn && withdrawal(catalogue, withdrawn, lang);
  if (told) return { kind: 'withdrawn', at: told.at, reason: told.reason };
  const expired = catalogue.expired.find(answersAt);
  if (expired) return { kind: 'expired', at: expired.common.expireAt ?? '' };
  const moved = standing(catalogue).find((entry) => formerPaths(entry).includes(path));
  return moved ? { kind: 'moved', to: localPath(lang, entryPath(moved.type, moved.slug)) } : null;
}

/** Former addresses and where their pages answer now, in every language, for servers that redirect themselves. */
export function redirectsOf(catalogue: Catalogue): { from: string; to: string }[] {
  const ofEntries = standing(catalogue).flatMap((entry) =>
    formerPaths(entry).map((from) => ({ from, to: entryPath(entry.type, entry.slug) })),
  );
  const ofPages = Object.entries(MOVED_PAGES).map(([from, to]) => ({ from: `/${from}/`, to: `/${to}/` }));
  return catalogue.province.site.languages.flatMap((lang) =>
    [...ofPages, ...ofEntries]
      .map(({ from, to }) => ({ from: localPath(lang, from), to: localPath(lang, to) }))
      .sort((a, b) => compare(a.from, b.from)),
  );
}

/** Entries whose address answers, with themselves or a notice. */
const standing = (catalogue: Catalogue): Entry[] => [
  ...catalogue.entries,
  ...catalogue.withdrawn,
  ...catalogue.expired,
];

const formerPaths = ({ type, common }: Entry): string[] =>
  (common.formerly ?? []).map((former) => formerPath(type, former));

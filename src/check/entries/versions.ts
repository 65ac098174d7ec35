import { isPublished } from '../../catalogue/catalogue.ts';
import { entryPath } from '../../catalogue/paths.ts';
import type { Entry, LanguageVersion, Province } from '../../content/model.ts';
import type { Problem } from '../../content/problem.ts';
import type { Subject } from '../rule.ts';

export interface Version {
  entry: Entry;
  lang: string;
  version: LanguageVersion;
}

/** Every language file of every entry that could be read. */
export function versionsOf({ province }: Subject): Version[] {
  return (province?.entries ?? []).flatMap((entry) =>
    Object.entries(entry.versions).map(([lang, version]) => ({ entry, lang, version })),
  );
}

type Link = Version & LanguageVersion['body']['links'][number];

/** Every link in a body, with the file it is in. */
export function linksOf(subject: Subject): readonly Link[] {
  const known =
    linksBySubject.get(subject) ??
    versionsOf(subject).flatMap((of) => of.version.body.links.map((link) => ({ ...of, ...link })));
  linksBySubject.set(subject, known);
  return known;
}

/** Several rules ask for the same. */
const linksBySubject = new WeakMap<Subject, Link[]>();

/** The entry whose page is at a path without language; a `#heading` or `?query` behind it does not matter. */
export function entryAt(province: Province, address: string): Entry | undefined {
  const known =
    entriesByPath.get(province) ??
    new Map(province.entries.map((entry) => [entryPath(entry.type, entry.slug), entry]));
  entriesByPath.set(province, known);
  return known.get(address.replace(/[#?].*$/, ''));
}

const entriesByPath = new WeakMap<Province, Map<string, Entry>>();

/** Entries that readers see, or will: no drafts. */
export const written = ({ entry }: Pick<Version, 'entry'>): boolean => !entry.common.draft;

export const isVisible = (entry: Entry, { now }: Subject): boolean => isPublished(entry, now);

/** A problem at a field of a language file. */
export function atField(
  { version }: Pick<Version, 'version'>,
  field: string,
  message: Pick<Problem, 'cause' | 'cure'>,
): Problem {
  return { file: version.file, line: version.lines[field.split('.')[0] ?? ''] ?? 1, field, ...message };
}

/** A problem on a line of a body. */
export function inBody(
  { version }: Pick<Version, 'version'>,
  line: number,
  message: Pick<Problem, 'cause' | 'cure'>,
): Problem {
  return { file: version.file, line, field: 'body', ...message };
}

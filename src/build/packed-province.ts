import { HeldJson } from '../content/held-json.ts';
import { withLater } from '../content/later.ts';
import type { Entry, LanguageVersion, Province } from '../content/model.ts';

/** A body whose segments are JSON. */
type PackedVersion = Omit<LanguageVersion, 'body'> & {
  body: Omit<LanguageVersion['body'], 'segments'>;
  segments: Uint8Array;
};
type PackedEntry = Omit<Entry, 'versions'> & { versions: Record<string, PackedVersion> };

/** A province on its way to another thread: bodies taken apart would take four times the memory there. */
export type PackedProvince = Omit<Province, 'entries'> & { entries: PackedEntry[] };

export function packProvince({ entries, ...rest }: Province): PackedProvince {
  return { ...rest, entries: entries.map((entry) => withVersions(entry, pack)) };
}

export function unpackProvince({ entries, ...rest }: PackedProvince): Province {
  return { ...rest, entries: entries.map((entry) => withVersions(entry, unpack)) };
}

function pack({ body: { segments, ...body }, ...version }: LanguageVersion): PackedVersion {
  return { ...version, body, segments: HeldJson.of({ segments }).json };
}

function unpack({ segments, body, ...version }: PackedVersion): LanguageVersion {
  const held = new HeldJson(segments);
  const fetch = () => held.value() as Pick<LanguageVersion['body'], 'segments'>;
  return { ...version, body: withLater(body, ['segments'], fetch) };
}

const withVersions = <From, To, Rest extends { versions: Record<string, From> }>(
  entry: Rest,
  change: (version: From) => To,
): Omit<Rest, 'versions'> & { versions: Record<string, To> } => ({
  ...entry,
  versions: Object.fromEntries(
    Object.entries(entry.versions).map(([lang, version]) => [lang, change(version)]),
  ),
});

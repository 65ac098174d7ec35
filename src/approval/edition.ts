import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../content/problem.ts';
import { type TextFile, textOf } from '../content/text-file.ts';
import { findApproved, type WantedFile } from './find-approved.ts';
import { missingVersion } from './messages.ts';
import type { ApprovalFile } from './schema.ts';
import { type Approved, isApproved, type Standing, standingOf } from './standing.ts';

/** An entry folder as it lies on disk. */
export interface EntryFolder {
  id: string;
  /** By language. */
  texts: Record<string, TextFile>;
  /** Other files of the folder: name → hash. */
  files: Record<string, string>;
  approval: ApprovalFile | undefined;
}

/** Entry id → language → how it stands. */
export type Standings = Record<string, Record<string, Standing>>;

/** What of the entries is read. */
export interface Edition {
  /** Entry id → language → text. */
  texts: Record<string, Record<string, TextFile>>;
  /** Files beside the texts: path relative to the content folder → hash, and where the bytes lie if elsewhere. */
  files: Record<string, { sha256: string; from?: string | undefined }>;
}

/** Everything as it lies in the content folder. */
export function workingEdition(folders: readonly EntryFolder[]): Edition {
  const files = folders.flatMap(({ id, files }) =>
    Object.entries(files).map(([name, sha256]) => [path.posix.join(id, name), { sha256 }]),
  );
  return {
    texts: Object.fromEntries(folders.map(({ id, texts }) => [id, texts])),
    files: Object.fromEntries(files),
  };
}

/** Works out how every language of every entry stands. */
export function standingsOf(folders: readonly EntryFolder[], languages: readonly string[]): Standings {
  return Object.fromEntries(
    folders.map(({ id, texts, files, approval }) => [
      id,
      Object.fromEntries(
        languages.flatMap((lang) => {
          const text = texts[lang];
          const working = text === undefined ? undefined : { hash: text.hash, files };
          const standing = standingOf(approval?.approvals, lang, working);
          return standing ? [[lang, standing]] : [];
        }),
      ),
    ]),
  );
}

/**
 * What was approved: the working file where it is that, else the approved version out of git or out of `keep`.
 * One that cannot be had is a problem. Languages that nobody approved are left out; so are entries without an approved
 * source text.
 */
export function approvedEdition(
  root: string,
  keep: string,
  folders: readonly EntryFolder[],
  standings: Standings,
  sourceLanguage: string,
  problems: Problem[],
): Edition {
  const published = folders.filter(({ id }) => isApproved(standings[id]?.[sourceLanguage]));
  const wanted = published.flatMap((folder) => wantedOf(folder, standings[folder.id] ?? {}));
  const { found, reason } = findApproved(root, keep, wanted);
  for (const { folder, lang, file, hash } of wanted) {
    if (!found[hash] && folder.approval)
      problems.push(missingVersion(folder.id, folder.approval, lang, file, hash, reason));
  }
  const approvedText = ({ texts }: EntryFolder, lang: string, { state, record }: Approved) => {
    const brought = state === 'changed' ? found[record.hash] : undefined;
    return brought ? textOf(fs.readFileSync(brought)) : texts[lang];
  };
  const edition: Edition = { texts: {}, files: {} };
  for (const folder of published) {
    const texts: Record<string, TextFile> = {};
    for (const [lang, standing] of Object.entries(standings[folder.id] ?? {})) {
      if (!isApproved(standing)) continue;
      const text = approvedText(folder, lang, standing);
      if (text !== undefined) texts[lang] = text;
      for (const [name, sha256] of Object.entries(standing.record.files ?? {}))
        edition.files[path.posix.join(folder.id, name)] = { sha256, from: found[sha256] };
    }
    edition.texts[folder.id] = texts;
  }
  return edition;
}

export const languageFile = (id: string, lang: string): string => path.posix.join(id, `index.${lang}.mdx`);

interface Wanted extends WantedFile {
  folder: EntryFolder;
  lang: string;
}

/** Approved files of an entry that are not what lies in its folder. */
function wantedOf(folder: EntryFolder, standings: Record<string, Standing>): Wanted[] {
  return Object.entries(standings).flatMap(([lang, standing]) => {
    if (standing.state !== 'changed') return [];
    const { hash, files = {} } = standing.record;
    const text = folder.texts[lang];
    const isText = text?.hash !== hash;
    return [
      ...(isText ? [{ folder, lang, file: languageFile(folder.id, lang), hash }] : []),
      ...Object.entries(files)
        .filter(([name, approved]) => folder.files[name] !== approved)
        .map(([name, approved]) => ({
          folder,
          lang,
          file: path.posix.join(folder.id, name),
          hash: approved,
        })),
    ];
  });
}

import path from 'node:path';
import { checkApprovals } from '../approval/check-approvals.ts';
import { approvedEdition, type Edition, standingsOf, workingEdition } from '../approval/edition.ts';
import { checkCopies } from '../approval/read-approvals.ts';
import type { Approvals } from '../approval/schema.ts';
import { textWithdrawalOf, withdrawalOf } from '../approval/standing.ts';
import { bringLanguages } from '../i18n/translate.ts';
import { findEntryFolders, hashShown, readEntryFolder, type ShownHashes } from './entry-folders.ts';
import { CAPTION_FILE, IMAGE_FILE, RECORDING_FILE } from './file-kinds.ts';
import { listFiles } from './list-files.ts';
import type { Entry, Province } from './model.ts';
import type { Problem } from './problem.ts';
import { readEntry } from './read-entry.ts';
import { type FileSource, type ImageMemory, readImages } from './read-images.ts';
import { readInbound } from './read-inbound.ts';
import { readLanguages } from './read-languages.ts';
import { readCaptions, readRecordings } from './read-media.ts';
import { readSettings } from './read-settings.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { checkReferences } from './references.ts';
import type { SourceText } from './source-text.ts';
import type { KnownHashes } from './text-file.ts';

/** All that could be read of a content folder, mistakes or not. */
export interface Content {
  /** Missing while one of its five settings files cannot be read. Entries with mistakes are not in it. */
  province: Province | undefined;
  /** Every file but hidden ones, relative to the content folder, sorted. */
  files: string[];
  sources: SourceText[];
}

/** How a content folder is read; as it lies there unless told otherwise. */
export interface Reading {
  /** ISO instant: approvals dated after it are refused. */
  now?: string;
  /**
   * Reads only what was approved. Approved versions that the folder no longer holds are taken from this folder or, by
   * way of it, from git.
   */
  keep?: string;
  /** Entries that are as they were are taken from it. */
  readings?: ReadingMemory;
  /** What is known of files that need not be read for it, by path: all of them, or none. */
  known?: KnownHashes;
}

/**
 * Reads a content folder. Every mistake in what is read is added to `problems`, not only the first;
 * the province is `undefined` as long as there is one.
 */
export async function readProvince(
  root: string,
  problems: Problem[],
  memory: ImageMemory = {},
): Promise<Province | undefined> {
  const { province } = await readContent(root, problems, memory);
  return problems.length > 0 ? undefined : province;
}

/**
 * Reads as much of a content folder as can be read, and speaks its languages from then on. Every mistake in what is read
 * is added to `problems`.
 */
export async function readContent(
  root: string,
  problems: Problem[],
  memory: ImageMemory = {},
  { now, keep, readings, known }: Reading = {},
): Promise<Content> {
  const texts: SourceText[] = [];
  const settings = readSettings(root, problems, texts, readings);
  const files = known ? Object.keys(known).sort() : listFiles(root);
  const hashes = hashShown(root, files, known);
  const { site, places, topics, glossary, home, map } = settings;
  // Without it the languages are not known, and every file would seem to be out of place.
  if (!site) {
    await readShown(root, filesOf(hashes, new Map(), {}, []), memory, problems);
    return { province: undefined, files, sources: texts };
  }
  const { languages } = site;
  bringLanguages(readLanguages(root, files, languages, problems, texts));
  const [source = ''] = languages;
  const types = findEntryFolders(files, languages, problems);
  const folders = [...types.keys()].map((id) =>
    readEntryFolder(root, id, languages, hashes, problems, readings, known),
  );
  const standings = standingsOf(folders, languages);
  const edition =
    keep === undefined
      ? workingEdition(folders)
      : approvedEdition(root, keep, folders, standings, source, problems);
  const entries = folders.flatMap((folder) => {
    const type = types.get(folder.id);
    const files = edition.texts[folder.id];
    const entry = type && files && readEntry(files, folder.id, type, languages, problems, texts, readings);
    const { approvals } = folder.approval ?? {};
    const rules = { site, unit: entry?.common.unit, now };
    if (folder.approval) checkApprovals(folder.approval, rules, problems);
    return entry ? [{ ...entry, ...withdrawnBy(approvals, languages) }] : [];
  });
  checkCopies(folders, source, problems);
  const shown = home ? [home.hero.picture, ...(home.hero.front ? [home.hero.front] : [])] : [];
  const sources = filesOf(hashes, types, edition.files, shown);
  const measured = await readShown(root, sources, memory, problems);
  const inbound = readInbound(root, files, Object.keys(site.inbound ?? {}), problems, texts);
  if (!places || !topics || !glossary || !home) return { province: undefined, files, sources: texts };
  const requests = Object.fromEntries(
    folders.flatMap(({ id, approval }) => {
      const requested = approval?.approvals.requested;
      return requested ? [[id, requested]] : [];
    }),
  );
  const unapproved = [...types]
    .filter(([id]) => !edition.texts[id])
    .map(([id, type]) => ({ id, type, slug: path.posix.basename(id) }));
  const words = { site, places, topics, glossary, home, map };
  const province: Province = { ...words, entries, standings, requests, unapproved, inbound, ...measured };
  checkReferences(province, types, problems);
  return { province, files, sources: texts };
}

function withdrawnBy(
  approvals: Approvals | undefined,
  languages: readonly string[],
): Pick<Entry, 'withdrawn' | 'withdrawnTexts'> {
  const [source = ''] = languages;
  const withdrawn = withdrawalOf(approvals, source);
  const texts = languages.flatMap((lang) => {
    const taken = textWithdrawalOf(approvals, lang);
    return taken ? [[lang, { at: taken.at, reason: taken.reason }] as const] : [];
  });
  return {
    ...(withdrawn ? { withdrawn: { at: withdrawn.at, reason: withdrawn.reason } } : {}),
    ...(texts.length > 0 ? { withdrawnTexts: Object.fromEntries(texts) } : {}),
  };
}

/** Files of the site, those that the front page names (`shown`), and those of the entries that are read. */
function filesOf(
  known: ShownHashes,
  entryFolders: ReadonlyMap<string, unknown>,
  ofEntries: Edition['files'],
  shown: readonly string[],
): FileSource[] {
  const sources: Record<string, Omit<FileSource, 'path'>> = {};
  for (const [folder, hashes] of known) {
    for (const [name, sha256] of Object.entries(hashes)) {
      const file = path.posix.join(folder, name);
      if (!entryFolders.has(folder) || shown.includes(file)) sources[file] = { sha256 };
    }
  }
  return Object.entries({ ...sources, ...ofEntries }).map(([file, found]) => ({ path: file, ...found }));
}

/** Measures pictures and recordings, and reads captions. */
async function readShown(
  root: string,
  files: readonly FileSource[],
  memory: ImageMemory,
  problems: Problem[],
): Promise<Pick<Province, 'images' | 'recordings' | 'captions'>> {
  const matching = (pattern: RegExp) => files.filter(({ path: file }) => pattern.test(file));
  return {
    images: await readImages(root, matching(IMAGE_FILE), memory, problems),
    recordings: await readRecordings(root, matching(RECORDING_FILE), problems),
    captions: readCaptions(root, matching(CAPTION_FILE), problems),
  };
}

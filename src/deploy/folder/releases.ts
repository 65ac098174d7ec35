import fs from 'node:fs';
import path from 'node:path';
import type { Leaving } from '../grace.ts';

/**
 * A target folder holds `releases/<id>/` (a whole site each), `releases/<id>.json` (what we know of it) and `current`, a
 * symbolic link to the one that is online: the server's root.
 */
const RELEASES = 'releases';
const CURRENT = 'current';

/** What is written down about a release once it is whole. */
export interface Release {
  /** Also its folder's name: the instant it was made, so that names sort by time. */
  id: string;
  /** Files of the site. */
  files: number;
  /** Of them, files that differed from the release before and were copied; the others are hard links. */
  copied: number;
  /** Which release was online when this one took its place. */
  replaced?: string | undefined;
  /** Files of former releases that are in its folder for pages that are still open. */
  leaving: Leaving;
}

export const releaseFolder = (target: string, id: string): string => path.join(target, RELEASES, id);

const recordFile = (target: string, id: string): string => path.join(target, RELEASES, `${id}.json`);

/** All whole releases, the oldest first. */
export function readReleases(target: string): Release[] {
  const folder = path.join(target, RELEASES);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as Release)
    .filter(({ id }) => fs.existsSync(releaseFolder(target, id)));
}

/** Id of the release that is online. */
export function currentId(target: string): string | undefined {
  try {
    return path.basename(fs.readlinkSync(path.join(target, CURRENT)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A name that no release has yet, from an instant in ISO 8601, UTC: `20261125T223005Z`. */
export function newId(target: string, now: string): string {
  const id = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  let free = id;
  for (let count = 2; fs.existsSync(releaseFolder(target, free)); count++) free = `${id}-${count}`;
  return free;
}

/** A folder for a release that is being made; nobody takes it for a whole one. */
export function draftFolder(target: string, id: string): string {
  const folder = path.join(target, RELEASES, `.${id}`);
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

/** The draft is whole: gives it its name. */
export function finishDraft(target: string, release: Release): void {
  fs.renameSync(path.join(target, RELEASES, `.${release.id}`), releaseFolder(target, release.id));
  writeRecord(target, release);
}

export function writeRecord(target: string, release: Release): void {
  const partial = path.join(target, RELEASES, `.${release.id}.json`);
  fs.writeFileSync(partial, `${JSON.stringify(release, null, 2)}\n`);
  fs.renameSync(partial, recordFile(target, release.id));
}

/** Puts a release online: one rename, so that every request meets the one or the other. */
export function switchTo(target: string, id: string): void {
  const link = path.join(target, `.${CURRENT}`);
  fs.rmSync(link, { force: true });
  fs.symlinkSync(path.join(RELEASES, id), link);
  fs.renameSync(link, path.join(target, CURRENT));
}

/** Removes releases, and whatever a deploy that was killed left behind. */
export function removeAllBut(target: string, ids: ReadonlySet<string>): void {
  const folder = path.join(target, RELEASES);
  if (!fs.existsSync(folder)) return;
  const names = fs.readdirSync(folder).filter((name) => !ids.has(name.replace(/\.json$/, '')));
  // The record goes first: a folder without one is no release.
  for (const name of names.sort((a, b) => Number(b.endsWith('.json')) - Number(a.endsWith('.json'))))
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
}

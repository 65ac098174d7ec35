import fs from 'node:fs';
import path from 'node:path';
import { fileHash, textHash } from './content-hash.ts';
import { git, openRepository, type Repository, readBlobs } from './git.ts';

/** An approved file that the working folder no longer holds. */
export interface WantedFile {
  /** Path relative to the content folder, where it lies or lay last. */
  file: string;
  /** Hash by which it was approved. */
  hash: string;
}

/** Why approved files could not be had. */
export type MissingReason = 'no-git' | 'shallow' | 'not-found';

export interface FoundFiles {
  /** Hash → absolute path of a file with that content. */
  found: Record<string, string>;
  reason: MissingReason;
}

/** Hash of a file as approvals count it. */
export const hashOf = (file: string, bytes: Uint8Array): string =>
  file.endsWith('.mdx') ? textHash(bytes) : fileHash(file, bytes);

/**
 * Brings back approved files by their hash: from `keep`, where they were laid down before, else from the history of
 * their paths, else from any file of the same name below the content folder (its folder was renamed, or the version
 * lies on another branch). Git runs a few times for all together, and not at all when nothing is wanted.
 */
export function findApproved(content: string, keep: string, wanted: readonly WantedFile[]): FoundFiles {
  const found: Record<string, string> = {};
  let open = wanted.filter(({ file, hash }) => {
    const kept = keptFile(keep, file, hash);
    if (fs.existsSync(kept) && hashOf(file, fs.readFileSync(kept)) === hash) found[hash] = kept;
    return !found[hash];
  });
  if (open.length === 0) return { found, reason: 'not-found' };
  const repository = openRepository(content);
  if (!repository) return { found, reason: 'no-git' };
  const searches = [
    ['HEAD', '--', ...open.map(({ file }) => `:(literal)${file}`)],
    ['--all', '--', ...new Set(open.map(({ file }) => `:(glob)**/${path.posix.basename(file)}`))],
  ];
  for (const search of searches) {
    if (open.length > 0) take(repository, search);
    open = open.filter(({ hash }) => !found[hash]);
  }
  return { found, reason: repository.shallow ? 'shallow' : 'not-found' };

  function take(repository: Repository, search: readonly string[]): void {
    const names = new Set(open.map(({ file }) => path.posix.basename(file)));
    const candidates = pastBlobs(repository, search).filter(({ name }) => names.has(name));
    const blobs = readBlobs(
      repository,
      candidates.map(({ id }) => id),
    );
    for (const [index, { name }] of candidates.entries()) {
      const bytes = blobs[index];
      const hash = bytes && hashOf(name, bytes);
      const asked = open.find((other) => other.hash === hash);
      if (bytes && asked && !found[asked.hash]) found[asked.hash] = keepApproved(keep, asked.file, bytes);
    }
  }
}

/** Lays an approved file down by its hash and gives its path, so that it can be had although it is edited before it is committed. */
export function keepApproved(keep: string, file: string, bytes: Uint8Array): string {
  const kept = keptFile(keep, file, hashOf(file, bytes));
  fs.mkdirSync(path.dirname(kept), { recursive: true });
  fs.writeFileSync(`${kept}.partial`, bytes);
  fs.renameSync(`${kept}.partial`, kept);
  return kept;
}

/** The file keeps its name, after which its rasters are named. */
const keptFile = (keep: string, file: string, hash: string): string =>
  path.join(keep, hash, path.posix.basename(file));

/** Every blob that commits of a search brought, newest first, each once, with its file's name. */
function pastBlobs(repository: Repository, search: readonly string[]): { id: string; name: string }[] {
  const log = git(repository, ['log', '--format=', '--raw', '-m', '--no-abbrev', '--no-renames', ...search]);
  const blobs = new Map<string, { id: string; name: string }>();
  // `:100644 100644 <id before> <id after> M<tab><path>`: what it was before may be the approved one too.
  for (const match of log.matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \w+\t(.*)$/gm)) {
    const [, before = '', after = '', file = ''] = match;
    const name = path.posix.basename(file);
    for (const id of [after, before]) if (!/^0+$/.test(id)) blobs.set(`${id} ${name}`, { id, name });
  }
  return [...blobs.values()];
}

import path from 'node:path';
import { filesBelow } from '../../build/hash.ts';
import { lockOutput } from '../../build/lock.ts';
import { leavingFiles } from '../grace.ts';
import { DeployRefusal } from '../refusal.ts';
import type { WholeSite } from '../whole-site.ts';
import { fillRelease, linkFiles } from './fill.ts';
import {
  currentId,
  draftFolder,
  finishDraft,
  newId,
  type Release,
  readReleases,
  releaseFolder,
  removeAllBut,
  switchTo,
  writeRecord,
} from './releases.ts';

export interface DeployOptions {
  /** Folder of the releases, absolute. */
  target: string;
  /** How many releases stay, the one online included. */
  keep: number;
  /** How many hours the files of a former release stay reachable. */
  graceHours: number;
  /** Instant of the deploy, ISO 8601, UTC. */
  now: string;
}

/**
 * Puts a site online as a new release, and removes releases beyond those to keep.
 * Until the last step, one rename, nothing that readers see changes. Throws `DeployRefusal` while another deploy is at
 * work in the target.
 */
export function deployFolder(site: WholeSite, options: DeployOptions): Release {
  const { target, keep, now } = options;
  return withLock(target, () => {
    const former = online(target);
    removeAllBut(target, new Set(readReleases(target).map(({ id }) => id)));
    const id = newId(target, now);
    const folder = draftFolder(target, id);
    const copied = fillRelease(site, folder, former && releaseFolder(target, former.id));
    const leaving = former ? leave(target, former, folder, options) : {};
    const release: Release = { id, files: site.files.length, copied, replaced: former?.id, leaving };
    finishDraft(target, release);
    switchTo(target, id);
    prune(target, release, keep);
    return release;
  });
}

/**
 * Puts a former release online again: the one that the present one replaced, or `to`.
 * Throws `DeployRefusal` where there is no such release.
 */
export function rollBack(to: string | undefined, options: Omit<DeployOptions, 'keep'>): Release {
  const { target } = options;
  return withLock(target, () => {
    const releases = readReleases(target);
    const former = online(target);
    const wanted = to ?? former?.replaced;
    const release =
      releases.find(({ id }) => id === wanted) ??
      (to ? undefined : releases.filter(({ id }) => id < (former?.id ?? '')).at(-1));
    if (!release) throw noRelease(target, to, releases);
    if (!former || release.id === former.id) return release;
    const leaving = leave(target, former, releaseFolder(target, release.id), options);
    const again = { ...release, leaving };
    writeRecord(target, again);
    switchTo(target, release.id);
    return again;
  });
}

const online = (target: string): Release | undefined => {
  const id = currentId(target);
  return readReleases(target).find((release) => release.id === id);
};

/** Files of the release that goes, for pages that are open, linked into the folder of the one that comes. */
function leave(
  target: string,
  former: Release,
  folder: string,
  { now, graceHours }: Pick<DeployOptions, 'now' | 'graceHours'>,
): Release['leaving'] {
  const from = releaseFolder(target, former.id);
  const files = filesBelow(from).filter((file) => !former.leaving[file]);
  const leaving = leavingFiles(
    { files, leaving: former.leaving },
    new Set(filesBelow(folder)),
    now,
    graceHours,
  );
  linkFiles(from, Object.keys(leaving), folder);
  return leaving;
}

/** The release online and the one it replaced always stay, or nobody could go back. */
function prune(target: string, { id, replaced }: Release, keep: number): void {
  const newest = readReleases(target)
    .map((release) => release.id)
    .slice(-keep);
  removeAllBut(target, new Set([...newest, id, ...(replaced ? [replaced] : [])]));
}

function withLock<Result>(target: string, work: () => Result): Result {
  const unlock = lockOutput(path.join(target, 'deploy'), (file, pid) => ({
    vi: `Một lần đưa lên khác đang chạy (tiến trình ${pid}). Chờ nó xong. Nếu chắc chắn không còn lần nào, xóa ${file}.`,
    en: `Another deploy is at work (process ${pid}). Wait until it is done. If you are sure that there is none, remove ${file}.`,
  }));
  try {
    return work();
  } finally {
    unlock();
  }
}

function noRelease(target: string, to: string | undefined, releases: readonly Release[]): DeployRefusal {
  const ids = releases.map(({ id }) => id).join(', ') || '–';
  return new DeployRefusal(
    to
      ? {
          vi: `${target}: không có bản ${to}. Các bản đang giữ: ${ids}.`,
          en: `${target}: there is no release ${to}. Those kept: ${ids}.`,
        }
      : {
          vi: `${target}: không còn bản nào trước bản đang chạy. Các bản đang giữ: ${ids}.`,
          en: `${target}: there is no release before the one online. Those kept: ${ids}.`,
        },
  );
}

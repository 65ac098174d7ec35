import { spawnSync } from 'node:child_process';

/** Git in a folder of a work tree; paths are relative to that folder. */
export interface Repository {
  folder: string;
  /** Only the newest commits are here: older versions may be missing. */
  shallow: boolean;
  /** The commit that is checked out. */
  head: string;
}

/** The repository that a folder lies in; `undefined` without git, or where it lies in none that has a commit. */
export function openRepository(folder: string): Repository | undefined {
  const answer = run(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', 'HEAD']);
  const [inside, shallow, head = ''] = answer?.toString('utf8').trim().split('\n') ?? [];
  return inside === 'true' ? { folder, shallow: shallow === 'true', head } : undefined;
}

/** Text that a git command prints; throws with git's own words when it fails. */
export function git({ folder }: Repository, args: readonly string[], input?: string): string {
  return gitBytes(folder, args, input).toString('utf8');
}

/** Bytes of blobs, in the order asked; `undefined` for one that the repository does not have. One process for all. */
export function readBlobs({ folder }: Repository, ids: readonly string[]): (Buffer | undefined)[] {
  if (ids.length === 0) return [];
  const output = gitBytes(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  return ids.map(() => {
    const end = output.indexOf('\n', at);
    const [, kind, size] = output.subarray(at, end).toString('utf8').split(' ');
    at = end + 1;
    if (kind !== 'blob') return undefined;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return bytes;
  });
}

function gitBytes(folder: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawn(folder, args, input);
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.toString('utf8').trim()}`);
  return stdout;
}

function run(folder: string, args: readonly string[]): Buffer | undefined {
  const { status, stdout, error } = spawn(folder, args);
  return error || status !== 0 ? undefined : stdout;
}

function spawn(folder: string, args: readonly string[], input?: string) {
  // Names are printed as they are: Vietnamese file names are not escaped.
  return spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    input,
    maxBuffer: 1 << 30,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
  });
}

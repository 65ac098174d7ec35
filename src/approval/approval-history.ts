import path from 'node:path';
import { compare } from '../content/problem.ts';
import { hashOf } from './find-approved.ts';
import { git, type Repository, readBlobs } from './git.ts';
import { parseApprovals } from './read-approvals.ts';
import { APPROVAL_FILE, type ApprovalRecord, type WithdrawalRecord } from './schema.ts';

/** A commit that changed a file. */
export interface Change {
  commit: string;
  /** Author's instant, which rebasing keeps. */
  at: string;
  who: string;
  subject: string;
  /** Path relative to the content folder. */
  file: string;
  /** Blob after it; `undefined` where the file was deleted. */
  blob: string | undefined;
}

/** A record as it first stood in a commit. */
export interface CommittedRecord {
  record: ApprovalRecord | WithdrawalRecord;
  /** Language, or `withdrawn`. */
  list: string;
  change: Change;
}

/** Changes of files below some paths, oldest first. With `trunk`, merges count as the change that they brought to the branch. */
export function changesOf(repository: Repository, paths: readonly string[], trunk = false): Change[] {
  const log = git(repository, [
    'log',
    '--reverse',
    '--format=%x01%H%x02%aI%x02%an%x02%s',
    ...['--raw', '--no-abbrev', '--no-renames', '--relative'],
    ...(trunk ? ['--first-parent', '-m'] : []),
    '--',
    ...paths,
  ]);
  return log
    .split('\x01')
    .slice(1)
    .flatMap((entry) => {
      const [head = '', ...lines] = entry.split('\n');
      const [commit = '', at = '', who = '', subject = ''] = head.split('\x02');
      return lines.flatMap((line): Change[] => {
        const match = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) \w+\t(.*)$/.exec(line);
        if (!match) return [];
        const [, blob = '', file = ''] = match;
        return [{ commit, at, who, subject, file, blob: /^0+$/.test(blob) ? undefined : blob }];
      });
    });
}

/**
 * Every record that ever stood in an `approval.yml` on this branch, with the commit in which it was written: a merge
 * brings records to the branch, but writes none.
 */
export function committedRecords(repository: Repository): CommittedRecord[] {
  const origins = recordsOf(repository, false);
  return [...recordsOf(repository, true)].map(([seal, found]) => origins.get(seal) ?? found);
}

/** Seal → record as it was first met. */
function recordsOf(repository: Repository, trunk: boolean): Map<string, CommittedRecord> {
  const changes = changesOf(repository, [`:(glob)**/${APPROVAL_FILE}`], trunk).filter(({ blob }) => blob);
  const blobs = readBlobs(
    repository,
    changes.map(({ blob }) => blob ?? ''),
  );
  const known = new Map<string, CommittedRecord>();
  for (const [index, change] of changes.entries()) {
    const bytes = blobs[index];
    const approvals = bytes && parseApprovals(bytes, change.file, [])?.approvals;
    for (const [list, records] of Object.entries({
      ...approvals?.approved,
      withdrawn: approvals?.withdrawn ?? [],
    }))
      for (const record of records)
        if (!known.has(record.seal)) known.set(record.seal, { record, list, change });
  }
  return known;
}

/** Ids of entries that had an approval and whose folder was deleted or renamed at some time, whatever is there now. */
export function pastEntries(repository: Repository): string[] {
  const search = [`:(glob)**/${APPROVAL_FILE}`];
  const log = git(repository, [
    'log',
    ...[
      '--format=',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      '--relative',
      '--diff-filter=D',
      '--',
      ...search,
    ],
  ]);
  const gone = [...log.matchAll(/^:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ D\t(.*)$/gm)].map(
    ([, blob = '', file = '']) => ({ blob, file }),
  );
  const blobs = readBlobs(
    repository,
    gone.map(({ blob }) => blob),
  );
  const approved = gone.filter((_, index) => /^approved:/m.test(blobs[index]?.toString() ?? ''));
  return [...new Set(approved.map(({ file }) => path.posix.dirname(file)))].sort(compare);
}

/** Hash of every version of the entries' texts → when it was first committed. */
export function firstCommits(repository: Repository): Map<string, Change> {
  const changes = changesOf(repository, [':(glob)**/index.*.mdx']).filter(({ blob }) => blob);
  const blobs = readBlobs(
    repository,
    changes.map(({ blob }) => blob ?? ''),
  );
  const first = new Map<string, Change>();
  for (const [index, change] of changes.entries()) {
    const bytes = blobs[index];
    const hash = bytes && hashOf(path.posix.basename(change.file), bytes);
    const known = hash === undefined ? undefined : first.get(hash);
    if (hash && (!known || Date.parse(change.at) < Date.parse(known.at))) first.set(hash, change);
  }
  return first;
}

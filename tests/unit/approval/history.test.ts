import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  changesOf,
  committedRecords,
  firstCommits,
  pastEntries,
} from '../../../src/approval/approval-history.ts';
import { auditHistory } from '../../../src/approval/audit.ts';
import { textHash } from '../../../src/approval/content-hash.ts';
import { openRepository, type Repository } from '../../../src/approval/git.ts';
import { parseApprovals } from '../../../src/approval/read-approvals.ts';
import type { Approvals } from '../../../src/approval/schema.ts';
import { timelineOf } from '../../../src/approval/timeline.ts';
import { formatApprovals, withApproval } from '../../../src/approval/write-approvals.ts';
import { entry } from '../catalogue/sample.ts';
import { record } from './records.ts';
import { TestRepository } from './repository.ts';

const ID = 'tourism/a';
const FILE = `${ID}/approval.yml`;
const TEXT = 'Bài.\n';
const WRITTEN = '2026-03-01T08:00:00+07:00';
const APPROVED = '2026-03-02T08:00:00+07:00';

let repository: TestRepository;

const open = (): Repository => {
  const found = openRepository(repository.content);
  if (!found) throw new Error('no repository');
  return found;
};

function approveText(at: string, committed = at, approvals: Approvals = {}): Approvals {
  const next = withApproval(approvals, 'vi', record({ hash: textHash(TEXT), at }));
  repository.write(FILE, formatApprovals(next));
  repository.commit('Duyệt', committed);
  return next;
}

/** Rules that the history breaks, with the content folder as it is. */
function breaches(others: readonly Approvals[] = []): string[] {
  const file = path.join(repository.content, FILE);
  const now = fs.existsSync(file) ? parseApprovals(fs.readFileSync(file), FILE, [])?.approvals : undefined;
  const records = [now, ...others].flatMap((approvals) => approvals?.approved?.vi ?? []);
  const seals = new Set(records.map(({ seal }) => seal));
  return auditHistory(committedRecords(open()), seals, firstCommits(open())).map(({ rule }) => rule);
}

beforeEach(() => {
  repository = new TestRepository();
  repository.write(`${ID}/index.vi.mdx`, TEXT);
  repository.commit('Viết', WRITTEN);
});

describe('the audit', () => {
  test('passes an approval after its text', () => {
    approveText(APPROVED);
    expect(breaches()).toEqual([]);
  });

  test('passes text and approval in one commit', () => {
    repository.write(`${ID}/index.vi.mdx`, 'Bài hai.\n');
    const next = withApproval({}, 'vi', record({ hash: textHash('Bài hai.\n'), at: APPROVED }));
    repository.write(FILE, formatApprovals(next));
    repository.commit('Viết và duyệt', '2026-03-02T09:00:00+07:00');
    expect(breaches()).toEqual([]);
  });

  test('finds an approval that is older than its text', () => {
    approveText('2026-02-01T08:00:00+07:00', APPROVED);
    expect(breaches()).toEqual(['backdated']);
  });

  test('finds an approval dated after the commit that brought it', () => {
    approveText('2026-03-09T08:00:00+07:00', APPROVED);
    expect(breaches()).toEqual(['future']);
  });

  test('finds one that was taken out and sealed anew', () => {
    approveText(APPROVED);
    approveText('2026-03-03T08:00:00+07:00');
    expect(breaches()).toEqual(['vanished']);
  });

  test('finds one whose file is gone', () => {
    approveText(APPROVED);
    fs.rmSync(path.join(repository.content, FILE));
    expect(breaches()).toEqual(['vanished']);
  });

  test('passes text and approval that came together in a merge', () => {
    approveText(APPROVED);
    repository.git('checkout', '-q', '-b', 'so-van-hoa');
    const text = 'Bài của Sở.\n';
    repository.write('tourism/b/index.vi.mdx', text);
    const next = withApproval({}, 'vi', record({ hash: textHash(text), at: '2026-03-03T08:00:00+07:00' }));
    repository.write('tourism/b/approval.yml', formatApprovals(next));
    repository.commit('Viết và duyệt', '2026-03-03T08:00:05+07:00');
    repository.git('checkout', '-q', 'main');
    const later = '2026-03-03T09:00:00+07:00';
    repository.gitAt(later, 'merge', '-q', '--no-ff', 'so-van-hoa', '-m', 'Gộp');
    expect(breaches([next])).toEqual([]);
  });

  test('passes what a side branch approved and the merge did not take', () => {
    approveText(APPROVED);
    repository.git('checkout', '-q', '-b', 'so-van-hoa', 'HEAD~1');
    approveText('2026-03-02T09:00:00+07:00');
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', '-s', 'ours', 'so-van-hoa', '-m', 'Gộp');
    expect(breaches()).toEqual([]);
  });
});

describe('the timeline', () => {
  test('tells who wrote, approved and published, in order', () => {
    const approvals = approveText(APPROVED);
    const changes = changesOf(open(), [ID]);
    const events = timelineOf(entry('a'), approvals, changes, 'vi').map(({ at, kind, who }) => [
      kind,
      who,
      Date.parse(at),
    ]);
    expect(events).toEqual([
      ['written', 'Nguyễn Văn Mẫu', Date.parse(WRITTEN)],
      ['approved', 'mau', Date.parse(APPROVED)],
      ['published', undefined, Date.parse(APPROVED)],
      ['written', 'Nguyễn Văn Mẫu', Date.parse(APPROVED)],
    ]);
  });

  test('tells corrections and expiry', () => {
    const corrected = entry('a', { expireAt: '2026-09-01T00:00:00Z' });
    const { vi } = corrected.versions;
    if (vi) vi.corrections = [{ at: '2026-05-01T00:00:00Z', text: 'Ngày đúng là 5.' }];
    const kinds = timelineOf(corrected, {}, [], 'vi').map(({ kind }) => kind);
    expect(kinds).toEqual(['corrected', 'expired']);
  });
});

describe('an entry whose folder went', () => {
  test('is remembered when it was approved', () => {
    approveText(APPROVED);
    repository.git('mv', 'content/tourism/a', 'content/tourism/b');
    repository.commit('Đổi tên');
    expect(pastEntries(open())).toEqual([ID]);
  });

  test('is not when it was only asked for', () => {
    repository.write(FILE, formatApprovals({ requested: { by: 'Lan', at: APPROVED } }));
    repository.commit();
    fs.rmSync(path.join(repository.content, ID), { recursive: true });
    repository.commit();
    expect(pastEntries(open())).toEqual([]);
  });
});

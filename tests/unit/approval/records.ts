import { parseApprovals } from '../../../src/approval/read-approvals.ts';
import type { ApprovalFile, ApprovalRecord, Approvals } from '../../../src/approval/schema.ts';
import { formatApprovals, withApproval } from '../../../src/approval/write-approvals.ts';

export const HASH = 'a'.repeat(64);
export const OTHER = 'b'.repeat(64);

/** An approval of Vietnamese by the editor of `province()`, with what a test wants otherwise. */
export function record(changes: Partial<Omit<ApprovalRecord, 'seal'>> = {}): Omit<ApprovalRecord, 'seal'> {
  return {
    hash: HASH,
    by: 'mau',
    at: '2026-03-01T08:00:00+07:00',
    document: 'Phiếu duyệt mẫu (minh họa)',
    ...changes,
  };
}

/** Approvals of a language, one after the other, sealed. */
export const approvals = (lang: string, ...records: Omit<ApprovalRecord, 'seal'>[]): Approvals =>
  records.reduce<Approvals>((so, next) => withApproval(so, lang, next), {});

/** Approvals as they are read from the file that they are written to. */
export function fileOf(given: Approvals, edit = (text: string) => text): ApprovalFile {
  const file = parseApprovals(Buffer.from(edit(formatApprovals(given))), 'tourism/a/approval.yml', []);
  if (!file) throw new Error('the file has not the shape of approvals');
  return file;
}

import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { compare } from '../content/problem.ts';
import { APPROVAL_FILE, type ApprovalRecord, type Approvals, type WithdrawalRecord } from './schema.ts';
import { sealOf } from './seal.ts';

const HEAD =
  '# Do npm run approve và npm run withdraw ghi; đừng sửa tay. / Written by npm run approve and npm run withdraw; not by hand.\n';

/** The approvals with one more of a language; the request that it answers is gone. */
export function withApproval(
  approvals: Approvals,
  lang: string,
  record: Omit<ApprovalRecord, 'seal'>,
): Approvals {
  const { requested: _answered, ...rest } = approvals;
  const before = approvals.approved?.[lang] ?? [];
  const sealed = { ...record, seal: sealOf(lang, record, before.at(-1)?.seal) };
  return { ...rest, approved: { ...approvals.approved, [lang]: [...before, sealed] } };
}

/** The approvals with a withdrawal. */
export function withWithdrawal(approvals: Approvals, record: Omit<WithdrawalRecord, 'seal'>): Approvals {
  const before = approvals.withdrawn ?? [];
  const sealed = { ...record, seal: sealOf('withdrawn', record, before.at(-1)?.seal) };
  return { ...approvals, withdrawn: [...before, sealed] };
}

/** Text of an `approval.yml`: the same approvals give the same bytes. */
export function formatApprovals({ approved, withdrawn, requested }: Approvals): string {
  const languages = Object.entries(approved ?? {}).sort(([a], [b]) => compare(a, b));
  const data = {
    ...(requested ? { requested } : {}),
    ...(approved ? { approved: Object.fromEntries(languages) } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  };
  return HEAD + stringify(data, { lineWidth: 0 });
}

/** Writes an entry's `approval.yml` in one step: a reader sees the old one or the new one. */
export function writeApprovals(content: string, id: string, approvals: Approvals): void {
  const file = path.join(content, id, APPROVAL_FILE);
  fs.writeFileSync(`${file}.partial`, formatApprovals(approvals));
  fs.renameSync(`${file}.partial`, file);
}

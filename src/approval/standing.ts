import type { ApprovalRecord, Approvals, WithdrawalRecord } from './schema.ts';

/** What a language of an entry is at the moment, as hashes. */
export interface WorkingText {
  hash: string;
  /** Files of the folder, shown or not: name → hash. */
  files: Record<string, string>;
}

/**
 * How a language stands. `never`: nobody has approved it; `approved`: it is what was approved last; `changed`: it was
 * edited (or deleted) since, so that readers get what was approved last.
 */
export type Standing = { state: 'never' } | { state: 'approved' | 'changed'; record: ApprovalRecord };

/** How a language stands; `undefined` where there is neither a text nor an approval. */
export function standingOf(
  approvals: Approvals | undefined,
  lang: string,
  working: WorkingText | undefined,
): Standing | undefined {
  const record = approvals?.approved?.[lang]?.at(-1);
  if (!record) return working && { state: 'never' };
  return { state: working && isSame(record, working) ? 'approved' : 'changed', record };
}

/** Whether a text with its files is what the record approves. */
export function isSame(record: ApprovalRecord, { hash, files }: WorkingText): boolean {
  return (
    record.hash === hash &&
    Object.entries(record.files ?? {}).every(([name, approved]) => files[name] === approved)
  );
}

/** The withdrawal that holds: the last one, unless the source language was approved again after it. */
export function withdrawalOf(
  approvals: Approvals | undefined,
  sourceLanguage: string,
): WithdrawalRecord | undefined {
  const last = approvals?.withdrawn?.at(-1);
  const approved = approvals?.approved?.[sourceLanguage]?.at(-1);
  return last && approved && Date.parse(approved.at) > Date.parse(last.at) ? undefined : last;
}

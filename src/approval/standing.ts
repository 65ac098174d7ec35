import type { ApprovalRecord, Approvals, WithdrawalRecord } from './schema.ts';

/** What a language of an entry is at the moment, as hashes. */
export interface WorkingText {
  hash: string;
  /** Files of the folder, shown or not: name → hash. */
  files: Record<string, string>;
}

/**
 * How a language stands. `never`: nobody has approved it; `approved`: it is what was approved last; `changed`: it was
 * edited (or deleted) since, so that readers get what was approved last; `withdrawn`: this translation was taken back.
 */
export type Standing = { state: 'never' | 'withdrawn' } | Approved;

/** A text that readers get, in its approved version. */
export interface Approved {
  state: 'approved' | 'changed';
  record: ApprovalRecord;
}

/** Whether readers get no text of the language, whatever lies in the folder. */
export const isHeldBack = (standing: Standing | undefined): boolean =>
  standing?.state === 'never' || standing?.state === 'withdrawn';

export const isApproved = (standing: Standing | undefined): standing is Approved =>
  standing?.state === 'approved' || standing?.state === 'changed';

/** How a language stands; `undefined` where there is neither a text nor an approval. */
export function standingOf(
  approvals: Approvals | undefined,
  lang: string,
  working: WorkingText | undefined,
): Standing | undefined {
  const record = approvals?.approved?.[lang]?.at(-1);
  if (!record) return working && { state: 'never' };
  if (textWithdrawalOf(approvals, lang)) return { state: 'withdrawn' };
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
  return unanswered(approvals, sourceLanguage, undefined);
}

/** The withdrawal of one translation that holds: its last one, unless the translation was approved again after it. */
export function textWithdrawalOf(
  approvals: Approvals | undefined,
  lang: string,
): WithdrawalRecord | undefined {
  return unanswered(approvals, lang, lang);
}

function unanswered(approvals: Approvals | undefined, approvedIn: string, lang: string | undefined) {
  const last = approvals?.withdrawn?.findLast((record) => record.lang === lang);
  const approved = approvals?.approved?.[approvedIn]?.at(-1);
  return last && approved && Date.parse(approved.at) > Date.parse(last.at) ? undefined : last;
}

import type { Bilingual } from '../content/problem.ts';
import type { Change, CommittedRecord } from './approval-history.ts';
import type { ApprovalRecord } from './schema.ts';

/** What the history of git says against the approvals. */
export interface AuditBreach {
  /** Path of the `approval.yml`, relative to the content folder. */
  file: string;
  /** Language, or `withdrawn`. */
  list: string;
  rule: 'vanished' | 'backdated' | 'future';
  cause: Bilingual;
}

/** Clocks of two machines may differ by this much. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * Holds every record that was ever committed against what stands now. `vanished`: a record is gone or was rewritten;
 * `backdated`: it is older than the commit by which its text came to be, which came before its own; `future`: it is
 * dated after the commit that brought it. `seals` are those of the content folder as it is.
 */
export function auditHistory(
  committed: readonly CommittedRecord[],
  seals: ReadonlySet<string>,
  texts: ReadonlyMap<string, Change>,
): AuditBreach[] {
  return committed.flatMap(({ record, list, change }) => {
    const { file } = change;
    const { at, by } = record;
    const signed = `${by}, ${at}`;
    const commit = `${change.commit.slice(0, 10)} (${change.who}, ${change.at})`;
    const breach = (rule: AuditBreach['rule'], vi: string, en: string): AuditBreach[] => [
      { file, list, rule, cause: { vi, en } },
    ];
    const text = 'hash' in record ? texts.get((record as ApprovalRecord).hash) : undefined;
    const isLater = text && text.commit !== change.commit && Date.parse(text.at) <= Date.parse(change.at);
    return [
      ...(seals.has(record.seal)
        ? []
        : breach(
            'vanished',
            `Mục ${list} (${signed}) có trong ${commit} mà nay mất hoặc đã bị viết lại.`,
            `The record ${list} (${signed}) stood in ${commit} and is gone or was rewritten.`,
          )),
      ...(isLater && Date.parse(at) < Date.parse(text.at)
        ? breach(
            'backdated',
            `Mục ${list} (${signed}) đề trước khi có bài: bài vào git lúc ${text.at} (${text.who}).`,
            `The record ${list} (${signed}) is dated before its text came into git at ${text.at} (${text.who}).`,
          )
        : []),
      ...(Date.parse(at) > Date.parse(change.at) + CLOCK_TOLERANCE_MS
        ? breach(
            'future',
            `Mục ${list} (${signed}) đề sau lúc nó được lưu vào git: ${commit}.`,
            `The record ${list} (${signed}) is dated after the commit that brought it: ${commit}.`,
          )
        : []),
    ];
  });
}

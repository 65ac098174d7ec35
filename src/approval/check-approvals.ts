import type { Problem } from '../content/problem.ts';
import type { Site } from '../content/site.ts';
import { APPROVAL_MESSAGES } from './messages.ts';
import { refusalOf } from './officers.ts';
import type { ApprovalFile, ApprovalRecord, WithdrawalRecord } from './schema.ts';

/** Clocks differ: an approval may be this much ahead of the machine that builds. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** What approvals are held against. */
export interface ApprovalRules {
  site: Site;
  /** Unit that publishes the entry; `undefined` where its text cannot be read. */
  unit: string | undefined;
  /** ISO instant; nothing may be dated after it. */
  now: string | undefined;
}

/**
 * Rules that hold between the records of one `approval.yml` and with site.yml: whole history, in order, each by an
 * officer who may, none from the future. Every breach is added to `problems` at its line.
 */
export function checkApprovals(
  { approvals, broken, lineOf, file }: ApprovalFile,
  { site, unit, now }: ApprovalRules,
  problems: Problem[],
): void {
  const report = (path: (string | number)[], message: Pick<Problem, 'cause' | 'cure'>) =>
    problems.push({ file, line: lineOf(path), field: path.join('.'), ...message });
  const withdrawn = approvals.withdrawn ?? [];
  for (const [lang, records] of Object.entries(approvals.approved ?? {})) {
    if (!site.languages.includes(lang))
      report(['approved', lang], APPROVAL_MESSAGES.unknownLanguage(lang, site.languages));
    checkList(['approved', lang], records);
    for (const [index, record] of records.entries()) {
      const previous = records[index - 1];
      if (previous && isAgain(record, previous, withdrawn))
        report(['approved', lang, index, 'hash'], APPROVAL_MESSAGES.twice());
    }
  }
  checkList(['withdrawn'], withdrawn);
  const [sourceLanguage] = site.languages;
  for (const [index, { reason, lang: only }] of withdrawn.entries())
    for (const lang of site.languages.filter(
      (language) => !reason[language] && (only === undefined || language === sourceLanguage),
    ))
      report(['withdrawn', index, 'reason'], APPROVAL_MESSAGES.reasonMissing(lang));

  function checkList(path: string[], records: readonly (ApprovalRecord | WithdrawalRecord)[]): void {
    const place = broken[path.at(-1) ?? ''];
    // A list that was edited is reported as such: what its records say is not judged.
    if (place !== undefined) {
      report([...path, place, 'seal'], APPROVAL_MESSAGES.brokenSeal());
      return;
    }
    for (const [index, { at, by }] of records.entries()) {
      const previous = records[index - 1];
      if (previous && Date.parse(at) <= Date.parse(previous.at))
        report([...path, index, 'at'], APPROVAL_MESSAGES.backwards(at, previous.at));
      if (now && Date.parse(at) > Date.parse(now) + CLOCK_TOLERANCE_MS)
        report([...path, index, 'at'], APPROVAL_MESSAGES.future(at, now));
      // Only the record in force is held against the unit, which the text of today names.
      const isCurrent = index === records.length - 1;
      const refusal = refusalOf(site, by, isCurrent ? unit : undefined, at);
      if (refusal) report([...path, index, 'by'], refusal);
    }
  }
}

/** The same text with the same files, approved again with no withdrawal between. */
function isAgain(
  record: ApprovalRecord,
  previous: ApprovalRecord,
  withdrawn: readonly WithdrawalRecord[],
): boolean {
  const between = withdrawn.some(
    ({ at }) => Date.parse(at) >= Date.parse(previous.at) && Date.parse(at) < Date.parse(record.at),
  );
  const names = Object.keys({ ...record.files, ...previous.files });
  const same = names.every((name) => record.files?.[name] === previous.files?.[name]);
  return !between && record.hash === previous.hash && same;
}

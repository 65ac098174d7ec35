import { describe, expect, test } from 'vitest';
import { type ApprovalCase, approve } from '../../../src/approval/approve.ts';
import type { Approvals, WithdrawalRecord } from '../../../src/approval/schema.ts';
import { withdraw } from '../../../src/approval/withdraw.ts';
import { withWithdrawal } from '../../../src/approval/write-approvals.ts';
import { textOf } from '../../../src/content/text-file.ts';
import { province } from '../catalogue/sample.ts';
import { approvals, fileOf, record } from './records.ts';

const { site } = province([]);
const officers = { mau: { ...site.officers.mau, roles: ['approve'] } } as typeof site.officers;
const TEXTS = { vi: textOf(Buffer.from('Chữ.')), en: textOf(Buffer.from('Words.')) };
const DECISION = { by: 'mau', at: '2026-05-01T08:00:00+07:00', document: 'Phiếu duyệt mẫu (minh họa)' };
const NOW = '2026-06-01T08:00:00+07:00';

/** Both texts approved as they are. */
const both: Approvals = {
  approved: {
    ...approvals('vi', record({ hash: TEXTS.vi.hash })).approved,
    ...approvals('en', record({ hash: TEXTS.en.hash })).approved,
  },
};
const taken = (given: Approvals, lang?: string): Approvals =>
  withWithdrawal(given, { ...withdrawal, ...(lang ? { lang } : {}) });
const withdrawal: Omit<WithdrawalRecord, 'seal'> = {
  at: '2026-04-01T08:00:00+07:00',
  by: 'mau',
  reason: { vi: 'Số liệu không còn đúng.', en: 'The figures no longer hold.' },
};

const subject = (given: Approvals | undefined, changes: Partial<ApprovalCase> = {}): ApprovalCase => ({
  site: { ...site, officers, languages: ['vi', 'en'] },
  folder: { id: 'tourism/a', texts: TEXTS, files: {}, approval: given && fileOf(given) },
  source: { frontMatter: {}, unit: 'so', draft: false },
  problems: [],
  committed: {},
  now: NOW,
  ...changes,
});
const approved = (given: Approvals | undefined, languages: string[] = []) => {
  const outcome = approve(subject(given), languages, DECISION);
  return 'approved' in outcome ? outcome.approved : outcome.refused.map(({ cause }) => cause.en);
};
const refusals = (changes: Partial<ApprovalCase>, at = DECISION.at) => {
  const outcome = approve(subject(undefined, changes), [], { ...DECISION, at });
  return 'refused' in outcome ? outcome.refused.map(({ cause }) => cause.en) : [];
};

describe('approving', () => {
  test('takes every text that is not approved yet', () => expect(approved(undefined)).toEqual(['vi', 'en']));
  test('passes over what is approved already', () => expect(approved(both)).toEqual([]));
  test('brings a withdrawn entry back, edited or not', () => expect(approved(taken(both))).toEqual(['vi']));
  test('leaves a withdrawn translation where it is', () => expect(approved(taken(both, 'en'))).toEqual([]));
  test('brings a withdrawn translation back when it is named', () =>
    expect(approved(taken(both, 'en'), ['en'])).toEqual(['en']));
  test('is refused while the check stops', () => {
    const cause = { vi: 'Sai.', en: 'Wrong.' };
    const problem = { file: 'tourism/a/index.vi.mdx', line: 7, field: 'body', cause, cure: cause };
    expect(refusals({ problems: [problem] })).toEqual(['tourism/a/index.vi.mdx:7 Wrong.']);
  });
  test('before the texts were committed is refused once, in the time of Việt Nam', () => {
    const committed = { vi: '2026-05-10T01:00:00Z', en: '2026-05-10T01:00:00Z' };
    expect(refusals({ committed })).toEqual([
      `${DECISION.at} is not after the commit of the text (2026-05-10T08:00:00+07:00): approvals are not backdated.`,
    ]);
  });
  test('in the future is refused', () => expect(refusals({}, '2026-07-01T08:00:00+07:00')).toHaveLength(1));
});

describe('withdrawing', () => {
  const causes = (given: Approvals | undefined, changes: Partial<typeof withdrawal>) => {
    const outcome = withdraw(subject(given), { ...withdrawal, ...changes });
    return 'refused' in outcome ? outcome.refused.map(({ cause }) => cause.en) : outcome.approvals.withdrawn;
  };

  test('an entry wants a reason in every language', () =>
    expect(causes(both, { reason: { vi: 'Số liệu không còn đúng.' } })).toEqual([
      'The reason in “en” is missing or too short.',
    ]));
  test('a translation wants one in the source language', () =>
    expect(causes(both, { lang: 'en', reason: { vi: 'Bản dịch sai số liệu.' } })).toMatchObject([
      { lang: 'en' },
    ]));
  test('the source text alone is refused', () =>
    expect(causes(both, { lang: 'vi' })).toEqual(['“vi” is the source text: without it there is no entry.']));
  test('what was never approved is refused', () =>
    expect(causes(undefined, { lang: 'en' })).toEqual(['It was never approved.']));
  test('what is withdrawn already is refused', () =>
    expect(causes(taken(both, 'en'), { lang: 'en', at: '2026-04-02T08:00:00+07:00' })).toEqual([
      'It is withdrawn already.',
    ]));
});

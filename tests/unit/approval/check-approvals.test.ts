import { describe, expect, test } from 'vitest';
import { checkApprovals } from '../../../src/approval/check-approvals.ts';
import { checkCopies, parseApprovals } from '../../../src/approval/read-approvals.ts';
import type { Approvals } from '../../../src/approval/schema.ts';
import { sealOf } from '../../../src/approval/seal.ts';
import { withWithdrawal } from '../../../src/approval/write-approvals.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { province } from '../catalogue/sample.ts';
import { approvals, fileOf, OTHER, record } from './records.ts';

const NOW = '2026-06-01T08:00:00+07:00';
const LATER = '2026-03-02T08:00:00+07:00';
const { site } = province([]);
const editor = { ...site.officers.mau, roles: ['approve'] } as (typeof site.officers)[string];
const officers = {
  mau: editor,
  writer: { ...editor, roles: ['write' as const] },
  former: { ...editor, until: '2026-01-31' },
  elsewhere: { ...editor, unit: 'so-khac' },
  chief: { ...editor, unit: 'so-khac', roles: ['approve-any' as const] },
};

/** `line field` of every problem. */
function found(given: Approvals, edit?: (text: string) => string): string[] {
  const problems: Problem[] = [];
  checkApprovals(fileOf(given, edit), { site: { ...site, officers }, unit: 'so', now: NOW }, problems);
  return problems.map(({ line, field }) => `${line} ${field}`);
}

describe('one approval', () => {
  test('by an officer of the unit, in the past, is right', () =>
    expect(found(approvals('vi', record()))).toEqual([]));
  test('by the chief editor of another unit is right', () =>
    expect(found(approvals('vi', record({ by: 'chief' })))).toEqual([]));
  test.each([
    ['nobody in site.yml', 'nobody'],
    ['an officer who may only write', 'writer'],
    ['one who has left', 'former'],
    ['one of another unit', 'elsewhere'],
  ])('by %s is refused at its line', (_, by) =>
    expect(found(approvals('vi', record({ by })))).toEqual(['5 approved.vi.0.by']),
  );
  test('dated after now is refused', () =>
    expect(found(approvals('vi', record({ at: '2026-06-01T08:06:00+07:00' })))).toEqual([
      '6 approved.vi.0.at',
    ]));
  test('by a clock that is a little ahead is right', () =>
    expect(found(approvals('vi', record({ at: '2026-06-01T08:04:00+07:00' })))).toEqual([]));
  test('of a language that the site has not is refused', () =>
    expect(found(approvals('fr', record()))).toEqual(['3 approved.fr']));
  test('edited by hand does not bear its seal', () =>
    expect(found(approvals('vi', record()), (text) => text.replace('by: mau', 'by: chief'))).toEqual([
      '8 approved.vi.0.seal',
    ]));
});

describe('a history', () => {
  const two = approvals('vi', record(), record({ hash: OTHER, at: LATER }));

  test('in order is right', () => expect(found(two)).toEqual([]));
  test('whose first record was taken out is broken', () =>
    expect(found({ approved: { vi: two.approved?.vi?.slice(1) ?? [] } })).toEqual(['8 approved.vi.0.seal']));
  test('that goes back in time is refused', () =>
    expect(found(approvals('vi', record({ at: LATER }), record({ hash: OTHER })))).toEqual([
      '11 approved.vi.1.at',
    ]));
  test('that approves the same twice is refused', () =>
    expect(found(approvals('vi', record(), record({ at: LATER })))).toEqual(['9 approved.vi.1.hash']));
  test('that approves the same text with another picture is right', () =>
    expect(found(approvals('vi', record(), record({ at: LATER, files: { 'a.svg': OTHER } })))).toEqual([]));
  test('that goes back to an older text is right', () =>
    expect(
      found(
        approvals('vi', record(), record({ hash: OTHER, at: LATER }), record({ at: '2026-03-03T00:00:00Z' })),
      ),
    ).toEqual([]));
  test('may name an officer who has moved to another unit since', () =>
    expect(found(approvals('vi', record({ by: 'elsewhere' }), record({ hash: OTHER, at: LATER })))).toEqual(
      [],
    ));
});

describe('a withdrawal', () => {
  const reason = { vi: 'Số liệu sai.', en: 'The figures are wrong.' };

  test('by an approver, with its reason in every language, is right', () =>
    expect(found(withWithdrawal(approvals('vi', record()), { at: LATER, reason, by: 'mau' }))).toEqual([]));
  test('without a reason in a language is refused', () =>
    expect(found(withWithdrawal({}, { at: LATER, reason: { vi: 'Sai.' }, by: 'mau' }))).toEqual([
      '4 withdrawn.0.reason',
    ]));
  test('by somebody who may not approve is refused', () =>
    expect(found(withWithdrawal({}, { at: LATER, reason, by: 'writer' }))).toEqual(['7 withdrawn.0.by']));
  test('lets the same text be approved again after it', () => {
    const withdrawn = withWithdrawal(approvals('vi', record()), { at: LATER, reason, by: 'mau' });
    const again = record({ at: '2026-03-03T08:00:00+07:00' });
    const [first] = withdrawn.approved?.vi ?? [];
    const records = first ? [first, { ...again, seal: sealOf('vi', again, first.seal) }] : [];
    expect(found({ ...withdrawn, approved: { vi: records } })).toEqual([]);
  });
});

describe('a file', () => {
  const problemsOf = (text: string) => {
    const problems: Problem[] = [];
    parseApprovals(Buffer.from(text), 'tourism/a/approval.yml', problems);
    return problems;
  };

  test('with a field that does not exist names it', () =>
    expect(problemsOf('aproved: {}')).toMatchObject([{ line: 1, field: 'aproved' }]));
  test('with a shortened hash names its line', () => {
    const [problem] = problemsOf('approved:\n  vi:\n    - hash: abc\n      by: mau\n');
    expect(problem).toMatchObject({ line: 3, field: 'approved.vi.0.hash' });
  });
  test('with an instant without zone says how it is written', () => {
    const [problem] = problemsOf('requested: { by: Lan, at: 2026-06-01 08:00 }');
    expect(problem?.cure.vi).toContain('2026-03-10T08:00:00+07:00');
  });
  test('that two people edited names both sides', () => {
    const [problem, ...rest] = problemsOf(
      'approved:\n<<<<<<< HEAD\n  vi: []\n=======\n  en: []\n>>>>>>> so-van-hoa\n',
    );
    expect(rest).toEqual([]);
    expect(problem?.line).toBe(2);
    for (const words of [problem?.cause.vi, problem?.cause.en]) expect(words).toMatch(/HEAD.*so-van-hoa/);
  });
  test('copied with its folder belongs to the other entry', () => {
    const problems: Problem[] = [];
    const approval = fileOf(approvals('vi', record()));
    const copy = { ...approval, file: 'tourism/b/approval.yml' };
    checkCopies([{ approval }, { approval: copy }], 'vi', problems);
    expect(problems).toMatchObject([
      { file: 'tourism/a/approval.yml', field: 'approved.vi.0.seal' },
      { file: 'tourism/b/approval.yml', field: 'approved.vi.0.seal' },
    ]);
  });
});

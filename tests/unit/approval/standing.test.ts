import { describe, expect, test } from 'vitest';
import type { Approvals } from '../../../src/approval/schema.ts';
import { standingOf, textWithdrawalOf, withdrawalOf } from '../../../src/approval/standing.ts';
import { withWithdrawal } from '../../../src/approval/write-approvals.ts';
import { approvals, HASH, OTHER, record } from './records.ts';

const approved = approvals('vi', record({ files: { 'a.svg': HASH } }));
const state = (hash: string, files: Record<string, string> = { 'a.svg': HASH }) =>
  standingOf(approved, 'vi', { hash, files })?.state;

describe('a text', () => {
  test('that is what was approved last is approved', () => expect(state(HASH)).toBe('approved'));
  test('that was edited since is changed', () => expect(state(OTHER)).toBe('changed'));
  test('whose picture was replaced since is changed', () =>
    expect(state(HASH, { 'a.svg': OTHER })).toBe('changed'));
  test('whose picture is gone is changed', () => expect(state(HASH, {})).toBe('changed'));
  test('beside which an unused picture lies is approved', () =>
    expect(state(HASH, { 'a.svg': HASH, 'new.svg': OTHER })).toBe('approved'));
  test('whose file was deleted is changed', () =>
    expect(standingOf(approved, 'vi', undefined)?.state).toBe('changed'));
  test('that nobody approved never was', () =>
    expect(standingOf(approved, 'en', { hash: HASH, files: {} })?.state).toBe('never'));
  test('that is not there and never was approved has no standing', () =>
    expect(standingOf(approved, 'en', undefined)).toBeUndefined());
  test('that is an older approved one again is changed', () => {
    const twice = approvals('vi', record(), record({ hash: OTHER, at: '2026-03-02T00:00:00Z' }));
    expect(standingOf(twice, 'vi', { hash: HASH, files: {} })?.state).toBe('changed');
  });
});

describe('a withdrawal', () => {
  const withdrawn = withWithdrawal(approved, {
    at: '2026-04-01T00:00:00Z',
    reason: { vi: 'Sai.' },
    by: 'mau',
  });

  test('holds', () => expect(withdrawalOf(withdrawn, 'vi')?.reason).toEqual({ vi: 'Sai.' }));
  test('ends when the source text is approved again', () => {
    const later = {
      ...withdrawn,
      approved: approvals('vi', record({ at: '2026-04-02T00:00:00Z' })).approved,
    };
    expect(withdrawalOf(later, 'vi')).toBeUndefined();
  });
  test('does not end when a translation is approved', () => {
    const later = {
      ...withdrawn,
      approved: {
        ...withdrawn.approved,
        ...approvals('en', record({ at: '2026-04-02T00:00:00Z' })).approved,
      },
    };
    expect(withdrawalOf(later, 'vi')).toBeDefined();
  });
});

describe('a withdrawal of one translation', () => {
  const both = { approved: { ...approved.approved, ...approvals('en', record()).approved } };
  const withdrawn = withWithdrawal(both, {
    at: '2026-04-01T00:00:00Z',
    lang: 'en',
    reason: { vi: 'Dịch sai số liệu.' },
    by: 'mau',
  });
  const english = (given: Approvals) => standingOf(given, 'en', { hash: HASH, files: {} })?.state;

  test('takes that text back', () => expect(english(withdrawn)).toBe('withdrawn'));
  test('leaves the source text approved', () =>
    expect(standingOf(withdrawn, 'vi', { hash: HASH, files: { 'a.svg': HASH } })?.state).toBe('approved'));
  test('does not take the entry back', () => expect(withdrawalOf(withdrawn, 'vi')).toBeUndefined());
  test('ends when that translation is approved again', () => {
    const again = approvals('en', record(), record({ at: '2026-04-02T00:00:00Z' }));
    const later = { ...withdrawn, approved: { ...withdrawn.approved, ...again.approved } };
    expect(textWithdrawalOf(later, 'en')).toBeUndefined();
    expect(english(later)).toBe('approved');
  });
});

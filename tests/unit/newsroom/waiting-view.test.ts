import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Province } from '../../../src/content/model.ts';
import { waitingView } from '../../../src/newsroom/waiting-view.ts';
import { approvals, HASH, record } from '../approval/records.ts';
import { entry, province } from '../catalogue/sample.ts';

const NOW = '2026-06-01T08:00:00+07:00';
const approved = approvals('vi', record({ hash: HASH })).approved?.vi?.[0];
if (!approved) throw new Error('no record');

function viewOf(changes: Partial<Province>) {
  const whole = { ...province([entry('a'), entry('b', { publishAt: '2026-07-01T00:00:00Z' })]), ...changes };
  whole.site.officers.mau = {
    ...whole.site.officers.mau,
    roles: ['approve'],
  } as (typeof whole.site.officers)[string];
  return waitingView(buildCatalogue(whole, { now: NOW, drafts: true }), 'vi');
}

const standings: Province['standings'] = {
  'tourism/a': { vi: { state: 'changed', record: approved }, en: { state: 'never' } },
  'tourism/b': { vi: { state: 'approved', record: approved } },
};

test('an entry waits under its unit, with whoever may approve it', () => {
  const [unit, ...rest] = viewOf({ standings }).units;
  expect(rest).toEqual([]);
  expect(unit).toMatchObject({ name: 'Sở', approvers: [{ name: 'Mẫu' }], entries: [{ id: 'tourism/a' }] });
});

test('each language says what it waits for, and since when readers have the approved one', () =>
  expect(viewOf({ standings }).units[0]?.entries[0]?.texts).toEqual([
    { lang: 'vi', state: 'changed', approvedAt: approved.at, path: '/vi/tourism/a/' },
    { lang: 'en', state: 'never', path: '/en/tourism/a/' },
  ]));

test('a request is told with its entry', () => {
  const requests = { 'tourism/a': { by: 'Lan', at: NOW } };
  expect(viewOf({ standings, requests }).units[0]?.entries[0]?.requested?.by).toBe('Lan');
});

test('dates are those of entries that are approved as they stand', () =>
  expect(viewOf({ standings }).due).toMatchObject([{ entry: 'tourism/b', change: 'published', title: 'b' }]));

import { expect, test } from 'vitest';
import { leavingFiles } from '../../../src/deploy/grace.ts';

const MONDAY = '2026-11-23T01:00:00Z';
const MONDAY_NIGHT = '2026-11-23T20:00:00Z';
const TUESDAY = '2026-11-24T01:00:00Z';
const PICTURE = 'pictures/a.avif';

test('a picture that the new site has no more stays, from now on', () => {
  const former = { files: [PICTURE], leaving: {} };
  expect(leavingFiles(former, new Set(), MONDAY, 24)).toEqual({ [PICTURE]: MONDAY });
});

test('a page, a feed and a text of a withdrawn entry do not', () => {
  const former = { files: ['vi/index.html', 'vi/feed.xml', 'vi/news/a/index.md'], leaving: {} };
  expect(leavingFiles(former, new Set(), MONDAY, 24)).toEqual({});
});

test('what the new site has is not leaving', () => {
  const former = { files: [PICTURE], leaving: {} };
  expect(leavingFiles(former, new Set([PICTURE]), MONDAY, 24)).toEqual({});
});

test('the time counts from when it left, however many deploys there are', () => {
  const former = { files: [], leaving: { [PICTURE]: MONDAY } };
  expect(leavingFiles(former, new Set(), MONDAY_NIGHT, 24)).toEqual({ [PICTURE]: MONDAY });
  expect(leavingFiles(former, new Set(), TUESDAY, 24)).toEqual({});
});

test('without a grace time nothing stays', () => {
  expect(leavingFiles({ files: [PICTURE], leaving: {} }, new Set(), MONDAY, 0)).toEqual({});
});

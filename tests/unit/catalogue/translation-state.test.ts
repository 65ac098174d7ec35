import { expect, test } from 'vitest';
import { translationState } from '../../../src/catalogue/translation-state.ts';
import type { Entry } from '../../../src/content/model.ts';
import { entry, version } from './sample.ts';

const translated = (
  translation: Partial<NonNullable<Entry['versions'][string]['translation']>>,
  updated?: string,
) =>
  entry(
    'a',
    { updated },
    { en: version({ translation: { by: 'A', date: '2026-03-05', state: 'reviewed', ...translation } }) },
  );
const state = (subject: Entry) => translationState(subject, 'en', 'vi');

test('the source language is the source', () => {
  expect(translationState(entry('a'), 'vi', 'vi')).toBe('source');
});

test('no file in the language is missing', () => {
  expect(state(entry('a'))).toBe('missing');
});

test('a machine translation says so', () => {
  expect(state(translated({ state: 'machine' }))).toBe('machine');
});

test('a translation of the present text is reviewed', () => {
  expect(state(translated({ source: 'aaaaaaaaaaaa' }))).toBe('reviewed');
});

test('a translation of another text is stale', () => {
  expect(state(translated({ source: 'bbbbbbbbbbbb' }))).toBe('stale');
});

test('without a stamp, a source updated on a later Vietnamese day makes it stale', () => {
  // 17:30 UTC on the 5th is already the 6th in Vietnam.
  expect(state(translated({}, '2026-03-05T17:30:00Z'))).toBe('stale');
});

test('without a stamp, a source updated the same Vietnamese day leaves it reviewed', () => {
  expect(state(translated({}, '2026-03-05T16:30:00Z'))).toBe('reviewed');
});

import { expect, test } from 'vitest';
import { messages } from '../../../src/i18n/messages.ts';

const keysOf = (value: unknown, prefix = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${prefix}.${key}`))
    : [prefix];
const placeholders = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placeholders(inner).map((found) => `${key}.${found}`))
    : [...String(value).matchAll(/\{\{\w+\}\}/g)].map(([found]) => found);

test.each(Object.entries(messages))('%s has the keys of Vietnamese, no more and no fewer', (_, own) => {
  expect(keysOf(own).sort()).toEqual(keysOf(messages.vi).sort());
});

test.each(Object.entries(messages))('%s keeps every placeholder', (_, own) => {
  expect(placeholders(own).sort()).toEqual(placeholders(messages.vi).sort());
});

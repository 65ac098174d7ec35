import { expect, test } from 'vitest';
import { type Messages, messages } from '../../../src/i18n/messages.ts';

const keysOf = (value: unknown, prefix = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${prefix}.${key}`))
    : [prefix];
const placeholders = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placeholders(inner).map((found) => `${key}.${found}`))
    : [...String(value).matchAll(/\{\{\w+\}\}/g)].map(([found]) => found);

const withoutWords = ({ about: { words: _, ...about }, ...texts }: Messages) => ({ about, ...texts });

test.each(Object.entries<Messages>(messages))(
  '%s has the keys of Vietnamese, no more and no fewer',
  (_, own) => {
    expect(keysOf(withoutWords(own)).sort()).toEqual(keysOf(withoutWords(messages.vi)).sort());
  },
);

test.each(Object.entries<Messages>(messages))('%s keeps every placeholder', (_, own) => {
  expect(placeholders(own).sort()).toEqual(placeholders(messages.vi).sort());
});

import type { Localized } from '../types/fields.ts';
import { en } from './words/en.ts';
import { km } from './words/km.ts';
import { lo } from './words/lo.ts';
import type { Words } from './words/model.ts';
import { vi } from './words/vi.ts';

/** Languages that a new province finds its first words in; in others it starts with the source language's. */
const WORDS: Readonly<Record<string, Words>> = { vi, en, km, lo };

export const wordsIn = (lang: string): Words | undefined => WORDS[lang];

/** One text in each of the languages that have words. */
export function say(languages: readonly string[], text: (words: Words, lang: string) => string): Localized {
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const words = wordsIn(lang);
      return words ? [[lang, text(words, lang)]] : [];
    }),
  );
}

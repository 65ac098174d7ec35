import type { BroughtLanguages, Language, LanguageFile, Texts } from './language-file.ts';
import { type Messages, messages } from './messages.ts';

const OWN: BroughtLanguages = messages as unknown as Record<string, LanguageFile>;

let brought: BroughtLanguages = {};

/**
 * What the content folder that was read last brings. Languages are the one thing that is not handed from function to
 * function: every date, number and label would have to carry them, and a process works for one province.
 */
export const broughtLanguages = (): BroughtLanguages => brought;

/** Takes over a content folder's languages, in place of those of the folder before. Use `bringLanguages` (translate.ts). */
export function setBroughtLanguages(languages: BroughtLanguages): void {
  brought = languages;
}

/** How a language is written. Falls back to the code itself, so that a new language builds before its file is written. */
export function languageOf(code: string): Language {
  const about = brought[code]?.about ?? OWN[code]?.about;
  if (about) return about;
  const { script, money } = languageOf('en');
  return { name: code, short: code, locale: code, openGraph: code, script, money };
}

/** UI texts of a language: Sen's own, with what the content folder says instead; English where nobody has any. */
export function uiTextsOf(code: string): Texts {
  const own = (OWN[code] ?? OWN.en) as Texts;
  return overlay(own, (brought[code] ?? {}) as Texts);
}

/** Vietnamese texts: they set the keys. */
export const KEYS: Messages = messages.vi;

/** Whether Sen brings a language itself. */
export const isOwnLanguage = (code: string): boolean => code in OWN;

function overlay(under: Texts, over: Texts): Texts {
  const joined: Texts = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = under[key];
    joined[key] = typeof value === 'object' && typeof below === 'object' ? overlay(below, value) : value;
  }
  return joined;
}

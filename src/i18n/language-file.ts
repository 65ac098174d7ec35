import { z } from 'zod';
import { WRITINGS, type Writing } from './scripts.ts';

const text = z.string().min(1);
const currencies = z.strictObject({ VND: text, USD: text });

const locale = z.string().refine(
  (tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  },
  { params: { expected: 'locale' } },
);

/** How a language is written. */
export const languageSchema = z.strictObject({
  /** The language's own name, for the switcher. */
  name: text,
  /** The same where room is short. */
  short: text,
  /** BCP 47 tag for dates and numbers; a numbering system where the script has its own digits. */
  locale,
  /** Open Graph locale. */
  openGraph: z.string().regex(/^[a-z]{2,3}_[A-Z]{2}$/),
  script: z.enum(Object.keys(WRITINGS) as Writing[]),
  /** What stands behind the figure of a sum, counted in thousand millions and in millions. */
  money: z.strictObject({ billion: currencies, million: currencies }),
  /** Words that are written in several parts: a heading's line should not end within one. */
  words: z.array(text).optional(),
  /** Nobody who grew up with the language has read these texts yet. */
  awaiting: z.literal('native-review').optional(),
});

/** UI texts by dotted key, as deep as they come. */
export interface Texts {
  [key: string]: string | Texts;
}

/**
 * `languages/<code>.json` of a content folder. In a language that Sen brings itself it says only what this province puts
 * otherwise; in any other `about` tells how the language is written, and the rest are its UI texts.
 */
export const languageFileSchema = z
  .looseObject({ about: languageSchema.optional() })
  .superRefine(({ about: _, ...texts }, context) => {
    for (const { path, input } of strangers(texts, []))
      context.addIssue({ code: 'invalid_type', expected: 'string', path, input });
  });

/** What is neither a text nor a group of texts. */
function strangers(value: unknown, path: string[]): { path: string[]; input: unknown }[] {
  if (typeof value === 'string') return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, input: value }];
  return Object.entries(value).flatMap(([key, inner]) => strangers(inner, [...path, key]));
}

export type Language = z.output<typeof languageSchema>;
export type LanguageFile = z.output<typeof languageFileSchema>;
/** Language code → what the content folder says of it. */
export type BroughtLanguages = Readonly<Record<string, LanguageFile>>;

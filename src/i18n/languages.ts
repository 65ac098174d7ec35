/** How a language is written here. Adding a language: one row, one JSON file beside this one, and the row in `messages.ts`. */
export interface Language {
  /** The language's own name, for the switcher. */
  name: string;
  /** The same where room is short. */
  short: string;
  /** BCP 47 tag for dates and numbers; a numbering system where the script has its own digits. */
  locale: string;
  /** Open Graph locale. */
  openGraph: string;
}

const LANGUAGES: Record<string, Language> = {
  vi: { name: 'Tiếng Việt', short: 'Việt', locale: 'vi-VN', openGraph: 'vi_VN' },
  en: { name: 'English', short: 'English', locale: 'en-GB', openGraph: 'en_GB' },
  km: { name: 'ភាសាខ្មែរ', short: 'ខ្មែរ', locale: 'km-KH-u-nu-khmr', openGraph: 'km_KH' },
};

/** Falls back to the code itself, so that a new language builds before its row is written. */
export function languageOf(code: string): Language {
  return LANGUAGES[code] ?? { name: code, short: code, locale: code, openGraph: code };
}

import { languageOf } from './languages.ts';

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** A date formatter of a language; made once, because making one takes a thousand times as long as using it. */
export function dateFormatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, lang, options, (locale) => new Intl.DateTimeFormat(locale, options));
}

/** A number formatter of a language, made once. */
export function numberFormatter(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, lang, options, (locale) => new Intl.NumberFormat(locale, options));
}

function kept<Formatter>(
  known: Map<string, Formatter>,
  lang: string,
  options: object,
  make: (locale: string) => Formatter,
): Formatter {
  const { locale } = languageOf(lang);
  const key = locale + JSON.stringify(options);
  const formatter = known.get(key) ?? make(locale);
  known.set(key, formatter);
  return formatter;
}

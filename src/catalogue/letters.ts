import { lettersIn, textsIn } from '../content/letters.ts';
import type { Province } from '../content/model.ts';
import { languageOf, uiTextsOf } from '../i18n/languages.ts';

/** What the code itself sets: ASCII, and the signs in layouts, dates and numbers. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32))}\u00a0\u00ab\u00b0\u00b1\u00b2\u00b7\u00bb\u00d7\u200b\u2010\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2190\u2192\u2193\u2197\u202f\u20ab`;

/**
 * Every letter that pages in `lang` may show, sorted: texts in the language (the source's where it has none),
 * names and settings, UI texts, dates and numbers, and the other languages' own names.
 */
export function lettersOf(province: Province, lang: string): string[] {
  const { site, places, topics, home, map, entries, inbound } = province;
  const [source = ''] = site.languages;
  const { locale } = languageOf(lang);
  const texts = [
    ALWAYS,
    ...site.languages.flatMap((code) => [languageOf(code).name, languageOf(code).short]),
    new Intl.NumberFormat(locale).format(9_876_543_210.5),
    ...Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
        Date.UTC(2026, month, month + 1),
      ),
    ),
    ...textsIn([site, places, topics, home, map, inbound], site.languages, lang),
    ...textsIn(uiTextsOf(lang), [], lang),
    ...entries.flatMap(({ versions, facts, common }) => {
      const version = versions[lang] ?? versions[source];
      return [...textsIn([facts, common], site.languages, lang), version?.letters ?? ''];
    }),
  ];
  const letters = lettersIn(texts);
  // Titles may be set in capitals by the style sheet.
  return lettersIn([...letters, ...letters.map((letter) => letter.toLocaleUpperCase(locale))]).sort();
}

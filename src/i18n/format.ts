import { numberFormatter } from './formatters.ts';
import { languageOf } from './languages.ts';
import type { Translate } from './translate.ts';

/** A sum in whole units of its currency. */
export interface Money {
  amount: number;
  currency: 'VND' | 'USD';
}

export function formatNumber(value: number, lang: string): string {
  return numberFormatter(lang, { maximumFractionDigits: 2 }).format(value);
}

/** A number that names or counts something, such as a year: the language's digits without separators. */
export function formatCount(value: number, lang: string): string {
  return numberFormatter(lang, { useGrouping: false }).format(value);
}

/** Labels in one line, as a sentence has them: `Domestic, foreign, joint venture`. */
export function inOneLine(labels: readonly string[], lang: string): string {
  return labels
    .map((label, index) => (index ? label.charAt(0).toLocaleLowerCase(lang) + label.slice(1) : label))
    .join(', ');
}

const MINUTE = 60;
const HOUR = 3600;
const MEGABYTE = 1e6;

/** Seconds as players show them: `0:48`, `1:02:05`, in the language's digits. */
export function formatDuration(seconds: number, lang: string): string {
  const whole = Math.round(seconds);
  const digits = (value: number, least: number) =>
    numberFormatter(lang, {
      minimumIntegerDigits: least,
      useGrouping: false,
    }).format(value);
  const hours = Math.floor(whole / HOUR);
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  const parts = [
    ...(hours ? [digits(hours, 1)] : []),
    digits(minutes, hours ? 2 : 1),
    digits(whole % MINUTE, 2),
  ];
  return parts.join(':');
}

/** Size of a file in megabytes, or kilobytes below one: `1.2 MB`, `240 kB`. */
export function formatBytes(bytes: number, lang: string): string {
  const [unit, step] = bytes >= MEGABYTE ? (['megabyte', MEGABYTE] as const) : (['kilobyte', 1000] as const);
  const digits = { maximumFractionDigits: bytes >= MEGABYTE ? 1 : 0 };
  return numberFormatter(lang, { style: 'unit', unit, ...digits }).format(bytes / step);
}

/** Name of a language in the reader's: `Vietnamese`, `Tiếng Việt`. */
export function formatLanguage(code: string, lang: string): string {
  return new Intl.DisplayNames(languageOf(lang).locale, { type: 'language' }).of(code) ?? code;
}

/** Hectares. */
export function formatArea(hectares: number, lang: string, t: Translate): string {
  return t('facts.hectares', { value: formatNumber(hectares, lang) });
}

const THOUSAND_MILLION = 1e9;
const MILLION = 1e6;

/** Figure and unit apart, for a page that sets the figure large. Billions are tỷ in Vietnamese, ពាន់លាន in Khmer. */
export function moneyParts({ amount, currency }: Money, lang: string): { figure: string; unit: string } {
  const [step, scale] =
    amount >= THOUSAND_MILLION ? ([THOUSAND_MILLION, 'billion'] as const) : ([MILLION, 'million'] as const);
  return { figure: formatNumber(amount / step, lang), unit: languageOf(lang).money[scale][currency] };
}

/** `850 tỷ đồng`, `850 billion VND`, `៨៥០ ពាន់លានដុង`; millions below a thousand million. */
export function formatMoney(money: Money, lang: string): string {
  const { figure, unit } = moneyParts(money, lang);
  return `${figure} ${unit}`;
}

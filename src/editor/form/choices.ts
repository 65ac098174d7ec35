import type { Province } from '../../content/model.ts';
import type { Bilingual } from '../../content/problem.ts';
import type { Localized } from '../../types/fields.ts';
import type { Choices } from '../../types/form.ts';
import type { Option } from './field-widget.ts';

/** Licences under which the province may use a picture; another may stand in a file, but is not offered. */
const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'];

/** Countries with which the provinces of the delta trade, ISO 3166-1; the form offers these first. */
const MARKETS =
  'AE AU BE CA CH CN DE ES FR GB HK ID IN IT JP KH KR LA MY NL NZ PH RU SA SE SG TH TW US'.split(' ');

/** What the forms need of a province; `readProvince` gives more. */
export type Named = Pick<Province, 'site' | 'places' | 'topics'> & {
  entries: { id: string; title: string }[];
};

/** The names an editor may choose from, labelled in a language. */
export function choicesOf(province: Named, lang: keyof Bilingual): Record<Choices, Option[]> {
  const { site, places, topics, entries } = province;
  const named = (names: Record<string, { name: Localized }>): Option[] =>
    Object.entries(names).map(([value, { name }]) => ({ value, label: name[lang] ?? value }));
  const regions = new Intl.DisplayNames(lang, { type: 'region' });
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return {
    places: named(places),
    topics: named(topics),
    units: Object.entries(site.units).map(([value, name]) => ({ value, label: name[lang] ?? value })),
    officers: Object.entries(site.officers).map(([value, { name, title }]) => ({
      value,
      label: `${name}, ${title[lang] ?? ''}`,
    })),
    entries: entries.map(({ id, title }) => ({ value: id, label: `${title} (${id})` })),
    months: months.map((value) => ({ value, label: lang === 'vi' ? `Tháng ${value}` : monthName(value) })),
    countries: MARKETS.map((value) => ({ value, label: regions.of(value) ?? value })),
    licences: LICENCES.map((value) => ({ value, label: value.replaceAll('-', ' ') })),
  };
}

const monthName = (month: number): string =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1));

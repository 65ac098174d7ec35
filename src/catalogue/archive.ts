import type { Entry } from '../content/model.ts';
import { monthsText } from '../i18n/dates.ts';
import { dateFormatter } from '../i18n/formatters.ts';
import type { FacetValue } from '../types/facet.ts';
import { vietnameseDay } from './translation-state.ts';

/** Where an entry stands in an archive: the name of its year's facet, that facet's label, and its month, the newest first. */
export function archiveOf({ common }: Entry, lang: string): [string, string, FacetValue] {
  const [year = '', month = ''] = vietnameseDay(common.publishAt).split('-');
  const label = dateFormatter(lang, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(Number(year)));
  return [year, label, { id: month, title: monthsText([Number(month)], lang), rank: -Number(month) }];
}

import { placesIn } from '../content/map.ts';
import type { Entry } from '../content/model.ts';
import type { FacetValue } from '../types/facet.ts';
import type { Catalogue } from './catalogue.ts';
import { inLanguage } from './view-entry.ts';

/** The part of the province that an entry lies in, as map.yml divides it; `undefined` where neither says. */
export function areaOf(catalogue: Catalogue, { common }: Entry, lang: string): FacetValue | undefined {
  const { place } = common;
  if (place === undefined) return undefined;
  const areas = catalogue.province.map?.areas ?? [];
  const rank = areas.findIndex((area) => placesIn(area).includes(place));
  const area = areas[rank];
  return area && { id: area.id, title: inLanguage(catalogue, area.short, lang), rank };
}

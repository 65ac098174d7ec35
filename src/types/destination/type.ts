import { z } from 'zod';
import { monthsText } from '../../i18n/dates.ts';
import { formatArea } from '../../i18n/format.ts';
import { defineType } from '../define.ts';
import { facetOf, MONTH, monthFacet } from '../facet.ts';
import { coordinates, month } from '../fields.ts';
import { address, geo, thing } from '../structured-data.ts';
import { destinationForm, destinationTextForm } from './form.ts';

const KINDS = ['nature', 'garden', 'market', 'house', 'village', 'islet', 'temple', 'relic'] as const;

const facts = z.strictObject({
  kind: z.enum(KINDS),
  coordinates: coordinates.optional(),
  bestMonths: z.array(month).optional(),
  areaHa: z.number().positive().optional(),
  yearBuilt: z.int().min(100).max(2100).optional(),
});

export type DestinationFacts = z.output<typeof facts>;

const text = z.strictObject({
  /** How to get there, as far as a source says. */
  access: z.string().min(10).max(400).optional(),
});

export type DestinationText = z.output<typeof text>;

export const destination = defineType({
  name: 'destination',
  folder: 'tourism',
  section: 'tourism',
  facts,
  text,
  form: { ...destinationForm, ...destinationTextForm },
  factRows: (page, { t, lang }) => {
    const { kind, bestMonths, areaHa, yearBuilt } = page.facts;
    return [
      { label: t('destination.kind'), value: t(`destination.kinds.${kind}`) },
      ...(bestMonths ? [{ label: t('destination.bestMonths'), value: monthsText(bestMonths, lang) }] : []),
      ...(areaHa ? [{ label: t('facts.area'), value: formatArea(areaHa, lang, t) }] : []),
      ...(yearBuilt ? [{ label: t('destination.yearBuilt'), value: String(yearBuilt) }] : []),
    ];
  },
  details: ({ text: { access }, place }, { t }) =>
    access ? [{ title: t('whereabouts.title'), rows: [{ label: place?.title ?? '', value: access }] }] : [],
  structuredData: (page, context) => ({
    '@type': 'TouristAttraction',
    ...thing(page, context),
    address: address(page, context),
    ...geo(page.facts.coordinates),
  }),
  facets: {
    kind: facetOf({
      label: (t) => t('destination.kind'),
      all: KINDS,
      of: ({ kind }: DestinationFacts) => [kind],
      title: (kind, { t }) => t(`destination.kinds.${kind}`),
    }),
    [MONTH]: monthFacet(
      (t) => t('destination.bestMonths'),
      ({ bestMonths }: DestinationFacts) => bestMonths,
    ),
  },
});

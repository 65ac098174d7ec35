import { monthsText } from '../../i18n/dates.ts';
import { formatArea, formatCount } from '../../i18n/format.ts';
import { defineType } from '../define.ts';
import { facetOf, MONTH, monthFacet } from '../facet.ts';
import { address, geo, thing } from '../structured-data.ts';
import { type DestinationFacts, facts, KINDS, text } from './facts.ts';
import { destinationForm, destinationTextForm } from './form.ts';

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
      ...(yearBuilt ? [{ label: t('destination.yearBuilt'), value: formatCount(yearBuilt, lang) }] : []),
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

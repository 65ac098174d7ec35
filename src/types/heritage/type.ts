import { z } from 'zod';
import { formatCount } from '../../i18n/format.ts';
import { defineType } from '../define.ts';
import { facetOf } from '../facet.ts';
import { address, article, geo, thing } from '../structured-data.ts';
import { facts, type HeritageFacts, KINDS, LEVELS } from './facts.ts';
import { heritageForm } from './form.ts';

export const heritage = defineType({
  name: 'heritage',
  folder: 'heritage',
  section: 'heritage',
  facts,
  text: z.strictObject({}),
  form: heritageForm,
  factRows: (page, { t, lang }) => {
    const { kind, level, decision: act, recognisedYear } = page.facts;
    return [
      { label: t('heritage.kind'), value: t(`heritage.kinds.${kind}`) },
      ...(level ? [{ label: t('heritage.level'), value: t(`heritage.levels.${level}`) }] : []),
      ...(recognisedYear
        ? [{ label: t('heritage.recognised'), value: formatCount(recognisedYear, lang) }]
        : []),
      ...(act ? [{ label: t('facts.decision'), value: act.number }] : []),
    ];
  },
  // A craft, a song or a festival without a date is no schema.org thing of its own: the page is an article about it.
  structuredData: (page, context) =>
    page.facts.kind === 'relic'
      ? {
          '@type': 'LandmarksOrHistoricalBuildings',
          ...thing(page, context),
          address: address(page, context),
          ...geo(page.facts.coordinates),
        }
      : { '@type': 'Article', ...article(page, context), about: { '@type': 'Thing', name: page.title } },
  facets: {
    kind: facetOf({
      label: (t) => t('heritage.kind'),
      all: KINDS,
      of: ({ kind }: HeritageFacts) => [kind],
      title: (kind, { t }) => t(`heritage.kinds.${kind}`),
    }),
    level: facetOf({
      label: (t) => t('heritage.level'),
      all: LEVELS,
      of: ({ level }: HeritageFacts) => (level ? [level] : []),
      title: (level, { t }) => t(`heritage.levels.${level}`),
    }),
  },
});

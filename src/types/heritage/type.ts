import { z } from 'zod';
import { defineType } from '../define.ts';
import { coordinates, decision } from '../fields.ts';
import { address, article, geo, thing } from '../structured-data.ts';
import { heritageForm } from './form.ts';

const facts = z.strictObject({
  kind: z.enum(['craft', 'performing-art', 'relic', 'festival']),
  /** Rank it is listed at; absent as long as no list is known to hold it. */
  level: z.enum(['unesco', 'special-national', 'national', 'provincial']).optional(),
  decision: decision.optional(),
  recognisedYear: z.int().min(1900).max(2100).optional(),
  coordinates: coordinates.optional(),
});

export type HeritageFacts = z.output<typeof facts>;

export const heritage = defineType({
  name: 'heritage',
  folder: 'heritage',
  section: 'heritage',
  facts,
  text: z.strictObject({}),
  form: heritageForm,
  factRows: (page, { t }) => {
    const { kind, level, decision: act, recognisedYear } = page.facts;
    return [
      { label: t('heritage.kind'), value: t(`heritage.kinds.${kind}`) },
      ...(level ? [{ label: t('heritage.level'), value: t(`heritage.levels.${level}`) }] : []),
      ...(recognisedYear ? [{ label: t('heritage.recognised'), value: String(recognisedYear) }] : []),
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
  facets: (page, { t }) => ({ kind: t(`heritage.kinds.${page.facts.kind}`) }),
});

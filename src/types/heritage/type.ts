import { z } from 'zod';
import { defineType } from '../define.ts';
import { coordinates, decision } from '../fields.ts';
import { geo, pictureUrls } from '../structured-data.ts';

const facts = z.strictObject({
  kind: z.enum(['craft', 'performing-art', 'relic', 'festival']),
  level: z.enum(['unesco', 'special-national', 'national', 'provincial']),
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
  factRows: (page, { t }) => {
    const { kind, level, decision: act, recognisedYear } = page.facts;
    return [
      { label: t('heritage.kind'), value: t(`heritage.kinds.${kind}`) },
      { label: t('heritage.level'), value: t(`heritage.levels.${level}`) },
      ...(recognisedYear ? [{ label: t('heritage.recognised'), value: String(recognisedYear) }] : []),
      ...(act ? [{ label: t('facts.decision'), value: act.number }] : []),
    ];
  },
  structuredData: (page, { url }) => ({
    '@type': page.facts.kind === 'relic' ? 'LandmarksOrHistoricalBuildings' : 'CreativeWork',
    name: page.title,
    description: page.summary,
    url,
    image: pictureUrls(page, url),
    ...(page.facts.kind === 'relic' ? geo(page.facts.coordinates) : {}),
  }),
  facets: (page, { t }) => ({ kind: t(`heritage.kinds.${page.facts.kind}`) }),
});

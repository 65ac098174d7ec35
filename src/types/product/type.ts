import { z } from 'zod';
import { monthsText } from '../../i18n/dates.ts';
import { defineType } from '../define.ts';
import { facetOf, MONTH, monthFacet } from '../facet.ts';
import { businessContact, confidence, day, decision, month } from '../fields.ts';
import { thing } from '../structured-data.ts';
import { productForm } from './form.ts';

/** The six OCOP groups of Decision 148/QĐ-TTg of 24 February 2023. */
const OCOP_GROUPS = ['food', 'drinks', 'herbs', 'handicrafts', 'ornamentals', 'tourism'] as const;

const facts = z.strictObject({
  group: z.enum(OCOP_GROUPS),
  /** Stars of the current rating; a rating without its decision may only stand in a sample entry. */
  stars: z.int().min(1).max(5).optional(),
  rating: decision.extend({ expires: day }).optional(),
  /** Geographical indication. */
  gi: z
    .strictObject({
      number: z
        .string()
        .regex(/^\d{5}$/)
        .optional(),
      year: z.int().optional(),
      decision: decision.optional(),
      date: day.optional(),
      confidence,
    })
    .optional(),
  producer: z.string().optional(),
  contact: businessContact.optional(),
  traceability: z.url().optional(),
  harvestMonths: z.array(month).optional(),
  exportMarkets: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
});

export type ProductFacts = z.output<typeof facts>;

export const product = defineType({
  name: 'product',
  folder: 'ocop',
  section: 'ocop',
  facts,
  text: z.strictObject({}),
  form: productForm,
  factRows: (page, { t, lang }) => {
    const { group, stars, rating, gi, producer, contact, harvestMonths, exportMarkets } = page.facts;
    const countries = new Intl.DisplayNames(lang, { type: 'region' });
    const giParts = [gi?.number, gi?.decision?.number, gi?.year ?? gi?.date?.slice(0, 4)].filter(Boolean);
    return [
      { label: t('product.group'), value: t(`product.groups.${group}`) },
      ...(stars ? [{ label: t('product.rating'), value: t('product.stars', { value: stars }) }] : []),
      ...(rating ? [{ label: t('facts.decision'), value: rating.number }] : []),
      ...(gi ? [{ label: t('product.gi'), value: giParts.join(' · ') }] : []),
      ...(producer ? [{ label: t('product.producer'), value: producer }] : []),
      ...(contact
        ? [{ label: t('product.contact'), value: [contact.phone, contact.email].filter(Boolean).join(' · ') }]
        : []),
      ...(harvestMonths ? [{ label: t('product.harvest'), value: monthsText(harvestMonths, lang) }] : []),
      ...(exportMarkets
        ? [
            {
              label: t('product.markets'),
              value: exportMarkets.map((code) => countries.of(code) ?? code).join(', '),
            },
          ]
        : []),
    ];
  },
  // The province sells nothing: no offer, price or review, although Google shows products only with one of them.
  structuredData: (page, context) => ({
    '@type': 'Product',
    ...thing(page, context),
    category: context.t(`product.groups.${page.facts.group}`),
    ...(page.facts.producer ? { manufacturer: { '@type': 'Organization', name: page.facts.producer } } : {}),
    countryOfOrigin: { '@type': 'Country', name: 'VN' },
  }),
  validUntil: ({ stars, rating }) => (stars ? rating?.expires : undefined),
  // DOMAIN §4: a rating that ran out must not be shown as current.
  afterwards: ({ stars: _stars, rating: _rating, ...facts }) => facts,
  facets: {
    group: facetOf({
      label: (t) => t('product.group'),
      all: OCOP_GROUPS,
      of: ({ group }: ProductFacts) => [group],
      title: (group, { t }) => t(`product.groups.${group}`),
    }),
    stars: facetOf({
      label: (t) => t('product.rating'),
      all: [5, 4, 3, 2, 1],
      of: ({ stars }: ProductFacts) => (stars ? [stars] : []),
      title: (stars, { t }) => t('product.stars', { value: stars }),
    }),
    [MONTH]: monthFacet(
      (t) => t('product.harvest'),
      ({ harvestMonths }: ProductFacts) => harvestMonths,
    ),
  },
});

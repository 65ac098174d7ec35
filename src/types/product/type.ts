import { z } from 'zod';
import { monthsText } from '../../i18n/dates.ts';
import { formatCount } from '../../i18n/format.ts';
import { defineType } from '../define.ts';
import { facetOf, MONTH, monthFacet } from '../facet.ts';
import { thing } from '../structured-data.ts';
import { facts, OCOP_GROUPS, type ProductFacts } from './facts.ts';
import { productForm } from './form.ts';

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
      ...(stars
        ? [{ label: t('product.rating'), value: t('product.stars', { value: formatCount(stars, lang) }) }]
        : []),
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
      title: (stars, { t, lang }) => t('product.stars', { value: formatCount(stars, lang) }),
    }),
    [MONTH]: monthFacet(
      (t) => t('product.harvest'),
      ({ harvestMonths }: ProductFacts) => harvestMonths,
    ),
  },
});

import { z } from 'zod';
import { formatDay } from '../../i18n/dates.ts';
import { defineType } from '../define.ts';
import { facetOf } from '../facet.ts';
import { publisher, thing } from '../structured-data.ts';
import { FIELDS, facts, type PolicyFacts } from './facts.ts';
import { policyForm } from './form.ts';

export const policy = defineType({
  name: 'policy',
  folder: 'investment/policies',
  section: 'investment',
  facts,
  text: z.strictObject({}),
  form: policyForm,
  factRows: (page, { t, lang }) => {
    const [main] = page.facts.documents;
    return [
      { label: t('policy.field'), value: t(`policy.fields.${page.facts.field}`) },
      ...(main ? [{ label: t('policy.documents'), value: main.number }] : []),
      ...(main?.inForce ? [{ label: t('policy.inForce'), value: formatDay(main.inForce, lang) }] : []),
    ];
  },
  details: (page, { t, lang }) => [
    {
      title: t('policy.documents'),
      rows: page.facts.documents.map(({ number, title, date, inForce }) => ({
        label: number,
        value: [
          title[lang] ?? title.vi,
          date && `${t('policy.issued')} ${formatDay(date, lang)}`,
          inForce && `${t('policy.inForce')} ${formatDay(inForce, lang)}`,
        ]
          .filter(Boolean)
          .join('; '),
      })),
    },
  ],
  structuredData: (page, context) => ({
    '@type': 'GovernmentService',
    ...thing(page, context),
    serviceType: context.t(`policy.fields.${page.facts.field}`),
    provider: publisher(context),
    areaServed: { '@type': 'AdministrativeArea', name: context.region },
    subjectOf: page.facts.documents.map(({ number, title, date, inForce, url }) => ({
      '@type': 'Legislation',
      legislationIdentifier: number,
      name: title[context.lang] ?? title.vi ?? number,
      ...(date ? { legislationDate: date } : {}),
      ...(inForce ? { legislationDateOfApplicability: inForce } : {}),
      ...(url ? { url } : {}),
    })),
  }),
  facets: {
    field: facetOf({
      searchOnly: true,
      label: (t) => t('types.policy'),
      all: FIELDS,
      of: ({ field }: PolicyFacts) => [field],
      title: (field, { t }) => t(`policy.fields.${field}`),
    }),
  },
});

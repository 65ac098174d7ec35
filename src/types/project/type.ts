import { z } from 'zod';
import { formatDay } from '../../i18n/dates.ts';
import { formatArea, formatMoney, formatNumber, inOneLine } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { defineType } from '../define.ts';
import { facetOf } from '../facet.ts';
import { address, geo, imageObjects, publisher } from '../structured-data.ts';
import { CLEARANCES, facts, type ProjectFacts, SECTORS, STAGES } from './facts.ts';
import { projectForm, projectTextForm } from './form.ts';

export const project = defineType({
  name: 'project',
  folder: 'investment/projects',
  section: 'investment',
  facts,
  text: z.strictObject({ scale: z.string().min(5) }),
  form: { ...projectForm, ...projectTextForm },
  factRows: (page, { t, lang }) => {
    const { facts: f, text } = page;
    return [
      { label: t('project.sector'), value: t(`project.sectors.${f.sector}`) },
      { label: t('project.scale'), value: text.scale },
      { label: t('facts.area'), value: formatArea(f.areaHa, lang, t) },
      { label: t('project.capital'), value: formatMoney(f.capital, lang) },
      ...(f.termYears
        ? [{ label: t('project.term'), value: t('facts.years', { value: formatNumber(f.termYears, lang) }) }]
        : []),
      ...(f.landOrigin
        ? [{ label: t('project.landOrigin'), value: t(`project.landOrigins.${f.landOrigin}`) }]
        : []),
      ...(f.clearance
        ? [{ label: t('project.clearance'), value: t(`project.clearances.${f.clearance}`) }]
        : []),
      ...(f.selection
        ? [{ label: t('project.selection'), value: t(`project.selections.${f.selection}`) }]
        : []),
      ...(f.forms
        ? [
            {
              label: t('project.form'),
              value: inOneLine(
                f.forms.map((form) => t(`project.forms.${form}`)),
                lang,
              ),
            },
          ]
        : []),
      ...(f.deadline ? [{ label: t('project.deadline'), value: formatDay(f.deadline, lang) }] : []),
    ];
  },
  // schema.org has no investment project (DOMAIN §5): it is a government's call, for a place with measures.
  structuredData: (page, context) => ({
    '@type': 'GovernmentService',
    name: page.title,
    description: page.summary,
    url: context.url,
    serviceType: context.t('project.service'),
    provider: publisher(context),
    areaServed: {
      '@type': 'Place',
      name: page.title,
      photo: imageObjects(page, context),
      address: address(page, context),
      ...geo(page.facts.coordinates),
      additionalProperty: measures(page.facts, context.t),
    },
  }),
  facets: {
    sector: facetOf({
      label: (t) => t('project.sector'),
      all: SECTORS,
      of: ({ sector }: ProjectFacts) => [sector],
      title: (sector, { t }) => t(`project.sectors.${sector}`),
    }),
    stage: facetOf({
      label: (t) => t('project.stage'),
      all: STAGES,
      of: ({ stage }: ProjectFacts) => [stage],
      title: (stage, { t }) => t(`project.stages.${stage}`),
    }),
    clearance: facetOf({
      label: (t) => t('project.clearance'),
      all: CLEARANCES,
      of: ({ clearance }: ProjectFacts) => (clearance ? [clearance] : []),
      title: (clearance, { t }) => t(`project.clearances.${clearance}`),
    }),
  },
});

const measures = (facts: ProjectFacts, t: Translate) =>
  [
    { name: t('facts.area'), value: facts.areaHa, unitCode: 'HAR' },
    { name: t('project.capital'), value: facts.capital.amount, unitText: facts.capital.currency },
    { name: t('project.stage'), value: t(`project.stages.${facts.stage}`) },
  ].map((property) => ({ '@type': 'PropertyValue', ...property }));

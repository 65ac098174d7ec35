import type { Entry } from '../content/model.ts';
import { translator } from '../i18n/translate.ts';
import type { Section } from '../types/define.ts';
import { type FacetValue, MONTH } from '../types/facet.ts';
import { types } from '../types/index.ts';
import { typeOf } from '../types/lookup.ts';
import { archiveOf } from './archive.ts';
import { areaOf } from './areas.ts';
import type { Catalogue } from './catalogue.ts';
import { facetPath, localPath } from './paths.ts';
import { entryCard } from './view-entry.ts';
import type { RasterSizes } from './view-pictures.ts';
import type { EntryCard, Link } from './views.ts';

/** One way to narrow a section's list, with the pages that do. */
export interface FacetView {
  /** As addresses have it. */
  name: string;
  label: string;
  values: (Link & { id: string; count: number })[];
}

/** A section's entries of one value of one facet. */
export interface FacetPage {
  label: string;
  title: string;
  cards: EntryCard[];
}

interface Found extends FacetValue {
  entries: Entry[];
}

interface FoundFacet {
  name: string;
  label: string;
  values: Found[];
}

/** How a section may be narrowed in `lang`: facets with a choice, each value with its entries; empty ones are not offered. */
export function browseView(catalogue: Catalogue, lang: string, section: Section): FacetView[] {
  return facetsOf(catalogue, lang, section).map(({ name, label, values }) => ({
    name,
    label,
    values: values.map(({ id, title, entries }) => ({
      id,
      title,
      path: localPath(lang, facetPath(section, name, id)),
      count: entries.length,
    })),
  }));
}

/** The page of a value, newest entry first; `undefined` where the section does not offer it. */
export function facetPage(
  catalogue: Catalogue,
  sizes: RasterSizes,
  lang: string,
  section: Section,
  name: string,
  id: string,
): FacetPage | undefined {
  const facet = facetsOf(catalogue, lang, section).find((offered) => offered.name === name);
  const value = facet?.values.find((offered) => offered.id === id);
  return (
    facet &&
    value && {
      label: facet.label,
      title: value.title,
      cards: value.entries.map((entry) => entryCard(catalogue, sizes, entry, lang)),
    }
  );
}

const known = new WeakMap<Catalogue, Map<string, FoundFacet[]>>();

/** Facets of a section with what counts under each value, in the order offered; the pages of a section ask again and again. */
export function facetsOf(catalogue: Catalogue, lang: string, section: Section): FoundFacet[] {
  const answers = known.get(catalogue) ?? new Map<string, FoundFacet[]>();
  known.set(catalogue, answers);
  const answer = answers.get(lang + section) ?? findFacets(catalogue, lang, section);
  answers.set(lang + section, answer);
  return answer;
}

function findFacets(catalogue: Catalogue, lang: string, section: Section): FoundFacet[] {
  const context = { lang, t: translator(lang) };
  const facets = new Map<string, { label: string; values: Map<string, Found> }>();
  const count = (name: string, label: string, value: FacetValue, entry: Entry) => {
    const facet = facets.get(name) ?? { label, values: new Map() };
    facets.set(name, facet);
    const found = facet.values.get(value.id) ?? { ...value, entries: [] };
    facet.values.set(value.id, found);
    found.entries.push(entry);
  };
  for (const entry of catalogue.entries) {
    if (types[entry.type].section !== section) continue;
    for (const [name, facet] of Object.entries(typeOf(entry).facets)) {
      if (facet.searchOnly) continue;
      for (const value of facet.of(entry.facts, context)) count(name, facet.label(context.t), value, entry);
    }
    // News is looked up by when it was, everything else by where it is.
    const area = section === 'news' ? undefined : areaOf(catalogue, entry, lang);
    if (area) count('area', context.t('browse.area'), area, entry);
    if (section === 'news') count(...archiveOf(entry, lang), entry);
  }
  return [...facets]
    .map(([name, { label, values }]) => ({ name, label, values: [...values.values()].sort(inOrder(lang)) }))
    .filter(({ name, values }) => values.length > 1 || isYear(name))
    .sort((a, b) => Number(a.name === MONTH) - Number(b.name === MONTH));
}

/** An archive is whole: a year with one month of news is offered too. */
const isYear = (name: string) => /^\d{4}$/.test(name);

const inOrder = (lang: string) => (a: FacetValue, b: FacetValue) =>
  a.rank - b.rank || a.title.localeCompare(b.title, lang);

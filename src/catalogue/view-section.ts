import type { Section } from '../types/define.ts';
import { types } from '../types/index.ts';
import type { Catalogue } from './catalogue.ts';
import { entryCard, inLanguage, officerView } from './view-entry.ts';
import type { RasterSizes } from './view-pictures.ts';
import type { EntryCard, Officer } from './views.ts';

/** A section's front page: parts as home.yml arranges them, then what no part names. */
export interface SectionView {
  parts: { title: string; intro: string; cards: EntryCard[] }[];
  more: { title: string; cards: EntryCard[] };
  /** Those who answer for entries of the section. */
  officers: Officer[];
}

/** The front page of a section in `lang`; a part whose entries are not published today is left out. */
export function sectionView(
  catalogue: Catalogue,
  sizes: RasterSizes,
  lang: string,
  section: Section,
): SectionView {
  const entries = catalogue.entries.filter(({ type }) => types[type].section === section);
  const arranged = catalogue.province.home.sections?.[section];
  const card = (entry: (typeof entries)[number]) => entryCard(catalogue, sizes, entry, lang);
  const answering = new Set(
    entries.flatMap(({ facts }) => (typeof facts.officer === 'string' ? facts.officer : [])),
  );
  const named = new Set(arranged?.parts.flatMap((part) => part.entries));
  const parts = (arranged?.parts ?? []).map((part) => ({
    title: inLanguage(catalogue, part.title, lang),
    intro: inLanguage(catalogue, part.intro, lang),
    cards: part.entries.flatMap((id) => entries.filter((entry) => entry.id === id).map(card)),
  }));
  return {
    parts: parts.filter(({ cards }) => cards.length > 0),
    more: {
      title: inLanguage(catalogue, arranged?.more, lang),
      cards: entries.filter(({ id }) => !named.has(id)).map(card),
    },
    officers: [...answering].sort().flatMap((id) => officerView(catalogue, id, lang) ?? []),
  };
}

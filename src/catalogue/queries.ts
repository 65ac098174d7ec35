import type { Section } from '../types/define.ts';
import { type TypeName, types } from '../types/index.ts';
import { type Catalogue, isTranslated } from './catalogue.ts';
import { entryPath } from './paths.ts';
import { entryCard, entryPage, officerView } from './view-entry.ts';
import type { RasterSizes } from './view-pictures.ts';
import { pressItem } from './view-press.ts';
import { homeView, placeViews, siteView, topicViews } from './view-site.ts';
import type { EntryCard, EntryPage, Officer, PressItem } from './views.ts';

/** What a list holds. Fields left out do not narrow it. */
export interface EntryFilter {
  section?: Section;
  type?: TypeName;
  topic?: string;
  place?: string;
  limit?: number;
  /** Leaves out entries that have no text of their own in the language. */
  translatedOnly?: boolean;
}

/** Everything a query answers from. */
export interface Source {
  catalogue: Catalogue;
  sizes: RasterSizes;
}

/**
 * All that a page may ask, as pure questions with plain answers; `Astro.locals.q` records which a page asked,
 * so that the next build draws it again only if an answer changed. Arguments and answers are JSON.
 */
export const queries = {
  site: ({ catalogue }: Source, lang: string) => siteView(catalogue, lang),
  theme: ({ catalogue }: Source) => {
    const { colours, ornaments } = catalogue.province.site;
    const focusPoints = catalogue.entries.flatMap(({ common }) =>
      (common.images ?? []).flatMap(({ focus }) => focus ?? []),
    );
    return { colours, ornaments, focusPoints };
  },
  home: ({ catalogue, sizes }: Source, lang: string) => homeView(catalogue, sizes, lang),
  /** Entries newest first. */
  entries: ({ catalogue, sizes }: Source, lang: string, filter: EntryFilter): EntryCard[] =>
    select(catalogue, lang, filter).map((entry) => entryCard(catalogue, sizes, entry, lang)),
  /** Whole entries for feeds, newest first: only what is translated into `lang`, read by a person, and not stale. */
  syndicated: ({ catalogue, sizes }: Source, lang: string, filter: EntryFilter): EntryPage[] =>
    select(catalogue, lang, { ...filter, translatedOnly: true })
      .filter(
        (entry) =>
          entry.type !== 'page' && ['source', 'reviewed'].includes(catalogue.states[lang]?.[entry.id] ?? ''),
      )
      .slice(0, filter.limit)
      .map((entry) => entryPage(catalogue, sizes, entry, lang)),
  /** The entry that answers at a path without language, such as `/tourism/tram-chim/`. */
  entryAt: ({ catalogue, sizes }: Source, lang: string, path: string): EntryPage | null => {
    const entry = catalogue.entries.find((other) => entryPath(other.type, other.slug) === path);
    return entry ? entryPage(catalogue, sizes, entry, lang) : null;
  },
  /** Everybody in site.yml who answers readers. */
  officers: ({ catalogue }: Source, lang: string): Officer[] =>
    Object.keys(catalogue.province.site.officers).flatMap((id) => officerView(catalogue, id, lang) ?? []),
  /** What newsrooms wrote about the province, newest first: approved by an editor, not withdrawn at its source. */
  inbound: ({ catalogue }: Source, lang: string, limit?: number): PressItem[] =>
    catalogue.inbound.slice(0, limit).map((item) => pressItem(catalogue, item, lang)),
  topics: ({ catalogue }: Source, lang: string) => topicViews(catalogue, lang),
  places: ({ catalogue }: Source, lang: string) => placeViews(catalogue, lang),
};

type Tail<F> = F extends (source: Source, ...args: infer Args) => infer Answer
  ? (...args: Args) => Answer
  : never;

/** The questions as pages see them. */
export type Queries = { [Name in keyof typeof queries]: Tail<(typeof queries)[Name]> };

function select(catalogue: Catalogue, lang: string, filter: EntryFilter) {
  return catalogue.entries
    .filter(
      (entry) =>
        (!filter.section || types[entry.type].section === filter.section) &&
        (!filter.type || entry.type === filter.type) &&
        (!filter.topic || entry.common.topics?.includes(filter.topic)) &&
        (!filter.place || entry.common.place === filter.place) &&
        (!filter.translatedOnly || isTranslated(catalogue, lang, entry.id)),
    )
    .slice(0, filter.limit);
}

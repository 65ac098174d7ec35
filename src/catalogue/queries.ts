import type { FontFace } from '../styles/typefaces.ts';
import type { Section } from '../types/define.ts';
import { coordinates } from '../types/fields.ts';
import { type TypeName, types } from '../types/index.ts';
import { type Catalogue, isGone, isTranslated, originOf } from './catalogue.ts';
import type { FeedScope } from './feed-paths.ts';
import { feedScopes } from './feed-routes.ts';
import { type Notice, noticeAt } from './notices.ts';
import { browseView, type FacetPage, type FacetView, facetPage } from './view-browse.ts';
import { entryCard, entryPage, officerView } from './view-entry.ts';
import {
  type FeedSummary,
  type FeedView,
  feedSummary,
  feedView,
  type Withdrawal,
  withdrawal,
} from './view-feed.ts';
import { type Listing, latestNews, type NewsListing, newsWithin, postsOn } from './view-listing.ts';
import { locatorView, mapView } from './view-map.ts';
import type { RasterSizes } from './view-pictures.ts';
import { pressItem } from './view-press.ts';
import { sectionView } from './view-section.ts';
import { homeView, namesIn, placeViews, siteView, topicViews } from './view-site.ts';
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
  /** By language; left out where nothing is set in type. */
  typefaces?: Record<string, FontFace[]>;
}

/**
 * All that a page may ask, as pure questions with plain answers; `Astro.locals.q` records which a page asked,
 * so that the next build draws it again only if an answer changed. Arguments and answers are JSON.
 */
export const queries = {
  /** The public origin, without a slash at its end. */
  origin: ({ catalogue }: Source): string => originOf(catalogue),
  site: ({ catalogue }: Source, lang: string) => siteView(catalogue, lang),
  /** Names and terms that headings in a language keep whole: its own and the source language's. */
  names: ({ catalogue }: Source, lang: string): string[] => namesIn(catalogue, lang),
  theme: ({ catalogue }: Source) => {
    const { colours, ornaments } = catalogue.province.site;
    const focusPoints = catalogue.entries.flatMap(({ common }) =>
      (common.images ?? []).flatMap(({ focus }) => focus ?? []),
    );
    return { colours, ornaments, focusPoints };
  },
  /** What a language's pages are set in. */
  typefaces: ({ typefaces }: Source, lang: string): FontFace[] => typefaces?.[lang] ?? [],
  home: ({ catalogue, sizes }: Source, lang: string) => homeView(catalogue, sizes, lang),
  /** A section's front page as its editor arranges it. */
  section: ({ catalogue, sizes }: Source, lang: string, section: Section) =>
    sectionView(catalogue, sizes, lang, section),
  /** How a section may be narrowed. */
  browse: ({ catalogue }: Source, lang: string, section: Section): FacetView[] =>
    browseView(catalogue, lang, section),
  /** A section's entries of one value of a facet; `null` where there are none. */
  facet: (
    { catalogue, sizes }: Source,
    lang: string,
    section: Section,
    name: string,
    value: string,
  ): FacetPage | null => facetPage(catalogue, sizes, lang, section, name, value) ?? null,
  /** Entries newest first. */
  entries: ({ catalogue, sizes }: Source, lang: string, filter: EntryFilter): EntryCard[] =>
    select(catalogue, lang, filter).map((entry) => entryCard(catalogue, sizes, entry, lang)),
  /** One feed document: the current one, or archive `page`; `null` where there is none. */
  feed: ({ catalogue, sizes }: Source, lang: string, scope: FeedScope): FeedView | null =>
    feedView(catalogue, sizes, lang, scope) ?? null,
  /** All feeds of a language: of everything first, then by section, the podcast last. */
  feeds: ({ catalogue }: Source, lang: string): FeedSummary[] =>
    feedScopes(siteView(catalogue, lang).sections).map((scope) => feedSummary(catalogue, lang, scope)),
  /** Items taken back that had a text in the language, last first. */
  withdrawn: ({ catalogue }: Source, lang: string): Withdrawal[] =>
    [...catalogue.withdrawn, ...catalogue.entries]
      .filter((entry) => entry.type !== 'page' && isGone(entry, lang, catalogue.viewpoint.now))
      .flatMap((entry) => withdrawal(catalogue, entry, lang) ?? [])
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at)),
  /** What answers at a path without language where an entry once stood, whatever languages it had. */
  noticeAt: ({ catalogue }: Source, lang: string, path: string): Notice | null =>
    noticeAt(catalogue, lang, path),
  /** The entry that answers at a path without language, such as `/tourism/tram-chim/`. */
  entryAt: ({ catalogue, sizes }: Source, lang: string, path: string): EntryPage | null => {
    const entry = catalogue.byPath.get(path);
    if (!entry) return null;
    const page = entryPage(catalogue, sizes, entry, lang);
    const at = coordinates.safeParse(entry.facts.coordinates).data;
    return {
      ...page,
      map: entry.facts.map ? mapView(catalogue, lang) : undefined,
      locator: at && locatorView(catalogue, lang, at),
    };
  },
  /** Everybody in site.yml who answers readers. */
  officers: ({ catalogue }: Source, lang: string): Officer[] =>
    Object.keys(catalogue.province.site.officers).flatMap((id) => officerView(catalogue, id, lang) ?? []),
  /** Posts of a Vietnamese day such as `2026-03-10`, in every language that has them. */
  postsOn: ({ catalogue }: Source, day: string): Listing[] => postsOn(catalogue, day),
  /** News of the hours before now: the answer, not the clock, decides whether a document is drawn again. */
  newsWithin: ({ catalogue }: Source, hours: number): NewsListing[] => newsWithin(catalogue, hours),
  latestNews: ({ catalogue }: Source): Listing[] => latestNews(catalogue),
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

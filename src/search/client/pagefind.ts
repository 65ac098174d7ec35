import { TAB_TITLE } from '../fields.ts';

/** The part of Pagefind's browser module that the client uses. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindInstance;
}

export interface PagefindOptions {
  baseUrl: string;
  excerptLength: number;
  ranking: { termSimilarity: number; metaWeights: Record<string, number> };
  exactDiacritics: boolean;
}

export interface PagefindInstance {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  options(options: Pick<PagefindOptions, 'exactDiacritics'>): Promise<void>;
  search(term: string | null, options: PagefindQuery): Promise<PagefindAnswer>;
}

export interface PagefindQuery {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** For each filter, how many pages have each value. */
export type Counts = Record<string, Record<string, number>>;

export interface PagefindAnswer {
  results: PagefindHit[];
  filters: Counts;
  totalFilters: Counts;
}

export interface PagefindHit {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** Plain text but for `&`, which is `&amp;`. */
  content: string;
  /** HTML with `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string; anchor?: unknown }[];
}

/** What a page is called: by its heading, and by its tab if that says more. */
export const titlesOf = ({ meta }: Pick<PagefindPage, 'meta'>): string[] =>
  [meta.title, meta[TAB_TITLE]].filter((title) => title !== undefined);

/** What a page says: its text, which has its heading, and its tab's title. */
export const textOf = ({ meta, content }: Pick<PagefindPage, 'meta' | 'content'>): string =>
  meta[TAB_TITLE] ? `${meta[TAB_TITLE]}\n${content}` : content;

/** All that is searched of a page, wherever its title comes from. */
export const readableOf = (page: Pick<PagefindPage, 'meta' | 'content'>): string =>
  `${page.meta.title ?? ''}\n${textOf(page)}`;

/** The place that a page is about, from its filter or meta `place`; undefined if it is about none. */
export const placeOf = ({ meta, filters }: Pick<PagefindPage, 'meta' | 'filters'>): string | undefined =>
  meta.place ?? filters.place?.[0];

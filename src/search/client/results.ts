import { type IsSought, readableExcerpt } from './excerpt.ts';
import { type Counts, type PagefindPage, placeOf } from './pagefind.ts';

/** A section of a page that has the words. */
export interface SubResult {
  readonly title: string;
  readonly url: string;
  /** HTML: escaped text with `<mark>`, nothing else. */
  readonly excerpt: string;
}

/** A page that was found. Everything but `excerpt` is plain text. */
export interface SearchResult {
  readonly url: string;
  readonly title: string;
  /** HTML: escaped text with `<mark>`, nothing else. */
  readonly excerpt: string;
  /** From the page's filter or meta `section`. */
  readonly section?: string;
  /** From the page's filter or meta `place`. */
  readonly place?: string;
  /** From the page's sort key or meta `date`, as the page writes it (ISO 8601). */
  readonly date?: string;
  /** Larger is better; only comparable within one search. */
  readonly score: number;
  /** True if it has the words of the query right behind each other. */
  readonly together: boolean;
  /** All the page's metadata, `image` and `image_alt` among it. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly subResults: readonly SubResult[];
}

/** The answer to a search. */
export interface SearchAnswer {
  /** The best pages, at most `limit`. */
  readonly results: readonly SearchResult[];
  /** How many pages were found in all. */
  readonly total: number;
  /** What was searched instead of the query, if that was changed. */
  readonly corrected?: string;
  /** True if no page had all the words, and the results have some of them. */
  readonly partial: boolean;
  /** For each filter and value: pages among the results that have it. */
  readonly filters: Counts;
  /** The same without the filters of this search. */
  readonly totalFilters: Counts;
}

/**
 * Turns a page into a result.
 *
 * @param page The page, as Pagefind has it.
 * @param judged Its score, and how close together it has the words.
 * @param isSought Tells what is marked rightly in excerpts.
 * @returns The result.
 */
export function toResult(
  page: PagefindPage,
  { score, close }: { readonly score: number; readonly close: number },
  isSought: IsSought,
): SearchResult {
  const { meta, filters } = page;
  const title = meta.title ?? '';
  return {
    url: page.url,
    title,
    excerpt: readableExcerpt(page.excerpt, title, isSought),
    section: meta.section ?? filters.section?.[0],
    place: placeOf(page),
    date: meta.date,
    score,
    together: close === 1,
    meta,
    filters,
    subResults: page.sub_results
      .filter(({ anchor }) => anchor !== undefined)
      .map(({ title, url, excerpt }) => ({ title, url, excerpt: readableExcerpt(excerpt, title, isSought) })),
  };
}

/**
 * Counts the values of filters.
 *
 * @param pages The pages found.
 * @returns For each filter and value, how many of them have it.
 */
export function countFilters(pages: readonly Pick<PagefindPage, 'filters'>[]): Counts {
  const counts: Counts = {};
  for (const { filters } of pages) {
    for (const [name, values] of Object.entries(filters)) {
      const own = counts[name] ?? {};
      counts[name] = own;
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}

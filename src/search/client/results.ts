import type { Counts, PagefindPage } from './pagefind.ts';

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

/** Pagefind's text is escaped but for `"`; only its own tag may be left, once around words marked in a row. */
function safeExcerpt(excerpt: string): string {
  return excerpt
    .replace(/<(?!\/?mark>)/g, '&lt;')
    .replace(/<\/mark>(\s?)<mark>/g, '$1')
    .trim();
}

/**
 * Turns a page into a result.
 *
 * @param page The page, as Pagefind has it.
 * @param score Its score.
 * @returns The result.
 */
export function toResult(page: PagefindPage, score: number): SearchResult {
  const { meta, filters } = page;
  return {
    url: page.url,
    title: meta.title ?? '',
    excerpt: safeExcerpt(page.excerpt),
    section: meta.section ?? filters.section?.[0],
    place: meta.place ?? filters.place?.[0],
    date: meta.date,
    score,
    meta,
    filters,
    subResults: page.sub_results
      .filter(({ anchor }) => anchor !== undefined)
      .map(({ title, url, excerpt }) => ({ title, url, excerpt: safeExcerpt(excerpt) })),
  };
}

import { primaryTag } from '../languages.ts';
import { openEngine } from './engine.ts';
import { memo, RecentCalls } from './memo.ts';
import type { PagefindQuery } from './pagefind.ts';
import type { SearchAnswer } from './results.ts';
import { Searcher } from './search.ts';

export type { SearchAnswer, SearchResult, SubResult } from './results.ts';

/** How to search; everything may be left out. */
export interface SearchOptions {
  /** Language of the pages, as in `<html lang>`; that of the current page if left out. */
  readonly lang?: string;
  /** How many results to return, 1 to 100; 10 if left out. */
  readonly limit?: number;
  /** Only pages that have, for every filter, one of its values. */
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
  /** `relevance` (as if left out), or by the page's date, newest first. */
  readonly sort?: 'relevance' | 'date';
}

/** Written in when the client is bundled: the languages that have an index, each with what the site is called there. */
declare const SEARCH_LANGUAGES: Readonly<Record<string, readonly string[]>>;

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;
/** Enough for someone typing forwards and backwards. */
const REMEMBERED = 60;

const recent = new RecentCalls<SearchAnswer>(REMEMBERED);
const searchers = new Map(
  Object.entries(SEARCH_LANGUAGES).map(([lang, names]) => [
    lang,
    memo(async () => new Searcher(await openEngine(lang), names)),
  ]),
);

/** The languages that can be searched, primary subtags. */
export const languages: readonly string[] = Object.keys(SEARCH_LANGUAGES);

function searcherFor(lang: string | undefined): (() => Promise<Searcher>) | undefined {
  return searchers.get(primaryTag(lang ?? document.documentElement.lang));
}

function toQuery({ filters, sort }: SearchOptions): PagefindQuery {
  const wanted = Object.entries(filters ?? {}).map(([name, values]) => [name, [values].flat()] as const);
  const given = wanted
    .filter(([, values]) => values.length > 0)
    .map(([name, any]) => [name, { any: [...any] }]);
  return {
    ...(given.length > 0 && { filters: Object.fromEntries(given) }),
    ...(sort === 'date' && { sort: { date: 'desc' as const } }),
  };
}

/**
 * Searches the site in one language.
 *
 * @param query What the person typed: anything at all, of any length. Empty with filters lists all they let through.
 * @param options How to search.
 * @returns The pages found; none for a language without an index.
 * @throws {Error} If the search's own files cannot be loaded, e.g. offline; the next call tries again.
 */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const open = searcherFor(options.lang);
  if (!open) return { results: [], total: 0, partial: false, filters: {}, totalFilters: {} };
  const limit = Math.min(Math.max(Math.trunc(options.limit ?? DEFAULT_LIMIT) || 1, 1), MAX_LIMIT);
  const pagefindQuery = toQuery(options);
  const lang = primaryTag(options.lang ?? document.documentElement.lang);
  return recent.get(JSON.stringify([lang, limit, pagefindQuery, query]), async () =>
    (await open()).search(String(query ?? ''), pagefindQuery, limit),
  );
}

/**
 * Loads what the first search in a language needs, e.g. when the search field gets the focus.
 *
 * @param lang The language; that of the current page if left out.
 */
export async function warmUp(lang?: string): Promise<void> {
  const open = searcherFor(lang);
  if (open) await (await open()).prepare();
}

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

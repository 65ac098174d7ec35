import { DEPTH, selectBest, selectMore } from './answers.ts';
import { type Attempt, attempt } from './attempt.ts';
import { type Corrected, tryCorrected } from './corrected.ts';
import type { Engine } from './engine.ts';
import { type IsSought, soughtIn } from './excerpt.ts';
import { emptyFound } from './found.ts';
import { isNamed } from './meaning/meaning.ts';
import { Otherwise } from './meaning/otherwise.ts';
import { isTrusted } from './meaning/similar.ts';
import type { PagefindQuery } from './pagefind.ts';
import { findSome } from './partly.ts';
import { tidy } from './query.ts';
import { QueryReader } from './query-reader.ts';
import { type Judged, readBest } from './reading.ts';
import { countFilters, type SearchAnswer, toResult } from './results.ts';
import { withoutSiteName } from './site-name.ts';

/** A name of so many words is long. */
const LONG = 3;

/** Searches one language. */
export class Searcher {
  readonly #engine: Engine;
  readonly #reader: QueryReader;
  readonly #otherwise: Otherwise;
  readonly #names: readonly string[];

  /**
   * @param engine The language's index.
   * @param names What the site is called.
   */
  constructor(engine: Engine, names: readonly string[] = []) {
    this.#engine = engine;
    this.#names = names;
    this.#reader = new QueryReader(engine);
    this.#otherwise = new Otherwise(engine, this.#reader);
  }

  /** Fetches what the first query needs. */
  prepare(): Promise<void> {
    return this.#reader.prepare();
  }

  /**
   * Searches.
   *
   * @param text What the person typed, anything at all; empty with filters lists every page they let through.
   * @param options Filters and order; sorted results keep Pagefind's order.
   * @param limit How many results to return.
   * @returns The answer; never fails for what was typed.
   */
  async search(text: string, options: PagefindQuery, limit: number): Promise<SearchAnswer> {
    await this.prepare();
    const asked = tidy(text);
    const query = this.#reader.read(asked);
    if (query.words.length === 0) return this.#list(asked, options, limit);
    const depth = Math.max(limit, DEPTH);
    const whole = await attempt(this.#engine, query, options, depth);
    const typed = withoutSiteName(asked, whole, this.#names.map(this.#reader.words), this.#engine);
    const first =
      typed === asked ? whole : await attempt(this.#engine, this.#reader.read(typed), options, depth);
    let meaning = await this.#otherwise.meaningOf(typed, first, options);
    let similar = await this.#otherwise.findSimilar(first, meaning, options);
    let tried: Corrected = { attempt: first, shortened: false };
    if (!isNamed(meaning) && !isTrusted(similar)) {
      const { segment, read } = this.#reader;
      tried = await tryCorrected({ engine: this.#engine, segment, read }, typed, first, options, depth);
    }
    const { text: corrected, shortened } = tried;
    if (corrected) {
      meaning = await this.#otherwise.meaningOf(corrected, tried.attempt, options);
      similar = await this.#otherwise.findSimilar(tried.attempt, meaning, options);
    }
    const partial = tried.attempt.found.hits.size === 0;
    const best = partial ? await this.#findPartly(tried.attempt, options, depth) : tried.attempt;
    const { read, kept } = await selectBest(this.#engine, best, options, limit);
    const wider = await this.#inParts(best);
    const exact = [...kept, ...(await selectMore(this.#engine, wider, kept, options))];
    const hidden = read - kept.length;
    const found = hidden > 0 && kept.length < limit ? kept.length : best.found.hits.size - hidden;
    const pages = await this.#otherwise.merge(exact, partial || shortened, meaning, similar, options);
    const total = Math.max(pages.length, found + pages.length - kept.length);
    const shown = pages.slice(0, limit);
    const all = total === shown.length;
    // Pagefind also counts the pages that turned out to be no answers.
    const counts = all ? countFilters(shown.map(({ page }) => page)) : best.found.filters;
    return answer(shown, soughtIn(this.#reader.read(corrected ?? typed), this.#engine.language), {
      filters: counts,
      totalFilters: all && !options.filters ? counts : best.found.totalFilters,
      total,
      corrected,
      partial: (partial || shortened) && total > 0 && similar.length === 0,
    });
  }

  /** A long name that is one word of the site finds only itself: other pages have the words it is made of. */
  async #inParts(whole: Attempt): Promise<Attempt> {
    const [name, ...others] = whole.query.terms;
    if (name === undefined || others.length > 0) return whole;
    const terms = await this.#reader.partsOf(name);
    return terms.length < LONG ? whole : { ...whole, query: { ...whole.query, words: terms, terms } };
  }

  async #findPartly(none: Attempt, options: PagefindQuery, depth: number): Promise<Attempt> {
    if (none.query.terms.length < 2) return none;
    const found = await findSome(this.#engine, none.query.terms, options);
    return { ...none, found, loaded: await readBest(found, depth, options) };
  }

  /** Without anything to search for, only filters have an answer. */
  async #list(typed: string, options: PagefindQuery, limit: number): Promise<SearchAnswer> {
    if (typed || !options.filters)
      return answer([], () => false, { ...emptyFound(), total: 0, partial: false });
    const found = await this.#engine.search(null, options);
    const hits = found.results.slice(0, limit);
    const loaded = await Promise.all(
      hits.map(async (hit) => ({ score: hit.score, close: 1, page: await hit.data() })),
    );
    return answer(loaded, () => false, { ...found, total: found.results.length, partial: false });
  }
}

function answer(
  pages: readonly Pick<Judged, 'page' | 'score' | 'close'>[],
  isSought: IsSought,
  { total, corrected, partial, filters, totalFilters }: Omit<SearchAnswer, 'results'>,
): SearchAnswer {
  return {
    results: pages.map((judged) => toResult(judged.page, judged, isSought)),
    total,
    corrected,
    partial,
    filters,
    totalFilters,
  };
}

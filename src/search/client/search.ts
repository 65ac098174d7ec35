import { makeSegmenter, type Segmenter } from '../text/segmenter.ts';
import { correctRuns, correctSpaced } from './correct.ts';
import type { Engine } from './engine.ts';
import type { PagefindPage, PagefindQuery } from './pagefind.ts';
import { emptyFound, type Found, findAll, findSome, type Hit, respellings } from './passes.ts';
import { type PhraseFinder, spacedPhrase, unspacedPhrase } from './phrase.ts';
import { type Query, readQuery, readWords, tidy } from './query.ts';
import { type SearchAnswer, toResult } from './results.ts';

/** How many of the best pages are read to look for phrases: those a reader may look at. */
const DEPTH = 12;
/** A page with one word more stands before any with fewer, whatever their scores. */
const MATCHED = 5;

interface Loaded extends Hit {
  readonly page: PagefindPage;
}

/** A query, what it found, and the best pages of it. */
interface Attempt {
  readonly query: Query;
  readonly found: Found;
  readonly loaded: Loaded[];
}

/** Searches one language. */
export class Searcher {
  readonly #engine: Engine;
  #segment: Segmenter | undefined;

  /** @param engine The language's index. */
  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Fetches what the first query needs. */
  async prepare(): Promise<void> {
    const script = this.#engine.language.spaceless;
    if (script) this.#segment ??= makeSegmenter(script, await this.#engine.vocabulary(), true);
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
    const typed = tidy(text);
    const query = this.#read(typed);
    if (query.words.length === 0) return this.#list(typed, options, limit);
    const depth = Math.max(limit, DEPTH);
    let attempt = await this.#attempt(query, options, depth);
    let corrected: string | undefined;
    const better = await this.#correct(typed, attempt);
    if (better) {
      const again = await this.#attempt(this.#read(better), options, depth);
      if (again.found.hits.size > 0) [attempt, corrected] = [again, better];
    }
    const partial = attempt.found.hits.size === 0 && attempt.query.terms.length > 1;
    if (partial) {
      const found = await findSome(this.#engine, attempt.query.terms, options);
      attempt = { ...attempt, found, loaded: await load(found, depth, options) };
    }
    const { found, loaded } = attempt;
    if (!options.sort) rank(loaded, this.#phraseFinderFor(attempt.query));
    const kept = this.#keepPhrases(loaded, query);
    const total = found.hits.size - (loaded.length - kept.length);
    return answer(kept.slice(0, limit), { ...found, total, corrected, partial: partial && total > 0 });
  }

  #read(text: string): Query {
    const { language } = this.#engine;
    return readQuery(text, (part) => readWords(part, language, this.#segment), language);
  }

  async #attempt(query: Query, options: PagefindQuery, depth: number): Promise<Attempt> {
    const found = await findAll(this.#engine, query.terms, options);
    return { query, found, loaded: await load(found, depth, options) };
  }

  async #correct(typed: string, { query, loaded }: Attempt): Promise<string | undefined> {
    const pages = loaded.map(({ page }) => page);
    if (this.#segment) return correctRuns(this.#engine, typed, this.#segment, pages);
    return correctSpaced(this.#engine, query.terms, pages);
  }

  /** Without anything to search for, only filters have an answer. */
  async #list(typed: string, options: PagefindQuery, limit: number): Promise<SearchAnswer> {
    if (typed || !options.filters) return answer([], { ...emptyFound(), total: 0, partial: false });
    const found = await this.#engine.search(null, options);
    const hits = found.results.slice(0, limit).map((hit) => ({ hit, score: hit.score, matched: 0 }));
    const loaded = await Promise.all(hits.map(async (hit) => ({ ...hit, page: await hit.hit.data() })));
    return answer(loaded, { ...found, total: found.results.length, partial: false });
  }

  #phraseFinderFor({ words, terms }: Query): PhraseFinder {
    if (words.length < 2) return () => 0;
    return this.#phraseFinder([words, terms, ...respellings(this.#engine, terms)], true);
  }

  #phraseFinder(ways: readonly (readonly string[])[], partly = false): PhraseFinder {
    const script = this.#engine.language.spaceless;
    return script ? unspacedPhrase(ways, script.normalise, partly) : spacedPhrase(ways, partly);
  }

  /** Of the pages read, those with every phrase in quotation marks; all of them if none has. */
  #keepPhrases(loaded: readonly Loaded[], { phrases }: Query): readonly Loaded[] {
    const finders = phrases.map((phrase) => this.#phraseFinder([phrase]));
    const kept = loaded.filter(({ page }) => finders.every((find) => find(page) > 0));
    return kept.length > 0 ? kept : loaded;
  }
}

/** Reads the best pages. */
async function load(found: Found, depth: number, { sort }: PagefindQuery): Promise<Loaded[]> {
  const hits = [...found.hits.values()];
  if (!sort) hits.sort((a, b) => b.matched - a.matched || b.score - a.score);
  return Promise.all(hits.slice(0, depth).map(async (hit) => ({ ...hit, page: await hit.hit.data() })));
}

function rank(loaded: Loaded[], phraseScore: PhraseFinder): void {
  for (const hit of loaded) hit.score += hit.matched * MATCHED + phraseScore(hit.page);
  loaded.sort((a, b) => b.score - a.score);
}

function answer(
  loaded: readonly Loaded[],
  { total, corrected, partial, filters, totalFilters }: Omit<SearchAnswer, 'results'>,
): SearchAnswer {
  return {
    results: loaded.map(({ page, score }) => toResult(page, score)),
    total,
    corrected,
    partial,
    filters,
    totalFilters,
  };
}

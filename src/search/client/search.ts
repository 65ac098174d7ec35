import { hasDiacritics } from '../text/latin.ts';
import { makeSegmenter, type Segmenter, type Vocabulary } from '../text/segmenter.ts';
import { type Attempt, DEPTH, selectBest, selectMore } from './answers.ts';
import { type Correction, correctSpaced } from './correct.ts';
import { correctPhrase, hasPhrase } from './correct-phrase.ts';
import { correctRuns } from './correct-runs.ts';
import type { Engine } from './engine.ts';
import { type IsSought, soughtIn } from './excerpt.ts';
import type { PagefindQuery } from './pagefind.ts';
import { findSome } from './partly.ts';
import { emptyFound, findAll, markAsides } from './passes.ts';
import { type Query, readQuery, readWords, tidy } from './query.ts';
import { type Judged, readBest } from './reading.ts';
import { countFilters, type SearchAnswer, toResult } from './results.ts';
import { merge, Widener } from './widen.ts';

/** An e-mail or web address is not made of words. */
const ADDRESS = /@|\p{L}\.\p{L}/u;

/** Searches one language. */
export class Searcher {
  readonly #engine: Engine;
  #segment: Segmenter | undefined;
  readonly #widener: Widener;

  /** @param engine The language's index. */
  constructor(engine: Engine) {
    this.#engine = engine;
    this.#widener = new Widener(engine, () => this.#queryWords());
  }

  /** Fetches what the first query needs. */
  async prepare(): Promise<void> {
    const script = this.#engine.language.spaceless;
    if (script) this.#segment ??= makeSegmenter(script, await this.#queryWords(), true);
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
    let wide = await this.#widener.find(typed, query.asides, options, this.#segment);
    const { text: better, unknown } = wide.covered || wide.pages.some(({ strong }) => strong) ? { text: undefined, unknown: new Set<string>() } : await this.#correct(typed, attempt, options);
    if (better) wide = await this.#widener.find(better, this.#read(better).asides, options, this.#segment);
    // Of "hotel scam" the one word left is nowhere: what seemed beside the point is the point.
    const { terms, asides } = query;
    if (terms.length === 1 && asides.length > 0 && (better || unknown.size > 0)) {
      attempt = await this.#attempt({ ...query, terms: query.words, asides: [] }, options, depth);
    } else if (better) {
      const again = await this.#attempt(this.#read(better), options, depth);
      if (again.found.hits.size > 0) [attempt, corrected] = [again, better];
    }
    const known = attempt.query.terms.filter((term) => !unknown.has(term));
    const some = known.length > 0 && known.length < attempt.query.terms.length;
    if (some) attempt = await this.#attempt({ ...attempt.query, words: known, terms: known }, options, depth);
    const partial = wide.pages.length === 0 && attempt.found.hits.size === 0 && attempt.query.terms.length > 1;
    if (partial) {
      const found = await findSome(this.#engine, attempt.query.terms, options);
      attempt = { ...attempt, found, loaded: await readBest(found, depth, options) };
    }
    const { found } = attempt;
    const { read, kept } = await selectBest(this.#engine, attempt, options, limit);
    const more = await selectMore(this.#engine, attempt, kept, options);
    const hidden = read - kept.length;
    const total = hidden > 0 && kept.length < limit ? kept.length : found.hits.size - hidden;
    const exact = [...kept, ...more];
    const urls = new Set(exact.map(({ page }) => page.url));
    const added = wide.pages.filter(({ page }) => !urls.has(page.url));
    const pages = (await merge(exact, partial, wide)).slice(0, limit);
    const all = total + more.length + added.length === pages.length;
    // Pagefind also counts the pages that turned out to be no answers.
    const counts = all ? countFilters(pages.map(({ page }) => page)) : found.filters;
    return answer(pages, soughtIn(this.#read(corrected ?? typed), this.#engine.language), {
      filters: counts,
      totalFilters: all && !options.filters ? counts : found.totalFilters,
      total: total + more.length + added.length,
      corrected,
      partial: (partial || some) && total > 0,
    });
  }

  /** The site's words, and those that people say beside them. */
  async #queryWords(): Promise<Vocabulary> {
    const { total, words } = await this.#engine.vocabulary();
    const asides = Array.from(this.#engine.language.asides, (word): [string, number] => [word, 1]);
    return { total, words: new Map([...asides, ...words]) };
  }

  #read(text: string): Query {
    const { language } = this.#engine;
    return readQuery(text, (part) => readWords(part, language, this.#segment), language);
  }

  async #attempt(query: Query, options: PagefindQuery, depth: number): Promise<Attempt> {
    const found = await findAll(this.#engine, query.terms, options);
    if (query.asides.length > 0) await markAsides(this.#engine, query.asides, options, found);
    return { query, found, loaded: await readBest(found, depth, options) };
  }

  async #correct(typed: string, attempt: Attempt, options: PagefindQuery): Promise<Correction> {
    const { terms } = attempt.query;
    const pages = attempt.loaded.map(({ page }) => page);
    if (ADDRESS.test(typed)) return { unknown: new Set() };
    const some = async () => {
      const found = await findSome(this.#engine, terms, options, 0);
      return (await readBest(found, DEPTH, options)).map(({ page }) => page);
    };
    if (this.#segment) return correctRuns(this.#engine, typed, this.#segment, pages, some);
    // A syllable with a wrong letter mostly is another syllable; who types the diacritics sees that.
    const syllabic = this.#engine.language.wholeWords && !terms.some(hasDiacritics);
    if (syllabic && terms.length > 1 && !hasPhrase(terms, pages)) {
      const text = correctPhrase(terms, [...pages, ...(await some())]);
      if (text) return { text, unknown: new Set() };
    }
    return correctSpaced(this.#engine, terms, pages);
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

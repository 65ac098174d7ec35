import { selectBest } from '../answers.ts';
import type { Attempt } from '../attempt.ts';
import type { Engine } from '../engine.ts';
import { about } from '../finders.ts';
import { type PagefindQuery, placeOf } from '../pagefind.ts';
import type { QueryReader } from '../query-reader.ts';
import type { Judged } from '../reading.ts';
import { isAsked, type Meaning, MeaningReader, questionIn } from './meaning.ts';
import { mergeSimilar, sortByMeaning } from './merge.ts';
import { findSimilar, type Similar } from './similar.ts';
import { findUnits, unitsOf } from './units.ts';

/** With so many pages that have what was typed, and mean it, no others are looked for. */
const ENOUGH = 5;

/** Searches for what a query means, beside what it says. */
export class Otherwise {
  readonly #engine: Engine;
  readonly #reader: QueryReader;
  readonly #meanings: MeaningReader;

  /**
   * @param engine The language's index.
   * @param reader Reads its queries.
   */
  constructor(engine: Engine, reader: QueryReader) {
    this.#engine = engine;
    this.#reader = reader;
    this.#meanings = new MeaningReader(engine, () => reader.vocabulary());
  }

  /**
   * Reads what is meant. Who puts words in quotation marks means these, and so does who finds many pages with the very
   * words.
   *
   * @param text What was typed, or searched instead.
   * @param exact What it found.
   * @param options Filters and order.
   * @returns The meaning; without parts if other words are not wanted.
   */
  async meaningOf(text: string, exact: Attempt, options: PagefindQuery): Promise<Meaning> {
    const { phrases, terms, asides } = exact.query;
    const read = this.#reader.words;
    const { kept } = await selectBest(this.#engine, exact, options, ENOUGH);
    const found = asides.length === 0 && kept.filter(({ close }) => close === 1).length >= ENOUGH;
    if (phrases.length > 0 || found) return { words: [], parts: [], read };
    return this.#meanings.read(text, terms, read);
  }

  /** Searches for pages that say it in other words, unless enough have those that were typed. */
  async findSimilar(exact: Attempt, meaning: Meaning, options: PagefindQuery): Promise<Similar[]> {
    if (meaning.parts.length === 0) return [];
    const { kept } = await selectBest(this.#engine, exact, options, ENOUGH);
    const { meant } = sortByMeaning(this.#engine, meaning, kept);
    const enough = meant.length >= ENOUGH && !meaning.parts.some(({ aside, asked }) => aside || asked);
    if (enough || (options.sort && kept.length > 0)) return [];
    const similar = await findSimilar(this.#engine, meaning, options);
    return similar.some(({ strong }) => strong) ? similar : this.#answerInGeneral(meaning, similar, options);
  }

  /**
   * "When to go to Hạ Long" is answered by a page on when to come, where no page tells both: not by one that tells when to
   * go to another place.
   */
  async #answerInGeneral(
    meaning: Meaning,
    similar: readonly Similar[],
    options: PagefindQuery,
  ): Promise<Similar[]> {
    const question = questionIn(meaning);
    const found = question ? await findSimilar(this.#engine, question, options) : [];
    const answers = found
      .filter(({ page, strong }) => strong && !placeOf(page))
      .map((page) => ({ ...page, aside: true }));
    const known = new Set(answers.map(({ page }) => page.url));
    return [...answers, ...similar.filter(({ page }) => !known.has(page.url))];
  }

  /**
   * Puts both kinds of pages in one order.
   *
   * @param found Pages with what was typed.
   * @param partial Whether they have only some of it.
   * @param meaning What was meant.
   * @param similar Pages that say it in other words.
   * @param options Filters and order.
   * @returns The answers, best first.
   */
  async merge(
    found: readonly Judged[],
    partial: boolean,
    meaning: Meaning,
    similar: readonly Similar[],
    options: PagefindQuery,
  ): Promise<readonly Judged[]> {
    if (meaning.parts.length === 0 || (options.sort && found.length > 0)) return found;
    const exact = similar.length > 0 && isAsked(meaning) ? this.#askAlike(found, meaning) : found;
    const sorted = partial
      ? { meant: [], loose: exact, nearly: 0, whole: [] }
      : sortByMeaning(this.#engine, meaning, exact);
    return mergeSimilar(sorted, similar, () =>
      findUnits(this.#engine, unitsOf(meaning, this.#engine), options),
    );
  }

  /** Pages that ask the same: "When to go" may be a title. */
  #askAlike(pages: readonly Judged[], { parts }: Meaning): Judged[] {
    const measures = parts.map(({ typed }) => about(this.#engine, typed));
    return pages.filter(({ page }) => measures.every((measure) => measure(page).close === 1));
  }
}

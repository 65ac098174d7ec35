import { makeSegmenter, type Segmenter, type Vocabulary } from '../text/segmenter.ts';
import type { Engine } from './engine.ts';
import { type Query, readQuery } from './query.ts';
import { readWords } from './read-words.ts';

/** Reads what people type in one language: cut to words, where it writes no spaces, as the site's pages are cut. */
export class QueryReader {
  readonly #engine: Engine;
  #segment: Segmenter | undefined;

  /** @param engine The language's index. */
  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Fetches what the first query needs. */
  async prepare(): Promise<void> {
    const script = this.#engine.language.spaceless;
    if (script) this.#segment ??= makeSegmenter(script, await this.vocabulary(), true);
  }

  /** What cuts runs of letters, once it is prepared; none where words have spaces. */
  get segment(): Segmenter | undefined {
    return this.#segment;
  }

  /** The site's words, and those that people say beside them. */
  async vocabulary(): Promise<Vocabulary> {
    const { total, words } = await this.#engine.vocabulary();
    const asides = Array.from(this.#engine.language.asides, (word): [string, number] => [word, 1]);
    return { total, words: new Map([...asides, ...words]) };
  }

  /**
   * Cuts a word of a script without spaces to the words of the site that it is made of.
   *
   * @param word A name, say.
   * @returns Its words; the word alone where it is none of such a script, or not made of others.
   */
  async partsOf(word: string): Promise<readonly string[]> {
    const script = this.#engine.language.spaceless;
    if (!script || word.search(script.run) < 0) return [word];
    const { total, words } = await this.vocabulary();
    const others = new Map(words);
    others.delete(word);
    const pieces = makeSegmenter(script, { total, words: others })(word);
    return pieces.every(({ known }) => known) ? pieces.map(({ text }) => text) : [word];
  }

  /** Reads words, encoded as in the index. */
  readonly words = (text: string): readonly string[] => readWords(text, this.#engine.language, this.#segment);

  /** Reads a query. */
  readonly read = (text: string): Query => readQuery(text, this.words, this.#engine.language);
}

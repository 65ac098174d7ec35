import { wordsOf } from '../../text/latin.ts';
import { makeSegmenter, type Segmenter, type Vocabulary } from '../../text/segmenter.ts';
import {
  makeSynonymFinder,
  type Replaceable,
  type SynonymFinder,
  type Synonyms,
} from '../../text/synonyms.ts';
import type { Engine } from '../engine.ts';
import { memo } from '../memo.ts';
import { isPartOf } from './broader.ts';
import { type Facet, type FacetFinder, makeFacetFinder } from './facets.ts';

/** A part of a query that can be said otherwise. */
export interface Part extends Replaceable {
  /** Its words as typed. */
  readonly own: string;
  /** The same, encoded. */
  readonly typed: readonly string[];
  /** Facets that are called so, or by one of the other words. */
  readonly facets: readonly Facet[];
  /** Whether a page need not have it: it only says what the person wants to know. */
  readonly aside: boolean;
}

/** What is known of a query beyond its letters. */
export interface Meaning {
  /** Its words, or pieces, as typed. */
  readonly words: readonly string[];
  readonly parts: readonly Part[];
  /** Reads words as the index has them. */
  readonly read: (text: string) => readonly string[];
}

/** A facet of so many pages at most is about one thing, even if what was typed says more. */
const NARROW = 8;

interface Known {
  readonly find: SynonymFinder;
  readonly facets: FacetFinder;
  /** Cuts text so that the words that have synonyms stand alone. */
  readonly cut: (text: string) => string[];
}

/** Reads what is meant by queries in one language. */
export class MeaningReader {
  readonly #engine: Engine;
  readonly #vocabulary: () => Promise<Vocabulary>;
  readonly #known = memo(() => this.#load());

  /**
   * @param engine The language's index.
   * @param vocabulary The words that queries are cut to, where words have no spaces.
   */
  constructor(engine: Engine, vocabulary: () => Promise<Vocabulary>) {
    this.#engine = engine;
    this.#vocabulary = vocabulary;
  }

  async #load(): Promise<Known> {
    const { language, filters } = this.#engine;
    const list = await this.#engine.synonyms();
    const script = language.spaceless;
    return {
      find: makeSynonymFinder(list, language),
      facets: makeFacetFinder(filters, language),
      cut: script ? cutter(script, await this.#vocabulary(), list) : wordsOf,
    };
  }

  /**
   * Reads what is meant.
   *
   * @param text What was typed.
   * @param terms The words of it that a page must have, encoded; the others are beside the point.
   * @param read Reads words as the index has them.
   * @returns The meaning; without parts if nothing is known of it.
   */
  async read(text: string, terms: readonly string[], read: Meaning['read']): Promise<Meaning> {
    const { find, facets, cut } = await this.#known();
    const words = cut(text);
    const { filters } = this.#engine;
    const isNarrow = ({ name, value }: Facet): boolean => (filters[name]?.[value] ?? 0) <= NARROW;
    // "Intangible heritage" is not all that stands under "Heritage".
    const facetsOf = (own: string, others: readonly string[]): Facet[] => {
      const less = others.filter((other) => isPartOf(other, own));
      const asMuch = others.filter((other) => !less.includes(other));
      return [...new Set([...facets([own, ...asMuch]), ...facets(less).filter(isNarrow)])];
    };
    const parts = find(words).map((part): Part => {
      const own = words.slice(part.start, part.end).join(' ');
      const typed = read(own);
      const aside = typed.every((word) => !terms.includes(word)) && !terms.join('').includes(typed.join(''));
      return {
        ...part,
        own,
        typed,
        aside,
        facets: facetsOf(own, part.others),
      };
    });
    return { words, parts, read };
  }
}

type Script = NonNullable<Engine['language']['spaceless']>;

function cutter(script: Script, { total, words }: Vocabulary, list: readonly Synonyms[]): Known['cut'] {
  const phrases = list.flatMap(({ words, typed = [] }) => [...words, ...typed]);
  const keys = phrases.filter((phrase) => phrase.search(script.run) >= 0);
  const once = keys.map((key): [string, number] => [key, 1]);
  const segment: Segmenter = makeSegmenter(script, { total, words: new Map([...once, ...words]) });
  return (typed) => {
    const text = script.normalise(typed);
    const found: string[] = [];
    let at = 0;
    for (const run of text.matchAll(script.run)) {
      found.push(...wordsOf(text.slice(at, run.index)), ...segment(run[0]).map((piece) => piece.text));
      at = run.index + run[0].length;
    }
    return [...found, ...wordsOf(text.slice(at))];
  };
}

/** Whether all that was typed is known by name, so that it is not misspelt. */
export function isNamed({ words, parts }: Meaning): boolean {
  const known = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  return words.length > 0 && known === words.length;
}

/** Whether all that was typed only asks, so that pages with the very words need not tell of it: "when to go". */
export const isAsked = (meaning: Meaning): boolean =>
  isNamed(meaning) && meaning.parts.every(({ asked }) => asked);

/** The part of a query that only asks, by itself: "when to go" of "when to go to Hạ Long"; undefined if none does. */
export function questionIn({ words, parts, read }: Meaning): Meaning | undefined {
  const part = parts.find(({ asked }) => asked);
  if (!part || part.end - part.start === words.length) return undefined;
  const own = words.slice(part.start, part.end);
  return { words: own, parts: [{ ...part, start: 0, end: own.length, aside: false }], read };
}

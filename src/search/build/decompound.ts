import type { Spaceless } from '../text/scripts.ts';
import type { Vocabulary } from '../text/segmenter.ts';
import { cheapestSplit } from './split.ts';

/** A word the site uses by itself; one that only ICU's dictionary knows costs more. */
const USED = 1;
const IN_DICTIONARY = 1.5;
/** How often a part must occur by itself: more often if the parts are single syllables, which are ambiguous. */
const OFTEN = 2;
const OFTEN_SYLLABLE = 3;

/**
 * Cuts compounds to the words that a site uses on their own, so that a query for one of them finds the compound,
 * whichever way a dictionary would have cut it.
 */
export class Decompounder {
  readonly #script: Spaceless;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #names: ReadonlySet<string>;
  readonly #isOneWord: (word: string) => boolean;
  readonly #oneWord = new Map<string, boolean>();

  /**
   * @param script The writing system.
   * @param counts How often the site uses each word of the first segmentation.
   * @param names Proper names: cut only into other names and plain words.
   * @param isOneWord Whether the dictionary has a word as one.
   */
  constructor(
    script: Spaceless,
    counts: ReadonlyMap<string, number>,
    names: ReadonlySet<string>,
    isOneWord: (word: string) => boolean,
  ) {
    this.#script = script;
    this.#counts = counts;
    this.#names = names;
    this.#isOneWord = isOneWord;
  }

  /**
   * Cuts one word.
   *
   * @param word A word of the first segmentation.
   * @returns Its parts in order; the word alone if it is not a compound.
   */
  partsOf(word: string): string[] {
    const syllables = word.match(this.#script.syllable) ?? [];
    const parts = cheapestSplit(syllables, (part, length) => {
      const mayStand = this.#names.has(word)
        ? this.#mayStandInName(part, length)
        : this.#mayStand(part, length, syllables.length);
      if (!mayStand) return undefined;
      return this.#count(part) >= OFTEN ? USED : IN_DICTIONARY;
    });
    // A part is cut as it is where it stands alone.
    return parts?.flatMap((part) => this.partsOf(part)) ?? [word];
  }

  /** A name may be made of other names and of plain words, but is not cut to syllables that happen to be words. */
  #mayStandInName(part: string, length: number): boolean {
    if (this.#names.has(part)) return true;
    return length >= 2 && this.#count(part) >= OFTEN && this.#inDictionary(part);
  }

  #mayStand(part: string, length: number, wordLength: number): boolean {
    if (this.#names.has(part)) return true;
    if (this.#script.coda.test(part)) return false;
    if (wordLength === 2) return this.#count(part) >= OFTEN_SYLLABLE;
    if (part.length < 2) return false;
    return this.#count(part) >= OFTEN || (length >= 2 && this.#inDictionary(part));
  }

  #count(part: string): number {
    return this.#counts.get(part) ?? 0;
  }

  #inDictionary(part: string): boolean {
    let known = this.#oneWord.get(part);
    if (known === undefined) {
      known = this.#isOneWord(part);
      this.#oneWord.set(part, known);
    }
    return known;
  }
}

/** A syllable between known words that is none itself. */
const UNKNOWN_SYLLABLE = 3;

/**
 * Looks for words of the site within longer ones, which stay words: `ជិះទូក`, "go by boat", has `ទូក`, "boat".
 *
 * @param script The writing system.
 * @param vocabulary The site's words.
 * @param names Proper names. Of a short one only the beginning may be a part, "river" or "island": the rest means
 *   nothing by itself, as `ដែក`, "iron", in `សាដែក`, Sa Đéc.
 * @returns A function from a word to its parts, in order; the word alone if no other word is in it.
 */
export function partFinder(
  script: Spaceless,
  { words }: Vocabulary,
  names: ReadonlySet<string>,
): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const isWord = (part: string): boolean => part.length > 1 && words.has(part);

  function partsOf(word: string): readonly string[] {
    const syllables = word.match(script.syllable) ?? [];
    if (names.has(word) && isShort(syllables)) return firstPart(word, syllables);
    const parts = cheapestSplit(syllables, (part, length) => {
      if (isWord(part)) return USED;
      const [first = '', second] = part.match(script.syllable) ?? [];
      const isSyllable = length === 1 || (length === 2 && second !== undefined && script.coda.test(second));
      return isSyllable && !script.coda.test(first) ? UNKNOWN_SYLLABLE : undefined;
    });
    return parts?.some(isWord) ? parts : [word];
  }

  function isShort([, ...others]: readonly string[]): boolean {
    return others.filter((syllable) => !script.coda.test(syllable)).length < 2;
  }

  function firstPart(name: string, syllables: readonly string[]): readonly string[] {
    for (let length = syllables.length - 1; length > 0; length--) {
      const first = syllables.slice(0, length).join('');
      const rest = name.slice(first.length);
      const ends = script.coda.test(syllables[length] ?? '');
      if (!ends && isWord(first) && (names.has(rest) || !isWord(rest))) return [first, rest];
    }
    return [name];
  }

  return (word) => {
    const parts = known.get(word) ?? partsOf(word);
    known.set(word, parts);
    return parts;
  };
}

import type { Language } from '../languages.ts';
import { fold, hasDiacritics, lowerCase, stemOf, wordsOf } from './latin.ts';

/** Words that find the same pages, in one language. */
export interface Synonyms {
  /** What pages may have; each also asks for the others. */
  readonly words: readonly string[];
  /** What only asks for them: words of other languages, and those that the site does not have. */
  readonly typed?: readonly string[];
  /** The same that no page would have, or that means something else there: the words of a question. */
  readonly asked?: readonly string[];
  /** Narrower words: what is asked finds them, they do not find it. */
  readonly kinds?: readonly string[];
  /** True if they are spellings of one name: each is as good as the others. */
  readonly same?: boolean;
}

/** A part of a query that other words can stand for. */
export interface Replaceable {
  /** Which of the query's words: the first, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** What can stand there, the closest in meaning first. */
  readonly others: readonly string[];
  /** How many of them mean the same; the rest are narrower. */
  readonly close: number;
  /** Whether they are spellings of one name. */
  readonly same: boolean;
  /** Whether the part only asks: pages that have its words need not tell of it. */
  readonly asked: boolean;
  /** What was typed, as it is written: with the diacritics that were left out. None if none were. */
  readonly written: readonly string[];
}

/** Finds what other words can stand for in a query. */
export type SynonymFinder = (words: readonly string[]) => Replaceable[];

interface Key {
  readonly words: readonly string[];
  readonly from: Synonyms;
  readonly asked: boolean;
}

/** The longest key has so many words, or pieces of a run. */
const LONGEST = 6;

/** A single syllable without its marks may be another word; several together hardly are. */
function fits(typed: readonly string[], key: readonly string[]): boolean {
  const several = key.length > 1;
  return typed.every((word, at) => {
    const sought = key[at] ?? '';
    if (!hasDiacritics(word)) return several || fold(sought) === sought;
    return lowerCase(word) === sought;
  });
}

function othersFor(keys: readonly Key[]): Pick<Replaceable, 'others' | 'close'> {
  const own = new Set(
    keys.flatMap(({ words, from }) => from.words.filter((word) => lowerCase(word) !== words.join(' '))),
  );
  const kinds = keys.flatMap(({ from }) => from.kinds ?? []);
  return { others: [...new Set([...own, ...kinds])], close: own.size };
}

/** With all its diacritics, what was typed without some of them; a single syllable may be any of several words. */
function writtenAs(typed: readonly string[], keys: readonly Key[]): string[] {
  if (typed.length < 2 || typed.every(hasDiacritics)) return [];
  const own = typed.map(lowerCase).join(' ');
  const phrases = keys.map(({ words }) => words.join(' ')).filter(hasDiacritics);
  return [...new Set(phrases)].filter((phrase) => phrase !== own);
}

/**
 * Makes the finder of synonyms.
 *
 * @param list The synonyms.
 * @param language How the language is treated: its word endings, and whether it has spaces.
 * @returns The finder, which takes a query's words, or the pieces of a run without spaces, as typed. Of overlapping
 *   parts it takes the longest.
 */
export function makeSynonymFinder(list: readonly Synonyms[], language: Language): SynonymFinder {
  const { endings, spaceless, respell } = language;
  const joint = spaceless ? '' : ' ';
  const isRun = (word: string): boolean => spaceless !== undefined && word.search(spaceless.run) >= 0;
  const plain = (word: string): string => (isRun(word) ? word : stemOf(fold(word), endings));
  const keys = new Map<string, Key[]>();
  for (const from of list) {
    const add = (phrase: string, asked: boolean): void => {
      const words = isRun(phrase) ? [phrase] : wordsOf(lowerCase(phrase));
      const key = words.map(plain).join(joint);
      keys.set(key, [...(keys.get(key) ?? []), { words, from, asked }]);
    };
    const asked = new Set(from.asked);
    for (const phrase of [...from.words, ...(from.typed ?? [])]) if (!asked.has(phrase)) add(phrase, false);
    for (const phrase of asked) add(phrase, true);
  }
  const spelled = (words: readonly string[], key: Key): boolean =>
    endings !== undefined ||
    spaceless !== undefined ||
    fits(words, key.words) ||
    fits(
      words.map((word) => respell(word)[0] ?? word),
      key.words,
    );

  return (words) => {
    const found: Replaceable[] = [];
    for (let start = 0; start < words.length; ) {
      let length = Math.min(LONGEST, words.length - start);
      let other: Pick<Replaceable, 'others' | 'close'> = { others: [], close: 0 };
      let [same, asked] = [false, false];
      let written: string[] = [];
      for (; length > 0; length--) {
        const part = words.slice(start, start + length);
        const fitting = (keys.get(part.map(plain).join(joint)) ?? []).filter((key) => spelled(part, key));
        other = othersFor(fitting);
        same = fitting.every(({ from }) => from.same);
        asked = fitting.every((key) => key.asked);
        written = spaceless ? [] : writtenAs(part, fitting);
        // A name without another one stands for itself: its words are not looked at one by one.
        if (other.others.length > 0 || fitting.some(({ from }) => from.same)) break;
      }
      if (other.others.length + written.length > 0)
        found.push({ start, end: start + length, ...other, same, asked, written });
      start += Math.max(length, 1);
    }
    return found;
  };
}

import { normaliseKhmer } from './text/khmer.ts';
import { otherTonePlace, otherVowel } from './text/vietnamese.ts';

/** A writing system without spaces between words. */
export interface Spaceless {
  /** A run of letters and signs, to be cut into words. Sticky flags off, global on. */
  readonly run: RegExp;
  /** One syllable or one other character; every character of a run belongs to one match. */
  readonly syllable: RegExp;
  /** A syllable that only ends another, such as a consonant without a vowel: never a word by itself. */
  readonly coda: RegExp;
  /** Signs that Pagefind would drop because Unicode does not call them alphabetic. */
  readonly signs: string;
  /** Brings text to one spelling. */
  readonly normalise: (text: string) => string;
}

/** What the search does differently for one language. */
export interface Language {
  /** Present if words are not separated by spaces. */
  readonly spaceless?: Spaceless;
  /** Words that say little in a longer query, lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** True if a query word that is a whole word of the page counts more than a beginning of one. */
  readonly wholeWords: boolean;
  /** The same word in spellings that keep its diacritics, without the word itself. */
  readonly respell: (word: string) => string[];
  /** Word endings that inflection adds, for telling an inflected word from a misspelt one. */
  readonly endings?: RegExp;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const isWord = (word: string | undefined): word is string => word !== undefined;

const LATIN: Language = { stopWords: new Set(), wholeWords: false, respell: () => [] };

/** One line per language that needs more than the Latin treatment; a new spaceless script is one more line. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  vi: {
    // The last six are the first ones without diacritics, where those are no other common words.
    stopWords: words('ở và của tại các những là có thì mà gì nào cho với gi nao cua cac nhung voi'),
    wholeWords: true,
    respell: (word) => [otherTonePlace(word), otherVowel(word)].filter(isWord),
  },
  en: {
    ...LATIN,
    stopWords: words('a an the to of in on at for from by how do i is are get and or with what where'),
    endings: /(?:ations?|ions?|ies|ing|ers?|es|ed|ly|s|e|y)$/,
  },
  km: {
    ...LATIN,
    stopWords: words('នៅ និង របស់ នៃ ជា មាន ដែល'),
    spaceless: {
      run: /[\u1780-\u17D3\u17D7\u17DC\u17DD]+/g,
      syllable: /[\u1780-\u17B3](?:\u17D2[\u1780-\u17B3]|[\u17B6-\u17D1\u17D3\u17DD])*(?:\u17D2$)?|./gsu,
      coda: /^[\u1780-\u17A2][\u17CB-\u17CD]?$/,
      signs: '\u17D2\u17C9\u17CA\u17CB\u17CC\u17CD\u17CE\u17CF\u17D0\u17D1\u17D3\u17DD',
      normalise: normaliseKhmer,
    },
  },
};

/**
 * Looks up how to treat a language.
 *
 * @param tag BCP 47 tag, e.g. `vi` or `km-KH`.
 * @returns Its treatment; languages without a line of their own get the plain Latin one.
 */
export function languageOf(tag: string): Language {
  return LANGUAGES[primaryTag(tag)] ?? LATIN;
}

/**
 * Shortens a language tag to what separates the indexes.
 *
 * @param tag BCP 47 tag, e.g. `vi-VN`.
 * @returns The primary subtag in lower case, e.g. `vi`.
 */
export function primaryTag(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase();
}

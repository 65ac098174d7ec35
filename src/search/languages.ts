import { ENGLISH_ASIDES, KHMER_ASIDES, VIETNAMESE_ASIDES } from './text/asides.ts';
import { otherDigits } from './text/digits.ts';
import { otherForms } from './text/english.ts';
import { fold } from './text/latin.ts';
import {
  ENGLISH_PLACES,
  KHMER_PLACES,
  LAO_PLACES,
  type PlaceWords,
  VIETNAMESE_PLACES,
} from './text/place-words.ts';
import { ENGLISH_RANKS, KHMER_RANKS, VIETNAMESE_RANKS } from './text/ranks.ts';
import { KHMER, LAO, type Spaceless, THAI } from './text/scripts.ts';
import { ABBREVIATIONS, otherTonePlace, otherVowel, soundalikes } from './text/vietnamese.ts';

/** What the search does differently for one language. */
export interface Language {
  /** The language Pagefind is told, if not the language itself; from those set aside for private use, qaa to qtz. */
  readonly indexCode?: string;
  /** Present if words are not separated by spaces. */
  readonly spaceless?: Spaceless;
  /** Words that say little in a longer query, lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** The same for a query typed without diacritics, where they may be other words: `cho` is also `chợ`, "market". */
  readonly plainStopWords?: ReadonlySet<string>;
  /** Words of grammar with diacritics: nobody who types a single word without any means one of them. */
  readonly grammar?: ReadonlySet<string>;
  /** Phrases that only make a question of a query, folded. */
  readonly questions: ReadonlySet<string>;
  /** Verbs that a question begins or ends with and no page answers: "go", "buy"; folded where words have spaces. */
  readonly questionVerbs: ReadonlySet<string>;
  /** What stands in a question that is answered with yes or no, and what ends it; folded. */
  readonly yesNo?: { readonly start: string; readonly end: string };
  /** Phrases that say what to know of the thing, lower case; with their diacritics, where words have spaces. */
  readonly asides: ReadonlySet<string>;
  /** Words that sound alike in some region, and are mistaken for each other. */
  readonly soundalikes: (word: string) => string[];
  /** Initials and what they stand for, folded. */
  readonly abbreviations?: ReadonlyMap<string, string>;
  /** True if a query word that is a whole word of the page counts more than a beginning of one. */
  readonly wholeWords: boolean;
  /** The same word in spellings that keep its diacritics, without the word itself. */
  readonly respell: (word: string) => string[];
  /** Word endings that inflection adds, for telling an inflected word from a misspelt one. */
  readonly endings?: RegExp;
  /** Words of a title that only say what rank the thing has that it names. */
  readonly ranks?: RegExp;
  /** What stands around the name of the place that the site is about. */
  readonly places?: PlaceWords;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const isWord = (word: string | undefined): word is string => word !== undefined;

const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', ').map(fold));

const LATIN: Language = {
  stopWords: new Set(),
  questions: new Set(),
  questionVerbs: new Set(),
  asides: new Set(),
  soundalikes: () => [],
  wholeWords: false,
  respell: () => [],
};

/** What languages without spaces have in common: numbers are written in two ways. */
const withoutSpaces = (spaceless: Spaceless): Language => ({
  ...LATIN,
  spaceless,
  respell: (word) => [otherDigits(word, spaceless.zero)].filter(isWord),
});

/** One line per language that needs more than the Latin treatment; a new spaceless script is one more line. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  vi: {
    ...LATIN,
    stopWords: words('ở và của tại các những là có thì mà gì nào cho với đi'),
    plainStopWords: words('va cac nhung gi nao voi'),
    grammar: words(
      'bởi các cả có còn của cũng cùng dưới đã đang đến để đều được giữa gồm hoặc hơn là lại mà mỗi nếu này những như ' +
        'ở phải rất sẽ tại thì và vào vẫn về vì với vừa',
    ),
    questions: phrases(
      'ở đâu, khi nào, lúc nào, bao giờ, mấy giờ, tháng mấy, bao nhiêu, bao nhiêu tiền, bao lâu, bao xa, thế nào, ' +
        'như thế nào, ra sao, làm sao, vì sao, tại sao, là gì, là ai, có gì, chỗ nào, nơi nào, cần gì, mùa nào, ' +
        'tháng nào, ngày nào, năm nào, giờ nào, đi đâu, bằng gì, đi bằng gì, có không, được không, có được không, ' +
        'bằng xe gì, đi xe gì, bằng phương tiện gì, ở chỗ nào, ở nơi nào, gồm những gì, có những gì, hết bao nhiêu, ' +
        'mất bao nhiêu, nằm ở đâu, diễn ra khi nào, tổ chức khi nào, loại nào, có mấy',
    ),
    yesNo: { start: 'co', end: 'khong' },
    questionVerbs: phrases('đi, muốn, muốn đi, mua, tìm, xem, làm'),
    asides: VIETNAMESE_ASIDES,
    ranks: VIETNAMESE_RANKS,
    places: VIETNAMESE_PLACES,
    soundalikes,
    abbreviations: ABBREVIATIONS,
    wholeWords: true,
    respell: (word) => [otherTonePlace(word), otherVowel(word)].filter(isWord),
  },
  en: {
    ...LATIN,
    questions: phrases(
      'how do i, how can i, how to, how much, how many, how long, how far, how, what time, what is, what are, what, ' +
        'where is, where are, where can i, where do i, where to, where, when is, when does, when, which, who, why, ' +
        'can i, can you, can we, do i, do i need, do you, is there, are there, should i, near me, does, did, was, were, ' +
        'what happened to, what happened, tell me about, i want to, is it possible to, what kind of, who is, who was, ' +
        'how long does it take, how long does, how long do, how old is, how big is, how often, what does, when can i, when should i, where should i, are there any, ' +
        'is there any, is there a, how does, what can i, could you',
    ),
    questionVerbs: words('make made get go buy see find bring need want know reach'),
    asides: ENGLISH_ASIDES,
    ranks: ENGLISH_RANKS,
    places: ENGLISH_PLACES,
    respell: otherForms,
    stopWords: words(
      'a an the to of in on at for from by do i you we it its is are be get and or with can could should would will has have my your me there',
    ),
    endings: /(?:ations?|ions?|ies|ing|ers?|es|ed|ly|s|e|y)$/,
  },
  km: {
    ...withoutSpaces(KHMER),
    stopWords: words('នៅ និង របស់ នៃ ជា មាន ដែល'),
    questionVerbs: new Set(['ទៅ', 'ចង់', 'ទិញ', 'ធ្វើ', 'មើល', 'រក']),
    asides: KHMER_ASIDES,
    ranks: KHMER_RANKS,
    places: KHMER_PLACES,
  },
  lo: { ...withoutSpaces(LAO), places: LAO_PLACES },
  // Pagefind would cut Thai by a dictionary of its own, which queries in a browser do not have.
  th: { ...withoutSpaces(THAI), indexCode: 'qth' },
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
 * Says under which code Pagefind keeps the index of a language.
 *
 * @param lang Primary subtag.
 * @returns The code.
 */
export function indexCodeOf(lang: string): string {
  return languageOf(lang).indexCode ?? lang;
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

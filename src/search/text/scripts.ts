import { normaliseKhmer, respellKhmer } from './khmer.ts';
import { normaliseTai } from './tai.ts';

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
  /** Its digit for nothing. */
  readonly zero: string;
  /** What only makes a question of a query: "when", "where". */
  readonly asks: RegExp;
  /** Brings text to one spelling. */
  readonly normalise: (text: string) => string;
  /** Other spellings that dictionaries and people give the same word. */
  readonly respell?: (text: string) => string[];
}

export const KHMER: Spaceless = {
  run: /[\u1780-\u17D3\u17D7\u17DC\u17DD]+/g,
  syllable: /[\u1780-\u17B3](?:\u17D2[\u1780-\u17B3]|[\u17B6-\u17D1\u17D3\u17DD])*(?:\u17D2$)?|./gsu,
  coda: /^[\u1780-\u17A2][\u17CB-\u17CD]?$/,
  signs: '\u17D2\u17C9\u17CA\u17CB\u17CC\u17CD\u17CE\u17CF\u17D0\u17D1\u17D3\u17DD',
  zero: '០',
  asks: /^តើ|(?:នៅ)?(?:ឯណា|ពេលណា|ទីណា|កន្លែងណា|ខែណា|ថ្ងៃណា|រដូវណា)|(?:ម៉ោង|មាន)ប៉ុន្មាន|(?:បាន|មែន)(?:ដែរ)?(?:ឬ)?ទេ$|ឬ(?:ទេ|អត់)$|(?:អ្នក|នរ|មួយ|ឆ្នាំ|ប្រភេទ)ណា|យ៉ាង(?:ណា|ម៉េច|ដូចម្តេច)|ដូចម្តេច|ហេតុអ្វី|អ្វីខ្លះ|អ្វី|ប៉ុន្មាន/g,
  normalise: normaliseKhmer,
  respell: respellKhmer,
};

// In Lao and Thai the letter O is also a vowel sign, where it has none of its own.
export const LAO: Spaceless = {
  run: /[\u0E81-\u0EBD\u0EC0-\u0EC4\u0EC8-\u0ECE\u0EDC-\u0EDF]+/g,
  syllable:
    /[\u0EC0-\u0EC4]?[\u0E81-\u0EAE\u0EDC-\u0EDF](?:[\u0EB0-\u0EBD\u0EC8-\u0ECE]|\u0EAD(?![\u0EB0-\u0EBD\u0EC8-\u0ECE]))*|./gsu,
  coda: /^[\u0E81-\u0EAE]\u0ECC?$/,
  signs: '\u0EBA\u0EC8\u0EC9\u0ECA\u0ECB\u0ECC\u0ECE',
  zero: '໐',
  asks: /(?:ຢູ່)?(?:ໃສ|ບ່ອນໃດ)|(?:ເມື່ອ|ເວລາ|ເທົ່າ|ແນວ)ໃດ|ຈັກໂມງ|ຍ້ອນຫຍັງ|(?:ແມ່ນ)?ຫຍັງ/g,
  normalise: normaliseTai,
};

export const THAI: Spaceless = {
  run: /[\u0E01-\u0E2E\u0E30-\u0E3A\u0E40-\u0E45\u0E47-\u0E4E]+/g,
  syllable:
    /[\u0E40-\u0E44]?[\u0E01-\u0E2E](?:[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]|\u0E2D(?![\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]))*|./gsu,
  coda: /^[\u0E01-\u0E2E]\u0E4C?$/,
  signs: '\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4E',
  zero: '๐',
  asks: /(?:อยู่)?ที่ไหน|เมื่อ(?:ไหร่|ไร|ใด)|อย่างไร|ยังไง|เท่า(?:ไหร่|ไร|ใด)|กี่โมง|ทำไม|(?:คือ)?อะไร/g,
  normalise: normaliseTai,
};

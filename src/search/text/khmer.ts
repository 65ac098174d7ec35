/**
 * Sign order within a syllable, after the Unicode Standard's Khmer chapter (16.4, "ordering of syllable
 * components"): robat, subscripts (ro last), register shifter, vowels from left to right, other signs, reahmuk.
 */
function order(part: string): number {
  const code = part.charCodeAt(0);
  if (code === 0x17d2) return part[1] === 'រ' ? 2.5 : 2;
  if (code === 0x17cc) return 1;
  if (code === 0x17c9 || code === 0x17ca) return 3;
  if (code >= 0x17c1 && code <= 0x17c3) return 5;
  if (code >= 0x17bb && code <= 0x17bd) return 6;
  if ((code >= 0x17b7 && code <= 0x17ba) || code === 0x17be) return 7;
  if (code === 0x17b6 || code === 0x17bf || code === 0x17c0 || code === 0x17c4 || code === 0x17c5) return 8;
  return code === 0x17c7 || code === 0x17c8 ? 10 : 9;
}

/** A base with two signs or more: one alone has no order. */
const SYLLABLE = /([\u1780-\u17B3])((?:\u17D2[\u1780-\u17B3]|[\u17B6-\u17D1\u17D3\u17DD]){2,})/g;
const PART = /\u17D2[\u1780-\u17B3]|[\u17B6-\u17D1\u17D3\u17DD]/g;

/** Base letters that `ុ` typed under an above-base vowel turns into a register shifter, by series. */
const TAKES_TRIISAP = new Set(['ស', 'ហ', 'អ', 'ប']);
const TAKES_MUUSIKATOAN = new Set(['ង', 'ញ', 'ម', 'យ', 'រ', 'វ']);

/** Below an above-base vowel, `ុ` and the shifter look alike, and people type `ុ`. */
function shifterFor(base: string, signs: string): string {
  if (!/[\u17B7-\u17BA\u17BE]/.test(signs)) return '\u17BB';
  if (TAKES_TRIISAP.has(base)) return '\u17CA';
  return TAKES_MUUSIKATOAN.has(base) ? '\u17C9' : '\u17BB';
}

/** A text has a few thousand at most, again and again. */
const normalSyllables = new Map<string, string>();

function normaliseSyllable(syllable: string, base: string, signs: string): string {
  let normal = normalSyllables.get(syllable);
  if (normal === undefined) {
    normal = orderSigns(base, signs);
    normalSyllables.set(syllable, normal);
  }
  return normal;
}

function orderSigns(base: string, signs: string): string {
  const parts = (signs.match(PART) ?? []).map((part) => (part === '\u17BB' ? shifterFor(base, signs) : part));
  const sorted = parts
    .map((part, place) => ({ part, place, order: order(part) }))
    .sort((a, b) => a.order - b.order || a.place - b.place)
    .map(({ part }) => part);
  const single = sorted.filter((part, place) => part.length > 1 || part !== sorted[place - 1]);
  return base + single.join('').replaceAll('\u17C1\u17B6', '\u17C4').replaceAll('\u17C1\u17B8', '\u17BE');
}

/**
 * Khmer text as it should be written: NFC, the signs of each syllable in the standard's order, `េ`+`ា` as `ោ` and
 * `េ`+`ី` as `ើ`, the register shifter where `ុ` was typed for it, no deprecated vowels. Spelling stays the writer's.
 */
export function khmerNormalForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u17B4\u17B5]/g, '')
    .replaceAll('\u17A3', '\u17A2')
    .replaceAll('\u17A4', '\u17A2\u17B6')
    .replace(SYLLABLE, normaliseSyllable);
}

/**
 * Gives Khmer text one spelling where people type several that look the same: the normal form, `ឲ` as `ឱ`,
 * and no zero-width characters.
 *
 * @param text Khmer text, possibly with other scripts in it; those only become NFC.
 * @returns The text in one spelling. Applying it twice changes nothing.
 */
export function normaliseKhmer(text: string): string {
  return khmerNormalForm(
    text
      .normalize('NFC')
      .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
      .replaceAll('\u17B2', '\u17B1')
      // A subscript DA and a subscript TA look alike; TA is the one in the dictionaries.
      .replaceAll('\u17D2\u178A', '\u17D2\u178F'),
  );
}

/** A nasal before another consonant: a subscript to MO, or nikahit. */
const MO_BEFORE = /(?<=[\u1780-\u17A2])\u1798\u17D2(?=[\u1780-\u17A2])/g;
const NIKAHIT_BEFORE = /(?<=[\u1780-\u17A2])\u17C6(?=[\u1780-\u17A2])/g;

/**
 * Spells the nasal before a consonant the other way: `សម្រិទ្ធ` and `សំរិទ្ធ` are one word, and both are in print.
 *
 * @param text Khmer text, normalised.
 * @returns The text with every such nasal written in the one way, and in the other, without the text itself.
 */
export function respellKhmer(text: string): string[] {
  const ways = [text.replace(MO_BEFORE, '\u17C6'), text.replace(NIKAHIT_BEFORE, '\u1798\u17D2')];
  return ways.filter((way) => way !== text);
}

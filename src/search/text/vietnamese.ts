/** A vowel pair that takes its tone on either letter: old style `hòa`, `thúy`; new style `hoà`, `thuý`. */
const TONE_OLD = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/i;
const TONE_NEW = /([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/i;

/** Syllables that are spelled with `i` or `y` alike: `Mỹ` and `Mĩ`, `kỹ` and `kĩ`, `quý` and `quí`. */
const I_OR_Y = /^([hklmst]|qu)([iy])(\p{M}?)$/iu;

/**
 * Moves the tone mark of a Vietnamese syllable to the place the other spelling style gives it.
 *
 * Rule: Decree 240/QĐ (1984) puts the tone of `oa`, `oe`, `uy` on the last letter, older use on the first; both
 * are in print. Only open syllables differ, and `qu` is a consonant.
 *
 * @param word One Vietnamese syllable.
 * @returns The other spelling, or undefined if there is only one.
 */
export function otherTonePlace(word: string): string | undefined {
  if (/^qu/i.test(word)) return undefined;
  const parts = word.normalize('NFD');
  const moved = TONE_OLD.test(parts) ? parts.replace(TONE_OLD, '$1$3$2') : parts.replace(TONE_NEW, '$1$3$2');
  return moved === parts || !isPair(parts) ? undefined : moved.normalize('NFC');
}

/** Only `oa`, `oe` and `uy` have two styles; `ua` and `ue` have one. */
function isPair(parts: string): boolean {
  return /(?:o[\u0300-\u0323]?[ae]|u[\u0300-\u0323]?y)[\u0300-\u0323]?$/i.test(parts);
}

/**
 * Swaps `i` and `y` in a Vietnamese syllable that is spelled both ways.
 *
 * @param word One Vietnamese syllable, with or without its tone.
 * @returns The other spelling, or undefined if there is only one.
 */
export function otherVowel(word: string): string | undefined {
  const parts = word.normalize('NFD').match(I_OR_Y);
  if (!parts) return undefined;
  const [, onset = '', vowel = '', tone = ''] = parts;
  const swapped = { i: 'y', y: 'i', I: 'Y', Y: 'I' }[vowel] ?? vowel;
  return (onset + swapped + tone).normalize('NFC');
}

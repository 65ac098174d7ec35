/** Where the ten digits of other scripts begin: Thai, Lao, Khmer. */
const ZEROS = [0x0e50, 0x0ed0, 0x17e0];
const DIGIT = /[\u0E50-\u0E59\u0ED0-\u0ED9\u17E0-\u17E9]/g;

/**
 * Writes digits of other scripts as 0 to 9.
 *
 * @param text Text in any language.
 * @returns The same text; its length does not change.
 */
export function plainDigits(text: string): string {
  return text.replace(DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}

/**
 * Swaps the digits of a number for those of the other way to write it.
 *
 * @param word A word of a query.
 * @param zero The script's digit for nothing, e.g. `០`.
 * @returns The number in 0 to 9 if it was in the script's digits, and the other way round; undefined if it is none.
 */
export function otherDigits(word: string, zero: string): string | undefined {
  if (!/\p{Nd}/u.test(word)) return undefined;
  const plain = plainDigits(word);
  if (plain !== word) return plain;
  return word.replace(/[0-9]/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
}

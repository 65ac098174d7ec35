/** Stands for the stroke of `đ`: U+0369 COMBINING LATIN SMALL LETTER D. */
const STROKE = '\u0369';

/**
 * Writes text the way the index stores it: composed, and `đ` as `d` plus a combining mark.
 *
 * Pagefind folds combining marks when it matches, but `đ` has no decomposition in Unicode, so it would never
 * fold. As `d` + U+0369 it folds to `d` and still differs from it in an exact match.
 *
 * @param text Text in any language.
 * @returns The same text, for Pagefind only; undo with {@link decodeLatin} before anyone reads it.
 */
export function encodeLatin(text: string): string {
  return text.normalize('NFC').replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}

/**
 * Undoes {@link encodeLatin}.
 *
 * @param text Text as the index stores it.
 * @returns Text as a reader sees it.
 */
export function decodeLatin(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}

/**
 * Folds text for comparison: lower case, no diacritics, `đ` as `d`.
 *
 * @param text Plain or encoded text, Latin script; Khmer vowel signs would be lost too.
 * @returns The folded text, e.g. `Đồng Tháp` → `dong thap`.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

/**
 * Lower case with all marks, as a reader sees it.
 *
 * @param text Plain or encoded text.
 */
export const lowerCase = (text: string): string => decodeLatin(text).normalize('NFC').toLowerCase();

/**
 * Tells whether a word is the one that was typed, in lower case both.
 *
 * @param typed What was typed.
 * @param word The word.
 * @param orPlain Whether it may be typed without its marks: one syllable then is another word, several hardly are.
 */
export const isTyped = (typed: string, word: string, orPlain: boolean): boolean =>
  typed === word || (orPlain && typed === fold(word));

/**
 * Tells whether someone typed diacritics, and so meant the exact word.
 *
 * @param text Plain or encoded text.
 * @returns True for `đồng`, false for `dong`.
 */
export function hasDiacritics(text: string): boolean {
  return fold(text) !== text.normalize('NFC').toLowerCase();
}

/**
 * Splits text into words: runs of letters, marks and digits.
 *
 * @param text Plain or encoded text of a language that writes spaces.
 * @returns The words in order, as written.
 */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/**
 * Leaves out e-mail and web addresses, whose parts are no words of a language.
 *
 * @param text Plain text.
 * @returns The text with a space for each.
 */
export function withoutAddresses(text: string): string {
  // Most texts have none, and looking for one costs more the longer they are.
  if (!text.includes('@') && !text.includes('://')) return text;
  return text.replace(/\S+@\S+|\S+:\/\/\S+/g, ' ');
}

/** A shorter stem would fit too many words. */
const SHORTEST_STEM = 3;

/**
 * Takes an ending off a word.
 *
 * @param word A folded word.
 * @param endings The endings that inflection adds, if the language inflects.
 * @returns The stem, if one of three letters is left; else the word.
 */
export function stemOf(word: string, endings: RegExp | undefined): string {
  const stem = endings ? word.replace(endings, '') : word;
  return stem.length >= SHORTEST_STEM ? stem : word;
}

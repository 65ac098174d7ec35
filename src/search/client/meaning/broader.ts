import { fold, wordsOf } from '../../text/latin.ts';

/**
 * Tells whether other words say less than what was typed: "heritage" for "intangible heritage".
 *
 * @param phrase The other words.
 * @param own What was typed.
 * @returns True if what was typed has all of them, in a row, and more.
 */
export function isPartOf(phrase: string, own: string): boolean {
  const [typed, other] = [own, phrase].map((text) => wordsOf(fold(text)).join(' '));
  if (typed === undefined || other === undefined || other.length >= typed.length) return false;
  return own.includes(' ') ? ` ${typed} `.includes(` ${other} `) : own.includes(phrase);
}

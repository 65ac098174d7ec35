import type { Language } from '../languages.ts';
import { isTyped, lowerCase } from '../text/latin.ts';

/** The longest of these phrases has so many words. */
const LONGEST = 6;

function isPhrase(typed: readonly string[], phrase: string): boolean {
  const words = phrase.split(' ');
  return (
    words.length === typed.length &&
    typed.every((word, at) => isTyped(word, words[at] ?? '', words.length > 1))
  );
}

/** Tells whether some words together are an aside. */
function matcher({ asides, spaceless }: Language): (words: readonly string[]) => boolean {
  if (spaceless) return (words) => asides.has(words.join(''));
  return (words) => {
    if (asides.has(words.join(' '))) return true;
    for (const phrase of asides) if (isPhrase(words, phrase)) return true;
    return false;
  };
}

/**
 * Tells what a query is about from what a person wants to know of it: "opening hours", "how to get there".
 *
 * @param words The query's words.
 * @param language How the language is treated.
 * @returns Both parts in order, the second one possibly empty; a query that is nothing else is about that.
 */
export function splitAsides(
  words: readonly string[],
  language: Language,
): { terms: readonly string[]; asides: readonly string[] } {
  const isAside = matcher(language);
  const plain = words.map(lowerCase);
  const terms: string[] = [];
  const asides: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 0 && !isAside(plain.slice(at, at + length))) length--;
    (length > 0 ? asides : terms).push(...words.slice(at, at + Math.max(length, 1)));
    at += Math.max(length, 1);
  }
  return terms.length > 0 ? { terms, asides } : { terms: words, asides: [] };
}

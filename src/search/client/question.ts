import type { Language } from '../languages.ts';
import { fold } from '../text/latin.ts';

/** A question phrase has at most so many words. */
const LONGEST = 4;

/**
 * Takes the words out of a query that only make it a question: no page answers "what time" with these words.
 *
 * @param words The query's words.
 * @param language How the language is treated.
 * @returns The other words; none if there are no others.
 */
export function withoutQuestion(words: readonly string[], language: Language): readonly string[] {
  const { questions, questionVerbs } = language;
  const yesNo = withoutYesNo(words, language);
  if (yesNo) return withoutQuestion(yesNo, language);
  const folded = words.map(fold);
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 0 && !questions.has(folded.slice(at, at + length).join(' '))) length--;
    if (length === 0) kept.push(words[at] ?? '');
    at += length || 1;
  }
  return kept.length < words.length ? withoutVerb(kept, (word) => questionVerbs.has(fold(word))) : kept;
}

/** The same for a question that is answered with yes or no: "có wifi không"; undefined if it is none. */
function withoutYesNo(words: readonly string[], { yesNo }: Language): readonly string[] | undefined {
  if (!yesNo || fold(words.at(-1) ?? '') !== yesNo.end) return undefined;
  const start = words.findLastIndex((word) => fold(word) === yesNo.start);
  const rest = words.slice(0, -1).filter((_, at) => at !== start);
  return start >= 0 && rest.length > 0 ? rest : undefined;
}

/**
 * Takes the verb off a question that begins or ends with one: "make", "made".
 *
 * @param words The question's words, without what makes it one.
 * @param isVerb Tells such verbs.
 * @returns The other words; all of them if it has no others.
 */
export function withoutVerb(words: readonly string[], isVerb: (word: string) => boolean): readonly string[] {
  const [first = '', ...others] = words;
  if (others.length > 0 && isVerb(first)) return others;
  return others.length > 0 && isVerb(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/**
 * The same for a script without spaces, before the text is cut into words.
 *
 * @param text Text of the script, in one spelling.
 * @param asks What makes a question.
 * @returns The text with a space for each question word; as it was if nothing else is left.
 */
export function withoutAsking(text: string, asks: RegExp): string {
  const rest = text.replace(asks, ' ');
  return /\p{L}/u.test(rest) ? rest : text;
}

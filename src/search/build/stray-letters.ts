import type { Spaceless } from '../text/scripts.ts';

/** What a dictionary cut wrongly it hardly cuts so again. */
const SELDOM = 2;
/** What the site has by itself more often than twice as much is a word. */
const OFTENER = 2;

/**
 * Gives letters back to the words that they end. A dictionary that does not know a name may take its last letter for the
 * beginning of what follows: in `ត្រាំជីមត្រៀម` it finds `ជី` and `មត្រៀ`, where the site elsewhere has `ជីម`.
 *
 * @param words A run as the dictionary cut it.
 * @param script The writing system.
 * @param counts How often each word was found on the site.
 * @returns The words of the same run; the same list if none is cut so.
 */
export function withoutStrayLetters(
  words: readonly string[],
  { syllable, coda }: Spaceless,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const count = (word: string): number => counts.get(word) ?? 0;
  const found: string[] = [];
  for (const word of words) {
    const before = found.at(-1);
    const [letter = '', ...rest] = word.match(syllable) ?? [];
    const isStray =
      before !== undefined &&
      rest.length > 0 &&
      coda.test(letter) &&
      count(word) <= SELDOM &&
      count(before + letter) > count(word) * OFTENER;
    if (isStray) found.splice(-1, 1, before + letter, rest.join(''));
    else found.push(word);
  }
  return found.length === words.length && found.every((word, at) => word === words[at]) ? words : found;
}

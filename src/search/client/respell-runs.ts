import type { Spaceless } from '../text/scripts.ts';
import type { Vocabulary } from '../text/segmenter.ts';
import { closestWord } from './spelling.ts';

/** What one mistake costs, as the logarithm of how much rarer a right word may be. */
const MISTAKE = 6;
/** A syllable that no word has. */
const UNKNOWN = 8;
/** Names have hardly more syllables. */
const LONGEST = 8;
/** Shorter pieces have too many neighbours. */
const SHORTEST = 4;
/** From this length on, a piece may have two mistakes. */
const LONG = 10;

interface Step {
  cost: number;
  next: number;
  text: string;
}

/** The vocabulary by first letters: the first letter is taken to be right. */
function byFirstLetter({ total, words }: Vocabulary): Map<string, Vocabulary> {
  const lists = new Map<string, Map<string, number>>();
  for (const [word, count] of words) {
    const first = word[0] ?? '';
    const list = lists.get(first) ?? new Map<string, number>();
    lists.set(first, list.set(word, count));
  }
  return new Map([...lists].map(([first, list]) => [first, { total, words: list }]));
}

/**
 * Cuts a run of letters into words of the site, some of them misspelt.
 *
 * @param run The run, in one spelling.
 * @param script The writing system.
 * @param vocabulary The site's words.
 * @returns The run with its misspelt words put right; as it was if that makes it no likelier.
 */
export function respellRun(run: string, script: Spaceless, vocabulary: Vocabulary): string {
  const rarest = Math.log(Math.max(vocabulary.total, 2)) + 1;
  const lists = byFirstLetter(vocabulary);
  const syllables = run.match(script.syllable) ?? [];

  const costOf = (word: string): number => rarest - Math.log(vocabulary.words.get(word) ?? 1);

  function likeliest(piece: string): { text: string; cost: number } | undefined {
    if (vocabulary.words.has(piece)) return { text: piece, cost: costOf(piece) };
    const list = lists.get(piece[0] ?? '');
    if (piece.length < SHORTEST || !list) return undefined;
    const near = closestWord(piece, list, piece.length < LONG ? 1 : 2);
    return near && { text: near.word, cost: costOf(near.word) + MISTAKE * near.distance };
  }

  const steps: Step[] = [];
  for (let at = syllables.length - 1; at >= 0; at--) {
    const costFrom = (next: number): number => steps[next]?.cost ?? 0;
    const one = syllables[at] ?? '';
    let best: Step = { cost: rarest + UNKNOWN + costFrom(at + 1), next: at + 1, text: one };
    for (let next = at + 1; next <= Math.min(at + LONGEST, syllables.length); next++) {
      const found = likeliest(syllables.slice(at, next).join(''));
      if (!found) continue;
      const cost = found.cost + costFrom(next);
      if (cost < best.cost) best = { cost, next, text: found.text };
    }
    steps[at] = best;
  }
  let text = '';
  for (let step = steps[0]; step; step = steps[step.next]) text += step.text;
  return text;
}

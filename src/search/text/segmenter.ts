import type { Spaceless } from './scripts.ts';
import { type Trie, trieOf } from './trie.ts';

/** The words of a site in one language, with how often each occurs. */
export interface Vocabulary {
  /** Number of words counted; the costs are relative to it. */
  readonly total: number;
  /** Word to count. A proper name has a raised count, so that it stays in one piece. */
  readonly words: ReadonlyMap<string, number>;
}

/** One piece of a segmented run. */
export interface Piece {
  readonly text: string;
  /** False for letters that no word of the vocabulary covers. */
  readonly known: boolean;
}

/** Splits one run of letters into words. */
export type Segmenter = (run: string) => Piece[];

interface Step {
  cost: number;
  next: number;
  known: boolean;
}

/** An unknown syllable costs as much as several rare words, so that a known word wins wherever one fits. */
const UNKNOWN = 8;
/** The unfinished last word of a query costs a little more than the rarest finished one, and less than an unknown one. */
const UNFINISHED = 2;

/**
 * Makes the segmenter that the index and the browser share: the cheapest path through the site's own words
 * (unigram Viterbi), the same in every browser, which `Intl.Segmenter` is not.
 *
 * @param script The writing system, for its syllables.
 * @param vocabulary The site's words.
 * @param unfinished True for queries: where they are not made of the site's words, the last piece may be the beginning of
 *   one that is being typed.
 * @returns The segmenter; it takes normalised text and returns pieces that join to that same text.
 */
export function makeSegmenter(script: Spaceless, vocabulary: Vocabulary, unfinished = false): Segmenter {
  const { words, total } = vocabulary;
  const rarest = Math.log(Math.max(total, 2)) + 1;
  const root = trieOf(words, script.syllable);
  let beginnings: ReadonlySet<string> | undefined;

  /** The best first piece from syllable `at` on, given the best paths from every later one. */
  function bestStep(syllables: readonly string[], at: number, later: readonly Step[]): Step {
    const costFrom = (next: number): number => later[next]?.cost ?? 0;
    const best: Step = { cost: rarest + UNKNOWN + costFrom(at + 1), next: at + 1, known: false };
    let node: Trie | undefined = root;
    for (let next = at + 1; next <= syllables.length; next++) {
      node = node.next.get(syllables[next - 1] ?? '');
      if (!node) break;
      if (node.count === 0) continue;
      const cost = rarest - Math.log(node.count) + costFrom(next);
      if (cost < best.cost) Object.assign(best, { cost, next, known: true });
    }
    return best;
  }

  /** The same if the rest of the run may be the beginning of a word. */
  function bestOpenStep(syllables: readonly string[], at: number, later: readonly Step[]): Step {
    const best = bestStep(syllables, at, later);
    beginnings ??= beginningsOf(words.keys());
    const cost = rarest + UNFINISHED;
    if (cost >= best.cost || !beginnings.has(syllables.slice(at).join(''))) return best;
    return { cost, next: syllables.length, known: true };
  }

  function cut(syllables: readonly string[], step: typeof bestStep): Piece[] {
    const steps: Step[] = [];
    for (let at = syllables.length - 1; at >= 0; at--) steps[at] = step(syllables, at, steps);
    return collect(syllables, steps);
  }

  return (run) => {
    const syllables = run.match(script.syllable) ?? [];
    const whole = cut(syllables, bestStep);
    // What is made of whole words is not taken for the beginning of a longer name.
    return unfinished && whole.some(({ known }) => !known) ? cut(syllables, bestOpenStep) : whole;
  };
}

function beginningsOf(words: Iterable<string>): Set<string> {
  const beginnings = new Set<string>();
  for (const word of words) for (let end = 1; end < word.length; end++) beginnings.add(word.slice(0, end));
  return beginnings;
}

/** Walks the best path and joins neighbouring unknown syllables to one piece. */
function collect(syllables: readonly string[], steps: readonly Step[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (let step = steps[at]; step; step = steps[at]) {
    const text = syllables.slice(at, step.next).join('');
    const last = pieces.at(-1);
    if (last && !last.known && !step.known)
      pieces[pieces.length - 1] = { text: last.text + text, known: false };
    else pieces.push({ text, known: step.known });
    at = step.next;
  }
  return pieces;
}

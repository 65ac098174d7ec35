import type { Spaceless } from './scripts.ts';

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
  text: string;
  next: number;
  known: boolean;
}

/** An unknown syllable costs as much as several rare words, so that a known word wins wherever one fits. */
const UNKNOWN = 8;
/** The unfinished last word of a query costs a little more than the rarest finished one. */
const UNFINISHED = 2;

/**
 * Makes the segmenter that the index and the browser share: the cheapest path through the site's own words
 * (unigram Viterbi), the same in every browser, which `Intl.Segmenter` is not.
 *
 * @param script The writing system, for its syllables.
 * @param vocabulary The site's words.
 * @param unfinished True for queries: the last piece may be the beginning of a word that is being typed.
 * @returns The segmenter; it takes normalised text and returns pieces that join to that same text.
 */
export function makeSegmenter(script: Spaceless, vocabulary: Vocabulary, unfinished = false): Segmenter {
  const { words } = vocabulary;
  const rarest = Math.log(Math.max(vocabulary.total, 2)) + 1;
  const beginnings = beginningsOf(words.keys());

  /** The best first piece from syllable `at` on, given the best paths from every later syllable. */
  function bestStep(syllables: readonly string[], at: number, later: readonly Step[]): Step {
    let best: Step | undefined;
    let text = '';
    for (let next = at + 1; next <= syllables.length; next++) {
      text += syllables[next - 1];
      const count = words.get(text);
      const goesOn = beginnings.has(text);
      const begun = unfinished && goesOn && count === undefined && next === syllables.length;
      if (count === undefined && !begun && next > at + 1) {
        if (goesOn) continue;
        break;
      }
      const own = count ? rarest - Math.log(count) : rarest + (begun ? UNFINISHED : UNKNOWN);
      const cost = own + (later[next]?.cost ?? 0);
      if (!best || cost < best.cost) best = { cost, text, next, known: count !== undefined || begun };
    }
    return best ?? { cost: 0, text: '', next: syllables.length, known: false };
  }

  return (run) => {
    const syllables = run.match(script.syllable) ?? [];
    const steps: Step[] = [];
    for (let at = syllables.length - 1; at >= 0; at--) steps[at] = bestStep(syllables, at, steps);
    return collect(steps);
  };
}

function beginningsOf(words: Iterable<string>): Set<string> {
  const beginnings = new Set<string>();
  for (const word of words) for (let end = 1; end < word.length; end++) beginnings.add(word.slice(0, end));
  return beginnings;
}

/** Walks the best path and joins neighbouring unknown syllables to one piece. */
function collect(steps: readonly Step[]): Piece[] {
  const pieces: Piece[] = [];
  for (let step = steps[0]; step; step = steps[step.next]) {
    const last = pieces.at(-1);
    if (last && !last.known && !step.known)
      pieces[pieces.length - 1] = { text: last.text + step.text, known: false };
    else pieces.push({ text: step.text, known: step.known });
  }
  return pieces;
}

import type { Spaceless } from '../text/scripts.ts';
import type { Vocabulary } from '../text/segmenter.ts';
import { Decompounder } from './decompound.ts';
import { withoutStrayLetters } from './stray-letters.ts';

/** A name costs as much as a word of which there is one in a hundred: no two words together are cheaper. */
const NAME_SHARE = 0.01;

type Cut = (run: string) => string[];

function icuSegmenter(lang: string): Cut {
  const icu = new Intl.Segmenter(lang, { granularity: 'word' });
  return (run) => Array.from(icu.segment(run), ({ segment }) => segment);
}

/** Splits on the names first, then with ICU's dictionary; ICU knows few names and cuts through the others. */
function firstSegmenter(icu: Cut, script: Spaceless, names: readonly string[]): Cut {
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // A name does not end within a syllable.
  const pattern = names.length ? new RegExp(`(${longestFirst.join('|')})(?!\\p{M})`, 'u') : undefined;
  const known = new Set(names);
  return (run) =>
    (pattern ? run.split(pattern) : [run])
      .filter(Boolean)
      .flatMap((part) => (known.has(part) ? [part] : wholeWords(script, icu(part))));
}

/** Where ICU knows no word it leaves single letters over, which end the word before them. */
function wholeWords(script: Spaceless, pieces: readonly string[]): string[] {
  const words: string[] = [];
  for (const piece of pieces) {
    const before = words.at(-1);
    if (before && script.coda.test(piece)) words[words.length - 1] = before + piece;
    else if (before && script.coda.test(before)) words[words.length - 1] = before + piece;
    else words.push(piece);
  }
  return words;
}

/**
 * Cuts names to runs of a script: a name with a space in it is several.
 *
 * @param script The writing system.
 * @param names Proper names.
 * @returns The runs that have more than one syllable.
 */
export function usableNames(script: Spaceless, names: readonly string[]): string[] {
  const runs = names.flatMap((name) => script.normalise(name).match(script.run) ?? []);
  return [...new Set(runs)].filter((run) => (run.match(script.syllable)?.length ?? 0) > 1);
}

/**
 * Finds the runs of letters that a text is made of.
 *
 * @param script The writing system.
 * @param text Plain text.
 * @returns The normalised runs with how often each occurs.
 */
export function runsOf(script: Spaceless, text: string): Map<string, number> {
  const runs = new Map<string, number>();
  for (const [run] of script.normalise(text).matchAll(script.run)) runs.set(run, (runs.get(run) ?? 0) + 1);
  return runs;
}

function countWords(
  runs: ReadonlyMap<string, number>,
  cut: (run: string) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run, times] of runs)
    for (const word of cut(run)) counts.set(word, (counts.get(word) ?? 0) + times);
  return counts;
}

/**
 * Makes a site's vocabulary from its own pages: a first segmentation by ICU and the names, whose compounds are
 * then cut to the words the site uses on their own.
 *
 * ICU only seeds it. What it returns differs between versions, so the result depends on the Node that builds.
 *
 * @param lang Language tag, for ICU.
 * @param script Its writing system.
 * @param runs The runs of letters of the site's pages in this language, with how often each occurs.
 * @param names Proper names, which stay in one piece unless they are made of others and of plain words.
 * @param known First segmentations of runs with the same names, where they are known; new ones are added.
 * @returns The words with their counts; the same for the same runs and names in whatever order.
 */
export function seedVocabulary(
  lang: string,
  script: Spaceless,
  runs: ReadonlyMap<string, number>,
  names: readonly string[],
  known: Map<string, readonly string[]> = new Map(),
): Vocabulary {
  const proper = usableNames(script, names);
  const icu = icuSegmenter(lang);
  const segment = firstSegmenter(icu, script, proper);
  for (const run of runs.keys()) if (!known.has(run)) known.set(run, segment(run));
  const cut = (run: string): readonly string[] => known.get(run) ?? [];
  const first = countWords(runs, cut);
  const counts = countWords(runs, (run) => withoutStrayLetters(cut(run), script, first));
  let total = 0;
  const decompounder = new Decompounder(script, counts, new Set(proper), (word) => icu(word).length === 1);
  const words = new Map<string, number>();
  for (const [word, count] of counts) {
    for (const part of decompounder.partsOf(word)) {
      words.set(part, (words.get(part) ?? 0) + count);
      total += count;
    }
  }
  for (const name of proper) {
    const count = words.get(name);
    if (count) words.set(name, Math.max(count, Math.ceil(total * NAME_SHARE)));
  }
  return { total, words };
}

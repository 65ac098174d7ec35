import { fold } from '../text/latin.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { DEPTH } from './answers.ts';
import { asWritten } from './as-written.ts';
import { type Attempt, attempt } from './attempt.ts';
import { type Correction, correctSpaced } from './correct.ts';
import { correctPhrase, hasPhrase } from './correct-phrase.ts';
import { correctRuns } from './correct-runs.ts';
import type { Engine } from './engine.ts';
import { about } from './finders.ts';
import { emptyFound } from './found.ts';
import type { PagefindQuery } from './pagefind.ts';
import { findSome } from './partly.ts';
import type { Query } from './query.ts';
import { readBest } from './reading.ts';
import { unknownPieces } from './unknown-pieces.ts';

/** An attempt, possibly at another query than was typed. */
export interface Corrected {
  readonly attempt: Attempt;
  /** What was searched instead. */
  readonly text?: string;
  /** Whether words were left out that the site does not have. */
  readonly shortened: boolean;
}

/** How the queries of one language are read and tried. */
export interface Reader {
  readonly engine: Engine;
  readonly segment?: Segmenter;
  readonly read: (text: string) => Query;
}

/** About two words between each two. */
const TOGETHER = 0.6;

/** An e-mail or web address is not made of words. */
const ADDRESS = /@|\p{L}\.\p{L}/u;

async function correct(
  { engine, segment }: Reader,
  typed: string,
  first: Attempt,
  options: PagefindQuery,
): Promise<Correction> {
  const { terms } = first.query;
  const pages = first.loaded.map(({ page }) => page);
  if (ADDRESS.test(typed)) return { unknown: new Set() };
  const some = async () => {
    const found = await findSome(engine, terms, options, 0);
    return (await readBest(found, DEPTH, options)).map(({ page }) => page);
  };
  if (segment) return correctRuns(engine, typed, segment, pages, some);
  // A syllable with a wrong letter mostly is another syllable.
  if (engine.language.wholeWords && terms.length > 1 && !hasPhrase(terms, pages)) {
    const text = correctPhrase(terms, [...pages, ...(await some())]);
    if (text) return { text, unknown: new Set() };
  }
  return correctSpaced(engine, terms, pages);
}

/** A word put in for another is the right one if some page has it near the other words. */
function standTogether(engine: Engine, { query: { terms }, loaded }: Attempt): boolean {
  const measure = about(engine, engine.language.spaceless ? terms : terms.map(fold));
  return loaded.some(({ page }) => measure(page).close >= TOGETHER);
}

/**
 * Tries a query again with its mistakes put right, and without words that the site does not have.
 *
 * @param reader The language's reader.
 * @param typed What was typed.
 * @param first What it found.
 * @param options Filters and order.
 * @param depth How many pages to read.
 * @returns The better attempt, or the first one.
 */
export async function tryCorrected(
  reader: Reader,
  typed: string,
  first: Attempt,
  options: PagefindQuery,
  depth: number,
): Promise<Corrected> {
  const { engine, read } = reader;
  const { text: better, unknown } = await correct(reader, typed, first, options);
  const { query } = first;
  let best = first;
  let text: string | undefined;
  // Of "hotel scam" the one word left is nowhere: what seemed beside the point is the point.
  if (query.terms.length === 1 && query.asides.length > 0 && (better || unknown.size > 0)) {
    best = await attempt(engine, { ...query, terms: query.words, asides: [] }, options, depth);
  } else if (better) {
    const again = await attempt(engine, read(better), options, depth);
    if (standTogether(engine, again))
      [best, text] = [
        again,
        asWritten(
          better,
          typed,
          again.loaded.map(({ page }) => page),
        ),
      ];
  }
  const { terms } = best.query;
  const script = engine.language.spaceless;
  // Pagefind finds the beginning of a word that no page has; in these scripts that is another word.
  const lost = script ? unknownPieces(terms, script, await engine.vocabulary()) : unknown;
  const known = terms.filter((term) => !lost.has(term));
  if (script && known.length === 0) {
    const nothing = { query: { ...best.query, terms: [] }, found: emptyFound(), loaded: [] };
    return { attempt: nothing, shortened: false };
  }
  const shortened = known.length > 0 && known.length < terms.length;
  if (shortened) best = await attempt(engine, { ...best.query, words: known, terms: known }, options, depth);
  return { attempt: best, text, shortened };
}

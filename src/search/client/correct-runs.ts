import type { Language } from '../languages.ts';
import type { Spaceless } from '../text/scripts.ts';
import type { Piece, Segmenter } from '../text/segmenter.ts';
import type { Correction } from './correct.ts';
import { nearestPart } from './distance.ts';
import type { Engine } from './engine.ts';
import { type PagefindPage, readableOf } from './pagefind.ts';
import { unspacedPhrase } from './phrase.ts';
import { respellRun } from './respell-runs.ts';
import { closestWord } from './spelling.ts';

/** Shorter runs are like too much. */
const SHORTEST = 5;
/** From this length on, two mistakes are allowed. */
const LONG = 14;

/** The pages' titles and texts, as runs of letters; what is no letter of the script stands between two. */
function lettersOf(pages: readonly PagefindPage[], { normalise, run }: Spaceless): string[] {
  return pages.map((page) =>
    (normalise(readableOf(page)).replaceAll('\u200B', '').match(run) ?? []).join('\n'),
  );
}

/** What the pages have that is most like a run, to the end of a syllable. */
function likeOnPages(run: string, texts: readonly string[]): string | undefined {
  if (run.length < SHORTEST) return undefined;
  let limit = run.length < LONG ? 1 : 2;
  let best: string | undefined;
  for (const text of texts) {
    const near = nearestPart(run, text, limit);
    if (!near || /^\p{M}|\n/u.test(near.text)) continue;
    // A mark that was forgotten at the end.
    const after =
      text.slice(text.indexOf(near.text) + near.text.length).match(/^(?:\u17D2.|\p{M})*/u)?.[0] ?? '';
    best = near.text + after;
    limit = near.distance - 1;
    if (limit < 1) break;
  }
  return best;
}

/** The part of a run that is neither aside nor question: the name that somebody asks about. */
function coreOf(
  run: string,
  segment: Segmenter,
  { asides, stopWords, questionVerbs, spaceless }: Language,
): string {
  if (!spaceless) return '';
  const says = ({ text }: Piece): boolean =>
    !asides.has(text) && !stopWords.has(text) && !questionVerbs.has(text);
  const [asked = ''] = run
    .replace(spaceless.asks, '\n')
    .split('\n')
    .sort((a, b) => b.length - a.length);
  const pieces = segment(asked);
  return pieces
    .slice(pieces.findIndex(says), pieces.findLastIndex(says) + 1)
    .map(({ text }) => text)
    .join('');
}

/**
 * Corrects runs of a script without spaces that no page has: one letter of a name is easily another.
 *
 * @param engine The index; a language without spaces.
 * @param text What was typed.
 * @param segment The segmenter for queries.
 * @param best The best pages found with it.
 * @param some Finds pages that have some of the words.
 * @returns The correction.
 */
export async function correctRuns(
  engine: Engine,
  text: string,
  segment: Segmenter,
  best: readonly PagefindPage[],
  some: () => Promise<readonly PagefindPage[]>,
): Promise<Correction> {
  const script = engine.language.spaceless;
  if (!script) return { unknown: new Set() };
  const vocabulary = await engine.vocabulary();
  const typed = script.normalise(text);
  const cores = (typed.match(script.run) ?? []).map((run) => coreOf(run, segment, engine.language));
  const absent = cores.filter((core) => {
    const find = unspacedPhrase([[core]], script.normalise);
    return core && !vocabulary.words.has(core) && !best.some((page) => find(page) > 0);
  });
  if (absent.length === 0) return { unknown: new Set() };
  const texts = lettersOf([...best, ...(await some())], script);
  let corrected = typed;
  const isKnown = (run: string): boolean => segment(run).every(({ known }) => known);
  for (const run of absent) {
    const better =
      script.respell?.(run).find(isKnown) ??
      closestWord(run, vocabulary, 1)?.word ??
      likeOnPages(run, texts) ??
      respellRun(run, script, vocabulary);
    corrected = corrected.replace(run, better);
  }
  return { text: corrected === typed ? undefined : corrected, unknown: new Set() };
}

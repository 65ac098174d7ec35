import type { Engine } from '../engine.ts';
import { about } from '../finders.ts';
import type { Judged } from '../reading.ts';
import { isUnnamed, kindOf, type TermKind } from '../selection.ts';
import type { Meaning } from './meaning.ts';
import type { Similar } from './similar.ts';

/** With so many answers no more are added, unless one of them is surely right: then it is enough. */
const ENOUGH = 5;
const FEW = 3;
/** A page about the query has its words in the title, or often. */
const SURE = 1.3;
/** A page that has the words as close as this has them as they are meant: pieces of a run are often parts of others. */
const AS_MEANT: Readonly<Record<TermKind, number>> = { word: 0.62, syllable: 0.55, piece: 0.9 };
/** One that has them so far apart only happens to have them. */
const APART = 0.2;
/** Beside pages that mean it, others need this share of their evidence. */
const NEARLY: Readonly<Record<TermKind, number>> = { word: 0.3, syllable: 0.4, piece: 0.6 };
/** A page that has the words once. */
const MENTION = 1;
/** One with other words in its title comes before those. */
const IN_TITLE = 1.6;
/** What it adds that a page also has what was beside the point. */
const ASIDE = 2;
/** The same if that was a question: pages with the name it asks of need not answer it. */
const ANSWER = 6;

/** Pages that have the words of a query, by whether they mean what it means. */
export interface Sorted {
  /** Those that do, best first. */
  readonly meant: readonly Judged[];
  /** Those that only happen to have the words. */
  readonly loose: readonly Judged[];
  /** How much of the best page's evidence these need. */
  readonly nearly: number;
  /** The one of them that is shown in any case, last: it has all the words, and words are no chance. */
  readonly whole: readonly Judged[];
}

/**
 * Tells pages that mean what a query means from those that only have its words: "old house" is one thing, and a page
 * with an old boat and a new house is not about it.
 *
 * @param engine The index.
 * @param meaning The query.
 * @param pages The pages.
 * @returns The pages in two lists, each in the same order.
 */
export function sortByMeaning(engine: Engine, { parts }: Meaning, pages: readonly Judged[]): Sorted {
  const kind = kindOf(engine.language);
  const close = AS_MEANT[kind];
  const measures = parts.filter(({ aside }) => !aside).map(({ typed }) => about(engine, typed));
  const isMeant = ({ page, evidence }: Judged): boolean =>
    evidence >= close || (evidence >= APART && measures.every((measure) => measure(page).close === 1));
  const meant = pages.filter(isMeant);
  const loose = pages.filter((page) => !meant.includes(page));
  return { meant, loose, nearly: NEARLY[kind], whole: kind === 'word' ? loose.slice(0, 1) : [] };
}

/** Whether a page is named, in other words, after the very thing that was typed. */
const isNamesake = ({ same, strong, narrower, broader, evidence }: Similar): boolean =>
  strong && !same && !narrower && !broader && evidence >= IN_TITLE;

const worthOf = ({ part }: Similar): number => (part.asked ? ANSWER : ASIDE);

/** Raises pages that also have what was beside the point, and those that say more in other words or another spelling. */
function raised(page: Judged, similar: Similar | undefined): Judged {
  if (similar?.aside && similar.strong) return { ...page, score: page.score + worthOf(similar) };
  if (similar && isNamesake(similar)) return { ...page, score: Math.max(page.score, similar.score) };
  if (!similar?.same) return page;
  // The same words with their diacritics: no page says more than it did.
  if (!similar.part.same) return { ...page, score: Math.max(page.score, similar.score) };
  const [score, evidence] = [Math.max(page.score, similar.score), Math.max(page.evidence, similar.evidence)];
  return { ...page, score, evidence };
}

/**
 * Puts pages that say it in other words among those that have the words that were typed.
 *
 * @param exact Pages that have the words.
 * @param similar Pages that have others, those that are most about it first.
 * @param rest Finds pages that are about most of it; asked only if there are no others.
 * @returns The answers, best first.
 */
export async function mergeSimilar(
  { meant, loose, nearly, whole }: Sorted,
  similar: readonly Similar[],
  rest: () => Promise<Judged[]>,
): Promise<Judged[]> {
  const byUrl = new Map(similar.map((page) => [page.page.url, page]));
  const known = new Set(meant.map(({ page }) => page.url));
  const others = similar.filter(({ page }) => !known.has(page.url));
  const strong = others.filter((page) => page.strong && !page.same);
  const spelled = others.filter((page) => page.strong && page.same);
  const aside = strong
    .filter((page) => page.aside)
    .map((page) => ({ ...page, score: page.score + worthOf(page) }));
  const own = [...meant.map((page) => raised(page, byUrl.get(page.page.url))), ...spelled, ...aside];
  const byEvidence =
    similar.some(({ same, part }) => same && part.same) && own.some(({ evidence }) => evidence < MENTION);
  own.sort((a, b) => (byEvidence ? b.evidence - a.evidence : 0) || b.score - a.score);
  const added = strong.filter((page) => !page.aside);
  const before = isUnnamed(own) ? added.filter(isNamesake) : [];
  const merged = [...before.slice(0, ENOUGH), ...own];
  const fill = (pages: readonly Judged[], most: number): void => {
    const shown = new Set(merged.map(({ page }) => page.url));
    merged.push(
      ...pages.filter(({ page }) => !shown.has(page.url)).slice(0, Math.max(0, most - merged.length)),
    );
  };
  const sure = own.some(({ evidence }) => evidence >= SURE);
  fill(sure ? added.filter(({ broader, rare }) => broader && rare) : added, ENOUGH);
  // Right answers in the words that were typed leave room for pages that others name in their title.
  if (sure && merged.length < FEW)
    fill(
      added.filter(({ evidence }) => evidence >= IN_TITLE),
      FEW,
    );
  if (own.length === 0 && merged.length < FEW) fill(await rest(), ENOUGH);
  if (own.length === 0)
    fill(
      others.filter((page) => !page.strong),
      merged.length === 0 ? ENOUGH : FEW,
    );
  const needed = nearly * Math.max(0, ...merged.map(({ evidence }) => evidence));
  const near = loose.filter(({ evidence }) => evidence >= needed);
  if (own.length > 0 || merged.length < FEW) fill(near, sure ? FEW : Number.POSITIVE_INFINITY);
  if (isUnnamed(merged)) fill(loose, FEW);
  if (own.length === 0 && added.length === 0) fill(whole, ENOUGH);
  return merged;
}

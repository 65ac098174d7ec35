import { fold } from '../../text/latin.ts';
import { selectBest } from '../answers.ts';
import { attempt } from '../attempt.ts';
import type { Engine } from '../engine.ts';
import { about } from '../finders.ts';
import type { PagefindQuery } from '../pagefind.ts';
import type { Judged } from '../reading.ts';
import { kindOf, type TermKind } from '../selection.ts';
import type { Facet } from './facets.ts';
import { isAsked, type Meaning, type Part } from './meaning.ts';
import { readVariant, type Variant, variantsOf } from './variants.ts';

/** A page that says in other words what was asked for. */
export interface Similar extends Judged {
  /** What of the query is said otherwise. */
  readonly part: Pick<Part, 'same' | 'asked'>;
  /** Whether it is about that, and does not only mention it. */
  readonly strong: boolean;
  /** Whether the other words stand for what a page need not have. */
  readonly aside: boolean;
  /** Whether they are another spelling of the same name. */
  readonly same: boolean;
  /** Whether they are only a kind of it. */
  readonly narrower: boolean;
  /** Whether they say less than what was typed. */
  readonly broader: boolean;
  /** Whether so few pages have them that they name something. */
  readonly rare: boolean;
}

/** So many variants are tried, more where only they can find something, and so many pages of each read. */
const VARIANTS = 8;
const VARIANTS_OF_ASKED = 20;
const READ = 12;
/** A page about a phrase has it in its title, or three times in its text. */
const ABOUT = 1.3;
/** Of so many words together, all of them typed, mentioning them is enough: "intangible (cultural) heritage". */
const SEVERAL: Readonly<Record<TermKind, number>> = { word: 2, syllable: 3, piece: 2 };
const MENTION = 1;
/** So does one that answers a question with its first words. */
const AT_ONCE = 0.8;
/** One about a longer query has its words close together. */
const TOGETHER = 0.7;
/** With so many pages at most, words are a name. */
const RARE = 8;
/** What a page is worth of which only a facet says that it is right. */
const BY_FACET = { score: 11, share: 1, close: 1, evidence: 1.25, named: 11 };

async function tryVariant(
  engine: Engine,
  variant: Variant,
  meaning: Meaning,
  options: PagefindQuery,
): Promise<Similar[]> {
  const { part, phrase, same, narrower, broader } = variant;
  const query = readVariant(variant, meaning, engine.language);
  const found = await attempt(engine, query, options, READ);
  if (found.found.hits.size === 0) return [];
  const { kept } = await selectBest(engine, found, options, READ);
  const rare = found.found.hits.size <= RARE;
  const words = meaning.read(phrase);
  const typed = new Set(part.typed.map(fold));
  const isShortened =
    words.length >= SEVERAL[kindOf(engine.language)] && words.every((word) => typed.has(fold(word)));
  const measure = about(engine, words);
  const isLonger = query.terms.length > words.length;
  return kept.flatMap((page) => {
    const { close, evidence, lead } = measure(page.page);
    if (close < 1) return [];
    const needed = isShortened || (part.asked && lead >= AT_ONCE) ? MENTION : ABOUT;
    const strong = same || isLonger ? page.evidence >= TOGETHER : evidence >= needed;
    return [{ ...page, part, strong, aside: part.aside, same, narrower, broader, rare }];
  });
}

async function tryFacet(
  engine: Engine,
  part: Meaning['parts'][number],
  facet: Facet,
  meaning: Meaning,
  options: PagefindQuery,
): Promise<Similar[]> {
  // Who chose a value of the filter wants no other.
  if (options.filters?.[facet.name]) return [];
  const filtered = { ...options, filters: { ...options.filters, [facet.name]: { any: [facet.value] } } };
  const said = { part, aside: part.aside, same: false, narrower: true, broader: false, rare: false };
  const query = readVariant({ part, phrase: '' }, meaning, engine.language);
  if (query.terms.length === 0) {
    const { results } = await engine.search(null, filtered);
    const pages = await Promise.all(
      results.slice(0, READ).map(async (hit) => ({ hit, page: await hit.data() })),
    );
    return pages.map((page) => ({ ...BY_FACET, ...page, ...said, strong: true }));
  }
  const found = await attempt(engine, query, filtered, READ);
  if (found.found.hits.size === 0) return [];
  const { kept } = await selectBest(engine, found, filtered, READ);
  return kept.map((page) => ({ ...page, ...said, strong: page.evidence >= TOGETHER }));
}

/**
 * Searches for pages that say in other words, or in a facet, what was asked for.
 *
 * @param engine The index.
 * @param meaning The query.
 * @param options Filters and order.
 * @returns The pages, those that are most about it first.
 */
export async function findSimilar(
  engine: Engine,
  meaning: Meaning,
  options: PagefindQuery,
): Promise<Similar[]> {
  const { parts } = meaning;
  const most = isAsked(meaning) ? VARIANTS_OF_ASKED : VARIANTS;
  const found = await Promise.all([
    ...variantsOf(parts, most).map((variant) => tryVariant(engine, variant, meaning, options)),
    ...parts.flatMap((part) => part.facets.map((facet) => tryFacet(engine, part, facet, meaning, options))),
  ]);
  const best = new Map<string, Similar>();
  for (const page of found.flat()) {
    const known = best.get(page.page.url);
    if (!known || order(page, known) < 0) best.set(page.page.url, page);
  }
  return [...best.values()].sort(order);
}

const order = (a: Similar, b: Similar): number =>
  Number(b.strong) - Number(a.strong) || b.evidence - a.evidence || b.score - a.score;

/** A page that is so much about it shows that nothing was misspelt. */
const SURELY = 1.2;

/** Whether some page is surely about what was asked for. */
export const isTrusted = (pages: readonly Similar[]): boolean =>
  pages.some(({ strong, evidence }) => strong && evidence >= SURELY);

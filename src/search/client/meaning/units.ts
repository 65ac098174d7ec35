import type { Engine } from '../engine.ts';
import { about } from '../finders.ts';
import type { Hit } from '../found.ts';
import type { PagefindPage, PagefindQuery } from '../pagefind.ts';
import { weightsOf } from '../partly.ts';
import { findAll, findWord } from '../passes.ts';
import { readQuery } from '../query.ts';
import type { Judged } from '../reading.ts';
import { type Facet, hasFacet } from './facets.ts';
import type { Meaning } from './meaning.ts';
import { PLACE } from './variants.ts';

/** One thing a query asks for, and the ways to say it. */
export interface Unit {
  /** Words as typed, encoded. */
  readonly typed: readonly string[];
  /** Other words for it. */
  readonly others: readonly (readonly string[])[];
  /** Facets that say it. */
  readonly facets: readonly Facet[];
}

/** So many other words of each are tried, and so many pages read. */
const OTHERS = 5;
const DEPTH = 12;
/** What other words are worth, and a facet. */
const OTHER = 0.85;
const FACET = 1.3;
/** A page must be about the query at least so much as the best one. */
const NEAR = 0.75;

/**
 * Tells the things apart that a query asks for.
 *
 * @param meaning The query.
 * @param language How the language is treated.
 * @returns One unit for each; what is beside the point is left out.
 */
export function unitsOf({ words, parts, read }: Meaning, { language }: Pick<Engine, 'language'>): Unit[] {
  const starts = new Map(parts.map((part) => [part.start, part]));
  const marked: string[] = [];
  for (let at = 0; at < words.length; ) {
    const part = starts.get(at);
    marked.push(part ? PLACE : (words[at] ?? ''));
    at = part?.end ?? at + 1;
  }
  const { terms } = readQuery(marked.join(' '), read, language);
  const waiting = [...parts];
  return terms.map((term) => {
    const part = term === PLACE ? waiting.shift() : undefined;
    if (!part) return { typed: [term], others: [], facets: [] };
    return { typed: part.typed, others: part.others.slice(0, OTHERS).map(read), facets: part.facets };
  });
}

async function findUnit(
  engine: Engine,
  { typed, others }: Unit,
  options: PagefindQuery,
): Promise<Map<string, Hit>> {
  const [first = ''] = typed;
  const each = await Promise.all([
    typed.length === 1 ? findWord(engine, first, options) : findAll(engine, typed, options),
    ...others.map((words) => findAll(engine, words, options)),
  ]);
  const hits = new Map<string, Hit>();
  for (const found of each) for (const [id, hit] of found.hits) if (!hits.has(id)) hits.set(id, hit);
  return hits;
}

/** How much a page is about one thing: nothing if it only has its words apart. */
function strengthOf(engine: Engine, { typed, others, facets }: Unit): (page: PagefindPage) => number {
  const ways = [{ words: typed, worth: 1 }, ...others.map((words) => ({ words, worth: OTHER }))];
  const measures = ways.map(({ words, worth }) => ({ measure: about(engine, words), worth }));
  return (page) => {
    const strengths = measures.map(({ measure, worth }) => {
      const { close, evidence } = measure(page);
      return close === 1 ? evidence * worth : 0;
    });
    return Math.max(facets.some((facet) => hasFacet(page.filters, facet)) ? FACET : 0, ...strengths);
  };
}

/**
 * Searches for pages that are about most of what a query asks for, in whatever words, where no page has all of it.
 *
 * @param engine The index.
 * @param units What it asks for.
 * @param options Filters and order.
 * @returns The pages, best first.
 */
export async function findUnits(
  engine: Engine,
  units: readonly Unit[],
  options: PagefindQuery,
): Promise<Judged[]> {
  const found = await Promise.all(units.map((unit) => findUnit(engine, unit, options)));
  const weights = weightsOf(found.map(({ size }) => size));
  const shares = new Map<string, { hit: Hit; share: number }>();
  for (const [at, hits] of found.entries()) {
    for (const [id, hit] of hits)
      shares.set(id, { hit, share: (shares.get(id)?.share ?? 0) + (weights[at] ?? 0) });
  }
  const likely = [...shares.values()].sort((a, b) => b.share - a.share || b.hit.score - a.hit.score);
  const strengths = units.map((unit) => strengthOf(engine, unit));
  const pages = await Promise.all(
    likely.slice(0, DEPTH).map(async ({ hit, share }) => {
      const page = await hit.hit.data();
      const evidence = strengths.reduce((sum, strength, at) => sum + strength(page) * (weights[at] ?? 0), 0);
      return { ...hit, share, page, close: 0, evidence, named: evidence, score: evidence };
    }),
  );
  const needed = Math.max(...pages.map(({ evidence }) => evidence)) * NEAR;
  return pages
    .filter(({ evidence }) => evidence > 0 && evidence >= needed)
    .sort((a, b) => b.evidence - a.evidence);
}

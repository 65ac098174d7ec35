import { about } from './answers.ts';
import type { Engine } from './engine.ts';
import { type Facet, hasFacet } from './facets.ts';
import type { PagefindPage, PagefindQuery } from './pagefind.ts';
import { weightsOf } from './partly.ts';
import { findAll, findWord, type Hit } from './passes.ts';
import type { Judged } from './reading.ts';

/** One thing a query asks for, and the ways to say it. */
export interface Unit {
  /** Words as typed, encoded. */
  readonly typed: readonly string[];
  /** Other words for it. */
  readonly others: readonly (readonly string[])[];
  /** Facets that say it. */
  readonly facets: readonly Facet[];
}

/** So many pages are read. */
const DEPTH = 12;
/** What other words are worth. */
const OTHER = 0.85;
/** A page that says in a facet what it is about. */
const FACET = 1.3;
/** A page must be about the query at least so much as the best one. */
const NEAR = 0.55;

async function findUnit(engine: Engine, { typed, others }: Unit, options: PagefindQuery): Promise<Map<string, Hit>> {
  const [own, ...each] = await Promise.all([
    typed.length === 1 ? findWord(engine, typed[0] ?? '', options) : findAll(engine, typed, options),
    ...others.map((words) => findAll(engine, words, options)),
  ]);
  const hits = new Map(own?.hits);
  for (const { hits: more } of each) for (const [id, hit] of more) if (!hits.has(id)) hits.set(id, hit);
  return hits;
}

/** How much a page is about one thing: nothing if it only has its words apart. */
function strengthIn(engine: Engine, { typed, others, facets }: Unit): (page: PagefindPage) => number {
  const own = about(engine, typed);
  const each = others.map((words) => about(engine, words));
  return (page) => {
    const strengths = each.map((measure) => {
      const { close, evidence } = measure(page);
      return close === 1 ? evidence * OTHER : 0;
    });
    const facet = facets.some((one) => hasFacet(page.filters, one)) ? FACET : 0;
    const { close, evidence } = own(page);
    return Math.max(close === 1 ? evidence : 0, facet, ...strengths);
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
export async function findUnits(engine: Engine, units: readonly Unit[], options: PagefindQuery): Promise<Judged[]> {
  const found = await Promise.all(units.map((unit) => findUnit(engine, unit, options)));
  const weights = weightsOf(found.map(({ size }) => size));
  const shares = new Map<string, { hit: Hit; share: number }>();
  for (const [at, hits] of found.entries()) {
    for (const [id, hit] of hits) {
      const before = shares.get(id)?.share ?? 0;
      shares.set(id, { hit, share: before + (weights[at] ?? 0) });
    }
  }
  const best = [...shares.values()].sort((a, b) => b.share - a.share || b.hit.score - a.hit.score).slice(0, DEPTH);
  const strengths = units.map((unit) => strengthIn(engine, unit));
  const pages = await Promise.all(
    best.map(async ({ hit, share }) => {
      const page = await hit.hit.data();
      const evidence = strengths.reduce((sum, strength, at) => sum + strength(page) * (weights[at] ?? 0), 0);
      return { ...hit, share, page, close: 0, evidence, named: evidence, score: evidence };
    }),
  );
  const most = Math.max(0, ...pages.map(({ evidence }) => evidence));
  return pages
    .filter(({ evidence }) => evidence > 0 && evidence >= most * NEAR)
    .sort((a, b) => b.evidence - a.evidence);
}

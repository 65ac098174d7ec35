import type { Engine } from './engine.ts';
import type { Found } from './found.ts';
import type { PagefindQuery } from './pagefind.ts';
import { findAll, markAsides } from './passes.ts';
import type { Query } from './query.ts';
import { type Loaded, readBest } from './reading.ts';

/** A query, what it found, and the best pages of it. */
export interface Attempt {
  readonly query: Query;
  readonly found: Found;
  readonly loaded: Loaded[];
}

/**
 * Searches for pages that have all the words of a query, and reads the best of them.
 *
 * @param engine The index.
 * @param query The query.
 * @param options Filters and order.
 * @param depth How many pages to read.
 * @returns What was found.
 */
export async function attempt(
  engine: Engine,
  query: Query,
  options: PagefindQuery,
  depth: number,
): Promise<Attempt> {
  const found = await findAll(engine, query.terms, options);
  if (query.asides.length > 0) await markAsides(engine, query.asides, options, found);
  return { query, found, loaded: await readBest(found, depth, options) };
}

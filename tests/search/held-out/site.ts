import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RelevanceQuery } from '../../../src/search/relevance.ts';
import { toFile } from './html.ts';
import { LANGUAGES, type Lang, readPages, readQueries } from './parse.ts';

/** The strangers' site on disk. */
export interface HeldOutSite {
  readonly folder: string;
  /** Queries that were looked at while the search was made better. */
  readonly seen: ReadonlyMap<Lang, readonly RelevanceQuery[]>;
  /** Queries that were only counted: the honest figure. */
  readonly unseen: ReadonlyMap<Lang, readonly RelevanceQuery[]>;
}

/** Every third query is kept unseen. */
const SHARE = 3;

/**
 * Writes the pages to a new temporary folder, without names or anything else that a province of ours has.
 *
 * @returns The folder and the queries, by language.
 */
export function writeHeldOut(): HeldOutSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-held-out-'));
  const seen = new Map<Lang, RelevanceQuery[]>();
  const unseen = new Map<Lang, RelevanceQuery[]>();
  for (const lang of LANGUAGES) {
    const urls = new Map<string, string>();
    for (const [way, page] of readPages(lang).entries()) {
      const { file, html, url } = toFile(page, lang, way);
      urls.set(page.slug, url);
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), html);
    }
    const queries = readQueries(lang).map(({ q, slugs }) => ({
      q,
      relevant: slugs.map((slug) => urls.get(slug) ?? unknown(lang, q, slug)),
    }));
    seen.set(
      lang,
      queries.filter((_, place) => place % SHARE !== SHARE - 1),
    );
    unseen.set(
      lang,
      queries.filter((_, place) => place % SHARE === SHARE - 1),
    );
  }
  return { folder, seen, unseen };
}

function unknown(lang: Lang, q: string, slug: string): never {
  throw new Error(`${lang}: ${q}: no page ${slug}`);
}

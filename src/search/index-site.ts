import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mergeIndexes } from './build/bundle.ts';
import { bundleClient } from './build/client-bundle.ts';
import { keepFacts, keptFacts } from './build/kept-facts.ts';
import { minifyScripts } from './build/minify.ts';
import { pagefindPackage } from './build/pagefind.ts';
import { findPages, type LanguagePages } from './build/pages.ts';
import { runTasks } from './build/run-tasks.ts';
import type { Concept } from './synonyms/concepts.ts';

/** What to index. */
export interface IndexSiteOptions {
  /** Folder of built HTML. Its pages are only read. */
  readonly site: string;
  /** Where the search goes; `search` in the site's folder if not given. It must be served one level below the site. */
  readonly out?: string;
  /** Proper names by language, from the province's glossary: they stay in one piece where words have no spaces. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Words for one thing in this province, beside the general ones that come with Sen. */
  readonly concepts?: readonly Concept[];
  /** Folder that keeps the index of each language for the next time; nothing is kept if not given. */
  readonly cache?: string;
  /** Hashes of pages' contents by path, where they are known: with a cache, such a page is not read again. */
  readonly hashes?: Readonly<Record<string, string>>;
}

/** What was indexed. */
export interface IndexSiteReport {
  readonly languages: { readonly lang: string; readonly pages: number; readonly reused: boolean }[];
  /** Number of pages without `data-pagefind-body`. */
  readonly skipped: number;
  /** Pages left out because their `<html>` has no `lang`. */
  readonly withoutLanguage: readonly string[];
}

/** A change of this code, of Pagefind or of ICU makes every kept index old. */
function codeVersion(): string {
  const hash = createHash('sha256').update(process.versions.icu ?? '');
  const here = import.meta.dirname;
  const own = [
    'languages.ts',
    ...['build', 'synonyms', 'text'].flatMap((folder) =>
      readdirSync(path.join(here, folder))
        .sort()
        .map((name) => `${folder}/${name}`),
    ),
  ];
  for (const file of own) hash.update(readFileSync(path.join(here, file)));
  return hash.update(readFileSync(pagefindPackage())).digest('hex');
}

function keyOf(pages: LanguagePages, ours: readonly unknown[], version: string): string {
  return createHash('sha256')
    .update(JSON.stringify([version, pages.lang, pages.hash, ours]))
    .digest('hex');
}

/**
 * Makes the search of a site, or remakes the languages of it that changed.
 *
 * The same pages, names and program versions give the same bytes.
 *
 * @param options What to index, and where to.
 * @returns What was indexed and what was left out.
 * @throws {Error} If a page cannot be read or Pagefind fails; the search that was there before stays then.
 */
export async function indexSite(options: IndexSiteOptions): Promise<IndexSiteReport> {
  const site = path.resolve(options.site);
  const out = path.resolve(options.out ?? path.join(site, 'search'));
  const version = codeVersion();
  const concepts = options.concepts ?? [];
  const cache = options.cache ? path.resolve(options.cache) : undefined;
  if (cache) mkdirSync(cache, { recursive: true });
  const known = { hashes: options.hashes ?? {}, facts: keptFacts(cache, version) };
  const found = findPages(site, known);
  keepFacts(cache, version, known);
  const work = mkdtempSync(path.join(cache ?? tmpdir(), 'search-'));
  try {
    const plans = found.languages.map((pages) => {
      const names = [...new Set(options.names?.[pages.lang] ?? [])].sort();
      const key = keyOf(pages, [names, concepts], version);
      const kept = cache && path.join(cache, pages.lang);
      const reused = kept !== undefined && existsSync(path.join(kept, key));
      return { pages, names, key, kept, reused, work: path.join(work, pages.lang) };
    });
    const changed = plans.filter(({ reused }) => !reused);
    await Promise.all([
      bundleClient(
        out,
        plans.map(({ pages }) => pages.lang),
      ),
      runTasks(
        changed.map(({ pages: { lang, files }, names, work }) => ({ lang, files, names, concepts, site, work })),
      ),
    ]);
    for (const { key, kept, work } of changed) {
      if (!kept) continue;
      writeFileSync(path.join(work, 'index', key), '');
      rmSync(kept, { recursive: true, force: true });
      renameSync(path.join(work, 'index'), kept);
    }
    const indexes = plans.map(({ pages: { lang }, kept, work }) => ({
      lang,
      folder: kept ?? path.join(work, 'index'),
    }));
    if (indexes[0]) await minifyScripts(indexes[0].folder, path.join(out, 'pagefind'));
    mergeIndexes(indexes, out, cache === undefined);
    return {
      languages: plans.map(({ pages, reused }) => ({ lang: pages.lang, pages: pages.files.length, reused })),
      skipped: found.skipped,
      withoutLanguage: found.withoutLanguage,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

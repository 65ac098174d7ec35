import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mergeIndexes } from './build/bundle.ts';
import { codeVersion } from './build/code-version.ts';
import { keepFacts, keptFacts } from './build/kept-facts.ts';
import { finishedIndex } from './build/language-index.ts';
import { findPages, type LanguagePages } from './build/pages.ts';
import { type Indexer, runTasks } from './build/run-tasks.ts';
import { makeScripts } from './build/scripts.ts';
import { indexCodeOf } from './languages.ts';
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
  /**
   * Hashes of the contents of all pages, by path; the folder is searched for pages if not given. With a cache, a page
   * that was known before is not read again.
   */
  readonly hashes?: Readonly<Record<string, string>>;
  /** Indexers that were started before there was something to index; those that are used are taken out. */
  readonly started?: Indexer[];
  /**
   * Is given what still goes on when the search is there: the next index's share is put into the cache. It is to be waited
   * for; failing, or cut short, it costs the next index time, nothing else. If not given, it is waited for here.
   */
  readonly onKeeping?: (kept: Promise<void>) => void;
}

/** What was indexed. */
export interface IndexSiteReport {
  readonly languages: { readonly lang: string; readonly pages: number; readonly reused: boolean }[];
  /** Number of pages without `data-pagefind-body`. */
  readonly skipped: number;
  /** Pages left out because their `<html>` has no `lang`. */
  readonly withoutLanguage: readonly string[];
}

/** What indexes are made by; scripts are made by the client as well. */
const INDEX_CODE = ['build', 'synonyms', 'text'];
const SCRIPT_CODE = [...INDEX_CODE, 'client'];
const HERE = import.meta.dirname;

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
  const version = codeVersion(HERE, INDEX_CODE);
  const concepts = options.concepts ?? [];
  const cache = options.cache ? path.resolve(options.cache) : undefined;
  if (cache) mkdirSync(cache, { recursive: true });
  const known = { hashes: options.hashes, facts: keptFacts(cache, version) };
  const found = findPages(site, known);
  keepFacts(cache, version, known);
  const work = mkdtempSync(path.join(cache ?? tmpdir(), 'search-'));
  let writing: readonly Promise<void>[] = [];
  const settle = async (): Promise<void> => {
    // Threads may still be at work there.
    await Promise.allSettled(writing);
    rmSync(work, { recursive: true, force: true });
  };
  try {
    const plans = found.languages.map((own) => {
      const names = [...new Set(options.names?.[own.lang] ?? [])].sort();
      const key = keyOf(own, [names, concepts], version);
      const folder = path.join(cache ?? path.join(work, 'kept'), own.lang);
      const places = { site, folder, work: path.join(work, own.lang) };
      const task = { ...own, ...places, names, concepts, key, version, keep: cache !== undefined };
      return { ...task, finished: finishedIndex(folder, key) };
    });
    const running = runTasks(
      plans.filter(({ finished }) => !finished).map(({ finished: _, ...task }) => task),
      options.started,
    );
    const languages = Object.fromEntries(plans.map(({ lang, siteNames }) => [lang, siteNames]));
    const scriptKey = `${codeVersion(HERE, SCRIPT_CODE)} ${JSON.stringify(languages)}`;
    const anyIndex = running.then(() => plans[0]?.folder);
    const makingScripts = makeScripts(anyIndex, languages, scriptKey, cache);
    // They are waited for: an error before that must not end the process.
    for (const promise of [anyIndex, makingScripts]) promise.catch(() => undefined);
    const { indexes: made, kept } = await running;
    writing = kept;
    const indexes = plans.flatMap(({ lang, folder, finished }) => {
      const index = made.get(lang) ?? finished;
      return index ? [{ lang, code: indexCodeOf(lang), folder, index }] : [];
    });
    mkdirSync(out, { recursive: true });
    mergeIndexes(indexes, await makingScripts, out, cache === undefined);
    const keeping = Promise.all(writing)
      .finally(settle)
      .then(() => undefined);
    if (options.onKeeping) options.onKeeping(keeping);
    else await keeping;
    return {
      languages: plans.map(({ lang, pages, finished }) => ({
        lang,
        pages: pages.length,
        reused: finished !== undefined,
      })),
      skipped: found.skipped,
      withoutLanguage: found.withoutLanguage,
    };
  } catch (error) {
    await settle();
    throw error;
  }
}

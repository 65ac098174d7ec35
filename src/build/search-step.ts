import fs from 'node:fs';
import path from 'node:path';
import type { Province } from '../content/model.ts';
import type { Indexer } from '../search/build/run-tasks.ts';
import { indexSite } from '../search/index-site.ts';
import type { Concept } from '../search/synonyms/concepts.ts';
import { hash } from './hash.ts';
import { searchCache } from './search-ahead.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

const FOLDER = 'search';

/**
 * Indexes the staged pages unless none of them changed, by indexers that were `started` and others. Gives a word for the log.
 * `onKeeping` is given what still goes on in the cache then (index-site.ts).
 */
export async function indexSearch(
  province: Province,
  settings: Settings,
  stage: Stage,
  started: Indexer[],
  onKeeping: (kept: Promise<void>) => void,
): Promise<string> {
  const pages = Object.entries(stage.manifest).filter(([file]) => file.endsWith('.html'));
  const names = Object.fromEntries(province.site.languages.map((lang) => [lang, namesIn(province, lang)]));
  const concepts = province.glossary.map(conceptOf);
  const contents = pages.map(([file, { hash: content }]) => [file, content]);
  const key = hash([process.version, contents, names, concepts]);
  if (stage.reuseFolder(FOLDER, key)) return 'as before';
  stage.openFolder(FOLDER);
  const cache = searchCache(settings);
  const hashes = Object.fromEntries(pages.map(([file, { hash: content }]) => [file, content]));
  const options = {
    site: stage.folder,
    out: path.join(stage.folder, FOLDER),
    names,
    concepts,
    cache,
    hashes,
    started,
    onKeeping,
  };
  const report = await indexSite(options).catch((error: NodeJS.ErrnoException) => {
    // The disk takes nothing: trying again would take as long.
    if (error.code === 'ETIMEDOUT') throw error;
    // What was kept may be corrupt: once more without it.
    fs.rmSync(cache, { recursive: true, force: true });
    return indexSite(options);
  });
  stage.adopt(FOLDER, key);
  return report.languages.map(({ lang, pages: count }) => `${lang} ${count}`).join(', ');
}

type Entry = Province['glossary'][number];

/** Spellings of an entry by language, from one of its fields. */
function spellingsIn(entry: Entry, field: 'also' | 'search'): Readonly<Record<string, readonly string[]>> {
  const spellings = entry[field];
  return typeof spellings === 'object' ? spellings : {};
}

/** Proper names of the glossary in a language, other spellings included. */
function namesIn({ glossary }: Province, lang: string): string[] {
  return glossary.flatMap((entry) => {
    const name = entry[lang];
    return [...(typeof name === 'string' ? [name] : []), ...(spellingsIn(entry, 'also')[lang] ?? [])];
  });
}

/** What an entry of the glossary is called in each language, and what people type for it. */
function conceptOf(entry: Entry): Concept {
  const also = spellingsIn(entry, 'also');
  const names = Object.entries(entry).filter(
    (field): field is [string, string] => typeof field[1] === 'string' && field[0] !== 'kind',
  );
  return {
    words: Object.fromEntries(names.map(([lang, name]) => [lang, [name, ...(also[lang] ?? [])]])),
    typed: spellingsIn(entry, 'search'),
    isName: entry.kind !== 'term',
    kinds: [],
  };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { indexCodeOf, languageOf } from '../languages.ts';
import { type Copies, type CopyTask, makeDesk, prepareCopies } from './copies.ts';
import { restoreFragment } from './fragments.ts';
import type { IndexStore } from './index-store.ts';
import type { PagefindFacts, PageRecord } from './page-record.ts';
import { runPagefind } from './pagefind.ts';
import { readBundle } from './pagefind-bundle.ts';
import { wordsIn } from './words.ts';

/** Pages that Pagefind has just indexed. */
export interface FreshPages {
  /** By path. */
  readonly records: ReadonlyMap<string, PageRecord>;
  readonly portions: readonly Portion[];
}

/** Words of pages that were indexed together. */
export interface Portion {
  /** Chunks of them; the numbers in them are places in `files` and `fields`. */
  readonly chunks: readonly Buffer[];
  readonly files: readonly (string | undefined)[];
  readonly fields: readonly string[];
  readonly pagefind: PagefindFacts;
}

/** Which pages are to be indexed, and how. */
export interface FreshTask extends CopyTask {
  readonly lang: string;
  /** An empty folder to work in. */
  readonly work: string;
  /** Where the fragments are kept. */
  readonly store: IndexStore;
}

/** Milliseconds: many times what indexing takes on a slow machine. */
const PATIENCE = 120_000;
const PATIENCE_PER_PAGE = 250;

/** Pages given to Pagefind at a time: it holds all of them in memory, a megabyte for three, and each time takes a while to start. */
const PORTION = 256;

/**
 * Prepares copies of pages and has Pagefind index them. Pagefind is another process: while it is at a portion, the next
 * one is prepared and the last one is taken over.
 *
 * @throws {Error} If a page cannot be read, or Pagefind fails.
 */
export async function indexFresh(task: FreshTask): Promise<FreshPages> {
  const { pages } = task;
  const records = new Map<string, PageRecord>();
  const portions: Portion[] = [];
  let taken: () => void = () => undefined;
  let indexed: Promise<void> = Promise.resolve();
  let [desk, other] = [makeDesk(task.work, 'a'), makeDesk(task.work, 'b')];
  for (let at = 0; at < pages.length; at += PORTION) {
    const portion = prepareCopies({ ...task, pages: pages.slice(at, at + PORTION) }, desk, records);
    [desk, other] = [other, desk];
    await indexed;
    indexed = indexCopies(task, portion);
    // It is waited for: an error before that must not end the process.
    indexed.catch(() => undefined);
    taken();
    taken = () => portions.push(takeOver(task, portion, records));
  }
  await indexed;
  taken();
  return { records, portions };
}

function indexCopies({ lang }: FreshTask, { copies, bundle, known }: Copies): Promise<void> {
  const signs = languageOf(lang).spaceless?.signs ?? '';
  return runPagefind(indexCodeOf(lang), copies, bundle, signs, PATIENCE + PATIENCE_PER_PAGE * known.size);
}

/** Keeps what Pagefind made of a portion, and completes its `records`. */
function takeOver(
  { lang, writing, store }: FreshTask,
  { bundle, known }: Copies,
  records: Map<string, PageRecord>,
): Portion {
  const { spaceless: script } = languageOf(lang);
  const { fragments, chunks, fields, version, characters, wasm } = readBundle(bundle, indexCodeOf(lang));
  const files = fragments.map(({ file: spare, fragment }) => {
    const page = known.get(fragment.url);
    const record = page && records.get(page.file);
    if (!page || !record) return undefined;
    const { json, text, ...tables } = restoreFragment(fragment, writing, page);
    const found = { ...tables, fragment: store.put(Buffer.from(json), spare) };
    records.set(page.file, { ...record, found, words: wordsIn(text, script) });
    return page.file;
  });
  for (const name of programsOf(wasm)) store.putFile(name, readFileSync(path.join(bundle, name)));
  return { chunks, files, fields, pagefind: { version, characters, wasm } };
}

/** Pagefind's programs for the browser: its scripts, and what they load. */
export const programsOf = (wasm: string | null): string[] => [
  ...['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'],
  ...(wasm ? [`wasm.${wasm}.pagefind`] : []),
];

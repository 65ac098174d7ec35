import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { KnownPage } from './fragments.ts';
import type { PageRecord } from './page-record.ts';
import type { SitePage } from './pages.ts';
import { preparePage } from './prepare.ts';
import { BODY, searchablePage } from './searchable.ts';
import { NO_WORDS } from './words.ts';
import { writeOver } from './write-over.ts';
import type { Writing } from './writing.ts';

/** Which pages are to be copied, and how. */
export interface CopyTask {
  readonly site: string;
  readonly pages: readonly SitePage[];
  readonly writing: Writing;
  /** Gives the runs that were cut for the copy of a page, in a language without spaces. */
  readonly takeRuns?: () => number[];
}

/** Folders of a portion of the pages, which the next but one takes over with the files in them. */
interface Desk {
  /** Copies of the pages, to be indexed. */
  readonly copies: string;
  /** What Pagefind makes of them. */
  readonly bundle: string;
}

/** Copies of a portion of the pages, to be indexed. */
export interface Copies extends Desk {
  /** By the copy's address. */
  readonly known: ReadonlyMap<string, KnownPage & { file: string }>;
}

/** Pagefind fails where there is not a word to index; this page is left out again. */
const SOME_WORD = 'word.html';

/** Makes the folders of a desk in a folder to work in. */
export function makeDesk(work: string, name: string): Desk {
  const [copies, bundle] = [path.join(work, `copies-${name}`), path.join(work, `bundle-${name}`)];
  mkdirSync(copies, { recursive: true });
  return { copies, bundle };
}

/**
 * Writes copies of pages as Pagefind is to read them.
 *
 * @param task The pages.
 * @param desk Where to; what was there is written over, or removed.
 * @param records A record of each page is added.
 * @throws {Error} If a page cannot be read.
 */
export function prepareCopies(task: CopyTask, desk: Desk, records: Map<string, PageRecord>): Copies {
  const { site, pages, writing } = task;
  const known = new Map<string, KnownPage & { file: string }>();
  let marked = false;
  for (const { file, hash, tabTitle } of pages) {
    const page = searchablePage(readFileSync(path.join(site, file), 'utf8'));
    const { html, shown } = preparePage(page, writing, tabTitle);
    const copy = `${known.size}.html`;
    known.set(`/${copy}`, { file, address: addressOf(file), shown });
    marked ||= html.includes(BODY);
    writeOver(path.join(desk.copies, copy), Buffer.from(html));
    const runs = task.takeRuns?.();
    records.set(file, { file, hash, words: NO_WORDS, ...(runs ? { runs } : {}) });
  }
  const wordPage = `<html><body ${marked ? BODY : ''}>word</body></html>`;
  writeOver(path.join(desk.copies, SOME_WORD), Buffer.from(wordPage));
  for (const name of readdirSync(desk.copies))
    if (name !== SOME_WORD && !known.has(`/${name}`)) rmSync(path.join(desk.copies, name));
  return { ...desk, known };
}

/** The address of a page, which begins at the site's root. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexCodeOf, languageOf } from '../languages.ts';
import { type Concept, generalConcepts } from '../synonyms/concepts.ts';
import { makeSegmenter, type Vocabulary } from '../text/segmenter.ts';
import { partFinder } from './decompound.ts';
import { type KnownPage, restoreFragments } from './fragments.ts';
import { runPagefind } from './pagefind.ts';
import { textOf } from './pages.ts';
import { preparePage } from './prepare.ts';
import { seedVocabulary, usableNames } from './seed.ts';
import { steadyBundle } from './steady.ts';
import { selectSynonyms, writeSynonyms } from './synonyms.ts';
import { countWords, usedWords, writeWords } from './words.ts';
import { spaced, spaceless } from './writing.ts';

/** The index of one language to be made. */
export interface LanguageTask {
  readonly lang: string;
  /** The site's folder. */
  readonly site: string;
  /** The pages, below it. */
  readonly files: readonly string[];
  /** Proper names of this language. */
  readonly names: readonly string[];
  /** What the province calls the same, beside the general concepts. */
  readonly concepts: readonly Concept[];
  /** An empty folder to work in; the results are in its `index`. */
  readonly work: string;
}

/** The address of a page, which begins at the site's root. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The copies lie in one folder: making folders takes as long as everything else together on some systems. */
function copyNameOf(file: string): string {
  return `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.html`;
}

/**
 * Makes the index of one language: learns its words if it needs to, prepares copies, runs Pagefind over them and
 * restores the fragments.
 *
 * @param task What to index and where to.
 * @throws {Error} If a page cannot be read, or Pagefind fails.
 */
export async function indexLanguage(task: LanguageTask): Promise<void> {
  const { spaceless: script } = languageOf(task.lang);
  const read = (file: string): string => readFileSync(path.join(task.site, file), 'utf8');
  const texts = function* (): Generator<string> {
    for (const file of task.files) yield textOf(read(file));
  };
  const vocabulary: Vocabulary | undefined = script && seedVocabulary(task.lang, script, texts(), task.names);
  const writing =
    script && vocabulary
      ? spaceless(
          script,
          makeSegmenter(script, vocabulary),
          partFinder(script, vocabulary, new Set(usableNames(script, task.names))),
        )
      : spaced;

  const pages = path.join(task.work, 'pages');
  mkdirSync(pages, { recursive: true });
  const known = new Map<string, KnownPage>();
  const sortable = task.files.some((file) => /data-pagefind-sort=["']?[^"'>]*\bdate\b/.test(read(file)));
  for (const file of task.files) {
    const { html, shown } = preparePage(read(file), writing, sortable);
    const copy = copyNameOf(file);
    known.set(`/${copy}`, { address: addressOf(file), shown });
    writeFileSync(path.join(pages, copy), html);
  }

  const index = path.join(task.work, 'index');
  const code = indexCodeOf(task.lang);
  await runPagefind(code, pages, index, script?.signs ?? '');
  rmSync(pages, { recursive: true });
  steadyBundle(index, code);
  const restored = restoreFragments(path.join(index, 'fragment'), writing, known);
  const words = script && vocabulary ? usedWords(script, vocabulary, restored) : countWords(restored);
  writeWords(path.join(index, 'words'), words);
  const concepts = [...task.concepts, ...generalConcepts()];
  writeSynonyms(path.join(index, 'synonyms'), selectSynonyms(task.lang, concepts, words));
}

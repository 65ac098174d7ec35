import { TAB_TITLE } from '../fields.ts';
import { indexCodeOf, type Language, languageOf } from '../languages.ts';
import type { Vocabulary } from '../text/segmenter.ts';
import type { Synonyms } from '../text/synonyms.ts';
import { memo } from './memo.ts';
import type { Counts, PagefindAnswer, PagefindInstance, PagefindModule, PagefindQuery } from './pagefind.ts';

/** The index of one language. */
export interface Engine {
  readonly lang: string;
  readonly language: Language;
  /** Filters with their values and how many pages have each. */
  readonly filters: Counts;
  /** Searches with diacritics folded, or (`exact`) as typed; several terms must all match, null matches all. */
  search(term: string | null, query: PagefindQuery, exact?: boolean): Promise<PagefindAnswer>;
  /** The site's words, fetched when first needed. */
  vocabulary(): Promise<Vocabulary>;
  /** Words that find the same pages, fetched when first needed. */
  synonyms(): Promise<readonly Synonyms[]>;
}

/** Words around a match. */
const EXCERPT_LENGTH = 30;
/** The title is the page's h1, whose words already weigh seven times as much as others. */
const RANKING = { termSimilarity: 5, metaWeights: { title: 0, [TAB_TITLE]: 1 } };

const here = new URL('.', import.meta.url);

async function fetchOwn<T>(name: string): Promise<T> {
  const response = await fetch(new URL(name, here));
  if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
}

async function fetchVocabulary(lang: string): Promise<Vocabulary> {
  const { total, words } = await fetchOwn<{ total: number; words: Record<string, number> }>(`words/${lang}`);
  return { total, words: new Map(Object.entries(words)) };
}

/**
 * Pagefind takes the language from `<html lang>`, at the moment the instance is created and never again. The
 * attribute is put back before anything else runs.
 */
function createInLanguage(lang: string, create: () => PagefindInstance): PagefindInstance {
  const html = document.documentElement;
  const before = html.getAttribute('lang');
  html.setAttribute('lang', lang);
  try {
    return create();
  } finally {
    if (before === null) html.removeAttribute('lang');
    else html.setAttribute('lang', before);
  }
}

/**
 * Opens the index of one language.
 *
 * Each language has its own Pagefind module, worker and WebAssembly: a module holds one stemmer.
 *
 * @param lang A language of the site, primary subtag.
 * @returns The engine, ready to search.
 * @throws {Error} If Pagefind's files cannot be loaded.
 */
export async function openEngine(lang: string): Promise<Engine> {
  const address = new URL(`pagefind/pagefind.js?lang=${lang}`, here).href;
  const pagefind: PagefindModule = await import(address);
  const language = languageOf(lang);
  let exactNow = false;
  const options = { baseUrl: new URL('..', here).pathname, excerptLength: EXCERPT_LENGTH, ranking: RANKING };
  const instance = createInLanguage(indexCodeOf(lang), () =>
    pagefind.createInstance({ ...options, exactDiacritics: exactNow }),
  );
  await instance.init();
  // Pagefind counts only the filters it has loaded; these are small.
  const filters = await instance.filters();

  // One instance for folded and exact searches; a second one would fetch and hold everything twice. The switch
  // takes effect when a search runs, so searches of the other kind wait until those before them are done.
  let running: Promise<unknown> = Promise.resolve();
  let batch: Promise<unknown>[] = [];
  async function turn(exact: boolean): Promise<void> {
    if (exact === exactNow) return;
    exactNow = exact;
    const before = batch;
    batch = [];
    running = running
      .then(() => Promise.allSettled(before))
      .then(() => instance.options({ exactDiacritics: exact }));
  }

  return {
    lang,
    language,
    filters,
    vocabulary: memo(() => fetchVocabulary(lang)),
    synonyms: memo(() => fetchOwn<readonly Synonyms[]>(`synonyms/${lang}`)),
    search(term, query, exact = false) {
      turn(exact);
      const answer = running.then(() => instance.search(term, query));
      batch.push(answer.catch(() => undefined));
      return answer;
    },
  };
}

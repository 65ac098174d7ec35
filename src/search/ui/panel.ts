import type * as SearchClient from '../client/index.ts';
import { serveDialog } from './framed.ts';
import { PanelView } from './panel-view.ts';

/** Served beside the index; the build writes it (see build/client-bundle.ts). */
const CLIENT = '/search/client.js';
const WORKER = '/offline.js';
const DEBOUNCE_MS = 120;
const LIMIT = 20;
const LIMIT_ELSEWHERE = 3;

let client: Promise<typeof SearchClient> | undefined;

function loadClient(): Promise<typeof SearchClient> {
  client ??= import(/* @vite-ignore */ CLIENT) as Promise<typeof SearchClient>;
  // What was searched once works without a network; only people who search get the worker.
  navigator.serviceWorker?.register(WORKER).catch(() => undefined);
  return client;
}

/** Brings every search panel of the page to life; the index is fetched when its field gets the focus. */
export function mountSearchPanels(): void {
  for (const element of document.querySelectorAll<HTMLElement>('.search-panel:not([data-mounted])')) {
    element.dataset.mounted = '';
    const view = PanelView.of(element);
    if (view) mount(view);
  }
}

/**
 * Typefaces of languages that results may come in. They come after the page's own, which have a few of those letters:
 * a word is not set in two faces when one of two files is late.
 */
function dressIn(languages: readonly string[]): void {
  const own = document.querySelector('link[rel="stylesheet"]');
  for (const lang of languages) {
    if (document.querySelector(`link[href="/fonts/${lang}.css"]`)) continue;
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `/fonts/${lang}.css`;
    own?.after(sheet);
  }
}

function mount(view: PanelView): void {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async () => {
    const turn = ++latest;
    const { query, filters, sort } = view.wish();
    view.remember();
    if (!query && Object.keys(filters).length === 0) return view.showNothingAsked();
    view.showWaiting();
    try {
      const { search } = await loadClient();
      const answer = await search(query, { lang: view.lang, limit: LIMIT, filters, sort });
      // The counts of a filter's other values are those without it; the answer without filters is mostly known.
      const isNarrowed = query && Object.keys(filters).length > 0;
      const counted = isNarrowed ? await search(query, { lang: view.lang, limit: LIMIT, sort }) : answer;
      if (turn !== latest) return;
      view.showAnswer(query, answer, counted.totalFilters);
      for (const lang of view.otherLanguages) {
        const other = query ? await search(query, { lang, limit: LIMIT_ELSEWHERE }) : undefined;
        if (turn !== latest) return;
        view.showElsewhere(
          lang,
          other?.partial ? [] : (other?.results.filter(({ together }) => together) ?? []),
        );
      }
    } catch {
      client = undefined;
      if (turn === latest) view.showFailure();
    }
  };

  const prepare = () => {
    dressIn(view.otherLanguages);
    void loadClient().then(
      ({ warmUp }) => warmUp(view.lang),
      () => undefined,
    );
  };
  view.input.addEventListener('focus', prepare, { once: true });
  view.input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, DEBOUNCE_MS);
  });
  view.form.addEventListener('change', (event) => {
    if (event.target !== view.input) void run();
  });
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  serveDialog(view.input);
  if (view.recall()) {
    dressIn(view.otherLanguages);
    void run();
  }
}

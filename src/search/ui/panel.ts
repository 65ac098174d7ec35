import type * as SearchClient from '../client/index.ts';
import { fillFilter, showResults } from './results-list.ts';

/** Served beside the index; the build writes it (see build/client-bundle.ts). */
const CLIENT = '/search/client.js';
const DEBOUNCE_MS = 120;
const LIMIT = 20;

type Texts = Record<'count' | 'none' | 'corrected' | 'loading' | 'failed', string>;

/** Brings every search panel of the page to life; the index is fetched when its field gets the focus. */
export function mountSearchPanels(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('.search-panel')) {
    if (!panel.dataset.mounted) mount(panel);
    panel.dataset.mounted = 'yes';
  }
}

function mount(panel: HTMLElement): void {
  const lang = panel.dataset.lang ?? document.documentElement.lang;
  const texts = JSON.parse(panel.dataset.texts ?? '{}') as Texts;
  const form = panel.querySelector('form');
  const input = panel.querySelector('input');
  const status = panel.querySelector<HTMLElement>('.search-status');
  const list = panel.querySelector<HTMLElement>('.search-results');
  if (!form || !input || !status || !list) return;
  const selects = [...panel.querySelectorAll('select')];
  const hint = status.textContent;
  let client: Promise<typeof SearchClient> | undefined;
  const load = () => (client ??= import(/* @vite-ignore */ CLIENT) as Promise<typeof SearchClient>);
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async () => {
    const query = input.value.trim();
    const filters = Object.fromEntries(
      selects.flatMap((select) => (select.value ? [[select.name, select.value]] : [])),
    );
    const turn = ++latest;
    if (!query && Object.keys(filters).length === 0) {
      list.replaceChildren();
      status.textContent = hint;
      return;
    }
    if (!list.hasChildNodes()) status.textContent = texts.loading;
    try {
      const { search } = await load();
      const answer = await search(query, { lang, limit: LIMIT, filters });
      if (turn !== latest) return;
      showResults(list, answer.results);
      for (const select of selects) fillFilter(select, answer.totalFilters[select.name] ?? {}, lang);
      const count = texts.count.replace('{value}', new Intl.NumberFormat(lang).format(answer.total));
      const corrected = answer.corrected ? `${texts.corrected.replace('{query}', answer.corrected)} ` : '';
      status.textContent = answer.total > 0 ? corrected + count : texts.none.replace('{query}', query);
    } catch {
      client = undefined;
      if (turn === latest) status.textContent = texts.failed;
    }
  };

  input.addEventListener(
    'focus',
    () =>
      void load().then(
        ({ warmUp }) => warmUp(lang),
        () => undefined,
      ),
    { once: true },
  );
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, DEBOUNCE_MS);
  });
  for (const select of selects) select.addEventListener('change', run);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
    if (location.pathname === new URL(form.action).pathname) {
      history.replaceState(null, '', `?${new URLSearchParams({ q: input.value })}`);
    }
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked && location.pathname === new URL(form.action).pathname) {
    input.value = asked;
    void run();
  }
}

import type { SearchAnswer, SearchResult } from '../client/results.ts';
import { foldFilters, unfoldFilters } from './fold-filters.ts';
import { numberWriter } from './numbers.ts';
import { fillFilter, moveThrough, showResults } from './results-list.ts';
import { StatusLine } from './status-line.ts';

type Texts = Record<'count' | 'countOne' | 'none' | 'corrected' | 'partial' | 'loading' | 'failed', string>;

/** What a person asked for. */
export interface Wish {
  query: string;
  filters: Record<string, string>;
  sort: 'relevance' | 'date';
}

/** A search panel's elements: what they say and what is shown in them. */
export class PanelView {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly lang: string;
  readonly otherLanguages: readonly string[];
  readonly #panel: HTMLElement;
  readonly #texts: Texts;
  readonly #status: StatusLine;
  readonly #list: HTMLElement;
  readonly #locale: string;

  private constructor(
    panel: HTMLElement,
    form: HTMLFormElement,
    input: HTMLInputElement,
    status: HTMLElement,
    list: HTMLElement,
  ) {
    this.#panel = panel;
    this.form = form;
    this.input = input;
    this.#status = new StatusLine(status);
    this.#list = list;
    this.#texts = JSON.parse(panel.dataset.texts ?? '{}') as Texts;
    this.lang = panel.dataset.lang ?? document.documentElement.lang;
    this.#locale = panel.dataset.locale ?? this.lang;
    this.otherLanguages = [...panel.querySelectorAll<HTMLElement>('[data-other]')].map(
      ({ dataset }) => dataset.other ?? '',
    );
    panel.addEventListener('keydown', (event) => moveThrough(panel, event));
    foldFilters(panel);
  }

  /** The view of a panel; `undefined` where the markup is not a panel's. */
  static of(panel: HTMLElement): PanelView | undefined {
    const form = panel.querySelector('form');
    const input = panel.querySelector('input');
    const status = panel.querySelector<HTMLElement>('.search-status');
    const list = panel.querySelector<HTMLElement>('.search-results');
    return form && input && status && list ? new PanelView(panel, form, input, status, list) : undefined;
  }

  wish(): Wish {
    const filters = this.#filters.flatMap(({ name, value }) => (value ? [[name, value]] : []));
    const sort = this.#sort?.value === 'date' ? 'date' : 'relevance';
    return { query: this.input.value.trim(), filters: Object.fromEntries(filters), sort };
  }

  /** On the search page the address says what was asked, so that it can be sent to somebody. */
  remember(): void {
    if (!this.#isPage) return;
    const { query, filters, sort } = this.wish();
    const asked = new URLSearchParams({
      ...(query ? { q: query } : {}),
      ...filters,
      ...(sort === 'date' ? { sort } : {}),
    });
    history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
  }

  /** Takes over what the address asks; false where it asks nothing. */
  recall(): boolean {
    const asked = new URLSearchParams(location.search);
    if (!this.#isPage || asked.size === 0) return false;
    this.input.value = asked.get('q') ?? '';
    for (const select of this.#filters) {
      const value = asked.get(select.name);
      // The value's count comes with the answer.
      if (value) select.add(new Option(value, value, false, true));
      if (value) unfoldFilters(this.#panel);
    }
    if (this.#sort) this.#sort.value = asked.get('sort') ?? '';
    return true;
  }

  showNothingAsked(): void {
    this.#list.replaceChildren();
    this.#status.say(this.#status.hint);
    this.#suggest(false);
    for (const lang of this.otherLanguages) this.showElsewhere(lang, []);
  }

  showWaiting(): void {
    if (!this.#list.hasChildNodes()) this.#status.say(this.#texts.loading);
  }

  showAnswer(
    query: string,
    { results, total, corrected, partial }: SearchAnswer,
    counts: SearchAnswer['totalFilters'],
  ): void {
    showResults(this.#list, results);
    for (const select of this.#filters) fillFilter(select, counts[select.name] ?? {}, this.#locale);
    const { count, countOne, none, corrected: respelt, partial: some } = this.#texts;
    const counted = new Intl.PluralRules(this.#locale).select(total) === 'one' ? countOne : count;
    const words = [
      corrected ? respelt.replace('{query}', corrected) : '',
      partial ? some : '',
      total > 0
        ? counted.replace('{value}', numberWriter(this.#locale).format(total))
        : none.replace('{query}', query),
    ];
    this.#status.say(words.filter(Boolean).join(' '));
    this.#suggest(total === 0);
  }

  showElsewhere(lang: string, results: readonly SearchResult[]): void {
    const section = this.#panel.querySelector<HTMLElement>(`[data-other="${lang}"]`);
    const list = section?.querySelector<HTMLElement>('.search-results');
    if (!section || !list) return;
    section.hidden = results.length === 0;
    showResults(list, results);
  }

  showFailure(): void {
    this.#status.say(this.#texts.failed);
  }

  get #filters(): HTMLSelectElement[] {
    return [...this.form.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  }

  get #sort(): HTMLSelectElement | null {
    return this.form.querySelector<HTMLSelectElement>('select[name="sort"]');
  }

  get #isPage(): boolean {
    return !frameElement;
  }

  #suggest(shown: boolean): void {
    const suggestions = this.#panel.querySelector<HTMLElement>('.search-suggestions');
    if (suggestions) suggestions.hidden = !shown;
  }
}

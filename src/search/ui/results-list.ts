import type { SearchResult } from '../client/results.ts';
import { KEPT_TITLE } from '../fields.ts';
import { titleParts } from './kept-title.ts';
import { numberWriter } from './numbers.ts';

/** A name in a title is not broken while it fits a line, as on its page. */
function titleNodes({ title, meta }: SearchResult): (string | Node)[] {
  return titleParts(meta[KEPT_TITLE] ?? title).map(({ text, kept }) => {
    if (!kept) return text;
    const whole = document.createElement('span');
    whole.className = 'whole';
    whole.textContent = text;
    return whole;
  });
}

/** Fills the list with results. Excerpts are the client's own escaped HTML; all else is set as text. */
export function showResults(list: HTMLElement, results: readonly SearchResult[]): void {
  list.replaceChildren(
    ...results.map((result) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = result.url;
      link.append(...titleNodes(result));
      const meta = document.createElement('p');
      meta.className = 'meta';
      meta.textContent = [result.section, result.place].filter(Boolean).join(' · ');
      const excerpt = document.createElement('p');
      excerpt.innerHTML = result.excerpt;
      item.append(link, meta, excerpt);
      return item;
    }),
  );
}

/** Gives a filter the values that the query's pages have, with how many; keeps the choice, hides what has no values. */
export function fillFilter(
  select: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
  locale: string,
): void {
  const [all] = select.options;
  const chosen = select.value;
  const number = numberWriter(locale);
  const found = new Map(Object.entries(counts).filter(([, count]) => count > 0));
  if (chosen && !found.has(chosen)) found.set(chosen, 0);
  const options = [...found]
    .sort(([a], [b]) => a.localeCompare(b, locale))
    .map(
      ([value, count]) => new Option(`${value} (${number.format(count)})`, value, false, value === chosen),
    );
  select.replaceChildren(...(all ? [all] : []), ...options);
  const row = select.parentElement;
  if (row) row.hidden = found.size === 0;
}

/** Arrow keys go from the field through the results and back. */
export function moveThrough(panel: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.target instanceof HTMLSelectElement) return;
  const stops = [...panel.querySelectorAll<HTMLElement>('input, .search-results a')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

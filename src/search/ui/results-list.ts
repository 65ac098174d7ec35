import type { SearchResult } from '../client/results.ts';

/** Fills the list with results. Excerpts are the client's own escaped HTML; all else is set as text. */
export function showResults(list: HTMLElement, results: readonly SearchResult[]): void {
  list.replaceChildren(
    ...results.map((result) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = result.url;
      link.textContent = result.title;
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

/** Gives a filter the values that the query's pages have, with how many; keeps the choice. */
export function fillFilter(
  select: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
  lang: string,
): void {
  const [all] = select.options;
  const chosen = select.value;
  const number = new Intl.NumberFormat(lang);
  const values = Object.entries(counts)
    .filter(([value, count]) => count > 0 || value === chosen)
    .sort(([a], [b]) => a.localeCompare(b, lang));
  const options = values.map(
    ([value, count]) => new Option(`${value} (${number.format(count)})`, value, false, value === chosen),
  );
  select.replaceChildren(...(all ? [all] : []), ...options);
}

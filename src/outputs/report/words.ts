import { translator } from '../../i18n/translate.ts';
import type { Section } from '../../types/define.ts';
import type { ReportTable } from './document.ts';

/** A section as the site calls it in Vietnamese; pages that belong to none are introductions. */
export const sectionName = (section: Section | null | undefined): string =>
  section === undefined
    ? 'Toàn trang'
    : section === null
      ? 'Trang giới thiệu'
      : translator('vi')(`sections.${section}.name`);

/** `en` → `Tiếng Anh` */
export const languageName = (lang: string): string =>
  new Intl.DisplayNames(['vi'], { type: 'language' }).of(lang) ?? lang;

/** How many of each name, most first; names that are equally many in their own order. */
export function tally(names: readonly string[]): [string, number][] {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]): [string, number] => [
    name,
    all.length,
  ]);
  return counts.sort((a, b) => b[1] - a[1]);
}

/** A table with a last row that sums up its numbers. */
export function withTotals(table: ReportTable): ReportTable {
  const sums = table.columns.map((_, column) =>
    column === 0
      ? 'Tổng cộng'
      : table.rows.every((row) => typeof row[column] === 'number')
        ? table.rows.reduce((sum, row) => sum + Number(row[column]), 0)
        : '',
  );
  return { ...table, rows: [...table.rows, sums], totals: true };
}

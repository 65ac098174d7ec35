/** One line of a report. */
export interface Row {
  readonly measure: string;
  readonly ours: string;
  readonly plain: string;
  /** What is compared with the target. */
  readonly figure: number;
  readonly unit: string;
  /** The most it may be; undefined if nothing was promised. */
  readonly target?: number;
}

const HEADER = ['Measure', 'Sen', 'Pagefind', 'Result', 'Target', 'Met'];

/** Whether a promise was kept; undefined if there was none. */
export function isMet({ figure, target }: Row): boolean | undefined {
  return target === undefined ? undefined : figure <= target;
}

/**
 * Writes rows as a Markdown table.
 *
 * @param rows The rows.
 * @returns The table, its columns padded.
 */
export function toMarkdown(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const digits = row.unit === '×' ? 2 : 0;
    const show = (value: number): string =>
      `${value.toFixed(digits)}${row.unit === '×' ? '×' : ` ${row.unit}`}`;
    const met = isMet(row);
    return [
      row.measure,
      row.ours,
      row.plain,
      show(row.figure),
      row.target === undefined ? '' : `≤ ${show(row.target)}`,
      met === undefined ? '' : met ? 'yes' : '**no**',
    ];
  });
  const widths = HEADER.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const line = (values: readonly string[]): string =>
    `| ${values.map((value, column) => value.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [
    line(HEADER),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...cells.map(line),
  ].join('\n');
}

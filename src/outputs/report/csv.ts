import { stringify } from 'csv-stringify/sync';
import { type ReportDocument, tablesOf } from './document.ts';

/**
 * Every figure of a report as CSV (RFC 4180), one cell of a table a line: table, row, label of the row, column, value.
 * With a byte order mark: without it Excel on a Vietnamese Windows reads UTF-8 as windows-1258 and spoils every name.
 * A text that a spreadsheet would take for a formula is defused with an apostrophe.
 */
export function reportCsv(document: ReportDocument): string {
  const lines = tablesOf(document).flatMap(({ id, columns, rows, totals }) =>
    rows
      .slice(0, totals ? -1 : undefined)
      .flatMap((row, index) =>
        row.map((value, column) => [
          id,
          index + 1,
          String(row[0] ?? ''),
          columns[column]?.title ?? '',
          value,
        ]),
      ),
  );
  return stringify([['bang', 'dong', 'muc', 'cot', 'gia_tri'], ...lines], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

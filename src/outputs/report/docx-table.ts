import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Cell, isWide, type ReportColumn, type ReportTable } from './document.ts';
import { FONT, TEXT_WIDTH } from './docx-forms.ts';

const NARROW = 1450;
const FIXED = { short: 1150, tight: 650 };
const SHARES = { wide: 3, wider: 4 };

/** A title above a table; it stays on the table's page. */
export const caption = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 120, after: 60 },
    children: [new TextRun({ text, font: FONT, size: 26, italics: true })],
  });

/** A table with a head that is repeated on each page and rows that no page break cuts. */
export function dataTable({ columns, rows, totals }: ReportTable): Table {
  const widths = columnWidths(columns);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, index) => cell(title, widths[index], 'center', true)),
      }),
      ...rows.map(
        (row, number) =>
          new TableRow({
            cantSplit: true,
            children: row.map((value, index) =>
              cell(
                value,
                widths[index],
                columns[index] && isWide(columns[index]) ? 'left' : 'center',
                totals === true && number === rows.length - 1,
              ),
            ),
          }),
      ),
    ],
  });
}

/** Narrow columns are as wide as a date or a few words, unless there are many; the wide ones share what is left. */
function columnWidths(columns: readonly ReportColumn[]): number[] {
  const plain = columns.filter(({ width }) => width === undefined).length;
  const narrow = Math.min(NARROW, Math.floor((TEXT_WIDTH * 0.72) / Math.max(plain, 1)));
  const sum = (size: (width: ReportColumn['width']) => number) =>
    columns.reduce((total, { width }) => total + size(width), 0);
  const fixed = (width: ReportColumn['width']) =>
    width === undefined ? narrow : width === 'short' || width === 'tight' ? FIXED[width] : 0;
  const share = (width: ReportColumn['width']) => (width === 'wide' || width === 'wider' ? SHARES[width] : 0);
  const room = (TEXT_WIDTH - sum(fixed)) / Math.max(sum(share), 1);
  return columns.map(({ width }) => fixed(width) || Math.floor(room * share(width)));
}

const cell = (value: Cell, width: number | undefined, side: 'left' | 'center', bold: boolean): TableCell =>
  new TableCell({
    width: { size: width ?? NARROW, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: AlignmentType[side === 'left' ? 'LEFT' : 'CENTER'],
        spacing: { line: 240 },
        children: [new TextRun({ text: shown(value), font: FONT, size: 24, bold })],
      }),
    ],
  });

/** Numbers in Vietnamese: `1.102`. */
export const shown = (value: Cell): string =>
  typeof value === 'number' ? new Intl.NumberFormat('vi').format(value) : value;

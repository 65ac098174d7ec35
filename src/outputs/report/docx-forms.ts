import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportDocument } from './document.ts';

export const FONT = 'Times New Roman';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
/** Twips between the margins, and the two columns of the head. */
export const TEXT_WIDTH = 9071;
const [LEFT, RIGHT] = [3600, TEXT_WIDTH - 3600];

/** The head of an administrative document: who issues it beside the country's name and motto, then what it is about. */
export function letterHead({ parent, issuer, place, year, subject }: ReportDocument): (Paragraph | Table)[] {
  return [
    sideBySide(
      [
        line(parent.toUpperCase(), { size: 24 }),
        line(issuer.toUpperCase(), { size: 24, bold: true }),
        rule(1400, LEFT),
        line('Số:          /BC-……', { size: 26 }),
      ],
      [
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 24, bold: true }),
        line('Độc lập - Tự do - Hạnh phúc', { size: 26, bold: true }),
        // As long as the motto.
        rule(2950, RIGHT),
        line(`${place}, ngày      tháng      năm ${year}`, { size: 26, italics: true }),
      ],
    ),
    new Paragraph({ spacing: { line: 240 } }),
    line('BÁO CÁO', { size: 28, bold: true }, 60),
    line(subject, { size: 28, bold: true }),
    rule(2000, LEFT + RIGHT),
  ];
}

/** Who gets it, and room for the signer's office, signature, seal and name. */
export function signature({ recipients }: ReportDocument): (Paragraph | Table)[] {
  const small = (text: string, look: object) =>
    new Paragraph({ keepNext: true, children: [new TextRun({ text, font: FONT, ...look })] });
  return [
    new Paragraph({ keepNext: true, spacing: { line: 240 } }),
    sideBySide(
      [
        small('Nơi nhận:', { size: 24, bold: true, italics: true }),
        ...recipients.map((one) => small(`- ${one}`, { size: 22 })),
      ],
      [
        line('CHỨC VỤ NGƯỜI KÝ', { size: 28, bold: true, color: '808080' }),
        line('(Ký tên, đóng dấu hoặc ký số)', { size: 26, italics: true, color: '808080' }),
        ...Array.from({ length: 4 }, () => line('', { size: 28 })),
        line('Họ và tên', { size: 28, bold: true, color: '808080' }),
      ],
    ),
  ];
}

function sideBySide(left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      borders: NO_BORDERS,
      margins: { left: 0, right: 0 },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [LEFT, RIGHT],
    width: { size: LEFT + RIGHT, type: WidthType.DXA },
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, LEFT), cell(right, RIGHT)] })],
  });
}

const line = (text: string, look: object, after = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 264, after },
    children: [new TextRun({ text, font: FONT, ...look })],
  });

/** A rule of a width below centred text, in a column of a width; all in twips. */
const rule = (width: number, column: number): Paragraph =>
  new Paragraph({
    indent: { left: (column - width) / 2, right: (column - width) / 2 },
    spacing: { line: 60, lineRule: 'exact', after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  });

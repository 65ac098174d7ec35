import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, ReportDocument } from './document.ts';
import { FONT, letterHead, signature, TEXT_WIDTH } from './docx-forms.ts';
import { caption, dataTable } from './docx-table.ts';
import { steadyZip } from './steady-zip.ts';

/** 1 mm is 56.7 twips. Margins of Decree 30/2020: 20 to 25 mm above and below, 30 to 35 left, 15 to 20 right. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567 },
};
/** A report as a Word document. The same report at the same `now` (ISO instant) gives the same bytes. */
export async function reportDocx(report: ReportDocument, now: string): Promise<Uint8Array> {
  let number = 0;
  const count = () => {
    number += 1;
    return number;
  };
  const main: ISectionOptions = {
    // The first page has no number (annex I, part II).
    properties: { titlePage: true, page: PAGE },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
    footers: { default: new Footer({ children: [] }) },
    children: [
      ...letterHead(report),
      ...report.opening.map((text) => body(text)),
      ...report.parts.flatMap(({ title, blocks }) => [
        body(title, { bold: true }),
        ...blocks.flatMap((block) => blockNodes(block, count)),
      ]),
      body(report.closing),
      ...signature(report),
    ],
  };
  const annexes = report.annexes.map(
    ({ title, table }): ISectionOptions => ({
      properties: { page: PAGE },
      headers: { default: pageNumber() },
      children: [
        centred('PHỤ LỤC', { bold: true }),
        centred(title, { bold: true }),
        centred('(Kèm theo Báo cáo số        /BC-…… ngày …… tháng …… năm ……)', { italics: true }),
        new Paragraph({ spacing: { after: 120 } }),
        dataTable(table),
      ],
    }),
  );
  const document = new Document({
    title: `Báo cáo: ${report.subject}`,
    creator: report.issuer,
    lastModifiedBy: report.issuer,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 28, language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: 276 } },
        },
      },
    },
    sections: [main, ...annexes],
  });
  return steadyZip(new Uint8Array(await Packer.toBuffer(document)), now);
}

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
      }),
    ],
  });

function blockNodes(block: Block, count: () => number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [body(block.text, { bold: true })];
    case 'paragraph':
      return [body(block.text)];
    case 'blank':
      return Array.from({ length: block.lines }, dotted);
    case 'table':
      return [
        caption(`Bảng ${count()}. ${block.table.caption}`),
        dataTable(block.table),
        new Paragraph({ spacing: { line: 120 } }),
      ];
  }
}

interface Look {
  bold?: boolean;
  italics?: boolean;
}

/** A paragraph of the text: justified, first line in by 1.27 cm, 6 points apart. */
const body = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({
    alignment: look.bold ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    keepNext: look.bold ?? false,
    indent: { firstLine: 720 },
    spacing: { before: 120, line: 300 },
    children: [new TextRun({ text, ...look })],
  });

/** A line to write on. */
const dotted = (): Paragraph =>
  new Paragraph({
    spacing: { before: 120 },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [new TextRun('\t')],
  });

const centred = (text: string, look: Look): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, ...look })] });

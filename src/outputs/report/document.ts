/** A cell: text, or a number that is set at the right. */
export type Cell = string | number;

/**
 * `wide` columns hold sentences and take what room there is, `wider` ones a third more of it; `short` ones hold a word
 * or two, `tight` ones a short number, the others a date.
 */
export interface ReportColumn {
  title: string;
  width?: 'wider' | 'wide' | 'short' | 'tight';
}

/** Whether a column holds sentences, which begin at its left. */
export const isWide = ({ width }: ReportColumn): boolean => width === 'wide' || width === 'wider';

export interface ReportTable {
  /** Stable name, for machines. */
  id: string;
  caption: string;
  columns: ReportColumn[];
  rows: Cell[][];
  /** The last row is the sum of the others. */
  totals?: boolean;
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** Left for the writer: dotted lines. */
  | { kind: 'blank'; lines: number }
  | { kind: 'table'; table: ReportTable };

/** A part with its Roman number: `I. KẾT QUẢ ĐĂNG TẢI`. */
export interface Part {
  title: string;
  blocks: Block[];
}

/**
 * An administrative report after Decree 30/2020/NĐ-CP (annex I; form 1.4 of annex III): what stands in each place,
 * without its looks. Number, day and signer stay empty: they are the signer's.
 */
export interface ReportDocument {
  /** Who stands above the issuing body, and the issuing body. */
  parent: string;
  issuer: string;
  /** `Đồng Tháp` */
  place: string;
  year: string;
  /** What the report is about: below the word BÁO CÁO. */
  subject: string;
  opening: string[];
  parts: Part[];
  closing: string;
  recipients: string[];
  /** Lists that are too long for the text. */
  annexes: { title: string; table: ReportTable }[];
}

/** Every table of a report, in its order. */
export const tablesOf = ({ parts, annexes }: ReportDocument): ReportTable[] => [
  ...parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))),
  ...annexes.map(({ table }) => table),
];

import type { DeskRow, DeskState } from '../../desk/overview.ts';
import type { Section } from '../../types/define.ts';
import type { Period } from './period.ts';

/** One entry in a list of a report. */
export interface ReportItem {
  entry: string;
  title: string;
  section: Section | null;
  unit: string;
  author?: string | undefined;
  /** Day of what the list is about (Vietnam). */
  day: string;
  /** Languages it has a text in. */
  langs: string[];
  /** What was put right, or why it was taken back. */
  note?: string | undefined;
}

/** What was imported from a newsroom in the period. */
export interface InboundFigures {
  source: string;
  imported: number;
  approved: number;
  rejected: number;
  /** Undecided now, whenever it came. */
  proposed: number;
}

/** Everything a report counts. Lists are in the order of days. */
export interface ReportFigures {
  period: Period;
  /** Day of the count. */
  asOf: string;
  languages: string[];
  published: ReportItem[];
  updated: ReportItem[];
  corrected: ReportItem[];
  withdrawn: ReportItem[];
  /** Everything readers can see on the day of the count, by section. */
  online: { section: Section | null; total: number; byLang: Record<string, number> }[];
  coverage: { lang: string; states: Record<DeskState, number> }[];
  translators: { by: string; lang: string; texts: number }[];
  feeds: { lang: string; section: Section | undefined; items: number; archives: number }[];
  inbound: InboundFigures[];
  open: {
    drafts: ReportItem[];
    /** `never` approved, or `changed` since: readers have what was approved before. */
    waiting: { title: string; entry: string; lang: string; state: 'never' | 'changed' }[];
    translations: DeskRow[];
    expiring: ReportItem[];
  };
}

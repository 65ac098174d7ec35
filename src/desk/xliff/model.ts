import type { Inline } from './content.ts';

/** What XLIFF calls a segment's state, and what we add to it. */
export type SegmentState = 'initial' | 'translated' | 'reviewed' | 'final';

/** A name or term of the glossary that a unit's source has, and what it is called in the target language. */
export interface Term {
  term: string;
  translation: string;
}

export interface XliffNote {
  category: string;
  text: string;
}

/** One unit as it is handed to a translator. */
export interface XliffUnit {
  id: string;
  notes: XliffNote[];
  terms: Term[];
  source: Inline[];
  target: Inline[] | undefined;
  state: SegmentState;
  /** `sen:stale`, `sen:machine`, `sen:awaiting-native`. */
  subState?: string;
}

/** One entry as it is handed to a translator. */
export interface XliffFile {
  /** `tourism/tram-chim` */
  entry: string;
  /** The source file, relative to the content folder. */
  original: string;
  /** Stamp of the source text. */
  stamp: string;
  /** Hash of the translation as it was at export; empty where there was none. */
  existing: string;
  notes: XliffNote[];
  units: XliffUnit[];
}

/** An XLIFF document of ours. */
export interface XliffDocument {
  sourceLang: string;
  targetLang: string;
  files: XliffFile[];
}

/** What came back for a unit. */
export interface ReturnedUnit {
  /** Codes carry the ids of the document, and no data of their own: what they stand for is not the sender's to say. */
  target: ReturnedInline[] | undefined;
  state: SegmentState;
  subState: string;
}

export type ReturnedInline = string | { id: string; children?: ReturnedInline[] };

export interface ReturnedFile {
  entry: string;
  stamp: string;
  existing: string;
  units: Map<string, ReturnedUnit>;
}

export interface ReturnedDocument {
  sourceLang: string;
  targetLang: string;
  files: ReturnedFile[];
}

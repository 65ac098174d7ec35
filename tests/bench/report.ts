/** How to run a benchmark. */
export interface BenchOptions {
  /** Pages of a synthetic site. */
  readonly pages: number;
  readonly seed: number;
  /** Whether to leave other programs out, where there are any. */
  readonly alone: boolean;
  /** Text in the kind or address of the pages to be visited; empty for all. */
  readonly only: string;
  /** Visits to each page. */
  readonly runs: number;
  /** Tells what is done. */
  readonly say: (text: string) => void;
}

/** What a benchmark found. */
export interface BenchReport {
  readonly title: string;
  /** Markdown. */
  readonly table: string;
  /** What the figures depend on. */
  readonly notes: readonly string[];
  /** What of the table the README shows; all of it unless told otherwise. */
  readonly summary?: string;
  /** SVG. */
  readonly chart?: string;
  /** All measurements, for programs. */
  readonly figures: unknown;
}

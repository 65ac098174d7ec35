/** How to run a benchmark. */
export interface BenchOptions {
  /** Pages of a synthetic site. */
  readonly pages: number;
  readonly seed: number;
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
  /** All measurements, for programs. */
  readonly figures: unknown;
}

/** A text for editors in both of the languages that a message is given in. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** One mistake in the content: where it is, what is wrong, what to do. */
export interface Problem {
  /** Path relative to the content folder, with `/`. */
  file: string;
  /** 1-based; 1 where the whole file is meant. */
  line: number;
  /** Dotted path of the field, `body` for the text below the front matter, empty for the file itself. */
  field: string;
  cause: Bilingual;
  cure: Bilingual;
}

/** Sorts by file and line so that the same mistakes are always printed in the same order. */
export function sortProblems<P extends Problem>(problems: readonly P[]): P[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.field, b.field) ||
      compare(a.cause.en, b.cause.en),
  );
}

/** Plain text for a terminal: one block per problem, Vietnamese first. */
export function formatProblem(problem: Problem): string {
  const { file, line, field, cause, cure } = problem;
  return [
    `${file}:${line}${field ? `  ${field}` : ''}`,
    `  vi  ${cause.vi} → ${cure.vi}`,
    `  en  ${cause.en} → ${cure.en}`,
  ].join('\n');
}

/** Code-point order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

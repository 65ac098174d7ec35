import type { Bilingual } from '../content/problem.ts';

/** Why a document, or one item in it, is not taken; told to the editor in both languages. */
export class Refusal extends Error {
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.en);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

/** What went wrong, as an editor is told: a refusal's own words, or the error's for what was not foreseen. */
export function reasonOf(error: unknown): Bilingual {
  if (error instanceof Refusal) return error.reason;
  const message = error instanceof Error ? error.message : String(error);
  return { vi: message, en: message };
}

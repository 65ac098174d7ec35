import type { Bilingual } from '../../content/problem.ts';

/** A request that the editor turns down, with a word to the officer. */
export class Refusal extends Error {
  readonly status: number;
  readonly words: Bilingual;

  constructor(status: number, words: Bilingual) {
    super(words.en);
    this.status = status;
    this.words = words;
  }
}

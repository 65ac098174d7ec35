import crypto from 'node:crypto';
import { type Queries, queries, type Source } from './queries.ts';

/** Question (name and arguments as JSON) → hash of its answer. */
export type Recorded = Record<string, string>;

/** The most answers kept whole: documents drawn one after the other ask the same, and thousands would fill the memory. */
const KEPT = 200;

/** What was answered in this build, shared by all documents: every hash, and the answers used last. */
export class AnswerMemory {
  private readonly hashes = new Map<string, string>();
  private readonly answers = new Map<string, unknown>();
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** The answer to a question of `queries`; `undefined` where there is no such question any more. */
  answer(question: string): unknown {
    const answer = this.answers.has(question) ? this.answers.get(question) : this.work(question);
    this.answers.delete(question);
    this.answers.set(question, answer);
    for (const oldest of this.answers.keys()) {
      if (this.answers.size <= KEPT) break;
      this.answers.delete(oldest);
    }
    return answer;
  }

  /** Sixteen hex digits that change with the answer. */
  hash(question: string): string {
    const known = this.hashes.get(question);
    if (known !== undefined) return known;
    const hash = crypto.hash('sha256', JSON.stringify(this.answer(question)) ?? '').slice(0, 16);
    this.hashes.set(question, hash);
    return hash;
  }

  private work(question: string): unknown {
    const cut = question.indexOf('[');
    const query = (queries as unknown as Record<string, AnyQuery>)[question.slice(0, cut)];
    return query?.(this.source, ...(JSON.parse(question.slice(cut)) as unknown[]));
  }
}

type AnyQuery = (source: Source, ...args: unknown[]) => unknown;

/** The questions for one page, and the record of what it asked and was told. */
export function recordQueries(memory: AnswerMemory): { q: Queries; asked: Recorded } {
  const asked: Recorded = {};
  const q = Object.fromEntries(
    Object.keys(queries).map((name) => [
      name,
      (...args: unknown[]) => {
        const question = name + JSON.stringify(args);
        asked[question] = memory.hash(question);
        return memory.answer(question);
      },
    ]),
  ) as Queries;
  return { q, asked };
}

/** Whether a page that asked these questions would be told the same today. */
export function stillAnswered(asked: Recorded, memory: AnswerMemory): boolean {
  return Object.entries(asked).every(([question, hash]) => memory.hash(question) === hash);
}

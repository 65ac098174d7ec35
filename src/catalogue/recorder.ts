import crypto from 'node:crypto';
import { Basis } from './basis.ts';
import { type Queries, queries, type Source } from './queries.ts';
import { noting } from './reads.ts';

/** What a document asked: each question (name and arguments as JSON) once. */
export type Asked = readonly string[];

/** The most answers kept whole: documents drawn one after the other ask the same, and thousands would fill the memory. */
const KEPT = 200;

/** What one build's answers tell the next. */
export interface KeptAnswers {
  /** Hash of what every answer follows from (basis.ts). */
  basis: string;
  /** Mark (reads.ts) → hash of what stood behind it. */
  marks: Record<string, string>;
  /** Question → its answer. */
  answers: Record<string, KeptAnswer>;
}

/** Hash of an answer, and the marks of what it was worked out from. */
export type KeptAnswer = [answer: string, ...marks: string[]];

/** What was answered in this build, shared by all documents: every hash, and the answers used last. */
export class AnswerMemory {
  private readonly kept = new Map<string, KeptAnswer>();
  private readonly answers = new Map<string, unknown>();
  readonly source: Source;
  private readonly basis: Basis;
  private readonly former: KeptAnswers | undefined;
  /** Mark → whether there is something else behind it than in the last build: thousands of answers have a few in common. */
  private readonly changed = new Map<string, boolean>();
  private readonly mayTakeOver: boolean;
  private fresh = new Map<string, KeptAnswer>();

  /** `basis` and `former`: what answers follow from today, and the last build's; without them all are worked out. */
  constructor(source: Source, basis = new Basis(source, '', ''), former?: KeptAnswers) {
    this.source = source;
    this.basis = basis;
    this.former = former;
    // Where what all answers follow from is no longer what it was, any of them may differ.
    this.mayTakeOver = former?.basis === basis.hash;
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
    const known = this.kept.get(question) ?? this.stillRight(question) ?? this.hashAnew(question);
    if (!this.kept.has(question)) this.fresh.set(question, known);
    this.kept.set(question, known);
    return known[0];
  }

  /** What was answered since this was last asked, for another memory of the same source. */
  takeNew(): KeptAnswers['answers'] {
    const taken = Object.fromEntries(this.fresh);
    this.fresh = new Map();
    return taken;
  }

  /** Takes over what another memory of the same source answered. */
  learn(answers: KeptAnswers['answers']): void {
    for (const [question, known] of Object.entries(answers)) this.kept.set(question, known);
  }

  /** Whether the answer is what the last build was given. */
  isAsBefore(question: string): boolean {
    const before = this.former?.answers[question]?.[0];
    return before !== undefined && this.hash(question) === before;
  }

  /** What the next build may want. */
  keep(): KeptAnswers {
    const marks: KeptAnswers['marks'] = {};
    for (const [, ...own] of this.kept.values())
      for (const mark of own) marks[mark] ??= this.basis.behind(mark);
    return { basis: this.basis.hash, marks, answers: Object.fromEntries(this.kept) };
  }

  /** What the last build was answered, if nothing that it was worked out from has changed. */
  private stillRight(question: string): KeptAnswer | undefined {
    const former = this.mayTakeOver ? this.former?.answers[question] : undefined;
    if (!former) return undefined;
    for (let at = 1; at < former.length; at++) if (this.hasChanged(former[at] as string)) return undefined;
    return former;
  }

  private hasChanged(mark: string): boolean {
    const known = this.changed.get(mark);
    if (known !== undefined) return known;
    const changed = this.former?.marks[mark] !== this.basis.behind(mark);
    this.changed.set(mark, changed);
    return changed;
  }

  private hashAnew(question: string): KeptAnswer {
    const { value: hash, marks } = noting(() =>
      crypto.hash('sha256', JSON.stringify(this.answer(question)) ?? '').slice(0, 16),
    );
    return [hash, ...this.basis.shorten(marks)];
  }

  private work(question: string): unknown {
    const cut = question.indexOf('[');
    const query = (queries as unknown as Record<string, AnyQuery>)[question.slice(0, cut)];
    return query?.(this.source, ...(JSON.parse(question.slice(cut)) as unknown[]));
  }
}

type AnyQuery = (source: Source, ...args: unknown[]) => unknown;

/** A question as it is recorded. */
export const questionOf = (name: keyof Queries, args: readonly unknown[]): string =>
  name + JSON.stringify(args);

/** The questions for one page, and the record of what it asked. */
export function recordQueries(memory: AnswerMemory): { q: Queries; asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  const q = Object.fromEntries(
    Object.keys(queries).map((name) => [
      name,
      (...args: unknown[]) => {
        const question = questionOf(name as keyof Queries, args);
        asked.add(question);
        // The answer need not be kept until the end of the build, its hash must.
        memory.hash(question);
        return memory.answer(question);
      },
    ]),
  ) as Queries;
  return { q, asked };
}

/** Whether a page that asked these questions in the last build would be told the same today. */
export function stillAnswered(asked: Iterable<string>, memory: AnswerMemory): boolean {
  for (const question of asked) if (!memory.isAsBefore(question)) return false;
  return true;
}

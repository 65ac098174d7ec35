import { createHash } from 'node:crypto';
import { type Queries, queries, type Source } from './queries.ts';

/** Question (name and arguments as JSON) → hash of its answer. */
export type Recorded = Record<string, string>;

/** Hashes of answers already given in this build, shared by all pages. */
export type AnswerMemory = Map<string, { answer: unknown; hash: string }>;

type AnyQuery = (source: Source, ...args: unknown[]) => unknown;

/** The questions for one page, and the record of what it asked and was told. */
export function recordQueries(source: Source, memory: AnswerMemory): { q: Queries; asked: Recorded } {
  const asked: Recorded = {};
  const q = Object.fromEntries(
    Object.keys(queries).map((name) => [
      name,
      (...args: unknown[]) => {
        const question = name + JSON.stringify(args);
        const known = ask(source, question, memory);
        asked[question] = known?.hash ?? '';
        return known?.answer;
      },
    ]),
  ) as Queries;
  return { q, asked };
}

/** Whether a page that asked these questions would be told the same today. */
export function stillAnswered(source: Source, asked: Recorded, memory: AnswerMemory): boolean {
  return Object.entries(asked).every(([question, hash]) => ask(source, question, memory)?.hash === hash);
}

function ask(source: Source, question: string, memory: AnswerMemory) {
  const known = memory.get(question);
  if (known) return known;
  const cut = question.indexOf('[');
  const query = (queries as unknown as Record<string, AnyQuery>)[question.slice(0, cut)];
  if (!query) return undefined;
  const answer = query(source, ...(JSON.parse(question.slice(cut)) as unknown[]));
  const hash = createHash('sha256')
    .update(JSON.stringify(answer) ?? '')
    .digest('hex')
    .slice(0, 16);
  memory.set(question, { answer, hash });
  return memory.get(question);
}

import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { formatlessPath } from '../catalogue/feed-paths.ts';
import { type AnswerMemory, type Recorded, stillAnswered } from '../catalogue/recorder.ts';
import { compare, type Problem } from '../content/problem.ts';
import type { CodeBundle } from './code-bundle.ts';
import { drawDocument } from './draw-document.ts';
import { type DrawingThreads, drawIn } from './drawing-threads.ts';
import type { Stage } from './stage.ts';

/** What each document asked of the catalogue when it was last drawn. */
export type Questions = Record<string, Recorded>;

/** What drawing came to. */
export interface Drawing {
  questions: Questions;
  drawn: string[];
  /** Mistakes in documents that were drawn: the site must not be published with them. */
  problems: Problem[];
}

/** File of a document below the output folder. */
export function fileOf(path: string): string {
  if (/^\/(\w+\/)?404\/$/.test(path)) return `${path.slice(1, -1)}.html`;
  return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

/** Pages and style sheets: an edit of a layout cannot change any other document. */
const DRESSED = /(\/|\.css)$/;
/** Documents that a thread is given at a time: neighbours ask the same. */
const BATCH = 24;

/** What documents are drawn among. */
interface Surroundings {
  /** What each asked last. */
  old: Questions;
  stage: Stage;
  /** Is told of the file of each document that is done. */
  onDrawn: (file: string) => void;
  /** They draw as well where there is much to draw, and are stopped when it is done. */
  threads?: DrawingThreads | undefined;
}

/**
 * Draws the documents whose code or answers changed and takes over the rest.
 * Throws with the path of a document that cannot be drawn.
 */
export async function drawPages(
  paths: readonly string[],
  code: CodeBundle,
  memory: AnswerMemory,
  { old, stage, onDrawn, threads }: Surroundings,
): Promise<Drawing> {
  const { key, plainKey } = code;
  const keyOf = (path: string, asked: Recorded): string =>
    `${DRESSED.test(path) ? key : plainKey} ${Object.values(asked).join(' ')}`;
  const sorted = inOrderOfQuestions(paths);
  const questions: Questions = {};
  const problems: Problem[] = [];
  const enter = (path: string, asked: Recorded): void => {
    questions[path] = asked;
    onDrawn(fileOf(path));
  };
  const wanted = sorted.filter((path) => {
    const asked = old[path];
    if (!asked || !stillAnswered(asked, memory) || !stage.reuse(fileOf(path), keyOf(path, asked)))
      return true;
    enter(path, asked);
    return false;
  });

  // Whoever fails ends it for all.
  const batches = batchesOf(wanted);
  const drawHere = async (): Promise<void> => {
    for (const batch of batches)
      for (const path of batch) {
        const { bytes, asked, problems: found } = await drawDocument(path, code, memory);
        stage.write(fileOf(path), keyOf(path, asked), bytes);
        problems.push(...found);
        enter(path, asked);
        // Workers that are done with a task are given the next one.
        await setImmediate();
      }
  };
  const drawThere = async (worker: Worker): Promise<void> => {
    for (const batch of batches) {
      const wishes = batch.map((path) => ({ path, to: stage.pathOf(fileOf(path)) }));
      const { written, answers } = await drawIn(worker, wishes);
      memory.learn(answers);
      for (const { path, asked, hash, problems: found } of written) {
        stage.record(fileOf(path), keyOf(path, asked), hash);
        problems.push(...found);
        enter(path, asked);
      }
    }
  };
  const others = threads?.startFor(wanted.length) ?? [];
  const rows = await Promise.allSettled([drawHere(), ...others.map(drawThere)]);
  await threads?.stop();
  for (const row of rows) if (row.status === 'rejected') throw row.reason;
  return { questions, drawn: wanted, problems: withoutCopies(problems) };
}

/** Neighbours ask the same: a page and its Markdown twin by their addresses, a feed in all its formats. */
const inOrderOfQuestions = (paths: readonly string[]): string[] =>
  paths
    .map((path) => ({ path, place: formatlessPath(path) }))
    .sort((a, b) => compare(a.place, b.place) || compare(a.path, b.path))
    .map(({ path }) => path);

/** An item stands in more than one document. */
const withoutCopies = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

function* batchesOf(paths: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < paths.length; at += BATCH) yield paths.slice(at, at + BATCH);
}

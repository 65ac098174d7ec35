import { setImmediate } from 'node:timers/promises';
import { type AnswerMemory, type Recorded, recordQueries, stillAnswered } from '../catalogue/recorder.ts';
import { compare } from '../content/problem.ts';
import type { CodeBundle } from './code-bundle.ts';
import type { Stage } from './stage.ts';

/** What each document asked of the catalogue when it was last drawn. */
export type Questions = Record<string, Recorded>;

/** What drawing came to. */
export interface Drawing {
  questions: Questions;
  drawn: string[];
}

/** File of a document below the output folder. */
export function fileOf(path: string): string {
  if (/^\/(\w+\/)?404\/$/.test(path)) return `${path.slice(1, -1)}.html`;
  return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

/** Pages and style sheets: an edit of a layout cannot change any other document. */
const DRESSED = /(\/|\.css)$/;

/**
 * Draws the documents whose code or answers changed and takes over the rest; `onDone` is told of the file of each.
 * Throws with the path of a document that cannot be drawn.
 */
export async function drawPages(
  paths: readonly string[],
  code: CodeBundle,
  memory: AnswerMemory,
  old: Questions,
  stage: Stage,
  onDone: (file: string) => void = () => undefined,
): Promise<Drawing> {
  const { key, plainKey } = code;
  const codeOf = (path: string): string => (DRESSED.test(path) ? key : plainKey);
  const questions: Questions = {};
  const drawn: string[] = [];
  // A page and its Markdown twin ask the same: neighbours in the order of their addresses.
  for (const path of [...paths].sort(compare)) {
    const file = fileOf(path);
    const asked = old[path];
    if (asked && stillAnswered(asked, memory) && stage.reuse(file, pageKey(codeOf(path), asked))) {
      questions[path] = asked;
      onDone(file);
      continue;
    }
    const recording = recordQueries(memory);
    const response = await code.render(path, { q: recording.q });
    if (response.status !== 200 && !path.includes('/404'))
      throw new Error(`${path} answers with ${response.status}`);
    stage.write(file, pageKey(codeOf(path), recording.asked), await response.bytes());
    questions[path] = recording.asked;
    drawn.push(path);
    onDone(file);
    // Workers that are done with a task are given the next one.
    await setImmediate();
  }
  return { questions, drawn };
}

const pageKey = (code: string, asked: Recorded): string => `${code} ${Object.values(asked).join(' ')}`;

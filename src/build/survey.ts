import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { treeBelow } from './hash.ts';

/** What lies in a folder: relative path of each file → its size and time, and all folders. */
export interface Survey {
  readonly files: Map<string, { readonly size: number; readonly mtimeMs: number }>;
  readonly folders: readonly string[];
}

/** The same as a thread sends it: names with a line end behind each, two numbers for each file. */
export interface PlainSurvey {
  readonly files: string;
  readonly folders: string;
  readonly numbers: Float64Array<ArrayBuffer>;
}

/** Looks through a folder; empty where there is none. */
export const survey = (folder: string): Survey => read(lookThrough(folder));

/** Does so in another thread while the caller goes on. Throws what the system says. */
export async function surveyAside(folder: string): Promise<Survey> {
  const thread = new Worker(new URL('./survey-thread.ts', import.meta.url), { workerData: folder });
  return read(
    await new Promise<PlainSurvey>((resolve, reject) => {
      thread.once('message', resolve).once('error', reject);
      // Of no consequence once there was a message.
      thread.once('exit', (code) => reject(new Error(`the survey of ${folder} ended with ${code}`)));
    }),
  );
}

export function lookThrough(folder: string): PlainSurvey {
  const { files, folders } = treeBelow(folder);
  const numbers = new Float64Array(files.length * 2);
  for (const [at, file] of files.entries()) {
    const { size, mtimeMs } = fs.statSync(`${folder}/${file}`);
    numbers[at * 2] = size;
    numbers[at * 2 + 1] = mtimeMs;
  }
  const lines = (names: readonly string[]): string => names.map((name) => `${name}\n`).join('');
  return { files: lines(files), folders: lines(folders), numbers };
}

function read({ files, folders, numbers }: PlainSurvey): Survey {
  const names = (lines: string): string[] => lines.split('\n').slice(0, -1);
  const found: Survey['files'] = new Map();
  for (const [at, file] of names(files).entries())
    found.set(file, { size: numbers[at * 2] ?? 0, mtimeMs: numbers[at * 2 + 1] ?? 0 });
  return { files: found, folders: names(folders) };
}

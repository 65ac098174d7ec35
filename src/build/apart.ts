import type { Cutting } from './cut-typefaces.ts';
import { errorOf, startProcess, type Word } from './frugal-process.ts';
import type { PictureBatch } from './pictures.ts';

/** Work that leaves much memory behind, however little it needs afterwards: plain data, which travels to another process. */
export type Heavy =
  | { kind: 'pictures'; batch: PictureBatch }
  | { kind: 'typefaces'; cuttings: readonly Cutting[]; folder: string }
  | { kind: 'card fonts'; folder: string }
  | { kind: 'driver'; root: string; file: string; version: string };

/** Does heavy work in a process that gives all its memory back; `onStep` is told of each piece that is done. */
export async function doApart(heavy: Heavy, onStep: () => void = () => undefined): Promise<void> {
  const child = startProcess(new URL('./apart-process.ts', import.meta.url));
  await new Promise<void>((resolve, reject) => {
    child.on('message', (word: Word) => {
      if (word.kind === 'step') onStep();
      else if (word.kind === 'done') resolve();
      else reject(errorOf(word));
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      reject(new Error(`the process for ${heavy.kind} ended with ${signal ?? code}`)),
    );
    child.send(heavy);
  }).finally(() => child.kill());
}

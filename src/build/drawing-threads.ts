import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Drawable, PackedDrawable, Told, Wish } from './drawing-thread.ts';
import { packProvince } from './packed-province.ts';

/** As in the thread that asks (package.json, `build`): most of what a page is made of is soon forgotten. */
const LIMITS = { maxYoungGenerationSizeMb: 48 };

/** Each has the whole province in memory. */
const MOST = 3;
/** A thread takes as long to begin as so many documents to draw. */
const MANY = 400;

/** Threads that draw beside the one that asks, on other cores, where there is enough to draw. They must be stopped. */
export class DrawingThreads {
  private readonly drawable: Drawable;
  private readonly many: number;
  private workers: Worker[] = [];

  constructor(drawable: Drawable, many = MANY) {
    this.drawable = drawable;
    this.many = many;
  }

  /** Starts them for so many documents. */
  startFor(documents: number): readonly Worker[] {
    const file = new URL('./drawing-thread.ts', import.meta.url);
    const count = documents < this.many ? 0 : Math.min(MOST, os.availableParallelism() - 1);
    if (count === 0) return this.workers;
    const workerData: PackedDrawable = { ...this.drawable, province: packProvince(this.drawable.province) };
    const options = { workerData, resourceLimits: LIMITS };
    this.workers = Array.from({ length: count }, () => new Worker(file, options));
    return this.workers;
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

/** Has a thread draw and write documents. Throws its error. */
export function drawIn(worker: Worker, wishes: readonly Wish[]): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`a thread that draws ended with ${code}`));
    const stopListening = () => worker.off('message', told).off('error', failed).off('exit', ended);
    const told = (answer: Told) => {
      stopListening();
      resolve(answer);
    };
    const failed = (error: Error) => {
      stopListening();
      reject(error);
    };
    worker.on('message', told).on('error', failed).on('exit', ended);
    worker.postMessage(wishes);
  });
}

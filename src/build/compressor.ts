import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { COMPRESSION, compressFile, twinsOf } from './compress-file.ts';
import { hash } from './hash.ts';
import { isTwin, type Stage } from './stage.ts';

/** Texts that a server sends compressed. Pictures, sound, typefaces and Pagefind's own files are so already. */
const TEXT = /(\.(html|css|js|json|xml|svg|md|txt|opml|ics|vtt)|(^|\/)(feed|rss))$/;
/** Below this a compressed answer fills as many packets as a plain one. */
const SMALLEST = 1024;
/** Texts given to a worker at a time; a worker costs more to start than as many to compress. */
const BATCH = 32;

/**
 * Makes a Brotli and a gzip twin (`.br`, `.gz`) beside each text of the stage, on all cores and while other texts are
 * still being written. Twins of texts that did not change are taken over from the last build.
 */
export class Compressor {
  private readonly stage: Stage;
  private readonly known = new Set<string>();
  /** Text → key of the twins that are being made. */
  private readonly made = new Map<string, string>();
  private batch: string[] = [];
  private readonly workers: { worker: Worker; ended: Promise<void> }[] = [];
  private turn = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Sees to the twins of a file that is whole. What is no text, or too small, has none. */
  add(file: string): void {
    if (!TEXT.test(file) || isTwin(file) || this.known.has(file)) return;
    this.known.add(file);
    const from = path.join(this.stage.folder, file);
    const { size, hash: known } = this.stage.manifest[file] ?? { size: fs.statSync(from).size, hash: '' };
    if (size < SMALLEST) return;
    // What another tool wrote is entered without a hash.
    const key = `${known || hash(fs.readFileSync(from))} ${COMPRESSION}`;
    const twins = twinsOf(file);
    if (twins.map((twin) => this.stage.reuse(twin, key)).every(Boolean)) return;
    // One of them may be the served site's own file, which stays as it is.
    for (const twin of twins) this.stage.drop(twin);
    this.made.set(file, key);
    this.batch.push(from);
    if (this.batch.length >= BATCH) this.send();
  }

  /** Waits until all twins are there, and gives the number of texts compressed anew. */
  async finish(): Promise<number> {
    if (this.workers.length > 0) this.send();
    else for (const file of this.batch) compressFile(file);
    for (const { worker } of this.workers) worker.postMessage([]);
    await Promise.all(this.workers.map(({ ended }) => ended));
    for (const [file, key] of this.made) for (const twin of twinsOf(file)) this.stage.record(twin, key, key);
    return this.made.size;
  }

  /** Ends what is still at work; for a build that failed. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
  }

  private send(): void {
    if (this.batch.length === 0) return;
    const place = this.turn++ % os.availableParallelism();
    this.workers[place] ??= startWorker();
    this.workers[place].worker.postMessage(this.batch);
    this.batch = [];
  }
}

function startWorker(): { worker: Worker; ended: Promise<void> } {
  const worker = new Worker(new URL('./compress-worker.ts', import.meta.url));
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`compression ended with ${code}`)),
    );
  });
  // It is waited for in `finish`: an error before that must not end the process.
  ended.catch(() => undefined);
  return { worker, ended };
}

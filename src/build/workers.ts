import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task } from './work.ts';

/** Pixels and bytes lie beside a worker's heap, and are given back only when it is swept: often, where it is small. */
const LIMITS = { maxYoungGenerationSizeMb: 6 };

/** A task, and what whoever asked for it waits for. */
interface Errand {
  task: Task;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** A thread of its own, and what it is at. */
interface Hand {
  worker: Worker;
  errand?: Errand | undefined;
}

/**
 * Does tasks of a build beside the thread that draws the pages, first come, first served. There is a worker for every
 * core but the one that draws: more would only take its time. None is started before there is something to do.
 */
export class Workers {
  private readonly most = Math.max(1, os.availableParallelism() - 1);
  private readonly hands: Hand[] = [];
  private readonly waiting: Errand[] = [];
  private failure: Error | undefined;

  /** Has a task done. Throws the task's error; all that is asked for after that fails, too. */
  run(task: Task): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      if (this.failure) this.fail(this.failure);
      else this.assign();
    });
  }

  /** Ends the workers, whatever they are at. */
  async stop(): Promise<void> {
    this.fail(new Error('the workers were stopped'));
    await Promise.all(this.hands.map(({ worker }) => worker.terminate()));
  }

  private assign(): void {
    while (this.waiting.length > 0) {
      const hand = this.hands.find(({ errand }) => !errand) ?? this.startHand();
      if (!hand) return;
      hand.errand = this.waiting.shift();
      hand.worker.postMessage(hand.errand?.task);
    }
  }

  private startHand(): Hand | undefined {
    if (this.hands.length === this.most) return undefined;
    const thread = new URL('./work-thread.ts', import.meta.url);
    const hand: Hand = { worker: new Worker(thread, { resourceLimits: LIMITS }) };
    hand.worker.on('message', () => {
      hand.errand?.resolve();
      hand.errand = undefined;
      this.assign();
    });
    hand.worker.on('error', (error) => this.fail(error));
    hand.worker.on('exit', (code) => {
      const failure = this.fail(new Error(`a worker ended with ${code}`));
      hand.errand?.reject(failure);
    });
    this.hands.push(hand);
    return hand;
  }

  /** The first failure is what everybody is told. */
  private fail(error: Error): Error {
    this.failure ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(this.failure);
    return this.failure;
  }
}

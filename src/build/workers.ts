import type { ChildProcess } from 'node:child_process';
import os from 'node:os';
import { errorOf, startProcess, type Word } from './frugal-process.ts';
import type { Task } from './work.ts';

/** A task, and what whoever asked for it waits for. */
interface Errand {
  task: Task;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** A process of its own, and what it is at. */
interface Hand {
  worker: ChildProcess;
  errand?: Errand | undefined;
}

/**
 * Does tasks of a build beside the thread that draws the pages, first come, first served. There is a worker for every
 * core but the one that draws: more would only take its time. None is started before there is something to do.
 */
export class Workers {
  private readonly most = Math.max(1, os.availableParallelism() - 1);
  private hands: Hand[] = [];
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

  /** Ends the workers that have nothing to do; another is started when there is. */
  rest(): void {
    const idle = this.hands.filter(({ errand }) => !errand);
    this.hands = this.hands.filter(({ errand }) => errand);
    for (const { worker } of idle) worker.kill();
  }

  /** Ends the workers, whatever they are at. */
  async stop(): Promise<void> {
    this.fail(new Error('the workers were stopped'));
    await Promise.all(this.hands.map(({ worker }) => ended(worker)));
  }

  private assign(): void {
    while (this.waiting.length > 0) {
      const hand = this.hands.find(({ errand }) => !errand) ?? this.startHand();
      if (!hand) return;
      hand.errand = this.waiting.shift();
      if (hand.errand) hand.worker.send(hand.errand.task);
    }
  }

  private startHand(): Hand | undefined {
    if (this.hands.length === this.most) return undefined;
    const hand: Hand = { worker: startProcess(new URL('./work-process.ts', import.meta.url)) };
    hand.worker.on('message', (word: Word) => {
      if (word.kind === 'failed') hand.errand?.reject(this.fail(errorOf(word)));
      else hand.errand?.resolve();
      hand.errand = undefined;
      this.assign();
    });
    hand.worker.on('error', (error) => this.fail(error));
    hand.worker.on('exit', (code, signal) => {
      // It was let go.
      if (!this.hands.includes(hand)) return;
      const failure = this.fail(new Error(`a worker ended with ${signal ?? code}`));
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

/** Ends a process, and waits until it can write no more. */
function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.kill();
  });
}

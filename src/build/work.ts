import { setImmediate } from 'node:timers/promises';
import { type CardBatch, drawBatch } from './card-batch.ts';
import { compressFile } from './compress-file.ts';

/** What a worker may be given to do: plain data, which travels to another process. */
export type Task = { kind: 'cards'; batch: CardBatch } | { kind: 'compress'; files: readonly string[] };

/** Whose task it is; the system gives a process another parent when its own is gone. */
const asker = process.ppid;

/** Does a task in this process. Where the build is gone that asked for it, the next one may be writing to the same folder. */
export async function doTask(task: Task): Promise<void> {
  if (task.kind === 'cards') return drawBatch(task.batch);
  for (const file of task.files) {
    compressFile(file, () => process.ppid === asker);
    // So that a worker whose build is gone learns of it, and ends.
    await setImmediate();
  }
}

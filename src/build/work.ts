import { type CardBatch, drawBatch } from './card-batch.ts';
import { compressFile } from './compress-file.ts';

/** What a worker may be given to do: plain data, which travels to another thread. */
export type Task = { kind: 'cards'; batch: CardBatch } | { kind: 'compress'; files: readonly string[] };

/** Does a task in this thread. */
export async function doTask(task: Task): Promise<void> {
  if (task.kind === 'cards') await drawBatch(task.batch);
  else for (const file of task.files) compressFile(file);
}

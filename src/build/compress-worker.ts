import { parentPort } from 'node:worker_threads';
import { compressFile } from './compress-file.ts';

// Compresses the files it is given until it is given none; an error ends it and reaches the parent.
parentPort?.on('message', (files: string[]) => {
  for (const file of files) compressFile(file);
  if (files.length === 0) parentPort?.close();
});

import fs from 'node:fs';
import path from 'node:path';
import type { ImageMemory } from '../content/read-images.ts';
import type { Questions } from './draw.ts';
import { hash } from './hash.ts';
import type { Settings } from './settings.ts';
import type { Manifest } from './stage.ts';

/** What one build tells the next. Losing it costs time, never correctness. */
export interface Memory {
  images: ImageMemory;
  manifest: Manifest;
  questions: Questions;
}

const fileFor = ({ cache, out }: Settings): string => path.join(cache, `build-${hash(out)}.json`);

/** The last build's memory; empty when there is none or it cannot be read. */
export function loadMemory(settings: Settings): Memory {
  try {
    return JSON.parse(fs.readFileSync(fileFor(settings), 'utf8')) as Memory;
  } catch {
    return { images: {}, manifest: {}, questions: {} };
  }
}

export function saveMemory(settings: Settings, memory: Memory): void {
  const file = fileFor(settings);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.partial`, JSON.stringify(memory));
  fs.renameSync(`${file}.partial`, file);
}

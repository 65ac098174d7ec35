import path from 'node:path';
import type { KeptAnswers } from '../catalogue/recorder.ts';
import type { ImageMemory } from '../content/read-images.ts';
import type { KnownFiles } from './content-files.ts';
import type { Questions } from './draw.ts';
import { hash } from './hash.ts';
import type { Manifest } from './manifest.ts';
import { type PackedMemory, packMemory, unpackMemory } from './packed-memory.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import type { Settings } from './settings.ts';

/** What one build tells the next. Losing it costs time, never correctness. */
export interface Memory {
  images: ImageMemory;
  manifest: Manifest;
  questions: Questions;
  /** What was answered to them, and what it was worked out from. */
  answers?: KeptAnswers | undefined;
  files: KnownFiles;
  /** What the site in the output folder was built from; `key` covers all of it. */
  built?: { key: string; pages: number; waiting: string[] } | undefined;
}

/** Changes with the shape of what is kept: the memory of another version is not understood, and forgotten. */
const VERSION = 'build memory 7';

const fileFor = ({ cache, out }: Settings): string => path.join(cache, `build-${hash(out)}.json`);

const nothing = (): Memory => ({ images: {}, manifest: {}, questions: {}, files: {} });

/** The last build's memory; empty when there is none, it is of another version or cannot be read. */
export function loadMemory(settings: Settings): Memory {
  const packed = readSealed(fileFor(settings), VERSION) as PackedMemory | undefined;
  return packed ? unpackMemory(packed) : nothing();
}

export function saveMemory(settings: Settings, memory: Memory): void {
  writeSealed(fileFor(settings), VERSION, packMemory(memory));
}

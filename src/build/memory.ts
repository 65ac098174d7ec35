import fs from 'node:fs';
import path from 'node:path';
import type { ImageMemory } from '../content/read-images.ts';
import type { KnownFiles } from './content-files.ts';
import type { Questions } from './draw.ts';
import { hash } from './hash.ts';
import type { Settings } from './settings.ts';
import type { Manifest } from './stage.ts';

/** What one build tells the next. Losing it costs time, never correctness. */
export interface Memory {
  images: ImageMemory;
  manifest: Manifest;
  questions: Questions;
  files: KnownFiles;
  /** What the site in the output folder was built from; `key` covers all of it. */
  built?: { key: string; pages: number; waiting: string[] } | undefined;
}

/** Changes with the shape of what is kept: the memory of another version is not understood, and forgotten. */
const VERSION = 2;

const fileFor = ({ cache, out }: Settings): string => path.join(cache, `build-${hash(out)}.json`);

const nothing = (): Memory => ({ images: {}, manifest: {}, questions: {}, files: {} });

/** The last build's memory; empty when there is none, it is of another version or cannot be read. */
export function loadMemory(settings: Settings): Memory {
  try {
    const { version, seal, text } = JSON.parse(fs.readFileSync(fileFor(settings), 'utf8')) as Sealed;
    return version === VERSION && seal === hash(text) ? (JSON.parse(text) as Memory) : nothing();
  } catch {
    return nothing();
  }
}

/** The memory as text, and a hash of it: a file that was changed or cut short is not believed. */
interface Sealed {
  version: number;
  seal: string;
  text: string;
}

export function saveMemory(settings: Settings, memory: Memory): void {
  const file = fileFor(settings);
  const text = JSON.stringify(memory);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.partial`, JSON.stringify({ version: VERSION, seal: hash(text), text }));
  fs.renameSync(`${file}.partial`, file);
}

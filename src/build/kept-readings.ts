import path from 'node:path';
import { ReadingMemory } from '../content/reading-memory.ts';
import { hash } from './hash.ts';
import { readSealedLines, writeSealedLines } from './sealed-file.ts';
import type { Settings } from './settings.ts';

/** Parts that what was read is kept in, so that an edit of one entry does not write all of it again. */
const PARTS = Array.from({ length: 64 }, (_, part) => String(part));

/** Of the files of a content folder, by whatever command reads it. */
const fileOf = ({ cache, content }: Settings, part: string): string =>
  path.join(cache, 'readings', hash(content), part);

/** Files of one folder are read, and changed, together. */
function partOf(key: string): string {
  const folder = path.posix.dirname(key.slice(0, key.indexOf(' ')));
  return String(Number.parseInt(hash(folder).slice(0, 8), 16) % PARTS.length);
}

/** What the last command read of the content folder with the same code (`CodeKeys.reading`). */
export function loadReadings(settings: Settings, code: string): ReadingMemory {
  const known = new Map<string, Buffer>();
  for (const part of PARTS) {
    const lines = readSealedLines(fileOf(settings, part), code) ?? [];
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const [key, json] = lines.slice(at, at + 2);
      if (key && json) known.set(JSON.parse(key.toString()) as string, json);
    }
  }
  return new ReadingMemory(known);
}

/** Keeps what was read: a line for each key, a line for what it stands for. */
export function saveReadings(settings: Settings, code: string, readings: ReadingMemory): void {
  const parts = Map.groupBy(readings.keys(), partOf);
  for (const part of new Set(readings.changed().map(partOf))) {
    const keys = parts.get(part) ?? [];
    const lines = keys.flatMap((key) => [JSON.stringify(key), readings.jsonOf(key)]);
    writeSealedLines(fileOf(settings, part), code, lines);
  }
}

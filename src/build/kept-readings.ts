import path from 'node:path';
import { ReadingMemory } from '../content/reading-memory.ts';
import { hash } from './hash.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import type { Settings } from './settings.ts';

/** Parts that what was read is kept in, so that an edit of one file does not write all of it again. */
const PARTS = '0123456789abcdef';

/** Of the files of a content folder, by whatever command reads it. */
const fileOf = ({ cache, content }: Settings, part: string): string =>
  path.join(cache, 'readings', hash(content), `${part}.json`);

/** What the last command read of the content folder with the same code (`readingKey`). */
export function loadReadings(settings: Settings, code: string): ReadingMemory {
  const parts = [...PARTS].map((part) => readSealed(fileOf(settings, part), code) ?? {});
  return new ReadingMemory(new Map(parts.flatMap((part) => Object.entries(part as Record<string, unknown>))));
}

/** Keeps what was read. */
export function saveReadings(settings: Settings, code: string, readings: ReadingMemory): void {
  const partOf = (key: string): string => hash(key.slice(0, key.indexOf(' '))).slice(0, 1);
  const parts = Map.groupBy(readings.wanted, ([key]) => partOf(key));
  const changed = new Set([...readings.changed()].map(partOf));
  for (const part of changed)
    writeSealed(fileOf(settings, part), code, Object.fromEntries(parts.get(part) ?? []));
}

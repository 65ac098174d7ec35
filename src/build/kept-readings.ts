import path from 'node:path';
import { type KeptReadings, ReadingMemory } from '../content/reading-memory.ts';
import { hash } from './hash.ts';
import { readSealedLines, writeSealedLines } from './sealed-file.ts';
import type { Settings } from './settings.ts';
import { isOfLength, readSlice, type Slice, writeSlices } from './slices.ts';

/** Parts that what was read is kept in, so that an edit of one entry does not write all of it again. */
const PARTS = Array.from({ length: 64 }, (_, part) => String(part));

/** Of the files of a content folder, by whatever command reads it. */
const fileOf = ({ cache, content }: Settings, part: string): string =>
  path.join(cache, 'readings', hash(content), part);
/** Beside it lies what is seldom looked at: an edit reads little of it. */
const seldomFileOf = (settings: Settings, part: string): string => `${fileOf(settings, part)}.seldom`;

/** Files of one folder are read, and changed, together. */
function partOf(key: string): string {
  const folder = path.posix.dirname(key.slice(0, key.indexOf(' ')));
  return String(Number.parseInt(hash(folder).slice(0, 8), 16) % PARTS.length);
}

/** Holds on to nothing else, as it would made among what was read. */
const fetchFrom = (file: string, slice: Slice) => () => readSlice(file, slice);

/** What the last command read of the content folder with the same code (`CodeKeys.reading`). */
export function loadReadings(settings: Settings, code: string): ReadingMemory {
  const often = new Map<string, Buffer>();
  const seldom = new Map<string, () => Buffer | undefined>();
  for (const part of PARTS) {
    const [slices, ...lines] = readSealedLines(fileOf(settings, part), code) ?? [];
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const [key, json] = lines.slice(at, at + 2);
      if (key && json) often.set(JSON.parse(key.toString()) as string, json);
    }
    if (!slices) continue;
    const found = JSON.parse(slices.toString()) as [key: string, slice: Slice][];
    const file = seldomFileOf(settings, part);
    if (!isOfLength(file, found.at(-1)?.[1])) continue;
    for (const [key, slice] of found) seldom.set(key, fetchFrom(file, slice));
  }
  return new ReadingMemory({ often, seldom });
}

/**
 * Keeps what was read: a line that tells where to find what is seldom looked at, then for each key a line, and one for what
 * it stands for. What is seldom looked at is let go of.
 */
export function saveReadings(settings: Settings, code: string, readings: ReadingMemory): void {
  const { often, seldom }: KeptReadings = readings.keep();
  const parts = Map.groupBy(often.keys(), partOf);
  const seldomParts = Map.groupBy(seldom.keys(), partOf);
  for (const part of new Set(readings.changed().map(partOf))) {
    const found = (seldomParts.get(part) ?? []).flatMap((key): [string, Buffer][] => {
      const json = seldom.get(key)?.();
      return json ? [[key, json]] : [];
    });
    const seldomFile = seldomFileOf(settings, part);
    const slices = writeSlices(seldomFile, found);
    for (const [key, slice] of slices) readings.putAway(key, fetchFrom(seldomFile, slice));
    const lines = (parts.get(part) ?? []).flatMap((key) => [JSON.stringify(key), often.get(key) ?? '']);
    writeSealedLines(fileOf(settings, part), code, [JSON.stringify(slices), ...lines]);
  }
}

import fs from 'node:fs';
import path from 'node:path';
import { hash } from './hash.ts';

const LINE_END = 0x0a;

/** Data kept for the next build; `undefined` where there is none, it is of another version, was changed or cut short. */
export function readSealed(file: string, version: string): unknown {
  const text = readText(file, version);
  return text && JSON.parse(text.toString());
}

/** The same with the version that it is of, whatever that is. */
export function readSealedAny(file: string): { version: string; data: unknown } | undefined {
  const kept = readAny(file);
  return kept && { version: kept.version, data: JSON.parse(kept.text.toString()) };
}

/** Writes data, whole or not at all, below a line that tells its version and a hash of it. */
export function writeSealed(file: string, version: string, data: unknown): void {
  writeText(file, version, Buffer.from(JSON.stringify(data)));
}

/** The same for lines that are looked at one by one. */
export function readSealedLines(file: string, version: string): Buffer[] | undefined {
  const text = readText(file, version);
  if (!text) return undefined;
  const lines: Buffer[] = [];
  for (let at = 0, end = text.indexOf(LINE_END); end >= 0; at = end + 1, end = text.indexOf(LINE_END, at))
    lines.push(text.subarray(at, end));
  return lines;
}

/** No line may have a line end in it. */
export function writeSealedLines(
  file: string,
  version: string,
  lines: readonly (string | Uint8Array)[],
): void {
  const end = Buffer.of(LINE_END);
  writeText(file, version, Buffer.concat(lines.flatMap((line) => [Buffer.from(line), end])));
}

/** Writes a text as it is, below such a line; it is not read by this. */
export const writeSealedText = (file: string, version: string, text: string): void =>
  writeText(file, version, Buffer.from(text));

/** Whether a file is there, of that version and as it was written. */
export const isSealed = (file: string, version: string): boolean => readText(file, version) !== undefined;

function readText(file: string, version: string): Buffer | undefined {
  const kept = readAny(file);
  return kept?.version === version ? kept.text : undefined;
}

function readAny(file: string): { version: string; text: Buffer } | undefined {
  try {
    const kept = fs.readFileSync(file);
    const end = kept.indexOf(LINE_END);
    const seal = kept.toString('utf8', 0, end);
    const [version, text] = [seal.slice(0, seal.lastIndexOf(' ')), kept.subarray(end + 1)];
    return seal === sealOf(version, text) ? { version, text } : undefined;
  } catch {
    return undefined;
  }
}

const writeText = (file: string, version: string, text: Buffer): void =>
  writeWhole(file, [Buffer.from(`${sealOf(version, text)}\n`), text]);

/** Writes a file of some parts, whole or not at all. */
export function writeWhole(file: string, parts: readonly Uint8Array[]): void {
  const partial = `${file}.${process.pid}.partial`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    // One after the other: put together first they would be in memory twice.
    const opened = fs.openSync(partial, 'w');
    try {
      for (const part of parts) fs.writeFileSync(opened, part);
    } finally {
      fs.closeSync(opened);
    }
    fs.renameSync(partial, file);
  } catch (error) {
    fs.rmSync(partial, { force: true });
    throw error;
  }
}

const sealOf = (version: string, text: Buffer): string => `${version} ${hash(text)}`;

import fs from 'node:fs';
import path from 'node:path';
import { hash } from './hash.ts';

/** Data kept for the next build; `undefined` where there is none, it is of another version, was changed or cut short. */
export function readSealed(file: string, version: string): unknown {
  try {
    const kept = fs.readFileSync(file);
    const end = kept.indexOf('\n');
    const text = kept.subarray(end + 1);
    return kept.toString('utf8', 0, end) === sealOf(version, text)
      ? JSON.parse(text.toString('utf8'))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Writes data, whole or not at all, below a line that tells its version and a hash of it. */
export function writeSealed(file: string, version: string, data: unknown): void {
  const text = Buffer.from(JSON.stringify(data));
  const partial = `${file}.${process.pid}.partial`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    fs.writeFileSync(partial, Buffer.concat([Buffer.from(`${sealOf(version, text)}\n`), text]));
    fs.renameSync(partial, file);
  } catch (error) {
    fs.rmSync(partial, { force: true });
    throw error;
  }
}

const sealOf = (version: string, text: Buffer): string => `${version} ${hash(text)}`;

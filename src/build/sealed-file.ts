import fs from 'node:fs';
import path from 'node:path';
import { hash } from './hash.ts';

/** Data kept for the next build; `undefined` where there is none, it is of another version, was changed or cut short. */
export function readSealed(file: string, version: string): unknown {
  try {
    const kept = fs.readFileSync(file, 'utf8');
    const end = kept.indexOf('\n');
    const text = kept.slice(end + 1);
    return kept.slice(0, end) === sealOf(version, text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes data, whole or not at all, below a line that tells its version and a hash of it. */
export function writeSealed(file: string, version: string, data: unknown): void {
  const text = JSON.stringify(data);
  const partial = `${file}.${process.pid}.partial`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    fs.writeFileSync(partial, `${sealOf(version, text)}\n${text}`);
    fs.renameSync(partial, file);
  } catch (error) {
    fs.rmSync(partial, { force: true });
    throw error;
  }
}

const sealOf = (version: string, text: string): string => `${version} ${hash(text)}`;

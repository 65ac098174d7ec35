import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Sixteen hex digits of SHA-256; values other than text and bytes are hashed as JSON. */
export function hash(value: unknown): string {
  const bytes = typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Relative paths, with `/`, of all files below a folder, sorted; empty where there is no folder. */
export function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.relative(folder, path.join(found.parentPath, found.name)).replaceAll(path.sep, '/'))
    .sort();
}

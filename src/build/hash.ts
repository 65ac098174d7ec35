import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Sixteen hex digits of SHA-256; values other than text and bytes are hashed as JSON. */
export function hash(value: unknown): string {
  const bytes = typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
  return crypto.hash('sha256', bytes).slice(0, 16);
}

/** Relative paths, with `/`, of all files below a folder, sorted; empty where there is no folder. */
export function filesBelow(folder: string): string[] {
  return treeBelow(folder).files.sort();
}

/** Relative paths, with `/`, of all that is below a folder: Node's own recursive listing takes five times as long. */
export function treeBelow(folder: string): { files: string[]; folders: string[] } {
  const tree = { files: [] as string[], folders: [] as string[] };
  const list = (below: string): void => {
    for (const found of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
      if (found.isFile()) tree.files.push(below + found.name);
      else if (found.isDirectory()) {
        tree.folders.push(below + found.name);
        list(`${below}${found.name}/`);
      }
    }
  };
  if (fs.existsSync(folder)) list('');
  return tree;
}

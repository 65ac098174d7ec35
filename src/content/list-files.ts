import fs from 'node:fs';
import path from 'node:path';

/** Files below a content folder, relative to it, with `/`, sorted; hidden ones are not content. */
export function listFiles(root: string): string[] {
  const files: string[] = [];
  const list = (below: string): void => {
    for (const found of fs.readdirSync(path.join(root, below), { withFileTypes: true })) {
      if (found.name.startsWith('.')) continue;
      const file = below + found.name;
      if (found.isDirectory()) list(`${file}/`);
      else if (found.isFile() || fs.statSync(path.join(root, file)).isFile()) files.push(file);
    }
  };
  list('');
  return files.sort();
}

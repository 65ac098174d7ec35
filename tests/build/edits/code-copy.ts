import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../built-sites.ts';

const COPIED = [
  'scripts',
  'src',
  'public',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** The code of the site in a folder where a test may change it; packages are those of the repository. */
export class CodeCopy {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    for (const name of COPIED) fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
    fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  }

  /** Replaces the first occurrence of a text; throws when it is not there. */
  replace(file: string, text: string, by: string): void {
    const full = path.join(this.folder, file);
    const before = fs.readFileSync(full, 'utf8');
    if (!before.includes(text)) throw new Error(`${file} does not say “${text}”`);
    fs.writeFileSync(
      full,
      before.replace(text, () => by),
    );
  }
}

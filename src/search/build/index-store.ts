import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './names.ts';
import { readPagefindFile, writePagefindFile } from './pagefind-file.ts';

/** The folder in which the index of one language is kept, its files named after their content. */
export class IndexStore {
  readonly folder: string;
  readonly #present: Set<string>;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#present = new Set(readdirSync(folder));
  }

  /** Keeps content as Pagefind compresses it, and gives the digest by which it is found again. */
  put(content: Buffer): string {
    const name = digestOf(content);
    if (!this.#present.has(name)) this.#write(name, (file) => writePagefindFile(file, content));
    return name;
  }

  /** @throws {Error} If it is not there, or damaged. */
  get(name: string): Buffer {
    return readPagefindFile(path.join(this.folder, name));
  }

  /** Keeps a file as it is, under a name of its own. */
  putFile(name: string, content: string | Buffer): void {
    this.#write(name, (file) => writeFileSync(file, content));
  }

  /** Removes all files but these. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.#present)
      if (!names.has(name)) rmSync(path.join(this.folder, name), { recursive: true, force: true });
  }

  /** A file that is there is whole. */
  #write(name: string, write: (file: string) => void): void {
    const file = path.join(this.folder, name);
    write(`${file}.partial`);
    renameSync(`${file}.partial`, file);
    this.#present.add(name);
  }
}

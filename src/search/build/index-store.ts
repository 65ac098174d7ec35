import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './names.ts';
import { readPagefindFile, toPagefindFile } from './pagefind-file.ts';
import { writeOver } from './write-over.ts';

/** The folder in which the index of one language is kept, its files named after their content. */
export class IndexStore {
  readonly folder: string;
  readonly #sizes: Map<string, number>;

  /** `sizes` are those of the files that are known to be in it; one that was cut short or replaced is not taken. */
  constructor(folder: string, sizes: Readonly<Record<string, number>> = {}) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    const isWhole = ([name, size]: [string, number]): boolean =>
      statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.size === size;
    this.#sizes = new Map(Object.entries(sizes).filter(isWhole));
  }

  /**
   * Keeps content as Pagefind compresses it, and gives the digest by which it is found again.
   *
   * @param spare A file on the same disk that is not needed any more, to be written over.
   */
  put(content: Buffer, spare?: string): string {
    const name = digestOf(content);
    if (!this.#sizes.has(name)) this.#write(name, toPagefindFile(content), spare);
    return name;
  }

  /** @throws {Error} If it is not there, or damaged. */
  get(name: string): Buffer {
    this.sizeOf(name);
    return readPagefindFile(path.join(this.folder, name));
  }

  /** Keeps a file as it is, under a name of its own. */
  putFile(name: string, content: Buffer): void {
    this.#write(name, content);
  }

  /**
   * Size in bytes of a file.
   *
   * @throws {Error} If it is not there, or damaged.
   */
  sizeOf(name: string): number {
    const size = this.#sizes.get(name);
    if (size === undefined) throw new Error(`${path.join(this.folder, name)}: damaged`);
    return size;
  }

  /** Removes all files but these. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of readdirSync(this.folder))
      if (!names.has(name)) rmSync(path.join(this.folder, name), { recursive: true, force: true });
  }

  /** A file that is there is whole. */
  #write(name: string, content: Buffer, partial = path.join(this.folder, `${name}.partial`)): void {
    writeOver(partial, content);
    this.#sizes.set(name, content.length);
    renameSync(partial, path.join(this.folder, name));
  }
}

import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, hash } from './hash.ts';

interface Written {
  /** What the file was made from; the same key means the same bytes. */
  key: string;
  size: number;
  mtimeMs: number;
  /** Hash of the content. */
  hash: string;
}

/** Relative path → what was written there by the last good build. */
export type Manifest = Record<string, Written>;

/** Whether a file is another one, compressed for the way (compress-step.ts). */
export const isTwin = (file: string): boolean => /\.(br|gz)$/.test(file);

/**
 * The next site, built beside the one being served. Files whose key did not change are hard links to the old ones,
 * unless somebody touched them; `publish` swaps the folders, so a build that fails leaves the old site whole.
 */
export class Stage {
  readonly folder: string;
  readonly manifest: Manifest = {};
  private readonly out: string;
  private readonly old: Manifest;

  constructor(out: string, old: Manifest) {
    this.out = out;
    this.old = old;
    this.folder = `${out}.next`;
    fs.rmSync(this.folder, { recursive: true, force: true });
    fs.mkdirSync(this.folder, { recursive: true });
  }

  /** Takes the file over from the served site if it was made from `key` and is as we left it. */
  reuse(file: string, key: string): boolean {
    const known = this.old[file];
    if (known?.key !== key) return false;
    const from = path.join(this.out, file);
    const stat = fs.statSync(from, { throwIfNoEntry: false });
    if (!stat || stat.size !== known.size || stat.mtimeMs !== known.mtimeMs) return false;
    fs.linkSync(from, this.pathOf(file));
    this.manifest[file] = known;
    return true;
  }

  write(file: string, key: string, content: string | Uint8Array): void {
    const to = this.pathOf(file);
    fs.writeFileSync(to, content);
    this.record(file, key, hash(content));
  }

  /** Writes a file whose older version may have been taken over: that one is a link to the served file and stays whole. */
  replace(file: string, key: string, content: Uint8Array): void {
    fs.rmSync(path.join(this.folder, file), { force: true });
    this.write(file, key, content);
  }

  /** Copies a file that its name or `key` identifies. */
  copy(file: string, key: string, from: string): void {
    if (this.reuse(file, key)) return;
    fs.copyFileSync(from, this.pathOf(file));
    this.record(file, key, key);
  }

  /** Enters files that another tool wrote into the stage. */
  adopt(folder: string, key: string): void {
    for (const file of filesBelow(path.join(this.folder, folder)))
      this.record(path.posix.join(folder, file), key, key);
  }

  /** The files of a folder as the last build left them, all or none; their compressed twins follow of themselves. */
  reuseFolder(folder: string, key: string): boolean {
    const files = Object.keys(this.old).filter((file) => file.startsWith(`${folder}/`) && !isTwin(file));
    return files.length > 0 && files.every((file) => this.reuse(file, key));
  }

  /** Puts the new site in the old one's place. */
  publish(): void {
    const previous = `${this.out}.previous`;
    fs.rmSync(previous, { recursive: true, force: true });
    if (fs.existsSync(this.out)) fs.renameSync(this.out, previous);
    fs.renameSync(this.folder, this.out);
    fs.rmSync(previous, { recursive: true, force: true });
  }

  discard(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  private pathOf(file: string): string {
    const to = path.join(this.folder, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    return to;
  }

  private record(file: string, key: string, contentHash: string): void {
    const { size, mtimeMs } = fs.statSync(path.join(this.folder, file));
    this.manifest[file] = { key, size, mtimeMs, hash: contentHash };
  }
}

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

const nextOf = (out: string): string => `${out}.next`;
const previousOf = (out: string): string => `${out}.previous`;

/** Brings the old site back where a build was killed between taking it away and putting the new one in its place. */
export function recoverSite(out: string): void {
  if (!fs.existsSync(out) && fs.existsSync(previousOf(out))) fs.renameSync(previousOf(out), out);
}

/** Whether a site has every file that was written, as it was written, and no other. */
export function isUntouched(out: string, manifest: Manifest): boolean {
  const files = filesBelow(out);
  return (
    files.length === Object.keys(manifest).length &&
    files.every((file) => {
      const known = manifest[file];
      return known !== undefined && isAsWritten(path.join(out, file), known);
    })
  );
}

function isAsWritten(file: string, known: Written): boolean {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.size === known.size && stat.mtimeMs === known.mtimeMs;
}

/** Whether a file is another one, compressed for the way (compressor.ts). */
export const isTwin = (file: string): boolean => /\.(br|gz)$/.test(file);

/**
 * The next site, built beside the one being served. Files whose key did not change are hard links to the old ones,
 * unless somebody touched them; `publish` swaps the folders, so a build that fails leaves the old site whole.
 */
export class Stage {
  readonly folder: string;
  readonly manifest: Manifest = {};
  private readonly folders = new Set<string>();
  private readonly out: string;
  private readonly old: Manifest;

  constructor(out: string, old: Manifest) {
    this.out = out;
    this.old = old;
    this.folder = nextOf(out);
    fs.rmSync(this.folder, { recursive: true, force: true });
    fs.mkdirSync(this.folder, { recursive: true });
  }

  /** Takes the file over from the served site if it was made from `key` and is as we left it. */
  reuse(file: string, key: string): boolean {
    const known = this.old[file];
    if (known?.key !== key) return false;
    const from = path.join(this.out, file);
    if (!isAsWritten(from, known)) return false;
    fs.linkSync(from, this.pathOf(file));
    this.manifest[file] = known;
    return true;
  }

  write(file: string, key: string, content: string | Uint8Array): void {
    const to = this.pathOf(file);
    fs.writeFileSync(to, content);
    this.record(file, key, hash(content));
  }

  /** Gives up a file that may have been taken over. */
  drop(file: string): void {
    if (this.manifest[file]) fs.rmSync(path.join(this.folder, file), { force: true });
    delete this.manifest[file];
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

  /** Enters whatever else a tool wrote into the stage; it is written anew in every build. */
  adoptOthers(): void {
    for (const file of filesBelow(this.folder)) if (!this.manifest[file]) this.record(file, '', '');
  }

  /** The files of a folder as the last build left them, all or none; their compressed twins follow of themselves. */
  reuseFolder(folder: string, key: string): boolean {
    const files = Object.keys(this.old).filter((file) => file.startsWith(`${folder}/`) && !isTwin(file));
    return files.length > 0 && files.every((file) => this.reuse(file, key));
  }

  /** Puts the new site in the old one's place. */
  publish(): void {
    const previous = previousOf(this.out);
    fs.rmSync(previous, { recursive: true, force: true });
    if (fs.existsSync(this.out)) fs.renameSync(this.out, previous);
    try {
      fs.renameSync(this.folder, this.out);
    } catch (error) {
      recoverSite(this.out);
      throw error;
    }
    fs.rmSync(previous, { recursive: true, force: true });
  }

  discard(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  /** Where another tool may write a file of the next site; `record` enters it. */
  pathOf(file: string): string {
    const to = path.join(this.folder, file);
    const folder = path.dirname(to);
    // Asking the system for every file would take longer than writing it.
    if (!this.folders.has(folder)) fs.mkdirSync(folder, { recursive: true });
    this.folders.add(folder);
    return to;
  }

  record(file: string, key: string, contentHash: string): void {
    const { size, mtimeMs } = fs.statSync(path.join(this.folder, file));
    this.manifest[file] = { key, size, mtimeMs, hash: contentHash };
  }
}

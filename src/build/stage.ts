import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, hash, treeBelow } from './hash.ts';
import { isAsWritten, isTwin, type Manifest, type Written } from './manifest.ts';
import { type Survey, survey } from './survey.ts';
import { openNext } from './swap.ts';

/** Begins the keys of files that a tool wrote without being asked. */
const OTHERS = 'others ';

/**
 * The next site, built beside the one being served. It begins as the site that was served before this one, of which most
 * files are hard links to this one's, so that an edit touches only what differs. A file with other bytes is made anew,
 * never written into: it may be a link. Only when it is whole are the folders swapped (swap.ts).
 */
export class Stage {
  readonly folder: string;
  readonly manifest: Manifest = {};
  /** Files that were in the folder at the beginning, and that nobody has asked for or made anew yet. */
  private readonly present: Survey['files'];
  private readonly folders: Set<string>;
  private readonly out: string;
  private readonly old: Manifest;
  /** Key of the files that tools write without being asked. */
  private others = OTHERS;
  /** Where such tools were not run, there is no file that nobody told of. */
  private othersReused = false;

  /** `found` is what lies in the folder that the next site begins as (swap.ts), where that was looked through before. */
  constructor(out: string, old: Manifest, found?: Survey) {
    this.out = out;
    this.old = old;
    // What a killed build left is as good to begin with: every file is looked at before it is taken.
    this.folder = openNext(out);
    const { files, folders } = found ?? survey(this.folder);
    this.present = files;
    this.folders = new Set(['.', ...folders]);
    for (const file of files.keys()) if (!old[file]) this.drop(file);
  }

  /** Takes a file over, from the folder or from the served site, if it was made from `key` and is as we left it. */
  reuse(file: string, key: string): boolean {
    const known = this.old[file];
    if (known?.key !== key) return false;
    if (!this.manifest[file] && !this.isThere(file, known)) {
      const from = `${this.out}/${file}`;
      if (!isAsWritten(from, known)) return false;
      fs.linkSync(from, this.pathOf(file));
    }
    this.manifest[file] = known;
    this.present.delete(file);
    return true;
  }

  write(file: string, key: string, content: string | Uint8Array): void {
    const to = this.pathOf(file);
    fs.writeFileSync(to, content);
    this.record(file, key, hash(content));
  }

  /** Takes a file out of the folder, if it is there. */
  drop(file: string): void {
    if (this.present.delete(file) || this.manifest[file])
      fs.rmSync(`${this.folder}/${file}`, { force: true });
    delete this.manifest[file];
  }

  /** Copies a file that its name or `key` identifies. */
  copy(file: string, key: string, from: string): void {
    if (this.reuse(file, key)) return;
    fs.copyFileSync(from, this.pathOf(file));
    this.record(file, key, key);
  }

  /** Enters the files of a folder as another tool left them; `key` tells all that they are made from, not their content. */
  adopt(folder: string, key: string): void {
    for (const file of filesBelow(`${this.folder}/${folder}`))
      this.record(path.posix.join(folder, file), key, '');
  }

  /** Takes over what tools wrote without being asked when they were given the same `key`; else they are to be run. */
  reuseOthers(key: string): boolean {
    this.others = OTHERS + key;
    const files = Object.keys(this.old).filter((file) => this.old[file]?.key.startsWith(OTHERS));
    this.othersReused = files.length > 0 && files.every((file) => this.reuse(file, this.others));
    if (this.othersReused) return true;
    // They write theirs anew, and would write into a link.
    for (const file of files) this.drop(file);
    return false;
  }

  /** Enters whatever else a tool wrote, and takes out what nobody asked for. */
  finish(): void {
    const { files, folders } = this.othersReused
      ? { files: [...this.present.keys()], folders: [...this.folders] }
      : treeBelow(this.folder);
    for (const file of files) {
      if (this.manifest[file]) continue;
      if (this.present.has(file)) this.drop(file);
      else this.record(file, this.others, '');
    }
    const full = foldersOf(Object.keys(this.manifest));
    for (const folder of folders)
      if (!full.has(folder)) fs.rmSync(`${this.folder}/${folder}`, { recursive: true, force: true });
  }

  /** The files of a folder as the last build left them, all or none; their compressed twins follow of themselves. */
  reuseFolder(folder: string, key: string): boolean {
    const files = Object.keys(this.old).filter((file) => file.startsWith(`${folder}/`) && !isTwin(file));
    return files.length > 0 && files.every((file) => this.reuse(file, key));
  }

  /** Makes a folder what it is in the served site, for a tool that knows what of it to keep; without twins. */
  openFolder(folder: string): void {
    const isIn = (file: string): boolean => file.startsWith(`${folder}/`);
    for (const [file, known] of Object.entries(this.old)) {
      if (!isIn(file) || isTwin(file) || this.isThere(file, known)) continue;
      const from = `${this.out}/${file}`;
      if (isAsWritten(from, known)) fs.linkSync(from, this.pathOf(file));
    }
    for (const file of [...this.present.keys()].filter(isIn)) {
      const known = this.old[file];
      if (!known || isTwin(file) || !this.isThere(file, known)) this.drop(file);
    }
  }

  /** Where another tool may write a file of the next site; `record` enters it. */
  pathOf(file: string): string {
    this.drop(file);
    const to = `${this.folder}/${file}`;
    const folder = path.posix.dirname(file);
    // Asking the system for every file would take longer than writing it.
    if (!this.folders.has(folder)) fs.mkdirSync(`${this.folder}/${folder}`, { recursive: true });
    for (let each = folder; !this.folders.has(each); each = path.posix.dirname(each)) this.folders.add(each);
    return to;
  }

  record(file: string, key: string, contentHash: string): void {
    const { size, mtimeMs } = fs.statSync(`${this.folder}/${file}`);
    this.manifest[file] = { key, size, mtimeMs, hash: contentHash };
    this.present.delete(file);
  }

  private isThere(file: string, known: Written): boolean {
    const found = this.present.get(file);
    return found?.size === known.size && found.mtimeMs === known.mtimeMs;
  }
}

/** As `path.dirname` for our own relative paths, which are many. */
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/'))) || '.';

/** All folders that files are in. */
function foldersOf(files: readonly string[]): Set<string> {
  const folders = new Set(['.']);
  for (const file of files)
    for (let folder = folderOf(file); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  return folders;
}

import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, hash } from '../../build/hash.ts';

/** Folder of the content that holds what the check has not accepted yet; readers of content skip dotted folders. */
export const DRAFTS = '.drafts';
/** Below it: texts and pictures that gave way to another, so that nothing is ever lost. */
const KEPT = '.kept';
/** Below it: what is being typed and was not saved yet. */
const UNSAVED = '.unsaved';
/** In the folder of a draft or of what is unsaved: what each accepted text was when it was begun. */
const BASES = '.bases.json';

export type Files = Record<string, Buffer>;

/** The content as one officer works on it: the accepted files, and over them the drafts of this machine. */
export class WorkingCopy {
  readonly content: string;
  readonly drafts: string;

  constructor(content: string) {
    this.content = content;
    this.drafts = path.join(content, DRAFTS);
  }

  /** The files of an entry, drafts first. */
  entry(id: string): Files {
    return { ...filesIn(path.join(this.content, id)), ...this.draftOf(id) };
  }

  draftOf(id: string): Files {
    return filesIn(path.join(this.drafts, id));
  }

  /** Entries that have a draft. */
  drafted(): string[] {
    return entriesIn(this.drafts);
  }

  read(file: string): Buffer | undefined {
    return readIfThere(path.join(this.drafts, file)) ?? readIfThere(path.join(this.content, file));
  }

  /** What the accepted text was when the draft over it was begun, or what it is where there is none. */
  base(file: string): string {
    const { [path.posix.basename(file)]: begun } = this.bases(
      path.join(this.drafts, path.posix.dirname(file)),
    );
    return begun ?? this.stamp(file);
  }

  /** What an accepted text is known by, to see whether someone else changed it; empty when there is none. */
  stamp(file: string): string {
    const bytes = readIfThere(path.join(this.content, file));
    return bytes ? hash(bytes) : '';
  }

  /** `bases`: text's name → what the accepted one was when somebody began to change it. */
  keepDraft(id: string, files: Files, bases: Record<string, string>): void {
    this.writeIgnore();
    this.writeOver(path.join(this.drafts, id), files, bases);
  }

  /** Keeps what is being typed; the first time with what the accepted texts are now. */
  keepUnsaved(id: string, files: Files): void {
    const bases = Object.fromEntries(Object.keys(files).map((name) => [name, this.base(`${id}/${name}`)]));
    this.writeIgnore();
    this.writeOver(this.unsavedFolder(id), files, { ...bases, ...this.unsavedBases(id) });
  }

  unsavedOf(id: string): Files {
    return filesIn(this.unsavedFolder(id));
  }

  unsavedBases(id: string): Record<string, string> {
    return this.bases(this.unsavedFolder(id));
  }

  /** Entries of which something was typed and not saved. */
  unsaved(): string[] {
    return entriesIn(path.join(this.drafts, UNSAVED));
  }

  /** Forgets what was typed of an entry: these files, or all. */
  dropUnsaved(id: string, names?: readonly string[]): void {
    const folder = this.unsavedFolder(id);
    for (const name of names ?? []) fs.rmSync(path.join(folder, name), { force: true });
    if (!names || Object.keys(filesIn(folder)).length === 0)
      fs.rmSync(folder, { recursive: true, force: true });
  }

  private unsavedFolder(id: string): string {
    return path.join(this.drafts, UNSAVED, id);
  }

  private bases(folder: string): Record<string, string> {
    const known = readIfThere(path.join(folder, BASES));
    return known ? (JSON.parse(known.toString('utf8')) as Record<string, string>) : {};
  }

  private writeOver(folder: string, files: Files, bases: Record<string, string>): void {
    const known = { ...bases, ...this.bases(folder) };
    writeFiles(folder, { ...files, [BASES]: Buffer.from(JSON.stringify(known)) });
  }

  dropDraft(id: string): void {
    fs.rmSync(path.join(this.drafts, id), { recursive: true, force: true });
  }

  /** Writes accepted files, each whole or not at all. */
  accept(id: string, files: Files): void {
    writeFiles(path.join(this.content, id), files);
    this.dropDraft(id);
  }

  /** Puts files aside under a time, and takes them out of the content and the drafts. */
  setAside(id: string, names: readonly string[], now: string): string {
    const files = this.entry(id);
    const gone = Object.fromEntries(names.flatMap((name) => (files[name] ? [[name, files[name]]] : [])));
    const folder = this.keepAside(id, gone, now);
    for (const name of names)
      for (const root of [this.content, this.drafts]) fs.rmSync(path.join(root, id, name), { force: true });
    return folder;
  }

  /** Copies accepted files aside before they are written over. */
  keepAccepted(id: string, now: string): string {
    return this.keepAside(id, filesIn(path.join(this.content, id)), now);
  }

  /** Lays files of an entry aside under a time; gives the folder, relative to the content. */
  keepAside(id: string, files: Files, now: string): string {
    const folder = path.join(this.drafts, KEPT, id, now.replace(/[:.]/g, '-'));
    this.writeIgnore();
    writeFiles(folder, files);
    return path.relative(this.content, folder).replaceAll(path.sep, '/');
  }

  /** Drafts belong to this machine: git is told to leave them. */
  private writeIgnore(): void {
    writeFiles(this.drafts, { '.gitignore': Buffer.from('*\n') });
  }
}

/** Entries below a folder of drafts, by id. */
function entriesIn(folder: string): string[] {
  const files = fs.existsSync(folder) ? filesBelow(folder) : [];
  return [...new Set(files.filter((file) => !file.startsWith('.')).map((file) => path.posix.dirname(file)))];
}

function filesIn(folder: string): Files {
  if (!fs.existsSync(folder)) return {};
  const names = fs
    .readdirSync(folder)
    .filter((name) => name !== BASES && fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}

function readIfThere(file: string): Buffer | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
}

function writeFiles(folder: string, files: Files): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    const beside = path.join(folder, `.${name}.writing`);
    fs.writeFileSync(beside, bytes);
    fs.renameSync(beside, path.join(folder, name));
  }
}

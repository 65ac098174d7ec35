import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, hash } from '../../build/hash.ts';

/** Folder of the content that holds what the check has not accepted yet; readers of content skip dotted folders. */
export const DRAFTS = '.drafts';
/** Below it: texts and pictures that gave way to another, so that nothing is ever lost. */
const KEPT = '.kept';

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
    const files = fs.existsSync(this.drafts) ? filesBelow(this.drafts) : [];
    return [
      ...new Set(files.filter((file) => !file.startsWith('.')).map((file) => path.posix.dirname(file))),
    ];
  }

  read(file: string): Buffer | undefined {
    return readIfThere(path.join(this.drafts, file)) ?? readIfThere(path.join(this.content, file));
  }

  /** What an accepted text is known by, to see whether someone else changed it; empty when there is none. */
  stamp(file: string): string {
    const bytes = readIfThere(path.join(this.content, file));
    return bytes ? hash(bytes) : '';
  }

  keepDraft(id: string, files: Files): void {
    this.writeIgnore();
    writeFiles(path.join(this.drafts, id), files);
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
    const folder = path.join(this.drafts, KEPT, id, now.replace(/[:.]/g, '-'));
    const files = this.entry(id);
    this.writeIgnore();
    writeFiles(
      folder,
      Object.fromEntries(names.flatMap((name) => (files[name] ? [[name, files[name]]] : []))),
    );
    for (const name of names)
      for (const root of [this.content, this.drafts]) fs.rmSync(path.join(root, id, name), { force: true });
    return path.relative(this.content, folder).replaceAll(path.sep, '/');
  }

  /** Copies accepted files aside before they are written over. */
  keepAccepted(id: string, now: string): string {
    const folder = path.join(this.drafts, KEPT, id, now.replace(/[:.]/g, '-'));
    this.writeIgnore();
    writeFiles(folder, filesIn(path.join(this.content, id)));
    return path.relative(this.content, folder).replaceAll(path.sep, '/');
  }

  /** Drafts belong to this machine: git is told to leave them. */
  private writeIgnore(): void {
    writeFiles(this.drafts, { '.gitignore': Buffer.from('*\n') });
  }
}

function filesIn(folder: string): Files {
  if (!fs.existsSync(folder)) return {};
  const names = fs.readdirSync(folder).filter((name) => fs.statSync(path.join(folder, name)).isFile());
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

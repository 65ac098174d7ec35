import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, hash } from '../../src/build/hash.ts';
import { approveCopy } from '../approve-copy.ts';
import { runBuild } from '../built-sites.ts';
import { ProvinceCopy, temporaryFolder } from './province-copy.ts';

const SHARED_CACHE = path.resolve(import.meta.dirname, '../../.cache');
/** What a build may take from the ordinary cache without learning anything of another build. */
const SHARED = ['code', 'pictures', 'card-fonts'];

/** Hash of every file below a folder. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => [file, hash(fs.readFileSync(path.join(folder, file)))]),
  );
}

/** Identity of every file below a folder: it changes when the file is written again, even with the same bytes. */
export function identitiesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => {
      const { ino, mtimeMs, size } = fs.statSync(path.join(folder, file));
      return [file, `${ino} ${mtimeMs} ${size}`];
    }),
  );
}

/** Copies a folder as hard links, so that every file keeps its identity. */
function linkAll(from: string, to: string): void {
  fs.rmSync(to, { recursive: true, force: true });
  for (const file of filesBelow(from)) {
    fs.mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    fs.linkSync(path.join(from, file), path.join(to, file));
  }
}

/** What the pages in src/pages draw; other files below the site are made by tools of their own. */
const DOCUMENT = /\.html$|feed\.xml$|\.md$|llms\.txt$|sitemap-news\.xml$|sitemap-post\/[^/]+\.xml$/;

/** A province that a test may change, and the folder in which it is built again and again. */
export class Workshop {
  readonly content: ProvinceCopy;
  readonly out: string;
  private readonly cache: string;

  /** `shared` are the parts of the ordinary cache that it may take: all of them unless told otherwise. */
  constructor(content = new ProvinceCopy(), shared: readonly string[] = SHARED) {
    // Compiled code finds its packages only from below the repository.
    const home = temporaryFolder(SHARED_CACHE);
    this.content = content;
    this.out = path.join(home, 'site');
    this.cache = path.join(home, 'cache');
    fs.mkdirSync(this.cache);
    for (const name of shared) {
      const folder = path.join(SHARED_CACHE, name);
      if (fs.existsSync(folder)) fs.symlinkSync(folder, path.join(this.cache, name));
    }
  }

  /** Approves the content as it is now, builds it and gives what the command printed; throws when it fails. */
  build(settings: Record<string, string> = {}): string {
    const { code, output } = this.tryBuild(settings);
    if (code !== 0) throw new Error(`the build failed with ${code}:\n${output}`);
    return output;
  }

  /** A file of the site as text. */
  read(file: string): string {
    return fs.readFileSync(path.join(this.out, file), 'utf8');
  }

  tryBuild(settings: Record<string, string> = {}): ReturnType<typeof runBuild> {
    approveCopy(this.content.folder);
    return this.buildAsApproved(settings);
  }

  /** Builds what the approvals in the content folder allow, without approving anything. */
  buildAsApproved(settings: Record<string, string> = {}): ReturnType<typeof runBuild> {
    return runBuild({
      SEN_CONTENT: this.content.folder,
      SEN_OUT: this.out,
      SEN_CACHE: this.cache,
      ...settings,
    });
  }

  /** Keeps the site and what the builds remember as they are now; `restore` brings them back. */
  save(): void {
    linkAll(this.out, `${this.out}.saved`);
    fs.cpSync(this.cache, `${this.cache}.saved`, { recursive: true, verbatimSymlinks: true });
  }

  /** Back to what was saved, with the fixture's own content. */
  restore(): void {
    this.content.reset();
    linkAll(`${this.out}.saved`, this.out);
    fs.rmSync(this.cache, { recursive: true });
    fs.cpSync(`${this.cache}.saved`, this.cache, { recursive: true, verbatimSymlinks: true });
  }

  /** Every file of a site made from the same content by a build that remembers nothing. */
  cleanContents(settings: Record<string, string> = {}): Record<string, string> {
    const other = new Workshop(this.content);
    other.build(settings);
    return contentsOf(other.out);
  }

  /** Builds again and gives the documents that were written anew, or are gone. */
  rebuiltDocuments(settings: Record<string, string> = {}): string[] {
    const before = identitiesOf(this.out);
    this.build(settings);
    const after = identitiesOf(this.out);
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((file) => DOCUMENT.test(file) && before[file] !== after[file])
      .sort();
  }
}

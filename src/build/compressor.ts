import fs from 'node:fs';
import path from 'node:path';
import { COMPRESSION, compressAside, isLasting, twinsOf } from './compress-file.ts';
import { hash } from './hash.ts';
import { isTwin } from './manifest.ts';
import type { Stage } from './stage.ts';
import type { Workers } from './workers.ts';

/** Texts that a server sends compressed. Pictures, sound, typefaces and Pagefind's own files are so already. */
const TEXT = /(\.(html|css|js|json|xml|svg|md|txt|opml|ics|vtt)|(^|\/)(feed|rss))$/;
/** Below this a compressed answer fills as many packets as a plain one. */
const SMALLEST = 1024;
/** Texts given to a worker at a time; a worker costs more to start than as many to compress. */
const BATCH = 32;

/**
 * Makes a Brotli and a gzip twin (`.br`, `.gz`) beside each text of the stage, by `workers` while other texts are
 * still being written. Twins of texts that did not change are taken over from the last build.
 */
export class Compressor {
  private readonly stage: Stage;
  private readonly known = new Set<string>();
  /** Text → key of the twins that are being made. */
  private readonly made = new Map<string, string>();
  /** What twins are made from → the text whose they are. */
  private readonly makers = new Map<string, string>();
  /** Text → another one with the same bytes, whose twins are copied: feeds answer at more than one address. */
  private readonly copies = new Map<string, string>();
  private readonly workers: Workers;
  private batch: string[] = [];
  private readonly sent: Promise<void>[] = [];

  constructor(stage: Stage, workers: Workers) {
    this.stage = stage;
    this.workers = workers;
  }

  /** Sees to the twins of a file that is whole. What is no text, or too small, has none. */
  add(file: string): void {
    if (!TEXT.test(file) || isTwin(file) || this.known.has(file)) return;
    this.known.add(file);
    const from = `${this.stage.folder}/${file}`;
    const { size, hash: known } = this.stage.manifest[file] ?? { size: fs.statSync(from).size, hash: '' };
    if (size < SMALLEST) return;
    // What another tool wrote is entered without a hash.
    const key = `${known || hash(fs.readFileSync(from))} ${COMPRESSION}`;
    const twins = twinsOf(file);
    if (twins.map((twin) => this.stage.reuse(twin, key)).every(Boolean)) return;
    // One of them may be the served site's own file, which stays as it is.
    for (const twin of twins) this.stage.drop(twin);
    this.made.set(file, key);
    const maker = `${isLasting(file)} ${key}`;
    const same = this.makers.get(maker);
    if (same) {
      this.copies.set(file, same);
      return;
    }
    this.makers.set(maker, file);
    this.batch.push(from);
    if (this.batch.length >= BATCH) this.send();
  }

  /**
   * Has what was added compressed, and waits for it: by Node's own threads, where a worker would be started for a few.
   */
  async flush(): Promise<void> {
    if (this.sent.length > 0) this.send();
    else for (const file of this.batch.splice(0)) this.expect(compressAside(file));
    await Promise.all(this.sent);
  }

  /** Waits until all twins are there, and gives the number of texts compressed anew. */
  async finish(): Promise<number> {
    await this.flush();
    for (const [file, same] of this.copies) this.copyTwins(same, file);
    for (const [file, key] of this.made) for (const twin of twinsOf(file)) this.stage.record(twin, key, key);
    return this.makers.size;
  }

  private copyTwins(from: string, to: string): void {
    const twins = twinsOf(to);
    for (const [index, twin] of twinsOf(from).entries())
      fs.copyFileSync(path.join(this.stage.folder, twin), path.join(this.stage.folder, twins[index] ?? ''));
  }

  /** It is waited for in `finish`: an error before that must not end the process. */
  private expect(done: Promise<void>): void {
    done.catch(() => undefined);
    this.sent.push(done);
  }

  private send(): void {
    if (this.batch.length === 0) return;
    this.expect(this.workers.run({ kind: 'compress', files: this.batch }));
    this.batch = [];
  }
}

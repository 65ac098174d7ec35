import fs from 'node:fs';
import { hashOf } from '../approval/find-approved.ts';
import { isShown } from '../content/file-kinds.ts';
import { listFiles } from '../content/list-files.ts';
import { hash } from './hash.ts';

/** A file as it was last read. The system sets `changed` (ctime) itself: a restored time stamp does not hide an edit. */
export interface KnownFile {
  size: number;
  inode: number;
  /** Milliseconds. */
  changed: number;
  hash: string;
  /** Hash of a text, picture or recording, as approvals count it. */
  shown?: string;
  /** Instants and days written in a text, as milliseconds; they are when an answer may change by itself. */
  instants: number[];
}

/** Path relative to the content folder → what is known of it. */
export type KnownFiles = Record<string, KnownFile>;

/** A file changed so shortly before it was read, in milliseconds, may change again without its times telling. */
const RACY = 2_000;
/** Texts of entries, and what was approved of them. */
const TEXT = /\.mdx$|(^|\/)approval\.yml$/;
const HOUR = 3_600_000;
const INSTANT = /\b\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?/g;

/** Reads every file of a content folder that is not as it was, hidden ones left out. `clock`: milliseconds since 1970. */
export function knowFiles(content: string, before: KnownFiles, clock: number): KnownFiles {
  const files: KnownFiles = {};
  for (const name of listFiles(content)) {
    const file = `${content}/${name}`;
    const stat = fs.statSync(file);
    const known = before[name];
    const same = known?.size === stat.size && known.inode === stat.ino && known.changed === stat.ctimeMs;
    files[name] = known && same ? known : readFile(name, file, stat, clock);
  }
  return files;
}

function readFile(name: string, file: string, stat: fs.Stats, clock: number): KnownFile {
  const bytes = fs.readFileSync(file);
  return {
    size: stat.size,
    inode: stat.ino,
    changed: clock - stat.ctimeMs > RACY ? stat.ctimeMs : 0,
    hash: hash(bytes),
    ...(isShown(name) || TEXT.test(name) ? { shown: hashOf(name, bytes) } : {}),
    instants: /\.(ya?ml|mdx)$/.test(file) ? instantsIn(bytes.toString('utf8')) : [],
  };
}

function instantsIn(text: string): number[] {
  const found = [...text.matchAll(INSTANT)].flatMap(([written]) => {
    const time = Date.parse(written);
    if (Number.isNaN(time)) return [];
    // A day begins and ends at midnight in Vietnam or in UTC, as the reader of the field counts it.
    return written.length > 10 ? [time] : [-7, 0, 17, 24].map((hours) => time + hours * HOUR);
  });
  return [...new Set(found)];
}

/** A text that changes whenever the passing of time alone may change an answer: between two builds of the same content
 * only comparisons of `now` with what the content says, and the Vietnamese day, can differ. `windows` are the lengths in
 * hours of spans that end now, such as the two days of the news sitemap. */
export function timeKey(files: KnownFiles, now: string, windows: readonly number[]): string {
  const instant = Date.parse(now);
  const day = Math.floor((instant + 7 * HOUR) / (24 * HOUR));
  const spans = [0, ...windows].map((hours) => instant - hours * HOUR);
  const counts = spans.map((end) =>
    Object.values(files).reduce(
      (sum, { instants }) => sum + instants.filter((time) => time <= end).length,
      0,
    ),
  );
  return [day, ...counts].join(' ');
}

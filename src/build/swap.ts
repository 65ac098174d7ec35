import fs from 'node:fs';
import path from 'node:path';
import type { Manifest, Written } from './manifest.ts';

const nextOf = (out: string): string => `${out}.next`;
const previousOf = (out: string): string => `${out}.previous`;
const spareOf = (out: string): string => `${out}.spare`;

/** Brings the old site back where a build was killed between taking it away and putting the new one in its place. */
export function recoverSite(out: string): void {
  if (!fs.existsSync(out) && fs.existsSync(previousOf(out))) fs.renameSync(previousOf(out), out);
}

/** The folder that the next site begins as, if any: the site that was served before this one, or what a killed build left. */
export const formerOf = (out: string): string | undefined =>
  [nextOf(out), spareOf(out), previousOf(out)].find((folder) => fs.existsSync(folder));

/** The folder of the next site. */
export function openNext(out: string): string {
  const next = nextOf(out);
  const former = formerOf(out);
  if (former && former !== next) fs.renameSync(former, next);
  fs.mkdirSync(next, { recursive: true });
  return next;
}

/** Puts the next site in the served one's place, which is kept to begin the one after it with. */
export function publishNext(out: string): void {
  const [previous, spare] = [previousOf(out), spareOf(out)];
  for (const folder of [previous, spare]) fs.rmSync(folder, { recursive: true, force: true });
  const isFirst = !fs.existsSync(out);
  if (!isFirst) fs.renameSync(out, previous);
  try {
    fs.renameSync(nextOf(out), out);
  } catch (error) {
    recoverSite(out);
    throw error;
  }
  if (!isFirst) fs.renameSync(previous, spare);
}

/**
 * Makes the folder that the next site begins with the same as the served one, by hard links: the next edit then touches
 * only what it changes. `former` and `served` are what the two last builds wrote.
 */
export function prepareNext(out: string, former: Manifest, served: Manifest): void {
  const spare = spareOf(out);
  const isFirst = !fs.existsSync(spare);
  const made = new Set<string>();
  for (const file of Object.keys(former)) if (!served[file]) fs.rmSync(`${spare}/${file}`, { force: true });
  for (const [file, written] of Object.entries(served)) {
    if (!isFirst && isSame(former[file], written)) continue;
    const folder = path.dirname(`${spare}/${file}`);
    if (!made.has(folder)) fs.mkdirSync(folder, { recursive: true });
    made.add(folder);
    fs.rmSync(`${spare}/${file}`, { force: true });
    fs.linkSync(`${out}/${file}`, `${spare}/${file}`);
  }
}

/** Whether two builds left the same file: what it was made from may have changed and come to the same. */
const isSame = (former: Written | undefined, { size, mtimeMs, hash }: Written): boolean =>
  former?.size === size && former.mtimeMs === mtimeMs && former.hash === hash;

/** Takes the next site away, where it came to nothing. */
export function discardNext(out: string): void {
  fs.rmSync(nextOf(out), { recursive: true, force: true });
}

import fs from 'node:fs';
import path from 'node:path';

/** Gives how many files were copied because the release before has no such file, or another. */
export function fillRelease(
  site: { folder: string; files: readonly string[] },
  folder: string,
  former: string | undefined,
): number {
  let copied = 0;
  const place = placer(folder);
  for (const file of site.files) {
    const from = path.join(site.folder, file);
    const to = place(file);
    const known = former && path.join(former, file);
    if (known && isSame(from, known) && link(known, to)) continue;
    copy(from, to);
    copied++;
  }
  return copied;
}

/** Lets files of another release be found in this one too. */
export function linkFiles(from: string, files: Iterable<string>, folder: string): void {
  const place = placer(folder);
  for (const file of files) {
    const to = place(file);
    if (fs.existsSync(to) || !fs.existsSync(path.join(from, file))) continue;
    if (!link(path.join(from, file), to)) copy(path.join(from, file), to);
  }
}

/** Asking the system for every file's folder would take longer than linking it. */
function placer(folder: string): (file: string) => string {
  const made = new Set<string>();
  return (file) => {
    const to = path.join(folder, file);
    const parent = path.dirname(to);
    if (!made.has(parent)) fs.mkdirSync(parent, { recursive: true });
    made.add(parent);
    return to;
  };
}

/** Same size and time, or same bytes: a site that was built anew elsewhere has other times. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [fs.statSync(a), fs.statSync(b, { throwIfNoEntry: false })];
  if (one.size !== other?.size) return false;
  return (
    Math.trunc(one.mtimeMs) === Math.trunc(other.mtimeMs) || fs.readFileSync(a).equals(fs.readFileSync(b))
  );
}

/** False where the file system has no hard links, or too many of this file. */
function link(from: string, to: string): boolean {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if (/^(EMLINK|EPERM|EXDEV|ENOTSUP|EOPNOTSUPP)$/.test((error as NodeJS.ErrnoException).code ?? ''))
      return false;
    throw error;
  }
}

/** Shares the blocks where the file system can; servers tell versions apart by the time, so it stays. */
function copy(from: string, to: string): void {
  fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
  const { atime, mtime } = fs.statSync(from);
  fs.utimesSync(to, atime, mtime);
}

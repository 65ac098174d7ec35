import { isLazy } from '../serve/rules.ts';

/** A page that was left open overnight still works. */
export const DEFAULT_GRACE_HOURS = 24;

/** Path of a file that the site no longer has → since when (ISO 8601, UTC). */
export type Leaving = Readonly<Record<string, string>>;

/**
 * Files of former sites that stay reachable for a while: a page that a reader has open asks for its pictures, scripts and
 * search index when they are needed. Pages and feeds are never among them.
 *
 * @param former What was online up to now: its own files, and those that were leaving already.
 * @param next Paths of the new site.
 * @param now ISO 8601, UTC.
 * @param hours How long they stay; 0 keeps none.
 */
export function leavingFiles(
  former: { files: Iterable<string>; leaving: Leaving },
  next: ReadonlySet<string>,
  now: string,
  hours: number,
): Leaving {
  const since = new Map<string, string>();
  for (const file of former.files) if (isLazy(`/${file}`)) since.set(file, now);
  for (const [file, left] of Object.entries(former.leaving)) since.set(file, left);
  const kept = [...since].filter(([file, left]) => !next.has(file) && !isOver(left, now, hours));
  return Object.fromEntries(kept);
}

/** Whether a file that left then has had its time. */
export const isOver = (left: string, now: string, hours: number): boolean =>
  Date.parse(now) - Date.parse(left) >= hours * 3_600_000;

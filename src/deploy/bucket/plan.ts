import { compare } from '../../content/problem.ts';
import { isLazy } from '../../serve/rules.ts';
import { type Leaving, leavingFiles } from '../grace.ts';
import type { UploadRecord } from './record.ts';

/** What an upload does, in this order. */
export interface UploadPlan {
  /** Paths to send, wave by wave: one begins when the one before is whole. */
  waves: string[][];
  /** Objects to take away, last of all. */
  remove: string[];
  /** Objects that the site no longer has and that stay for pages that are open. */
  leaving: Leaving;
  /** Paths that caches may hold another answer for. */
  purge: string[];
}

/**
 * A bucket changes one object at a time. So that whatever a reader meets is there, what is new goes before what points
 * to it: pictures, scripts and style sheets, then new pages, then pages that changed, then the feeds and sitemaps that
 * tell of them.
 *
 * @param marks Path → mark of every object of the site.
 * @param now ISO 8601, UTC.
 */
export function planUpload(
  marks: ReadonlyMap<string, string>,
  { objects, leaving, purge }: UploadRecord,
  now: string,
  graceHours: number,
): UploadPlan {
  const changed = [...marks].filter(([file, mark]) => objects[file] !== mark).map(([file]) => file);
  // One that was under way when an upload was interrupted counts as new.
  const isNew = (file: string) => !objects[file];
  const waves = [
    changed.filter((file) => kindOf(file) === 'asset' && isNew(file)),
    changed.filter((file) => kindOf(file) === 'asset' && !isNew(file)),
    changed.filter((file) => kindOf(file) === 'page' && isNew(file)),
    changed.filter((file) => kindOf(file) === 'page' && !isNew(file)),
    changed.filter((file) => kindOf(file) === 'list'),
  ];
  const former = { files: Object.keys(objects).filter((file) => !leaving[file]), leaving };
  const stays = leavingFiles(former, new Set(marks.keys()), now, graceHours);
  const remove = Object.keys(objects).filter((file) => !marks.has(file) && !stays[file]);
  const stale = [
    ...changed.filter((file) => kindOf(file) !== 'asset' || objects[file] !== undefined),
    ...remove,
  ];
  return {
    waves: waves.filter((wave) => wave.length > 0).map((wave) => wave.sort(compare)),
    remove: remove.sort(compare),
    leaving: stays,
    purge: [...new Set([...purge, ...stale])].sort(compare),
  };
}

/** Lists tell of pages: feeds, sitemaps, what machines read first. */
function kindOf(file: string): 'asset' | 'page' | 'list' {
  if (/\.(html|md)$/.test(file)) return 'page';
  const isList = /\.(xml|json|opml|txt)$|(^|\/)(feed|rss)$/.test(file) && !isLazy(`/${file}`);
  return isList ? 'list' : 'asset';
}

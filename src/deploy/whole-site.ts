import fs from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../build/hash.ts';
import type { Manifest } from '../build/manifest.ts';
import { loadMemory } from '../build/memory.ts';
import type { Settings } from '../build/settings.ts';
import { DeployRefusal } from './refusal.ts';

/** A built site that is as its build left it. */
export interface WholeSite {
  folder: string;
  /** Paths of its files, with `/`, sorted. */
  files: string[];
}

/** So many files are named in a message. */
const NAMED = 5;

/**
 * The site in `settings.out`, held against what its build wrote down: every file, its size and its time.
 * Throws `DeployRefusal` when there is none, or it is not whole: half copied, edited by hand, built elsewhere.
 */
export function readWholeSite(settings: Settings): WholeSite {
  const { out } = settings;
  if (!fs.existsSync(out))
    throw new DeployRefusal({
      vi: `${out}: không có trang nào. Chạy npm run build trước.`,
      en: `${out}: there is no site. Run npm run build first.`,
    });
  const { manifest, built } = loadMemory(settings);
  if (!built)
    throw new DeployRefusal({
      vi: `${out}: không thấy biên bản của lần dựng (trong ${settings.cache}), nên không biết trang có đủ không. Chạy npm run build trên máy này rồi đưa lên.`,
      en: `${out}: its build's record is not there (in ${settings.cache}), so nobody can tell whether the site is whole. Run npm run build on this machine, then deploy.`,
    });
  const wrong = differences(out, manifest);
  if (wrong.length > 0) {
    const named = wrong.slice(0, NAMED).join(', ') + (wrong.length > NAMED ? ', …' : '');
    throw new DeployRefusal({
      vi: `${out}: ${wrong.length} tệp thiếu, thừa hoặc đã bị sửa sau khi dựng (${named}). Trang đang chạy giữ nguyên. Chạy npm run build rồi đưa lên lại.`,
      en: `${out}: ${wrong.length} files are missing, too many or were changed after the build (${named}). The site online stays as it was. Run npm run build, then deploy again.`,
    });
  }
  return { folder: out, files: Object.keys(manifest).sort() };
}

/** Files that are not as they were written, that are gone, or that nobody wrote. */
function differences(out: string, manifest: Manifest): string[] {
  const found = new Set(filesBelow(out));
  const changed = Object.entries(manifest).filter(([file, { size, mtimeMs }]) => {
    const stat = fs.statSync(path.join(out, file), { throwIfNoEntry: false });
    return stat?.size !== size || stat.mtimeMs !== mtimeMs;
  });
  const foreign = [...found].filter((file) => !manifest[file]);
  return [...changed.map(([file]) => file), ...foreign].sort();
}

import { git, openRepository, type Repository } from '../approval/git.ts';
import type { Bilingual } from '../content/problem.ts';

/** A version that was looked for in git: its text, or why there is none to show. */
export type FoundVersion = { text: string; commit: string } | { missing: Bilingual };

const NO_GIT: Bilingual = {
  vi: 'Thư mục nội dung không nằm trong git, nên không lấy lại được bản cũ.',
  en: 'The content folder is not in git, so the older version cannot be had.',
};
const SHALLOW: Bilingual = {
  vi: 'Kho git này chỉ là bản chép cạn (shallow); chạy “git fetch --unshallow” rồi thử lại.',
  en: 'This git clone is shallow; run “git fetch --unshallow” and try again.',
};
const UNKNOWN: Bilingual = {
  vi: 'Git không có phiên bản nào của tệp mang dấu ấy; có thể nó chưa từng được ghi (commit).',
  en: 'Git has no version of the file with that stamp; perhaps it was never committed.',
};

/**
 * The newest committed version of a file that `matches`. `folder` is the content folder, `file` is relative to it.
 * Renames are followed. Never throws: where git cannot say, the answer says why.
 */
export function findVersion(folder: string, file: string, matches: (text: string) => boolean): FoundVersion {
  const repository = openRepository(folder);
  if (!repository) return { missing: NO_GIT };
  for (const { commit, path } of versionsOf(repository, file)) {
    const text = textAt(repository, commit, path);
    if (text !== undefined && matches(text)) return { text, commit };
  }
  return { missing: repository.shallow ? SHALLOW : UNKNOWN };
}

/** Commits that touched the file, newest first, with its path (from the repository's root) in each. */
function versionsOf(repository: Repository, file: string): { commit: string; path: string }[] {
  const log = git(repository, ['log', '--follow', '--format=%x01%H', '--name-only', '-z', '--', file]);
  return log.split('\u0001').flatMap((record) => {
    const [commit = '', path = ''] = record
      .split('\0')
      .map((part) => part.trim())
      .filter(Boolean);
    return path ? [{ commit, path }] : [];
  });
}

function textAt(repository: Repository, commit: string, path: string): string | undefined {
  try {
    return git(repository, ['show', `${commit}:${path}`]);
  } catch {
    // The commit that deleted it has none.
    return undefined;
  }
}

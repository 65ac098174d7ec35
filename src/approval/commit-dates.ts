import { git, type Repository } from './git.ts';

/**
 * Newest commit of each file, as ISO instants by path relative to the repository's folder: the author's date, which
 * rebasing keeps. `paths` narrows it; without, all files below the folder. Files that were never committed have none.
 */
export function commitDates(
  repository: Repository,
  paths: readonly string[] = ['.'],
): Record<string, string> {
  const literal = paths.map((path) => (path === '.' ? path : `:(literal)${path}`));
  const log = git(repository, [
    'log',
    '--format=%x01%aI',
    '--name-only',
    '--relative',
    '--no-renames',
    '--',
    ...literal,
  ]);
  const dates: Record<string, string> = {};
  for (const commit of log.split('\x01').slice(1)) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) {
      const known = dates[file];
      if (!known || Date.parse(known) < Date.parse(date)) dates[file] = date;
    }
  }
  return dates;
}

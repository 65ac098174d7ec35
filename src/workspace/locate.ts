import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { ProvinceSource, Workspace } from './schema.ts';

/** A province with its content on this machine. */
export interface LocatedProvince {
  id: string;
  /** Absolute path of its content folder. */
  content: string;
}

/** Thrown with what git said where a province cannot be fetched. */
export class FetchError extends Error {}

/**
 * Content folders of a workspace's provinces; those in repositories are cloned into `checkouts`, or brought up to date
 * there. Whole history: git remembers what was approved. Throws `FetchError`, with the province, when git cannot.
 */
export function locateProvinces(
  { provinces }: Workspace,
  ids: readonly string[],
  root: string,
  checkouts: string,
): LocatedProvince[] {
  return ids.flatMap((id) => {
    const source = provinces[id];
    return source ? [{ id, content: locate(id, source, root, checkouts) }] : [];
  });
}

function locate(id: string, source: ProvinceSource, root: string, checkouts: string): string {
  if (!('repository' in source)) return path.resolve(root, source.folder);
  const folder = path.join(checkouts, id);
  const local = /^[./]/.test(source.repository);
  const address = local ? path.resolve(root, source.repository) : source.repository;
  if (!fs.existsSync(path.join(folder, '.git'))) git(id, ['clone', '--no-checkout', '--', address, folder]);
  git(id, ['-C', folder, 'remote', 'set-url', 'origin', address]);
  git(id, ['-C', folder, 'fetch', '--tags', '--force', 'origin', source.ref]);
  git(id, ['-C', folder, 'checkout', '--force', '--detach', 'FETCH_HEAD']);
  git(id, ['-C', folder, 'clean', '--force', '-d', '-x']);
  const content = path.join(folder, source.folder);
  if (!fs.existsSync(path.join(content, 'site.yml')))
    throw new FetchError(
      `${id}: ${source.repository} (${source.ref}) không có ${source.folder}/site.yml. / has no ${source.folder}/site.yml.`,
    );
  return content;
}

function git(id: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync('git', args, {
    encoding: 'utf8',
    // A question for a password would wait for ever.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
  if (status !== 0)
    throw new FetchError(
      `${id}: git ${args[args[0] === '-C' ? 2 : 0]}: ${(stderr || error?.message || '').trim()}`,
    );
}

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A program that tests need and npm does not bring. */
export interface Program {
  /** What people call it. */
  readonly title: string;
  /** The names it has on a PATH. */
  readonly names: readonly string[];
  /** The environment variable that may name its file. */
  readonly variable: string;
  /** The Debian package that has it. */
  readonly debian: string;
}

/**
 * Finds a program: its variable, then the PATH, then installed from Debian when root.
 *
 * @param program What is needed.
 * @returns Its path.
 * @throws {Error} With what to do, if it is nowhere.
 */
export function ensureProgram(program: Program): string {
  const found = find(program);
  if (found) return found;
  const { title, debian, variable } = program;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    console.log(`${title} is missing: installing it with apt-get.`);
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', debian);
    const installed = find(program);
    if (installed) return installed;
  }
  throw new Error(
    `Install ${title} (on Debian: apt-get install ${debian}), or set ${variable} to the path of one.`,
  );
}

function find({ names, variable }: Program): string | undefined {
  const given = process.env[variable];
  if (given && fs.existsSync(given)) return given;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

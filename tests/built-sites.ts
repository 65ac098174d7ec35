import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** Content and output of the two provinces that build and browser tests look at. One instant for both: the same bytes each time. */
export const NOW = '2026-11-22T08:00:00+07:00';
export const SITES = {
  dongThap: { content: path.join(ROOT, 'content'), out: path.join(ROOT, '.cache/test-sites/dong-thap') },
  lamDong: {
    content: path.join(ROOT, 'tests/fixtures/lam-dong'),
    out: path.join(ROOT, '.cache/test-sites/lam-dong'),
  },
} as const;

/** Runs the build command as a person would; nothing is thrown, so that a failing build can be looked at. */
export function runBuild(settings: Record<string, string>): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: ROOT,
    env: { ...process.env, SEN_NOW: NOW, ...settings },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

/** Builds both provinces once before the tests that need them. */
export function setup(): void {
  for (const { content, out } of Object.values(SITES)) {
    const { code, output } = runBuild({ SEN_CONTENT: content, SEN_OUT: out });
    if (code !== 0) throw new Error(`the build of ${content} failed:\n${output}`);
  }
}

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { approvalsSchema } from '../src/approval/schema.ts';
import { filesBelow } from '../src/build/hash.ts';
import { parseYaml } from '../src/content/yaml-text.ts';
import { approveCopy } from './approve-copy.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** Instant of the fixture's builds: the same bytes each time. */
export const NOW = '2026-11-22T08:00:00+07:00';

/** The fixture as it lies in the repository. Nothing of it is approved: copies are, when they are made. */
export const FIXTURE = path.join(ROOT, 'tests/fixtures/lam-dong');

/** A province with a language that its own folder brings. */
export const DAK_NONG = path.join(ROOT, 'tests/fixtures/dak-nong');

const SAMPLE = path.join(ROOT, 'content');

/**
 * Content, output and instant of the provinces that build and browser tests look at: the sample as it is approved in
 * the repository, at the instant of its last approval, and approved copies of the fixtures.
 */
export const SITES = {
  dongThap: {
    content: SAMPLE,
    out: path.join(ROOT, '.cache/test-sites/dong-thap'),
    now: lastApproval(SAMPLE),
  },
  lamDong: {
    content: path.join(ROOT, '.cache/test-sites/lam-dong-content'),
    out: path.join(ROOT, '.cache/test-sites/lam-dong'),
    now: NOW,
  },
  dakNong: {
    content: path.join(ROOT, '.cache/test-sites/dak-nong-content'),
    out: path.join(ROOT, '.cache/test-sites/dak-nong'),
    now: NOW,
  },
} as const;

function lastApproval(content: string): string {
  const instants = filesBelow(content)
    .filter((file) => file.endsWith('/approval.yml'))
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(content, file), 'utf8');
      const { approved = {} } = approvalsSchema.parse(parseYaml(text, file, [])?.data);
      return Object.values(approved).flat();
    })
    .map(({ at }) => at);
  return [NOW, ...instants].reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
}

/** Runs the build command as a person would; nothing is thrown, so that a failing build can be looked at. */
export function runBuild(settings: Record<string, string>): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: ROOT,
    env: { ...process.env, SEN_NOW: NOW, ...settings },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

/** Is set when they are built: two projects of tests ask for it. */
const BUILT = 'SEN_TEST_SITES';

/** Builds all provinces once before the tests that need them. */
export function setup(): void {
  if (process.env[BUILT]) return;
  for (const [fixture, { content }] of [
    [FIXTURE, SITES.lamDong],
    [DAK_NONG, SITES.dakNong],
  ] as const) {
    fs.rmSync(content, { recursive: true, force: true });
    fs.cpSync(fixture, content, { recursive: true });
    approveCopy(content);
  }
  for (const { content, out, now } of Object.values(SITES)) {
    const { code, output } = runBuild({ SEN_CONTENT: content, SEN_OUT: out, SEN_NOW: now });
    if (code !== 0) throw new Error(`the build of ${content} failed:\n${output}`);
  }
  process.env[BUILT] = 'built';
}

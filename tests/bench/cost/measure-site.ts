import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { filesBelow, hash } from '../../../src/build/hash.ts';
import { measure } from '../build/measure.ts';
import type { Measured } from './model.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What is stored once for all languages. */
const ONCE = /^(pictures|recordings)\//;
/** The entry that is edited, and who may approve it in the sample province. */
const EDITED = 'tourism/tram-chim';
const APPROVER = 'mau-editor';

/** Builds the sample province from nothing and again after one edit, in a folder that is thrown away, and counts. */
export async function measureSite(say: (text: string) => void): Promise<Measured> {
  const folder = fs.mkdtempSync(path.join(ROOT, '.cache/bench-cost-'));
  try {
    const content = path.join(folder, 'content');
    const out = path.join(folder, 'dist');
    fs.cpSync(path.join(ROOT, 'content'), content, { recursive: true });
    const env = { SEN_CONTENT: content, SEN_OUT: out, SEN_CACHE: path.join(folder, 'cache') };
    const build = () => measure(process.execPath, ['scripts/build.ts'], ROOT, env);
    say('cold build');
    const cold = await build();
    const before = hashesOf(out);
    edit(content, env);
    say('build after one edit');
    const edited = await build();
    const after = hashesOf(out);
    const changed = Object.keys(after).filter((file) => before[file] !== after[file]);
    const sizes = Object.fromEntries(
      Object.keys(after).map((file) => [file, fs.statSync(path.join(out, file)).size]),
    );
    const sum = (files: readonly string[]) => files.reduce((all, file) => all + (sizes[file] ?? 0), 0);
    const files = Object.keys(sizes);
    const pages = files.filter((file) => /^\w{2}\/(.*\/)?index\.html$/.test(file));
    return {
      pages: pages.length,
      entries: filesBelow(content).filter((file) => file.endsWith('/index.vi.mdx')).length,
      languages: new Set(pages.map((file) => file.split('/')[0])).size,
      files: files.length,
      bytes: sum(files),
      mediaBytes: sum(files.filter((file) => ONCE.test(file))),
      pageBytes: sum(pages.map((file) => `${file}.br`)) / pages.length,
      editFiles: changed.length,
      editBytes: sum(changed),
      coldSeconds: cold.wall,
      editSeconds: edited.wall,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function hashesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => [file, hash(fs.readFileSync(path.join(folder, file)))]),
  );
}

/** A word in the body and an approval, as an editor and the head of the department would do it. */
function edit(content: string, env: Record<string, string>): void {
  const file = path.join(content, EDITED, 'index.vi.mdx');
  fs.appendFileSync(file, '\nMời bạn đến vào buổi sáng.\n');
  const args = [
    'scripts/approve.ts',
    EDITED,
    'vi',
    '--by',
    APPROVER,
    '--document',
    'Phiếu duyệt mẫu (minh họa)',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}

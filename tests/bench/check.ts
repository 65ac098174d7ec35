import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { types } from '../../src/types/index.ts';
import type { BenchOptions, BenchReport } from './report.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Promised for 1,000 entries. */
const TARGET = 5;
const LANGUAGES = 3;

/** Times `npm run check` over the sample province, its entries copied under other names until there are enough. */
export async function benchCheck({ pages, say }: BenchOptions): Promise<BenchReport> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-bench-check-'));
  try {
    const entries = makeProvince(path.join(folder, 'content'), Math.round(pages / LANGUAGES));
    say(`${entries} entries`);
    const first = seconds(folder);
    const next = seconds(folder);
    const target = (TARGET * entries) / 1000;
    const row = (what: string, time: number) =>
      `| ${what} | ${time.toFixed(1)} s | ${target.toFixed(1)} s | ${time <= target ? 'yes' : '**no**'} |`;
    return {
      title: `npm run check over ${entries} entries in ${LANGUAGES} languages`,
      table: [
        '| Run | Takes | Target | Met |',
        '| --- | --- | --- | --- |',
        row('first, pictures not measured yet', first),
        row('every later one', next),
      ].join('\n'),
      notes: [
        `Wall time of the whole command, start of Node included. It works on one core; ${os.availableParallelism()} cores here had a load of ${os.loadavg()[0]?.toFixed(1)}.`,
        'Copies share their pictures, so that the first run measures those of the sample province only.',
      ],
      figures: { entries, first, next, target },
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function seconds(folder: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--json'], {
    cwd: ROOT,
    env: { ...process.env, SEN_CONTENT: path.join(folder, 'content'), SEN_CACHE: path.join(folder, 'cache') },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`the check ended with ${status}: ${stderr}`);
  return (performance.now() - started) / 1000;
}

/** Gives the number of entries made: never less than the sample province has. */
function makeProvince(content: string, wanted: number): number {
  const sample = path.join(ROOT, 'content');
  fs.cpSync(sample, content, { recursive: true, filter: (file) => path.basename(file) !== 'approval.yml' });
  const originals = Object.values(types).flatMap(({ folder }) =>
    fs
      .readdirSync(path.join(content, folder), { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() && fs.existsSync(path.join(content, folder, entry.name, 'index.vi.mdx')),
      )
      .map((entry) => path.join(content, folder, entry.name)),
  );
  for (let made = originals.length; made < wanted; made += 1) {
    copyEntry(originals[made % originals.length] ?? '', made);
  }
  return Math.max(wanted, originals.length);
}

/** Another entry of the same words with a name and a title of its own; its pictures are the same files. */
function copyEntry(original: string, number: number): void {
  const copy = `${original}-${number}`;
  fs.mkdirSync(copy);
  for (const name of fs.readdirSync(original)) {
    const from = path.join(original, name);
    if (!name.endsWith('.mdx')) fs.linkSync(from, path.join(copy, name));
    else {
      const text = fs.readFileSync(from, 'utf8');
      fs.writeFileSync(
        path.join(copy, name),
        text.replace(/^(title: "?[^"\n]{0,40}).*?("?)$/m, `$1 ${number}$2`),
      );
    }
  }
}

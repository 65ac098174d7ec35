import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserFigures, benchBrowser, type Pair } from './browser-bench.ts';
import { benchIndex, compareTimes, type IndexFigures } from './index-bench.ts';
import { median } from './numbers.ts';
import { chooseQueries } from './queries.ts';
import type { BenchOptions, BenchReport } from './report.ts';
import { writeSyntheticSite } from './synthetic-site.ts';
import { isMet, type Row, toMarkdown } from './table.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MIB = 2 ** 20;
const KIB = 2 ** 10;

const loadNow = (): number[] => loadavg().map((load) => Number(load.toFixed(2)));

/** A row that compares bytes or seconds. */
function ratioRow(measure: string, { ours, plain }: Pair, unit: [number, string], target?: number): Row {
  const [size, name] = unit;
  const show = (value: number): string => `${(value / size).toFixed(size === 1 ? 2 : 1)} ${name}`;
  return { measure, ours: show(ours), plain: show(plain), figure: ours / plain, unit: '×', target };
}

function rowsOf(index: IndexFigures, browser: BrowserFigures): Row[] {
  const { disk, changed } = index;
  const wall = compareTimes(index, 'wall');
  const cpu = compareTimes(index, 'cpu');
  const once = median(changed.map((change) => change.seconds));
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const { transfer, later } = browser;
  const rows = [
    { ...ratioRow('index time', wall, [1, 's'], 2), figure: wall.ratio },
    { ...ratioRow('… of all processors together', cpu, [1, 's']), figure: cpu.ratio },
    ratioRow('index on disk', { ours: disk.ours.all, plain: disk.plain.all }, [MIB, 'MiB'], 1.1),
    ratioRow(
      '… without scripts and styles',
      { ours: disk.ours.data, plain: disk.plain.data },
      [MIB, 'MiB'],
      1.1,
    ),
    ratioRow('first search, transfer, scripts compressed', transfer.packed, [KIB, 'KiB'], 1.1),
    ratioRow('… nothing compressed by the server', transfer.unpacked, [KIB, 'KiB'], 1.1),
    {
      measure: 'later query, median',
      ours: ms(later.ours),
      plain: ms(later.plain),
      figure: later.ours,
      unit: 'ms',
      target: 150,
    },
    {
      measure: 'one page changed, to our full index',
      ours: `${once.toFixed(2)} s`,
      plain: '',
      figure: once / wall.ours,
      unit: '×',
    },
  ];
  return rows.filter(({ figure }) => Number.isFinite(figure));
}

/**
 * Compares our search with Pagefind as it comes, over a synthetic site in three languages.
 *
 * @param options How to run it.
 * @returns What was found.
 * @throws {Error} If either fails.
 */
export async function benchSearch({ pages, seed, say }: BenchOptions): Promise<BenchReport> {
  const work = mkdtempSync(path.join(tmpdir(), 'sen-bench-'));
  try {
    const before = loadNow();
    say(`${pages} pages, seed ${seed}, in ${work}; load ${before.join(' ')}`);
    const site = writeSyntheticSite(path.join(ROOT, 'content'), work, pages, seed);
    const queries = chooseQueries(path.join(ROOT, 'tests/search'), site.names, seed);
    const served = path.join(work, 'served');
    const index = await benchIndex(site, served, path.join(work, 'cache'), say);
    const browser = await benchBrowser(served, queries, say);
    const load = { before, after: loadNow(), processors: availableParallelism() };
    const byLanguage = Object.entries(browser.laterByLanguage).map(
      ([lang, { ours, plain }]) => `${lang} ${ours.toFixed(0)} and ${plain.toFixed(0)} ms`,
    );
    const rows = rowsOf(index, browser);
    return {
      title: `Search: ${pages} pages, seed ${seed}`,
      notes: [
        `Load average ${before.join(', ')} before, ${load.after.join(', ')} after, ${load.processors} processors; Node ${process.version}.`,
        `Index time: median of the ratios of ${index.rounds.length} alternating rounds.`,
        `Later queries, Sen and Pagefind: ${byLanguage.join('; ')}. Without a result: ${browser.empty.ours} and ${browser.empty.plain}.`,
      ],
      table: toMarkdown(rows),
      figures: {
        measures: rows.map((row) => ({ ...row, met: isMet(row) })),
        pages,
        seed,
        load,
        index,
        browser,
        queries,
      },
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

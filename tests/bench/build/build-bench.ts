import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../built-sites.ts';
import type { BenchOptions, BenchReport } from '../report.ts';
import { chartOf } from './chart.ts';
import { CASES, measureOurs } from './ours.ts';
import { promisesOf, promisesTable, timesTable } from './promises.ts';
import { astro } from './rivals/astro.ts';
import { astroWithOutputs } from './rivals/astro-outputs.ts';
import { eleventy } from './rivals/eleventy.ts';
import { hasHugo, hugo } from './rivals/hugo.ts';
import { measureRival, type RivalFigures } from './rivals/measure-rival.ts';
import type { Rival } from './rivals/rival.ts';
import { starlight } from './rivals/starlight.ts';
import { writeSyntheticProvince } from './synthetic-province.ts';

const RIVALS = [astro, astroWithOutputs, eleventy, starlight, ...(hasHugo() ? [hugo] : [])];
const LANGUAGES = 3;
/** Rivals' packages stay here. */
const CACHE = path.join(ROOT, '.cache/bench-build');

/**
 * Builds a synthetic province of `pages` pages with Sen and with others, each case once, one after the other.
 *
 * @throws {Error} If any of the builds fails.
 */
export async function benchBuild({ pages, seed, alone, say }: BenchOptions): Promise<BenchReport> {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-bench-build-'));
  try {
    const load = loadNow();
    say(`${pages} pages, seed ${seed}, in ${work}; load ${load.join(' ')}`);
    const province = await writeSyntheticProvince(
      path.join(ROOT, 'content'),
      work,
      Math.ceil(pages / LANGUAGES),
      seed,
    );
    const ours = await measureOurs(province, work, say);
    const rivals: Record<string, RivalFigures> = {};
    for (const rival of alone ? [] : RIVALS)
      rivals[rival.name] = await measureRival(
        rival,
        path.join(CACHE, rival.name.replace(/\W+/g, '-')),
        province,
        say,
      );
    const promises = promisesOf(ours, rivals);
    const times = timesTable(CASES, ours, rivals);
    return {
      title: `Build: ${pages} pages, seed ${seed}`,
      table: `${times}\n\n${promisesTable(promises)}`,
      summary: times,
      notes: [
        `${machine()}; load ${load.join(', ')} before, ${loadNow().join(', ')} after.`,
        'Wall seconds of one run each, search included; memory is that of all processes together. Sen also makes feeds, Markdown twins, social cards, sitemaps and compressed twins of all texts, as does the second Astro, whose pages are as bare as the first one’s; the others make none of them. Hugo makes WebP for AVIF.',
        `Sen's cold build: ${((ours.cold.wall / pages) * 1000).toFixed(1)} ms a page; peak ${(Math.max(...CASES.map((name) => ours[name].peak)) / 1e9).toFixed(2)} GB over all cases.`,
        ...(alone ? [] : [RIVALS.map(versionsOf).join('; ')]),
      ],
      chart: chartOf(`${pages} pages`, machine(), ours, rivals),
      figures: { pages, seed, load, ours, rivals, promises },
    };
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

const versionsOf = ({ packages }: Rival): string =>
  Object.entries(packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

const loadNow = (): string[] => os.loadavg().map((value) => value.toFixed(2));

const machine = (): string =>
  `${os.cpus()[0]?.model}, ${os.availableParallelism()} processors, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}`;

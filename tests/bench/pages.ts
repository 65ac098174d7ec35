import fs from 'node:fs';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { readSettings } from '../../src/build/settings.ts';
import { serveSite } from '../../src/serve/local-server.ts';
import { EVERY_KIND } from '../browser/pages/addresses.ts';
import { ensureChromium, FLAGS } from '../chromium.ts';
import { median } from './numbers.ts';
import type { BenchOptions, BenchReport } from './report.ts';

/** Lighthouse asks the browser over this port. */
const PORT = 9222;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What one visit to a page came to. */
interface Visit {
  scores: Record<(typeof CATEGORIES)[number], number>;
  layoutShift: number;
  script: number;
  withoutPictures: number;
  largestPicture: number;
}

/** Lighthouse on a phone over every kind of page in every language of the built site, the median of `runs` visits. */
export async function benchPages({ say, only, runs }: BenchOptions): Promise<BenchReport> {
  const { out } = readSettings();
  if (!fs.existsSync(out)) throw new Error(`${out} is not there: build the site first (npm run build).`);
  const pages = EVERY_KIND.filter(
    ({ name, path }) => !name.startsWith('missing page') && `${name} ${path}`.includes(only),
  );
  if (pages.length === 0) throw new Error(`No kind of page has “${only}” in its name or address.`);
  const server = await serveSite(out, 0);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...FLAGS, `--remote-debugging-port=${PORT}`],
  });
  const figures: Record<string, Visit> = {};
  try {
    for (const { path } of pages) {
      const visits: Visit[] = [];
      for (let run = 0; run < runs; run++) visits.push(await visit(server.url + path));
      const middle = medianOf(visits);
      figures[path] = middle;
      say(`${path}: ${Object.values(middle.scores).join(' ')}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return {
    title: `Pages on a phone (Lighthouse, slow 4G, median of ${runs})`,
    notes: [
      'Bytes are compressed as sent, fonts included.',
      'Scripts are what is fetched before a reader does anything.',
    ],
    table: tableOf(figures),
    figures,
  };
}

async function visit(url: string): Promise<Visit> {
  const result = await lighthouse(url, { port: PORT, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  return readVisit(result.lhr);
}

function readVisit({ categories, audits }: Result): Visit {
  const details = audits['network-requests']?.details as { items: Request[] } | undefined;
  const requests = details?.items ?? [];
  const bytes = (type: string) => requests.filter(({ resourceType }) => resourceType === type);
  const sum = (some: Request[]) => some.reduce((total, { transferSize }) => total + transferSize, 0);
  const pictures = bytes('Image');
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]),
    ) as Visit['scores'],
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? 0,
    script: sum(bytes('Script')),
    withoutPictures: sum(requests) - sum(pictures),
    largestPicture: Math.max(0, ...pictures.map(({ transferSize }) => transferSize)),
  };
}

interface Request {
  resourceType: string;
  transferSize: number;
}

function medianOf(visits: readonly Visit[]): Visit {
  const middle = (of: (visit: Visit) => number) => median(visits.map(of));
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, middle(({ scores }) => scores[id])]),
    ) as Visit['scores'],
    layoutShift: middle((each) => each.layoutShift),
    script: middle((each) => each.script),
    withoutPictures: middle((each) => each.withoutPictures),
    largestPicture: middle((each) => each.largestPicture),
  };
}

function tableOf(figures: Readonly<Record<string, Visit>>): string {
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    '| Page | Performance | Accessibility | Best practices | SEO | Layout shift | KB without pictures | KB of scripts | Largest picture, KB |',
    '|---|---|---|---|---|---|---|---|---|',
    ...Object.entries(figures).map(
      ([path, { scores, layoutShift, withoutPictures, script, largestPicture }]) => {
        const cells = [
          ...CATEGORIES.map((id) => scores[id]),
          layoutShift.toFixed(3),
          kb(withoutPictures),
          kb(script),
          kb(largestPicture),
        ];
        return `| ${path} | ${cells.join(' | ')} |`;
      },
    ),
  ].join('\n');
}

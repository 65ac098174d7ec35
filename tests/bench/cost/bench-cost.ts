import type { BenchOptions, BenchReport } from '../report.ts';
import { measureSite } from './measure-site.ts';
import { type Assumptions, type Cost, costOf, type Measured } from './model.ts';

/** The operator and the readers, as assumed; the guide says why. */
const OPERATOR = {
  ...{ provinces: 34, languages: 3, years: 10, entriesPerYear: 5000, publishesPerDay: 24 },
  ...{ viewsPerMonth: 100_000, pictureBytesPerView: 300_000, hitRate: 0.95 },
  /** Assumed: a hosted machine with two cores. */
  minute: 0.008,
};

/** List prices in US dollars, with the page that they were read on. */
const PRICES: Readonly<Record<string, Assumptions>> = {
  /** developers.cloudflare.com/r2/pricing: nothing for what is sent; its CDN in front costs nothing by the gigabyte. */
  'store without egress fees': {
    ...OPERATOR,
    ...{ storage: 0.015, writes: 0.0045, reads: 0.0036, egress: 0, requests: 0 },
  },
  /** aws.amazon.com/cloudfront/pricing, group of Việt Nam, first 10 TB; store and requests are assumed. */
  'store and CDN by the gigabyte': {
    ...OPERATOR,
    ...{ storage: 0.025, writes: 0.005, reads: 0.004, egress: 0.12, requests: 0.012 },
  },
};

/** Measures the sample province and works out what 34 like it cost after ten years. */
export async function benchCost({ say }: BenchOptions): Promise<BenchReport> {
  const measured = await measureSite(say);
  const costs = Object.entries(PRICES).map(([name, assumed]) => ({ name, cost: costOf(measured, assumed) }));
  return {
    title: `Cost of ${OPERATOR.provinces} provinces × ${OPERATOR.languages} languages × ${OPERATOR.years} years`,
    table: `${measuredTable(measured)}\n\n${costTable(costs)}`,
    notes: [
      `Assumed: ${OPERATOR.entriesPerYear} entries a year and province, ${OPERATOR.publishesPerDay} publishings a day, ${OPERATOR.viewsPerMonth} page views a month with ${OPERATOR.pictureBytesPerView / 1000} kB of pictures each, ${OPERATOR.hitRate * 100} % answered by the CDN, ${OPERATOR.minute} dollars for a minute of a machine.`,
      'The last year, when everything that was ever published is still there.',
    ],
    figures: { measured, costs },
  };
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function measuredTable(measured: Measured): string {
  const { pages, entries, languages, files, bytes, mediaBytes, pageBytes, editFiles, editBytes } = measured;
  const own = (bytes - mediaBytes) / pages;
  return table(
    ['measured on the sample province', ''],
    [
      ['entries, languages, pages', `${entries}, ${languages}, ${pages}`],
      ['files, megabytes', `${files}, ${mega(bytes)}`],
      ['kilobytes stored for a page, its share of cards, feeds, search and twins included', kilo(own)],
      ['kilobytes of pictures and recordings for an entry, once', kilo(mediaBytes / entries)],
      ['kilobytes that a page sends, compressed, without pictures', kilo(pageBytes)],
      [
        'seconds of a cold build, for a page',
        `${measured.coldSeconds.toFixed(1)}, ${(measured.coldSeconds / pages).toFixed(3)}`,
      ],
      [
        'one edit approved: seconds, files, megabytes to send',
        `${measured.editSeconds.toFixed(1)}, ${editFiles}, ${mega(editBytes)}`,
      ],
    ],
  );
}

function costTable(costs: readonly { name: string; cost: Cost }[]): string {
  const row = (label: string, show: (cost: Cost) => string) => [
    label,
    ...costs.map(({ cost }) => show(cost)),
  ];
  return table(
    ['US dollars', ...costs.map(({ name }) => name)],
    [
      row('pages', ({ pages }) => pages.toLocaleString('en')),
      row('gigabytes stored', ({ storedGigabytes }) => storedGigabytes.toFixed(0)),
      row(
        'one publishing of one province: writes + machine',
        ({ perPublish: { writes, machine } }) => `${writes.toFixed(5)} + ${machine.toFixed(5)}`,
      ),
      row('a month: storage', ({ storagePerMonth }) => storagePerMonth.toFixed(2)),
      row('a month: publishing', ({ publishingPerMonth }) => publishingPerMonth.toFixed(2)),
      row('a month: delivery', ({ deliveryPerMonth }) => deliveryPerMonth.toFixed(2)),
      row('a month, all provinces', ({ perMonth }) => perMonth.toFixed(2)),
      row('a month, one province', ({ perProvinceAndMonth }) => perProvinceAndMonth.toFixed(2)),
    ],
  );
}

const mega = (bytes: number): string => (bytes / 1e6).toFixed(1);
const kilo = (bytes: number): string => (bytes / 1e3).toFixed(1);

import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { type CountingServer, serveCounting } from './counting-server.ts';
import { mean, median } from './numbers.ts';
import { FIRST_QUERIES } from './queries.ts';
import { LANGUAGES, type Lang } from './sentences.ts';

/** How many results are asked for, with all that is shown of them. */
const RESULTS = 10;
/** For requests that a search started without waiting for them. */
const SETTLE_MS = 200;

type Engine = 'ours' | 'plain';

/** A figure of both. */
export type Pair = Readonly<Record<Engine, number>>;

/** What was measured in the browser. */
export interface BrowserFigures {
  /** Mean bytes sent for loading and one search: scripts compressed by the server, and nothing compressed. */
  readonly transfer: { readonly packed: Pair; readonly unpacked: Pair };
  /** Milliseconds of a query after the first: the median of all languages' queries, and of each. */
  readonly later: Pair;
  readonly laterByLanguage: Readonly<Record<Lang, Pair>>;
  /** Queries that found nothing: a search that finds nothing is fast. */
  readonly empty: Pair;
}

/** Expressions evaluated in the page: each gives the milliseconds and the number of results. */
const SEARCH: Readonly<Record<Engine, (query: string, lang: Lang) => string>> = {
  ours: (query, lang) => `import('/search/client.js').then(async (client) => {
    const start = performance.now();
    const { results } = await client.search(${JSON.stringify(query)}, { lang: '${lang}', limit: ${RESULTS} });
    return { ms: performance.now() - start, count: results.length };
  })`,
  plain: (query) => `import('/pagefind/pagefind.js').then(async (pagefind) => {
    const start = performance.now();
    const found = await pagefind.search(${JSON.stringify(query)});
    const results = await Promise.all(found.results.slice(0, ${RESULTS}).map((result) => result.data()));
    return { ms: performance.now() - start, count: results.length };
  })`,
};

const ask = (page: Page, engine: Engine, query: string, lang: Lang): Promise<{ ms: number; count: number }> =>
  page.evaluate(SEARCH[engine](query, lang));

async function firstTransfer(
  browser: Browser,
  server: CountingServer,
  engine: Engine,
  queries: Readonly<Record<Lang, readonly string[]>>,
): Promise<number> {
  const sizes: number[] = [];
  for (const lang of LANGUAGES) {
    for (const query of queries[lang].slice(0, FIRST_QUERIES)) {
      const before = server.sent();
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${server.origin}/${lang}/`);
      await ask(page, engine, query, lang);
      await wait(SETTLE_MS);
      sizes.push(server.sent() - before);
      await context.close();
    }
  }
  return mean(sizes);
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  return page;
}

/**
 * Measures both searches in Chromium.
 *
 * @param served The folder with both indexes.
 * @param queries What is asked.
 * @param say Tells what is done.
 * @returns The figures.
 */
export async function benchBrowser(
  served: string,
  queries: Readonly<Record<Lang, readonly string[]>>,
  say: (text: string) => void,
): Promise<BrowserFigures> {
  const browser = await launchChromium();
  const servers = [await serveCounting(served, true), await serveCounting(served, false)] as const;
  const [packing, plainly] = servers;
  const times = { ours: [] as number[], plain: [] as number[] };
  const empty = { ours: 0, plain: 0 };
  const byLanguage: Record<Lang, Pair> = { vi: empty, en: empty, km: empty };
  const transferFrom = async (server: CountingServer): Promise<Pair> => ({
    ours: await firstTransfer(browser, server, 'ours', queries),
    plain: await firstTransfer(browser, server, 'plain', queries),
  });
  try {
    say('first searches in Chromium');
    const transfer = { packed: await transferFrom(packing), unpacked: await transferFrom(plainly) };
    say('later searches in Chromium');
    for (const lang of LANGUAGES) {
      const [first = '', ...later] = queries[lang];
      const own = { ours: [] as number[], plain: [] as number[] };
      const pages = {
        ours: await openPage(browser, `${packing.origin}/${lang}/`),
        plain: await openPage(browser, `${packing.origin}/${lang}/`),
      };
      for (const engine of ['ours', 'plain'] as const) await ask(pages[engine], engine, first, lang);
      for (const query of later) {
        for (const engine of ['ours', 'plain'] as const) {
          const { ms, count } = await ask(pages[engine], engine, query, lang);
          own[engine].push(ms);
          if (count === 0) empty[engine]++;
        }
      }
      for (const engine of ['ours', 'plain'] as const) times[engine].push(...own[engine]);
      byLanguage[lang] = { ours: median(own.ours), plain: median(own.plain) };
      await Promise.all([pages.ours.context().close(), pages.plain.context().close()]);
    }
    const later = { ours: median(times.ours), plain: median(times.plain) };
    return { transfer, later, laterByLanguage: byLanguage, empty };
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}

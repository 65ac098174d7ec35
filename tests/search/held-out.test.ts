import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../src/search/index-site.ts';
import { averageScores, type RelevanceQuery } from '../../src/search/relevance.ts';
import { SITES } from '../built-sites.ts';
import { launchChromium } from '../chromium.ts';
import { launchFirefox } from '../firefox.ts';
import { type Asked, ask, type Evaluate } from './ask.ts';
import { LANGUAGES, type Lang } from './held-out/parse.ts';
import { writeHeldOut } from './held-out/site.ts';
import { readProvinceQueries } from './province.ts';
import { serve } from './site.ts';

type Answers = ReadonlyMap<Lang, readonly Asked[]>;
type Queries = ReadonlyMap<Lang, readonly RelevanceQuery[]>;

/** Asks everything in both browsers, one after the other. */
async function askBoth(folder: string, queries: Queries): Promise<{ chromium: Answers; firefox: Answers }> {
  const { server, origin } = await serve(folder);
  const askAll = async (evaluate: Evaluate): Promise<Answers> => {
    const answers = new Map<Lang, readonly Asked[]>();
    for (const [lang, list] of queries) answers.set(lang, await ask(evaluate, lang, list));
    return answers;
  };
  const inChromium = async (): Promise<Answers> => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(`${origin}/search/client.js`);
    return askAll((script) => page.evaluate(script)).finally(() => browser.close());
  };
  const inFirefox = async (): Promise<Answers> => {
    const browser = await launchFirefox();
    const page = await browser.newPage();
    await page.goto(`${origin}/search/client.js`);
    return askAll((script) => page.evaluate(script)).finally(() => browser.close());
  };
  try {
    return { chromium: await inChromium(), firefox: await inFirefox() };
  } finally {
    server.close();
  }
}

const found = (answers: Answers, lang: Lang) => answers.get(lang)?.map(({ q, found }) => [q, found]);

const site = writeHeldOut();
let strangers: Awaited<ReturnType<typeof askBoth>>;

beforeAll(async () => {
  await indexSite({ site: site.folder });
  const all = (lang: Lang) => [...(site.seen.get(lang) ?? []), ...(site.unseen.get(lang) ?? [])];
  strangers = await askBoth(site.folder, new Map(LANGUAGES.map((lang) => [lang, all(lang)])));
}, 300_000);

afterAll(() => rmSync(site.folder, { recursive: true, force: true }));

describe.each(LANGUAGES)('queries of strangers in %s', (lang) => {
  const scores = () => averageScores(strangers.chromium.get(lang) ?? []);

  test('find the right pages among the first five', () => {
    expect(scores().recallAt5).toBeGreaterThanOrEqual(0.97);
  });

  test('find little else', () => {
    expect(scores().precisionAt5).toBeGreaterThanOrEqual(0.885);
  });

  test('find the right page first', () => {
    expect(scores().firstHit).toBeGreaterThanOrEqual(0.96);
  });

  test('find the same five pages in Firefox', () => {
    expect(found(strangers.firefox, lang)).toEqual(found(strangers.chromium, lang));
  });
});

describe('queries over the sample province', () => {
  let province: Awaited<ReturnType<typeof askBoth>>;

  beforeAll(async () => {
    province = await askBoth(SITES.dongThap.out, readProvinceQueries());
  }, 300_000);

  test.each(LANGUAGES)('find the same five pages in Firefox, in %s', (lang) => {
    expect(found(province.firefox, lang)).toEqual(found(province.chromium, lang));
  });
});

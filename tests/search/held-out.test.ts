import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../src/search/index-site.ts';
import { averageScores, type RelevanceQuery } from '../../src/search/relevance.ts';
import { SITES } from '../built-sites.ts';
import { launchChromium } from '../chromium.ts';
import { launchFirefox } from '../firefox.ts';
import { type Asked, ask } from './ask.ts';
import { LANGUAGES, type Lang } from './held-out/parse.ts';
import { writeHeldOut } from './held-out/site.ts';
import { writePlain } from './plain/site.ts';
import { readProvinceQueries } from './province.ts';
import { serve } from './site.ts';

type Answers = ReadonlyMap<Lang, readonly Asked[]>;
type Queries = ReadonlyMap<Lang, readonly RelevanceQuery[]>;

/** What both drivers offer alike. */
interface Browser {
  newPage(): Promise<{
    goto(url: string): Promise<unknown>;
    evaluate(script: string): Promise<unknown>;
    close(): Promise<void>;
  }>;
  close(): Promise<void>;
}

let browsers: { chromium: Browser; firefox: Browser };

beforeAll(async () => {
  browsers = { chromium: await launchChromium(), firefox: await launchFirefox() };
});

afterAll(async () => {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
});

/** Asks everything in both browsers at the same time, each in a page of its own: nothing is kept between sites. */
async function askBoth(folder: string, queries: Queries): Promise<{ chromium: Answers; firefox: Answers }> {
  const { server, origin } = await serve(folder);
  const askIn = async (browser: Browser): Promise<Answers> => {
    const page = await browser.newPage();
    try {
      await page.goto(`${origin}/search/client.js`);
      const answers = new Map<Lang, readonly Asked[]>();
      for (const [lang, list] of queries) {
        answers.set(lang, await ask((script) => page.evaluate(script), lang, list));
      }
      return answers;
    } finally {
      await page.close();
    }
  };
  try {
    const [chromium, firefox] = await Promise.all([askIn(browsers.chromium), askIn(browsers.firefox)]);
    return { chromium, firefox };
  } finally {
    server.close();
  }
}

const found = (answers: Answers, lang: Lang) => answers.get(lang)?.map(({ q, found }) => [q, found]);

/** What the figures of a strangers' site are now, rounded down: a change that makes one worse is to be seen. */
interface Least {
  readonly recall: number;
  readonly precision: number;
  readonly first: number;
}

const heldOut = writeHeldOut();
const all = (lang: Lang) => [...(heldOut.seen.get(lang) ?? []), ...(heldOut.unseen.get(lang) ?? [])];

const STRANGERS: readonly (Least & { name: string; folder: string; queries: Queries })[] = [
  {
    name: 'held-out',
    folder: heldOut.folder,
    queries: new Map(LANGUAGES.map((lang) => [lang, all(lang)])),
    recall: 0.97,
    precision: 0.885,
    first: 0.96,
  },
  { name: 'an-giang', ...writePlain('an-giang'), recall: 0.975, precision: 0.92, first: 0.95 },
  { name: 'ca-mau', ...writePlain('ca-mau'), recall: 0.955, precision: 0.84, first: 0.875 },
  { name: 'can-tho', ...writePlain('can-tho'), recall: 0.95, precision: 0.815, first: 0.97 },
  { name: 'gia-lai', ...writePlain('gia-lai'), recall: 0.84, precision: 0.855, first: 0.91 },
  { name: 'hue', ...writePlain('hue'), recall: 0.95, precision: 0.79, first: 0.91 },
  { name: 'ninh-binh', ...writePlain('ninh-binh'), recall: 0.89, precision: 0.77, first: 0.88 },
  { name: 'quang-ninh', ...writePlain('quang-ninh'), recall: 0.95, precision: 0.655, first: 0.95 },
  { name: 'tay-ninh', ...writePlain('tay-ninh'), recall: 0.98, precision: 0.85, first: 0.95 },
  { name: 'thanh-hoa', ...writePlain('thanh-hoa'), recall: 0.85, precision: 0.865, first: 0.92 },
  { name: 'tra-vinh', ...writePlain('tra-vinh'), recall: 0.96, precision: 0.645, first: 0.97 },
  { name: 'vinh-long', ...writePlain('vinh-long'), recall: 0.895, precision: 0.81, first: 0.89 },
];

describe.each(STRANGERS)('queries of strangers over $name', ({ folder, queries, ...least }) => {
  let strangers: Awaited<ReturnType<typeof askBoth>>;

  beforeAll(async () => {
    await indexSite({ site: folder });
    strangers = await askBoth(folder, queries);
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(LANGUAGES)('in %s', (lang) => {
    const scores = () => averageScores(strangers.chromium.get(lang) ?? []);

    test('find the right pages among the first five', () => {
      expect(scores().recallAt5).toBeGreaterThanOrEqual(least.recall);
    });

    test('find little else', () => {
      expect(scores().precisionAt5).toBeGreaterThanOrEqual(least.precision);
    });

    test('find the right page first', () => {
      expect(scores().firstHit).toBeGreaterThanOrEqual(least.first);
    });

    test('find the same five pages in Firefox', () => {
      expect(found(strangers.firefox, lang)).toEqual(found(strangers.chromium, lang));
    });
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

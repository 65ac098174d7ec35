import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { serveSite } from '../../src/serve/local-server.ts';
import { launchChromium } from '../chromium.ts';

/** A built site being served, and a browser to look at it with. */
export interface OpenSite {
  /** A page with nothing kept from before, at a path of the site; its context closes after the test. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** An empty page in such a context, for tests that listen before they go anywhere. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /**
   * Lends one of the pages that all tests of the file share, as many as run at the same time: for walks over many
   * addresses, in which nothing is left behind.
   */
  onSharedPage<T>(work: (page: Page) => Promise<T>): Promise<T>;
  /** Address of the server, without a slash at the end. */
  origin(): string;
}

/** Serves a built folder and starts Chromium for the tests of one file; call it at the file's top. */
export function openSite(folder: string): OpenSite {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serveSite>> | undefined;
  const shared: Page[] = [];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    server = await serveSite(folder, 0);
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const origin = (): string => {
    if (!server) throw new Error('the site is served only while tests run');
    return server.url;
  };
  const newContext = (options: BrowserContextOptions): Promise<BrowserContext> => {
    if (!browser) throw new Error('the browser is there only while tests run');
    return browser.newContext({ baseURL: origin(), ...options });
  };
  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await newContext(options);
    contexts.push(context);
    return context.newPage();
  };
  const onSharedPage = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = shared.pop() ?? (await (await newContext({ reducedMotion: 'reduce' })).newPage());
    try {
      return await work(page);
    } finally {
      shared.push(page);
    }
  };
  const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await newPage(options);
    await page.goto(path);
    return page;
  };
  return { visit, newPage, onSharedPage, origin };
}

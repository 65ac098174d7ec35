import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnnounceSettings } from '../../../src/content/announce.ts';
import { announce } from '../../../src/outputs/announce/announce.ts';
import { type Routes, serveRoutes } from '../inbound/server.ts';

const SITE = 'https://tinh.example.vn';
let folder = '';
let origin = '';
let routes: Routes = {};
let close: () => Promise<void>;
let received: { path: string; type: string; body: string }[] = [];

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-announce-'));
  received = [];
  routes = { '/hub': taking(204), '/indexnow': taking(202) };
  ({ origin, close } = await serveRoutes(routes));
  site(
    { '/vi/a/': '2026-11-20T01:00:00.000Z', '/vi/b/': '' },
    { 'vi/feed.xml': 'one', 'vi/news/feed.xml': 'one' },
  );
});
afterEach(async () => {
  await close();
  fs.rmSync(folder, { recursive: true });
});

function taking(status: number): Routes[string] {
  return async (response, request) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ path: request.url ?? '', type: request.headers['content-type'] ?? '', body });
    response.writeHead(status).end('');
  };
}

function site(pages: Record<string, string>, feeds: Record<string, string>): void {
  const out = path.join(folder, 'dist');
  fs.rmSync(out, { recursive: true, force: true });
  for (const [file, text] of Object.entries(feeds)) {
    fs.mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    fs.writeFileSync(path.join(out, file), text);
  }
  const urls = Object.entries(pages).map(
    ([at, date]) => `<url><loc>${SITE}${at}</loc>${date && `<lastmod>${date}</lastmod>`}</url>`,
  );
  fs.writeFileSync(path.join(out, 'sitemap-0.xml'), `<urlset>${urls.join('')}</urlset>`);
  fs.writeFileSync(
    path.join(out, 'sitemap-index.xml'),
    `<sitemapindex><sitemap><loc>${SITE}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  );
}

const run = (changes: { dryRun?: boolean; settings?: AnnounceSettings | undefined } = {}) =>
  announce({
    settings: {
      hub: `${origin}/hub`,
      indexNow: { key: 'abcdef0123456789', endpoints: [`${origin}/indexnow`] },
    },
    out: path.join(folder, 'dist'),
    stateFile: path.join(folder, 'state.json'),
    dryRun: false,
    milliseconds: 500,
    ...changes,
  });
const told = () => received.map(({ path: at, body }) => [at, body]);

describe('announcing', () => {
  test('nothing is configured, nothing is sent', async () => {
    expect(await run({ settings: undefined })).toEqual([]);
    expect(received).toEqual([]);
  });

  test('one WebSub request per feed, one IndexNow request for the pages', async () => {
    await run();
    expect(received.map(({ path: at, type }) => [at, type])).toEqual([
      ['/hub', 'application/x-www-form-urlencoded'],
      ['/hub', 'application/x-www-form-urlencoded'],
      ['/indexnow', 'application/json; charset=utf-8'],
    ]);
    expect(Object.fromEntries(new URLSearchParams(received[0]?.body))).toEqual({
      'hub.mode': 'publish',
      'hub.url': `${SITE}/vi/feed.xml`,
      'hub.topic': `${SITE}/vi/feed.xml`,
    });
    expect(JSON.parse(received[2]?.body ?? '')).toEqual({
      host: 'tinh.example.vn',
      key: 'abcdef0123456789',
      keyLocation: `${SITE}/abcdef0123456789.txt`,
      urlList: [`${SITE}/vi/a/`, `${SITE}/vi/b/`],
    });
  });

  test('what has been told is not told again', async () => {
    await run();
    received = [];
    expect(await run()).toEqual([]);
    expect(received).toEqual([]);
  });

  test('one address may take both protocols', async () => {
    const settings = {
      hub: `${origin}/hub`,
      indexNow: { key: 'abcdef0123456789', endpoints: [`${origin}/hub`] },
    };
    expect(await run({ settings })).toHaveLength(3);
    expect(await run({ settings })).toEqual([]);
  });

  test('only what changed, is new or is gone', async () => {
    await run();
    received = [];
    site(
      { '/vi/a/': '2026-11-21T01:00:00.000Z', '/vi/c/': '' },
      { 'vi/feed.xml': 'two', 'vi/news/feed.xml': 'one' },
    );
    await run();
    expect(told()).toEqual([
      ['/hub', expect.stringContaining(encodeURIComponent('/vi/feed.xml'))],
      ['/indexnow', expect.stringContaining(`"urlList":["${SITE}/vi/a/","${SITE}/vi/b/","${SITE}/vi/c/"]`)],
    ]);
    received = [];
    expect(await run()).toEqual([]);
  });

  test('a failure stops nothing else, is reported, and is sent again', async () => {
    routes['/hub'] = taking(500);
    const failures = (await run()).map(({ endpoint, failure }) => [endpoint, failure]);
    expect(failures).toEqual([
      [`${origin}/hub`, '500'],
      [`${origin}/hub`, '500'],
      [`${origin}/indexnow`, undefined],
    ]);
    routes['/hub'] = taking(202);
    received = [];
    expect((await run()).map(({ protocol }) => protocol)).toEqual(['websub', 'websub']);
  });

  test('an endpoint that does not answer is not waited for', async () => {
    routes['/hub'] = () => undefined;
    const [first] = await run();
    expect(first?.failure).toMatch(/timeout|abort/i);
  });

  test('a dry run sends nothing and remembers nothing', async () => {
    expect(await run({ dryRun: true })).toHaveLength(3);
    expect(received).toEqual([]);
    expect(fs.existsSync(path.join(folder, 'state.json'))).toBe(false);
  });

  test('without a built site it says so', async () => {
    fs.rmSync(path.join(folder, 'dist'), { recursive: true });
    await expect(run()).rejects.toThrow(/build the site first/);
  });
});

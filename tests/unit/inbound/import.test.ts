import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../../../src/build/hash.ts';
import type { InboundProposal, InboundSource } from '../../../src/content/inbound.ts';
import { FEED_LIMITS } from '../../../src/inbound/fetch-document.ts';
import { importSource } from '../../../src/inbound/import-source.ts';
import { ATOM, BOMB, rss, rssItem } from './feeds.ts';
import { answer, type Routes, serveRoutes } from './server.ts';

const NOW = '2026-11-22T08:00:00+07:00';
const LATER = '2026-11-23T08:00:00+07:00';
let content = '';
let origin = '';
let routes: Routes = {};
let close: () => Promise<void>;

beforeEach(async () => {
  content = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-inbound-'));
  routes = {};
  ({ origin, close } = await serveRoutes(routes));
});
afterEach(async () => {
  await close();
  fs.rmSync(content, { recursive: true });
});

const run = (now = NOW, source: Partial<InboundSource> = {}) =>
  importSource({
    content,
    id: 'bao',
    source: { name: { vi: 'Báo' }, url: `${origin}/feed`, ...source },
    lang: 'vi',
    now,
    limits: { ...FEED_LIMITS, allowLocal: true, milliseconds: 2000 },
    dryRun: false,
  });
const serve = (...items: string[]) => {
  routes['/feed'] = answer(rss(items));
};
/** An item whose page is on the test's server, `hours` before noon of 20 November. */
const item = (id: string, hours: number, changes: Record<string, string> = {}) =>
  rssItem(id, {
    link: `${origin}/${id}`,
    guid: id,
    pubDate: `Fri, 20 Nov 2026 ${String(12 - hours).padStart(2, '0')}:00:00 +0700`,
    ...changes,
  });
const files = () => filesBelow(path.join(content, 'inbound/bao'));
const fileText = (name: string) => fs.readFileSync(path.join(content, 'inbound/bao', name), 'utf8');
const proposal = (name: string) => parse(fileText(name)) as InboundProposal;
const kinds = ({ changes }: Awaited<ReturnType<typeof run>>) => changes.map(({ kind }) => kind);
const edit = (name: string, from: string, to: string) =>
  fs.writeFileSync(path.join(content, 'inbound/bao', name), fileText(name).replace(from, to));
const approve = (name: string) =>
  edit(name, 'status: proposed', `status: approved # đã đọc\ndecidedBy: Lê Văn Mẫu\ndecidedAt: ${NOW}`);
const FILE = '2026-11-20-tin-a.yml';

describe('an import', () => {
  test('proposes what the feed has', async () => {
    serve(item('a', 1, { author: 'mau@toasoan.example (Ngô Thị Mẫu)' }));
    expect(kinds(await run())).toEqual(['new']);
    expect(proposal(FILE)).toMatchObject({
      status: 'proposed',
      id: 'a',
      lang: 'vi',
      link: `${origin}/a`,
      title: 'Tin a',
      standfirst: 'Câu dẫn của tin a.',
      author: 'Ngô Thị Mẫu',
      published: '2026-11-20T11:00:00+07:00',
      image: 'https://anh.example/a.jpg',
      importedAt: NOW,
    });
  });

  test('reads Atom, and resolves its links against the feed', async () => {
    routes['/feed'] = answer(ATOM);
    await run();
    expect(proposal('2026-11-20-cranes-lotus-fields.yml')).toMatchObject({
      lang: 'en',
      title: 'Cranes & lotus fields',
      standfirst: 'Seen at dawn.',
      link: `${origin}/en/cranes`,
    });
  });

  test.each([
    [undefined, undefined],
    ['All rights reserved', undefined],
    ['CC BY-NC 4.0', undefined],
    ['CC BY 4.0', 'The whole text.'],
    ['full text: agreement 12/2026', 'The whole text.'],
  ])('under the licence %s the body kept is %s', async (licence, body) => {
    routes['/feed'] = answer(ATOM);
    await run(NOW, { licence });
    expect(proposal('2026-11-20-cranes-lotus-fields.yml').body).toBe(body);
  });

  test('leaves out what cannot be taken, each with a reason, and takes the rest', async () => {
    serve(
      item('a', 1, { title: '<![CDATA[<script>alert(1)</script>]]>' }),
      item('b', 2, { link: 'javascript:alert(1)' }),
      item('c', 3, { pubDate: 'Fri, 20 Nov 2026 09:00:00' }),
      item('d', 4, { pubDate: 'Fri, 20 Nov 2099 09:00:00 GMT' }),
      item('e', 5, { pubDate: '' }),
      item('f', 6),
      item('f', 6),
    );
    const report = await run();
    expect(files()).toEqual(['2026-11-20-tin-f.yml']);
    expect(report.refused.map(({ en }) => en)).toEqual([
      expect.stringMatching(/no title/),
      expect.stringMatching(/no http/),
      expect.stringMatching(/has no zone/),
      expect.stringMatching(/in the future/),
      expect.stringMatching(/no time/),
      expect.stringMatching(/comes twice/),
    ]);
  });

  test('two items of one day and title get a file each', async () => {
    serve(item('a', 1), item('b', 2, { title: 'Tin a' }));
    await run();
    expect(files()).toHaveLength(2);
  });

  test('a feed that cannot be used touches nothing', async () => {
    serve(item('a', 1));
    await run();
    const before = fileText(FILE);
    for (const bad of [answer(BOMB), answer('', 'text/xml', 503), answer('<!doctype html>')]) {
      routes['/feed'] = bad;
      await expect(run(LATER)).rejects.toThrow();
    }
    expect(fileText(FILE)).toBe(before);
  });

  test('a proposal that was broken by hand stops the source', async () => {
    serve(item('a', 1));
    await run();
    edit(FILE, 'status: proposed', 'status: approved');
    await expect(run(LATER)).rejects.toThrow(/mended/);
  });
});

describe('a second import', () => {
  test('changes nothing, whatever has been decided', async () => {
    serve(item('a', 1), item('b', 2));
    await run();
    approve(FILE);
    const before = files().map(fileText);
    expect(kinds(await run(LATER))).toEqual([]);
    expect(files().map(fileText)).toEqual(before);
  });

  test('an undecided item follows its source and is flagged', async () => {
    serve(item('a', 1));
    await run();
    serve(item('a', 1, { title: 'Tin a, đã sửa' }));
    expect(kinds(await run(LATER))).toEqual(['changed']);
    expect(proposal(FILE)).toMatchObject({ title: 'Tin a, đã sửa', changedAtSource: LATER });
    expect(kinds(await run(LATER))).toEqual([]);
  });

  test('a decided item keeps its words, comments and decision', async () => {
    serve(item('a', 1));
    await run();
    approve(FILE);
    serve(item('a', 1, { title: 'Tin a, đã sửa' }));
    await run(LATER);
    expect(fileText(FILE)).toContain('status: approved # đã đọc');
    expect(proposal(FILE)).toMatchObject({
      title: 'Tin a',
      decidedBy: 'Lê Văn Mẫu',
      changedAtSource: LATER,
      atSource: { title: 'Tin a, đã sửa' },
    });
    expect(kinds(await run(LATER))).toEqual([]);
  });

  test('a change that the source takes back leaves no flag', async () => {
    serve(item('a', 1));
    await run();
    approve(FILE);
    serve(item('a', 1, { title: 'Tin a, đã sửa' }));
    await run(LATER);
    serve(item('a', 1));
    await run(LATER);
    expect(fileText(FILE)).not.toMatch(/changedAtSource|atSource/);
  });

  test('a rejected item does not come back', async () => {
    serve(item('a', 1));
    await run();
    edit(FILE, 'status: proposed', `status: rejected\ndecidedBy: Lê Văn Mẫu\ndecidedAt: ${NOW}`);
    serve(item('a', 1, { title: 'Tin a, đã sửa' }));
    expect(kinds(await run(LATER))).toEqual([]);
  });

  test('a new guid for the same address is the same item', async () => {
    serve(item('a', 1));
    await run();
    serve(item('a', 1, { guid: 'other', link: `${origin}/a?utm_source=rss` }));
    await run(LATER);
    expect(files()).toEqual([FILE]);
  });
});

describe('withdrawal at the source', () => {
  const page = answer('bài', 'text/html');
  const withdrawn = (name: string) => proposal(name).withdrawnBecause;

  test('an item that vanished from within the feed’s window is flagged, one older than it is not', async () => {
    for (const id of ['a', 'b', 'c', 'd']) routes[`/${id}`] = page;
    serve(item('a', 1), item('b', 2), item('c', 3), item('d', 4));
    await run();
    approve('2026-11-20-tin-b.yml');
    serve(item('a', 1), item('c', 3));
    expect(kinds(await run(LATER))).toEqual(['withdrawn']);
    expect(proposal('2026-11-20-tin-b.yml')).toMatchObject({
      status: 'approved',
      withdrawnAtSource: LATER,
      withdrawnBecause: 'gone-from-feed',
    });
    expect(withdrawn('2026-11-20-tin-d.yml')).toBeUndefined();
    expect(kinds(await run(LATER))).toEqual([]);
  });

  test.each([
    ['truncated', () => rss([item('a', 1), item('c', 3)]).slice(0, -20)],
    [
      'with an item that cannot be read',
      () => rss([item('a', 1), item('c', 3), item('x', 4, { pubDate: '' })]),
    ],
    ['in no order', () => rss([item('c', 3), item('a', 1)])],
  ])('a feed %s proves nothing', async (_, feed) => {
    for (const id of ['a', 'b', 'c']) routes[`/${id}`] = page;
    serve(item('a', 1), item('b', 2), item('c', 3));
    await run();
    routes['/feed'] = answer(feed());
    await run(LATER);
    expect(withdrawn('2026-11-20-tin-b.yml')).toBeUndefined();
  });

  test('an original that answers 404 or 410 is flagged, one that cannot be reached is not', async () => {
    for (const id of ['a', 'b', 'c']) routes[`/${id}`] = page;
    serve(item('a', 1), item('b', 2), item('c', 3), item('d', 4));
    await run();
    serve(item('a', 1));
    routes['/b'] = answer('', 'text/html', 410);
    routes['/c'] = (response) => response.destroy();
    const report = await run(LATER);
    expect(withdrawn('2026-11-20-tin-b.yml')).toBe('http-410');
    expect(withdrawn('2026-11-20-tin-c.yml')).toBeUndefined();
    expect(withdrawn('2026-11-20-tin-d.yml')).toBe('http-404');
    expect(report.unreached).toBe(1);
  });

  test('an item that comes back loses the flag', async () => {
    routes['/a'] = page;
    serve(item('a', 1), item('b', 2));
    await run();
    serve(item('a', 1));
    await run(LATER);
    expect(withdrawn('2026-11-20-tin-b.yml')).toBe('http-404');
    serve(item('a', 1), item('b', 2));
    expect(kinds(await run(LATER))).toEqual(['restored']);
    expect(withdrawn('2026-11-20-tin-b.yml')).toBeUndefined();
  });
});

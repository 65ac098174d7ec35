import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../../src/build/security.ts';
import { IMMUTABLE, REVALIDATE } from '../../../src/serve/rules.ts';
import { SITES } from '../../built-sites.ts';

const WITHDRAWN = '/vi/news/da-go/';

export interface Served {
  url: string;
  stop: () => unknown;
}

interface Answer {
  status: number | undefined;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Holds a server to src/serve/rules.ts: the fixture's site, with one renamed and one withdrawn page, asked as readers,
 * browsers and caches ask.
 *
 * @param start Serves the folder.
 */
export function describeServedSite(start: (root: string) => Promise<Served>): void {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-served-'));
  let server: Served;

  beforeAll(async () => {
    fs.cpSync(SITES.lamDong.out, root, { recursive: true });
    fs.chmodSync(root, 0o755);
    const write = (file: string, content: string) => {
      fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      fs.writeFileSync(path.join(root, file), content);
    };
    write('redirects.json', JSON.stringify({ '/vi/news/ten-cu/': '/vi/news/mua-hoa/' }));
    write(
      'vi/withdrawn.json',
      JSON.stringify({ withdrawn: [{ id: `https://lamdong.example.vn${WITHDRAWN}` }] }),
    );
    // The page that sends a reader on where the server does not.
    write('vi/news/ten-cu/index.html', 'Bài đã chuyển');
    write(`${WITHDRAWN.slice(1)}index.html`, 'Nội dung đã gỡ');
    server = await start(root);
  });
  afterAll(async () => {
    await server?.stop();
    fs.rmSync(root, { recursive: true });
  });

  /** One request as sent, redirects not followed, the body as it came. */
  function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      http
        .get(server.url + address, { headers, agent: false }, async (response) => {
          const body = Buffer.concat(await response.toArray());
          resolve({ status: response.statusCode, headers: response.headers, body });
        })
        .once('error', reject);
    });
  }

  const READER = { accept: 'application/rss+xml' };

  test.each(['/vi/', '/en/feed.xml', '/vi/nowhere/', '/theme.css', WITHDRAWN])(
    '%s has every security header',
    async (address) => {
      expect((await ask(address)).headers).toMatchObject(SECURITY_HEADERS);
    },
  );

  test('pages are asked for again, files named by their hash are kept', async () => {
    const picture = `/pictures/${fs.readdirSync(path.join(root, 'pictures'))[0]}`;
    expect((await ask('/vi/')).headers['cache-control']).toBe(REVALIDATE);
    expect((await ask(picture)).headers['cache-control']).toBe(IMMUTABLE.cacheControl);
  });

  test('a picture that is not there is asked for again', async () => {
    const { status, headers } = await ask('/pictures/nowhere.avif');
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([
      404,
      REVALIDATE,
      'text/html; charset=utf-8',
    ]);
  });

  test('an unchanged page is answered with 304', async () => {
    const { etag = '' } = (await ask('/vi/')).headers;
    expect((await ask('/vi/', { 'if-none-match': etag })).status).toBe(304);
  });

  test.each([
    ['/feed', 'application/rss+xml; charset=utf-8'],
    ['/rss', 'application/rss+xml; charset=utf-8'],
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/vi/news/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/vi/feed.json', 'application/feed+json; charset=utf-8'],
    ['/feeds.opml', 'text/x-opml; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/vi/news/mua-hoa/index.md', 'text/markdown; charset=utf-8'],
    ['/vi/', 'text/html; charset=utf-8'],
  ])('%s is %s', async (address, type) => {
    const { status, headers } = await ask(address, READER);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test('a browser gets a feed as XML that it can show, and caches know', async () => {
    const { status, headers, body } = await ask('/vi/feed.xml', { accept: 'text/html,*/*' });
    expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(headers.vary).toMatch(/Accept(,|$)/);
    expect(body.toString()).toContain('<rss');
  });

  describe('compression', () => {
    const plain = fs.readFileSync(path.join(SITES.lamDong.out, 'vi/index.html'));

    test('Brotli where the browser takes it', async () => {
      const { headers, body } = await ask('/vi/', { 'accept-encoding': 'gzip, br' });
      expect([headers['content-encoding'], headers['content-type']]).toEqual([
        'br',
        'text/html; charset=utf-8',
      ]);
      expect(zlib.brotliDecompressSync(body)).toEqual(plain);
    });

    test('gzip where it takes only that', async () => {
      const { headers, body } = await ask('/vi/', { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(zlib.gunzipSync(body)).toEqual(plain);
    });

    test('none where it takes none', async () => {
      const { headers, body } = await ask('/vi/');
      expect(headers['content-encoding']).toBeUndefined();
      expect(body).toEqual(plain);
    });

    test('a twin has no address of its own', async () => {
      expect((await ask('/vi/index.html.br')).status).toBe(404);
    });
  });

  test.each([
    ['/vi/khong-co/', 'vi/404.html'],
    ['/en/nowhere/', 'en/404.html'],
    ['/nowhere', '404.html'],
    ['/pictures/', '404.html'],
  ])('%s is answered with 404 by %s', async (address, file) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(body.toString()).toBe(fs.readFileSync(path.join(root, file), 'utf8'));
  });

  test.each([
    ['/vi/news/ten-cu/', '/vi/news/mua-hoa/'],
    ['/vi/news', '/vi/news/'],
  ])('%s is sent on to %s', async (from, to) => {
    const { status, headers } = await ask(from);
    expect([status, headers.location]).toEqual([301, to]);
  });

  test('a withdrawn entry answers with 410 and its notice', async () => {
    const { status, body } = await ask(WITHDRAWN);
    expect([status, body.toString()]).toEqual([410, 'Nội dung đã gỡ']);
  });
}

import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from '../build/security.ts';

/** Names that carry their content's hash may be kept for ever. Pagefind's own names do not, once fragments are rewritten. */
const IMMUTABLE = /^\/(_astro|pictures|media)\/|^\/fonts\/.*\.woff2$/;
const YEAR = 31_536_000;

/** Media types that the ordinary table has otherwise, or not at all. */
const TYPES: [RegExp, string][] = [
  [/(^|\/)(feed|rss|podcast)(-archive-\d+)?(\.xml)?$/, 'application/rss+xml; charset=utf-8'],
  [/(^|\/)atom(-archive-\d+)?\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/(^|\/)feed(-archive-\d+)?\.json$/, 'application/feed+json; charset=utf-8'],
  [/\.opml$/, 'text/x-opml; charset=utf-8'],
  [/\.m4a$/, 'audio/x-m4a'],
  [/\.vtt$/, 'text/vtt; charset=utf-8'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.pf_\w+$|\.pagefind$/, 'application/octet-stream'],
];

/** Feeds in XML: a browser shows them with their style sheet only if they come as plain XML. */
const FEED_TYPE = /^application\/(rss|atom)\+xml/;

function shownType(type: string, response: http.ServerResponse): string {
  if (!FEED_TYPE.test(type)) return type;
  response.setHeader('vary', 'Accept');
  return response.req.headers.accept?.includes('text/html') ? 'application/xml; charset=utf-8' : type;
}

/**
 * Serves a built site on loopback with the headers of production. Port 0 takes any free one.
 * Resolves when it listens; `url` has no slash at its end.
 */
export function serveSite(
  folder: string,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const files = sirv(folder, {
    etag: true,
    dev: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      response.setHeader(
        'cache-control',
        IMMUTABLE.test(pathname)
          ? `public, max-age=${YEAR}, immutable`
          : 'public, max-age=0, must-revalidate',
      );
      const [, type] = TYPES.find(([pattern]) => pattern.test(pathname)) ?? [];
      if (type) response.setHeader('content-type', shownType(type, response));
    },
  });
  const server = http.createServer((request, response) =>
    files(request, response, () => notFound(folder, request, response)),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      const close = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ url: `http://127.0.0.1:${taken}`, close });
    });
  });
}

/** The language's own page for an address that is not there; a folder without its slash is sent on. */
function notFound(folder: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://sen.invalid');
  if (!pathname.endsWith('/') && fs.existsSync(path.join(folder, path.normalize(pathname), 'index.html'))) {
    response.writeHead(308, { location: `${pathname}/` }).end();
    return;
  }
  const [, lang = ''] = pathname.split('/');
  const own = path.join(folder, path.normalize(`/${lang}`), '404.html');
  const page = lang && fs.existsSync(own) ? own : path.join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...SECURITY_HEADERS });
  response.end(fs.existsSync(page) ? fs.readFileSync(page) : 'Not found');
}

import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from '../build/security.ts';
import { cacheControlOf, mediaTypeOf, PLAIN_XML } from './rules.ts';

/** Feeds are told apart by who asks: readers get their own type, browsers what they can show. */
function setMediaType(pathname: string, response: http.ServerResponse): void {
  const rule = mediaTypeOf(pathname);
  if (!rule) return;
  if (rule.shownAsXml) response.appendHeader('vary', 'Accept');
  const shown = rule.shownAsXml && response.req.headers.accept?.includes('text/html');
  response.setHeader('content-type', shown ? PLAIN_XML : rule.type);
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
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      response.setHeader('cache-control', cacheControlOf(pathname));
      setMediaType(pathname, response);
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

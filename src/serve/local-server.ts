import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { isTwin } from '../build/manifest.ts';
import { SECURITY_HEADERS } from '../build/security.ts';
import { cacheControlOf, HTML, mediaTypeOf, PLAIN_XML, REVALIDATE } from './rules.ts';
import { readSiteFacts, type SiteFacts } from './site-facts.ts';

/**
 * Serves a built site on loopback with the headers and answers of production. Port 0 takes any free one.
 * Resolves when it listens; `url` has no slash at its end. Throws when the folder holds no site.
 */
export async function serveSite(
  folder: string,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const facts = factsReader(folder);
  const files = sirv(folder, { etag: true, dev: true, brotli: true, gzip: true, setHeaders });
  const server = http.createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const pathname = (request.url ?? '/').split('?')[0] ?? '/';
    const { languages, redirects, gone } = facts();
    const missing = () => sendPage(response, 404, path.join(folder, missingPage(pathname, languages)));
    const target = redirects[pathname] ?? folderAddress(folder, pathname);
    if (target) response.writeHead(301, { location: target }).end();
    else if (gone.includes(pathname)) sendPage(response, 410, path.join(folder, pathname, 'index.html'));
    else if (isTwin(pathname)) missing();
    else files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Reads the facts again when a build has put another folder in the place of this one. */
function factsReader(folder: string): () => SiteFacts {
  const inode = () => fs.statSync(folder, { throwIfNoEntry: false })?.ino;
  let facts = readSiteFacts(folder);
  let read = inode();
  return () => {
    const now = inode();
    if (now === undefined || now === read) return facts;
    facts = readSiteFacts(folder);
    read = now;
    return facts;
  };
}

function setHeaders(response: http.ServerResponse, pathname: string): void {
  response.setHeader('cache-control', cacheControlOf(pathname));
  if (pathname.endsWith('/')) response.setHeader('content-type', HTML);
  const rule = mediaTypeOf(pathname);
  if (!rule) return;
  // Feeds are told apart by who asks: readers get their own type, browsers what they can show.
  if (rule.shownAsXml) response.appendHeader('vary', 'Accept');
  const shown = rule.shownAsXml && response.req.headers.accept?.includes('text/html');
  response.setHeader('content-type', shown ? PLAIN_XML : rule.type);
}

/** The address of a folder that was asked for without its slash. */
function folderAddress(folder: string, pathname: string): string | undefined {
  if (pathname.endsWith('/')) return undefined;
  return fs.existsSync(path.join(folder, path.normalize(pathname), 'index.html'))
    ? `${pathname}/`
    : undefined;
}

/** The language's own page for an address that is not there. */
function missingPage(pathname: string, languages: readonly string[]): string {
  const [, lang = ''] = pathname.split('/');
  return languages.includes(lang) ? `${lang}/404.html` : '404.html';
}

function sendPage(response: http.ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': HTML, 'cache-control': REVALIDATE });
  response.end(fs.readFileSync(file));
}

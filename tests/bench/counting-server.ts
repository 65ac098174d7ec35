import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { SECURITY_HEADERS } from '../../src/build/security.ts';

/** A server on loopback that knows how much it sent. */
export interface CountingServer {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  /** Bytes sent up to now, headers included. */
  sent(): number;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A page without anything, in the language that its address begins with. */
const emptyPage = (lang: string): string =>
  `<!doctype html><html lang="${lang}"><title>Sen</title><link rel="icon" href="data:,">`;

/**
 * Serves a folder with the headers of production, and an empty page at `/<lang>/`.
 *
 * @param folder The folder.
 * @param compress Whether scripts and JSON are compressed, as most hosts do; Pagefind's files are already.
 * @returns The server.
 */
export async function serveCounting(folder: string, compress: boolean): Promise<CountingServer> {
  const sockets = new Set<Socket>();
  let closed = 0;

  async function answer(pathname: string, response: ServerResponse): Promise<void> {
    const [, lang] = pathname.match(/^\/([a-z]{2})\/$/) ?? [];
    const type = TYPES[path.extname(pathname)];
    const content = lang ? Buffer.from(emptyPage(lang)) : await readFile(path.join(folder, pathname));
    const packed = compress && type !== undefined;
    response.setHeader('content-type', lang ? 'text/html' : (type ?? 'application/octet-stream'));
    response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
    if (packed) response.setHeader('content-encoding', 'gzip');
    response.end(packed ? gzipSync(content) : content);
  }

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const { pathname } = new URL(request.url ?? '/', 'http://sen.invalid');
    answer(pathname, response).catch(() => response.writeHead(404).end());
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      closed += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, closed),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

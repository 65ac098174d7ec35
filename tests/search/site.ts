import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pages, toHtml } from './pages.ts';

/**
 * Writes the test site to a new temporary folder.
 *
 * @returns The folder.
 */
export function writeSite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-site-'));
  for (const [lang, list] of Object.entries(pages)) {
    for (const page of list) write(folder, `${lang}/${page.slug}/index.html`, toHtml(lang, page));
    write(folder, `${lang}/search/index.html`, `<html lang="${lang}"><body><h1>Search</h1></body></html>`);
  }
  return folder;
}

function write(folder: string, file: string, content: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Serves a folder on loopback under the policy the search must live with.
 *
 * @param folder The folder.
 * @returns The server and its address, without a slash at the end.
 */
export async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const content = await readFile(file);
      response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.setHeader(
        'Content-Security-Policy',
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
      );
      response.end(content);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

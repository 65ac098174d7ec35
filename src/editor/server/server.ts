import http from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Settings } from '../../build/settings.ts';
import type { Bilingual } from '../../content/problem.ts';
import { pictureType } from '../text/picture-type.ts';
import { editorActions } from './actions.ts';
import { bundleApp } from './app-bundle.ts';
import { entryFileAt } from './entry-path.ts';
import { admit, editorKey, welcome } from './guard.ts';
import { EDITOR_POLICY, editorPage, refusalPage } from './page.ts';
import { Preview } from './preview.ts';
import { Refusal } from './refusal.ts';
import { bodyOf } from './request-body.ts';
import { Trial } from './trial.ts';
import { WorkingCopy } from './working-copy.ts';

/** The editor, served on loopback, on the port or, if that is taken, a free one. `clock` gives the time as ISO 8601. */
export async function serveEditor(
  settings: Settings,
  port: number,
  clock: () => string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const copy = new WorkingCopy(settings.content);
  const trial = new Trial(settings.content, `${settings.cache}/editor/trial`, clock);
  const preview = new Preview(settings, copy, trial);
  const app = sirv(await bundleApp(settings.cache), { dev: true });
  const key = editorKey(settings.cache);

  const actions = editorActions({ copy, trial, preview, clock });

  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://sen.invalid');
    const json = (status: number, value: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(value));
    try {
      const cookie = welcome(url.searchParams.get('key'), key);
      if (cookie && url.pathname === '/edit/') {
        response.writeHead(303, { 'set-cookie': cookie, location: '/edit/' }).end();
        return;
      }
      admit(request, key);
      const action = actions[`${request.method} ${url.pathname.replace(/^\/edit\/api\//, '')}`];
      if (url.pathname.startsWith('/edit/api/') && action) {
        json(
          200,
          await action(url.searchParams, request.method === 'POST' ? await bodyOf(request) : undefined),
        );
      } else if (url.pathname === '/edit/api/file' && request.method === 'GET') {
        const file = pathOf(url.searchParams);
        const bytes = copy.read(file);
        // Unless the type is told, no browser takes an SVG for a picture; as a page of its own it may do nothing.
        response.writeHead(bytes ? 200 : 404, {
          'content-type': pictureType(file) ?? 'text/plain; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'x-content-type-options': 'nosniff',
        });
        response.end(bytes);
      } else if (url.pathname === '/edit/') {
        response.setHeader('content-security-policy', EDITOR_POLICY);
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        response.end(editorPage('vi', 'Sen'));
      } else if (url.pathname.startsWith('/edit/app/')) {
        request.url = url.pathname.slice('/edit/app'.length);
        app(request, response, () => void response.writeHead(404).end());
      } else if (url.pathname.startsWith('/edit/')) response.writeHead(404).end();
      else await preview.answer(decodeURI(url.pathname), response);
    } catch (error) {
      if (!(error instanceof Refusal)) console.error(error);
      const { status, words } = error instanceof Refusal ? error : { status: 500, words: broken(error) };
      if (url.pathname.startsWith('/edit/api/')) json(status, words);
      else response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(refusalPage(words));
    }
  });
  return new Promise((resolve, reject) => {
    // Another program may hold the port: any free one will do.
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && port !== 0 ? server.listen(0, '127.0.0.1') : reject(error),
    );
    server.listen(port, '127.0.0.1').once('listening', () => {
      const { port: taken } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${taken}/edit/?key=${key}`, close });
    });
  });
}

const broken = (error: unknown): Bilingual => ({
  vi: `Máy gặp trục trặc; bài vẫn còn trong biểu mẫu. Báo người trực kỹ thuật: ${(error as Error).message}`,
  en: `Something broke; the form still holds the entry. Tell the operator: ${(error as Error).message}`,
});

/** Path of an entry's file, confined to entries. */
function pathOf(query: URLSearchParams): string {
  const { entry, name } = entryFileAt(query.get('path') ?? '');
  return `${entry}/${name}`;
}

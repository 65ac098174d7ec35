import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { filesBelow } from '../../build/hash.ts';
import type { Settings } from '../../build/settings.ts';
import type { Bilingual } from '../../content/problem.ts';
import { pictureType } from '../text/picture-type.ts';
import { NEW_ENTRY } from '../words.ts';
import { bundleApp } from './app-bundle.ts';
import { entryFileAt } from './entry-path.ts';
import { admit, editorKey, welcome } from './guard.ts';
import { EDITOR_POLICY, editorPage, refusalPage } from './page.ts';
import { Preview } from './preview.ts';
import { Refusal } from './refusal.ts';
import { type SaveRequest, save } from './save.ts';
import { type SendRequest, sendForApproval } from './send.ts';
import { sessionOf } from './session.ts';
import { Trial } from './trial.ts';
import type { TypedEntry } from './typed-entry.ts';
import { discardTyped, keepTyped, restoreTyped } from './unsaved.ts';
import { WorkingCopy } from './working-copy.ts';

/** A save carries its pictures in base64; more than a few large ones at once is a mistake. */
const LARGEST_REQUEST = 120 * 1024 * 1024;

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

  const actions: Record<string, (query: URLSearchParams, body: unknown) => unknown> = {
    'GET session': (query) => sessionOf(langOf(query), copy, trial),
    'GET tree': () => treeOf(copy),
    'POST save': async (_query, body) => {
      const result = await save(body as SaveRequest, copy, trial, clock());
      preview.forget();
      copy.dropUnsaved(result.entry);
      copy.dropUnsaved(`${path.posix.dirname(result.entry)}/${NEW_ENTRY}`);
      return result;
    },
    'POST keep': async (_query, body) => {
      keepTyped(body as TypedEntry, copy, (await trial.province()).site.languages);
      return {};
    },
    'POST restore': (_query, body) => ({ entry: restoreTyped((body as { entry: string }).entry, copy) }),
    'POST discard': (_query, body) => {
      discardTyped((body as { entry: string }).entry, copy, clock());
      return {};
    },
    'POST send': (_query, body) => sendForApproval(body as SendRequest, copy, clock()),
    'POST type': (_query, body) => preview.type(body as TypedEntry),
  };

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

const langOf = (query: URLSearchParams): keyof Bilingual => (query.get('lang') === 'en' ? 'en' : 'vi');

/** Path of an entry's file, confined to entries. */
function pathOf(query: URLSearchParams): string {
  const { entry, name } = entryFileAt(query.get('path') ?? '');
  return `${entry}/${name}`;
}

/** Every file of every entry, texts included: Sveltia lists and searches them in the browser. */
function treeOf(copy: WorkingCopy) {
  const accepted = filesBelow(copy.content).filter(
    (file) => !file.split('/').some((part) => part.startsWith('.')),
  );
  const drafted = copy
    .drafted()
    .flatMap((id) => Object.keys(copy.draftOf(id)).map((name) => `${id}/${name}`));
  return [...new Set([...accepted, ...drafted])].filter(isEntryFile).map((file) => ({
    path: file,
    ...(file.endsWith('.mdx')
      ? { text: copy.read(file)?.toString('utf8') ?? '', base: copy.base(file) }
      : {}),
  }));
}

function isEntryFile(file: string): boolean {
  try {
    return Boolean(entryFileAt(file));
  } catch {
    return false;
  }
}

async function bodyOf(request: http.IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_REQUEST) {
      throw new Refusal(413, {
        vi: 'Lần lưu này nặng quá. Bớt ảnh, hoặc xuất ảnh nhỏ hơn, rồi lưu lại.',
        en: 'This save is too heavy. Take fewer or smaller pictures and save again.',
      });
    }
    chunks.push(chunk as Buffer);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}

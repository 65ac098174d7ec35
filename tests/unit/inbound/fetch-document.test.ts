import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/inbound/address.ts';
import { FEED_LIMITS, fetchDocument } from '../../../src/inbound/fetch-document.ts';
import { answer, serveRoutes } from './server.ts';

const MEGABYTE = 1024 * 1024;
const limits = { ...FEED_LIMITS, allowLocal: true, milliseconds: 800 };
let origin = '';
let close: () => Promise<void>;

beforeAll(async () => {
  ({ origin, close } = await serveRoutes({
    '/good': answer('<rss/>'),
    '/large': answer(Buffer.alloc(6 * MEGABYTE, 'a')),
    '/bomb': (response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(zlib.gzipSync(Buffer.alloc(50 * MEGABYTE))),
    '/packed': (response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(zlib.gzipSync('<rss/>')),
    '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
    '/once': (response) => response.writeHead(301, { location: '/good' }).end(),
    '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/silent': () => undefined,
    '/slow': (response) => response.writeHead(200).write('<rss>'),
    '/cut': (response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('<rss>');
      setTimeout(() => response.destroy(), 20);
    },
  }));
});
afterAll(() => close());

describe('asking a newsroom’s server', () => {
  test('an answer, its address and type', async () =>
    expect(await fetchDocument(`${origin}/once`, limits)).toMatchObject({
      status: 200,
      url: `${origin}/good`,
      contentType: 'application/rss+xml; charset=utf-8',
    }));

  test('gzip is unpacked', async () => {
    const { bytes } = await fetchDocument(`${origin}/packed`, limits);
    expect(Buffer.from(bytes).toString()).toBe('<rss/>');
  });

  test('an error status is an answer', async () =>
    expect((await fetchDocument(`${origin}/none`, limits)).status).toBe(404));

  test.each([
    ['6 MB', '/large', /larger than 5 MB/],
    ['a small file that unpacks to 50 MB', '/bomb', /larger than 5 MB/],
    ['a redirect loop', '/loop', /More than 5 redirects/],
    ['a redirect to a file', '/file', /Not an http/],
    ['no answer', '/silent', /No whole answer within/],
    ['an answer that does not end', '/slow', /No whole answer within/],
    ['a connection that breaks off', '/cut', /Cannot be reached/],
  ])('%s is refused', async (_, path, reason) => {
    await expect(fetchDocument(origin + path, limits)).rejects.toThrow(reason);
  });
});

describe('private addresses', () => {
  const strict = { ...limits, allowLocal: false };

  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://0x7f.1/',
    'http://169.254.169.254/',
    'http://localhost/',
  ])(
    '%s is refused',
    async (address) => await expect(fetchDocument(address, strict)).rejects.toThrow(/private address/),
  );

  test.each(['ftp://a.example/', 'file:///etc/passwd', 'https://user:secret@a.example/', 'x'])(
    '%s is no address to ask',
    async (address) => await expect(fetchDocument(address, strict)).rejects.toThrow(/Not an http/),
  );

  test.each([
    ['8.8.8.8', true],
    ['10.1.2.3', false],
    ['192.168.0.1', false],
    ['::ffff:127.0.0.1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['2402:800::1', true],
    ['2002:7f00:1::', false],
  ])('%s is public: %s', (ip, open) => expect(isPublicAddress(ip)).toBe(open));
});

import { randomBytes, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { Refusal } from './refusal.ts';

const COOKIE = 'sen-edit';
const LOOPBACK = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/** The key that the editor's address carries; kept between starts, so that an open page goes on working. */
export function editorKey(cache: string): string {
  const file = path.join(cache, 'editor', 'key');
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8');
  const key = randomBytes(24).toString('base64url');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, key, { mode: 0o600 });
  return key;
}

/**
 * Lets in only the browser that opened the address with the key: not another web page (Origin), not a name that
 * was made to point here (Host), not another person on the machine (cookie). Throws a Refusal.
 */
export function admit(request: IncomingMessage, key: string): void {
  const { host = '', origin, cookie = '' } = request.headers;
  const given = cookie
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  const sameOrigin = origin === undefined ? request.method === 'GET' : origin === `http://${host}`;
  if (LOOPBACK.test(host) && sameOrigin && given && equal(given, key)) return;
  throw new Refusal(403, {
    vi: 'Hãy mở bàn biên tập bằng đúng địa chỉ mà lệnh npm run edit in ra.',
    en: 'Open the editor by the very address that npm run edit prints.',
  });
}

/** Header that hands the key to the browser that came with it in the address; none when it is not the key. */
export function welcome(given: string | null, key: string): string | undefined {
  return given && equal(given, key) ? `${COOKIE}=${key}; Path=/; HttpOnly; SameSite=Strict` : undefined;
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

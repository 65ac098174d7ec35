import type http from 'node:http';
import { Refusal } from './refusal.ts';

/** A save carries its pictures in base64; more than a few large ones at once is a mistake. */
const LARGEST_REQUEST = 120 * 1024 * 1024;

/**
 * What a request carries, as JSON.
 *
 * @throws {Refusal} With status 413 where it is larger than a save may be.
 */
export async function bodyOf(request: http.IncomingMessage): Promise<unknown> {
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

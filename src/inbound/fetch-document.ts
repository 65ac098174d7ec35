import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { checkAddress, publicLookup } from './address.ts';
import { Refusal } from './refusal.ts';

/** Bounds of one question to a newsroom's server. */
export interface FetchLimits {
  /** Bytes of the body, after decompression. */
  bytes: number;
  milliseconds: number;
  redirects: number;
  /** Loopback and private addresses too: for tests. */
  allowLocal: boolean;
}

export const FEED_LIMITS: FetchLimits = {
  bytes: 5 * 1024 * 1024,
  milliseconds: 15_000,
  redirects: 5,
  allowLocal: false,
};

/** An answer, redirects followed. */
export interface FetchedDocument {
  status: number;
  /** Address that answered at last. */
  url: string;
  contentType: string;
  bytes: Uint8Array;
}

const AGENT = 'Sen (provincial site; reads titles for review by an editor)';
const ACCEPT = 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

/**
 * Asks for a document. With `bytes: 0` the body is left unread, for those who only want the status.
 * Throws a `Refusal` when a limit is broken or the server cannot be reached; an error status is an answer.
 */
export async function fetchDocument(address: string, limits: FetchLimits): Promise<FetchedDocument> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  let url = checkAddress(address, limits.allowLocal);
  try {
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const response = await ask(url, limits, signal);
      const { statusCode: status = 0, headers } = response;
      const next = [301, 302, 303, 307, 308].includes(status) ? headers.location : undefined;
      if (next === undefined) {
        const bytes = limits.bytes > 0 ? await readBody(response, limits.bytes) : new Uint8Array();
        response.destroy();
        return { status, url: url.href, contentType: headers['content-type'] ?? '', bytes };
      }
      response.destroy();
      url = checkAddress(URL.canParse(next, url) ? new URL(next, url).href : next, limits.allowLocal);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw signal.aborted ? tooSlow(address, limits) : unreachable(address, error as Error);
  }
  throw new Refusal({
    vi: `Máy chủ chuyển hướng quá ${limits.redirects} lần: ${address}`,
    en: `More than ${limits.redirects} redirects: ${address}`,
  });
}

function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const headers = { 'user-agent': AGENT, accept: ACCEPT, 'accept-encoding': 'gzip, identity' };
  const request = (url.protocol === 'https:' ? https : http).get(
    url,
    { headers, signal, agent: false, lookup: publicLookup(limits.allowLocal) },
    resolve,
  );
  request.on('error', reject);
  return promise;
}

/** Reads no more than `limit` bytes, counted after decompression, so that a small bomb stays small. */
async function readBody(response: http.IncomingMessage, limit: number): Promise<Uint8Array> {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  const stream: Readable = /gzip|deflate/.test(encoding) ? response.pipe(zlib.createUnzip()) : response;
  if (stream !== response) response.on('error', (error) => stream.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      response.destroy();
      const megabytes = limit / 1024 / 1024;
      throw new Refusal({
        vi: `Nguồn lớn hơn ${megabytes} MB.`,
        en: `The feed is larger than ${megabytes} MB.`,
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooSlow = (address: string, limits: FetchLimits) =>
  new Refusal({
    vi: `Máy chủ không trả lời xong trong ${limits.milliseconds / 1000} giây: ${address}`,
    en: `No whole answer within ${limits.milliseconds / 1000} s: ${address}`,
  });

const unreachable = (address: string, error: Error) =>
  new Refusal({
    vi: `Không kết nối được ${address}: ${error.message}`,
    en: `Cannot be reached: ${address}: ${error.message}`,
  });

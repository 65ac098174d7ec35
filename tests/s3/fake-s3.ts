import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectedSignature, readAuthorization, sha256 } from './signature.ts';

const BUCKET = 'trang';
const REGION = 'vn-south-1';
export const KEYS = { AWS_ACCESS_KEY_ID: 'SENTEST', AWS_SECRET_ACCESS_KEY: 'bi/mat+123' };
const SKEW = 15 * 60_000;

interface Stored {
  body: Buffer;
  headers: Record<string, string>;
}

/** An answer in place of the right one: a status with S3's word, or a connection that breaks off. */
export type Fault = { status: number; code: string; headers?: Record<string, string> } | 'cut';

/** A bucket that anybody may read and only a rightly signed request may write. */
export interface FakeS3 {
  /** What the command reads. */
  env: Record<string, string>;
  address: string;
  /** Key → object. */
  objects: Map<string, Stored>;
  /** Writes in the order in which they were answered: `PUT vi/index.html`. */
  log: string[];
  /** Asked before each signed request is answered. */
  fault: (method: string, key: string) => Fault | undefined;
  /** Milliseconds that its clock is ahead. */
  ahead: number;
  /** Address that a reader asks, without a slash at the end. */
  url: string;
  close: () => void;
}

/**
 * Starts a strict S3 on loopback. It holds every write to its signature, its clock, its length and the hash of its body,
 * as Amazon does; fake servers from npm let unsigned requests pass.
 */
export async function startFakeS3(): Promise<FakeS3> {
  const server = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const { method = 'GET', url = '/' } = request;
    const key = decodeURIComponent(url.replace(`/${BUCKET}/`, ''));
    const refusal = check(request, body, store.ahead);
    const fault = refusal ?? (request.headers.authorization ? store.fault(method, key) : undefined);
    if (fault === 'cut') request.socket.destroy();
    else if (fault) sendError(response, fault);
    else if (method === 'GET') sendObject(response, store.objects.get(key));
    else {
      if (method === 'PUT') store.objects.set(key, { body, headers: keptHeaders(request.headers) });
      else store.objects.delete(key);
      store.log.push(`${method} ${key}`);
      response.writeHead(method === 'PUT' ? 200 : 204).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const store: FakeS3 = {
    env: { ...KEYS, AWS_REGION: REGION, AWS_ENDPOINT_URL: endpoint },
    address: `s3://${BUCKET}`,
    objects: new Map(),
    log: [],
    fault: () => undefined,
    ahead: 0,
    url: `${endpoint}/${BUCKET}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return store;
}

/** Why a request is refused; readers need no signature. */
function check(request: http.IncomingMessage, body: Buffer, ahead: number): Fault | undefined {
  const { method = '', url = '', headers } = request;
  if (method === 'GET' && !headers.authorization) return undefined;
  const given = readAuthorization(headers.authorization);
  if (!given) return { status: 403, code: 'AccessDenied' };
  if (given.accessKeyId !== KEYS.AWS_ACCESS_KEY_ID) return { status: 403, code: 'InvalidAccessKeyId' };
  const date = String(headers['x-amz-date']);
  const instant = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  if (!(Math.abs(Date.now() + ahead - Date.parse(instant)) < SKEW))
    return { status: 403, code: 'RequestTimeTooSkewed' };
  const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const covered = ['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) =>
    given.signedHeaders.includes(name),
  );
  const expected = expectedSignature({ method, url, headers: plain }, given, KEYS.AWS_SECRET_ACCESS_KEY);
  const scope = [given.region, given.service, given.date].join();
  if (!covered || given.signature !== expected || scope !== [REGION, 's3', date.slice(0, 8)].join())
    return { status: 403, code: 'SignatureDoesNotMatch' };
  if (!url.startsWith(`/${BUCKET}/`)) return { status: 404, code: 'NoSuchBucket' };
  if (method !== 'PUT') return undefined;
  if (headers['content-length'] === undefined) return { status: 411, code: 'MissingContentLength' };
  if (plain['x-amz-content-sha256'] !== sha256(body))
    return { status: 400, code: 'XAmzContentSHA256Mismatch' };
  return undefined;
}

/** What S3 keeps with an object and gives back. */
function keptHeaders(headers: http.IncomingHttpHeaders): Record<string, string> {
  const kept = ['content-type', 'cache-control', 'content-encoding'] as const;
  return Object.fromEntries(kept.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}

function sendObject(response: http.ServerResponse, object: Stored | undefined): void {
  if (object) response.writeHead(200, object.headers).end(object.body);
  else sendError(response, { status: 404, code: 'NoSuchKey' });
}

function sendError(response: http.ServerResponse, fault: Exclude<Fault, 'cut'>): void {
  response.writeHead(fault.status, { ...fault.headers, 'content-type': 'application/xml' });
  response.end(`<Error><Code>${fault.code}</Code><Message>said the bucket</Message></Error>`);
}

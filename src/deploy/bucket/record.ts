import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Leaving } from '../grace.ts';
import { DeployRefusal } from '../refusal.ts';
import type { ObjectBody } from './store.ts';

/** Where the record stands in the bucket, below the prefix. */
export const RECORD = '.sen-upload.json';

/** What is in the bucket, kept there: path → the object's mark; empty while it is being sent, or was and nobody knows. */
export interface UploadRecord {
  objects: Record<string, string>;
  /** Objects of former sites that stay for pages that are open. */
  leaving: Leaving;
  /** Paths that changed, of which the CDN has not been told yet. */
  purge: string[];
}

export const emptyRecord = (): UploadRecord => ({ objects: {}, leaving: {}, purge: [] });

const VERSION = 1;

const schema = z.object({
  version: z.literal(VERSION),
  objects: z.record(z.string(), z.string()),
  leaving: z.record(z.string(), z.string()),
  purge: z.array(z.string()),
});

/** Throws `DeployRefusal` when it is not ours or of another version: nobody knows then what is in the bucket. */
export function parseRecord(text: string): UploadRecord {
  try {
    const { objects, leaving, purge } = schema.parse(JSON.parse(text));
    return { objects, leaving, purge };
  } catch {
    throw new DeployRefusal({
      vi: `${RECORD} trong kho không đọc được. Chạy lại với --all để gửi mọi tệp và ghi biên bản mới.`,
      en: `${RECORD} in the bucket cannot be understood. Run again with --all: every file is sent and a new record written.`,
    });
  }
}

/** The record as an object of the bucket; no cache may keep it. */
export function recordObject(record: UploadRecord): ObjectBody {
  const body = JSON.stringify({ version: VERSION, ...record });
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { body, sha256, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } };
}

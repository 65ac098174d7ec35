import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import type { BucketSettings } from './settings.ts';
import { answerError, connectionError, StoreError } from './store-error.ts';

/** A request is tried so often before it counts as failed. */
const ATTEMPTS = 6;
/** Longer than any server asks for in `Retry-After` while it means to come back soon. */
const LONGEST_WAIT = 30_000;

export interface StoreOptions {
  /** Milliseconds before the second attempt; doubled for each further one. */
  firstWait: number;
  /** Once it is given, what is under way is brought to its end and nothing is tried again. */
  signal: AbortSignal;
}

/** What an object is made of. */
export interface ObjectBody {
  body: Blob | string;
  sha256: string;
  headers: Readonly<Record<string, string>>;
}

/** Asks a bucket; keys are without the prefix. Every method throws `StoreError` when the answer is no. */
export class Store {
  private readonly client: AwsClient;
  private readonly settings: BucketSettings;
  private readonly options: StoreOptions;

  constructor(settings: BucketSettings, options: StoreOptions) {
    this.client = new AwsClient({ ...settings, service: 's3', retries: 0 });
    this.settings = settings;
    this.options = options;
  }

  /** The text of an object; `undefined` where there is none. */
  async get(key: string): Promise<string | undefined> {
    try {
      return await (await this.ask('GET', key)).text();
    } catch (error) {
      if (error instanceof StoreError && error.code === 'NoSuchKey') return undefined;
      throw error;
    }
  }

  async put(key: string, { body, sha256, headers }: ObjectBody): Promise<void> {
    await this.ask('PUT', key, body, { ...headers, 'x-amz-content-sha256': sha256 });
  }

  /** An object that is not there counts as taken away. */
  async remove(key: string): Promise<void> {
    await this.ask('DELETE', key);
  }

  private async ask(
    method: string,
    key: string,
    body?: Blob | string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const { endpoint, bucket, prefix } = this.settings;
    const address = `${bucket}/${prefix}${key}`.split('/').map(encodeURIComponent).join('/');
    for (let attempt = 1; ; attempt++) {
      // Signed anew each time: a signature holds for some minutes only.
      const request = await this.client.sign(`${endpoint}/${address}`, {
        method,
        headers,
        body: body ?? null,
      });
      const answer = await fetch(request).then(
        async (response) => (response.ok ? response : answerError(key, response)),
        (cause) => connectionError(key, endpoint, cause),
      );
      if (answer instanceof Response) return answer;
      if (!answer.again || attempt === ATTEMPTS) throw answer;
      await this.wait(attempt, answer);
    }
  }

  /** Twice as long each time, by chance a little less: many who wait shall not come back in the same moment. */
  private async wait(attempt: number, error: StoreError): Promise<void> {
    const { firstWait, signal } = this.options;
    const doubled = firstWait * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
    const wait = Math.min(LONGEST_WAIT, Math.max(doubled, error.retryAfter));
    await sleep(wait, undefined, { signal }).catch(() => {
      throw error;
    });
  }
}

/** A file's bytes, read while they are sent. */
export const bodyOf = (file: string): Promise<Blob> => fs.openAsBlob(file);

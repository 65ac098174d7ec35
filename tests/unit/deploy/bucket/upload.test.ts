import { describe, expect, onTestFinished, test } from 'vitest';
import { type Encoding, siteObjects } from '../../../../src/deploy/bucket/objects.ts';
import { RECORD } from '../../../../src/deploy/bucket/record.ts';
import { readBucketSettings } from '../../../../src/deploy/bucket/settings.ts';
import { Store } from '../../../../src/deploy/bucket/store.ts';
import { type UploadOptions, uploadSite } from '../../../../src/deploy/bucket/upload-site.ts';
import { readWholeSite } from '../../../../src/deploy/whole-site.ts';
import { startFakeS3 } from '../../../s3/fake-s3.ts';
import { buildSmallSite, emptyFolder, settingsIn } from '../../../sealed-site.ts';

/** A bucket, and a way to build and upload sites to it; every upload is an hour after the one before. */
async function bucket() {
  const s3 = await startFakeS3();
  onTestFinished(s3.close);
  const settings = settingsIn(emptyFolder());
  let hour = 0;
  let stop = new AbortController();
  return {
    s3,
    stop: () => stop.abort(),
    build: (files: Record<string, string>) => buildSmallSite(settings, files),
    upload(options: Partial<UploadOptions> & { env?: object; encoding?: Encoding; address?: string } = {}) {
      const { env, encoding = 'none', address = s3.address, ...rest } = options;
      stop = new AbortController();
      const store = new Store(readBucketSettings(address, { ...s3.env, ...env }), {
        firstWait: 1,
        signal: stop.signal,
      });
      return uploadSite(siteObjects(readWholeSite(settings), encoding), store, {
        concurrency: 4,
        graceHours: 24,
        now: new Date(Date.UTC(2026, 10, 22, hour++)).toISOString(),
        all: false,
        dryRun: false,
        done: () => undefined,
        purge: undefined,
        signal: stop.signal,
        ...rest,
      });
    },
    keys: () => [...s3.objects.keys()].filter((key) => key !== RECORD).sort(),
    /** Writes since the last call, but for the record's. */
    writes: () => s3.log.splice(0).filter((line) => !line.endsWith(RECORD)),
  };
}

const SITE = {
  'index.html': '<p>một',
  'vi/feed.xml': '<rss/>',
  'theme.css': 'body{}',
  'pictures/a b.avif': 'hình',
  'search/words/vi': 'từ',
};

describe('an upload', () => {
  test('sends the whole site, with the media types and cache times of the table', async () => {
    const { s3, build, upload, keys } = await bucket();
    build(SITE);
    await upload();
    expect(keys()).toEqual(Object.keys(SITE).sort());
    const headers = (key: string) => s3.objects.get(key)?.headers;
    expect(headers('index.html')).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    expect(headers('pictures/a b.avif')).toEqual({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headers('vi/feed.xml')?.['content-type']).toBe('application/rss+xml; charset=utf-8');
    expect(headers('theme.css')?.['content-type']).toBe('text/css; charset=utf-8');
  });

  test('stays below its prefix', async () => {
    const { s3, build, upload, keys } = await bucket();
    build({ 'index.html': 'một' });
    await upload({ address: `${s3.address}/tinh/dong-thap/` });
    expect(keys()).toEqual(['tinh/dong-thap/.sen-upload.json', 'tinh/dong-thap/index.html']);
  });

  test('sends only what changed, and takes away what is gone', async () => {
    const { build, upload, writes } = await bucket();
    build({ ...SITE, 'vi/cu/index.html': 'cũ' });
    await upload();
    writes();
    build({ ...SITE, 'index.html': '<p>hai' });
    await upload();
    expect(writes()).toEqual(['PUT index.html', 'DELETE vi/cu/index.html']);
    await upload();
    expect(writes()).toEqual([]);
  });

  test('of a dry run writes nothing', async () => {
    const { s3, build, upload } = await bucket();
    build(SITE);
    const { waves } = await upload({ dryRun: true });
    expect([waves.flat().length, s3.log]).toEqual([5, []]);
  });

  test('of everything sends what did not change too', async () => {
    const { build, upload, writes } = await bucket();
    build(SITE);
    await upload();
    writes();
    await upload({ all: true });
    expect(writes()).toHaveLength(5);
  });

  test('keeps a picture of the former site for pages that are open, until its time is over', async () => {
    const { build, upload, keys } = await bucket();
    build(SITE);
    await upload();
    build({ 'index.html': '<p>hai' });
    await upload();
    expect(keys()).toContain('pictures/a b.avif');
    for (let hours = 0; hours < 24; hours++) await upload();
    expect(keys()).toEqual(['index.html']);
  });
});

describe('compressed twins', () => {
  const text = { 'index.html': '<p>một', 'index.html.br': 'br', 'index.html.gz': 'gz', 'a.avif': 'hình' };

  test.each<[Encoding, string, string | undefined]>([
    ['none', '<p>một', undefined],
    ['gzip', 'gz', 'gzip'],
    ['br', 'br', 'br'],
  ])('with --encoding %s a page has the bytes %s; twins have no address', async (encoding, bytes, header) => {
    const { s3, build, upload, keys } = await bucket();
    build(text);
    await upload({ encoding });
    const page = s3.objects.get('index.html');
    expect([page?.body.toString(), page?.headers['content-encoding']]).toEqual([bytes, header]);
    expect(keys()).toEqual(['a.avif', 'index.html']);
  });
});

describe('a bucket that says no', () => {
  test('for a moment is asked again', async () => {
    const { s3, build, upload, keys } = await bucket();
    let left = 3;
    s3.fault = (method) =>
      method === 'PUT' && left-- > 0 ? (left === 1 ? 'cut' : { status: 503, code: 'SlowDown' }) : undefined;
    build(SITE);
    await upload();
    expect(keys()).toHaveLength(5);
  });

  test('for good makes the upload fail, and nothing else is sent', async () => {
    const { s3, build, upload, keys } = await bucket();
    s3.fault = (method, key) =>
      method === 'PUT' && key !== RECORD ? { status: 503, code: 'SlowDown' } : undefined;
    build(SITE);
    await expect(upload({ concurrency: 1 })).rejects.toThrow(/503 SlowDown/);
    expect(keys()).toEqual([]);
  });

  test.each([
    ['wrong keys', { AWS_SECRET_ACCESS_KEY: 'sai' }, /Khóa vào kho sai.*\n.*The keys are wrong/],
    ['an unknown key', { AWS_ACCESS_KEY_ID: 'AI' }, /The keys are wrong.*InvalidAccessKeyId/],
    ['another region', { AWS_REGION: 'us-west-2' }, /SignatureDoesNotMatch/],
    ['nobody there', { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }, /cannot be reached/],
  ])('because of %s says so', async (_, env, words) => {
    const { build, upload, keys } = await bucket();
    build(SITE);
    await expect(upload({ env })).rejects.toThrow(words);
    expect(keys()).toEqual([]);
  });

  test('because it is another one says so', async () => {
    const { build, upload } = await bucket();
    build(SITE);
    await expect(upload({ address: 's3://khac' })).rejects.toThrow(/There is no such bucket/);
  });

  test('because of the clock says so', async () => {
    const { s3, build, upload } = await bucket();
    s3.ahead = 20 * 60_000;
    build(SITE);
    await expect(upload()).rejects.toThrow(/Đồng hồ.*\n.*clock/);
  });

  test('because the keys lack a right says which are needed', async () => {
    const { s3, build, upload } = await bucket();
    s3.fault = () => ({ status: 403, code: 'AccessDenied' });
    build(SITE);
    await expect(upload()).rejects.toThrow(/không đủ quyền.*\n.*to list the bucket/);
  });

  test('to one picture is told which, and no page is sent that may show it', async () => {
    const { s3, build, upload, keys } = await bucket();
    s3.fault = (_, key) => (key === 'pictures/a b.avif' ? { status: 403, code: 'AccessDenied' } : undefined);
    build(SITE);
    await expect(upload()).rejects.toThrow(/1 files were not taken: pictures\/a b\.avif.*AccessDenied/);
    expect(keys()).toEqual(['search/words/vi', 'theme.css']);
  });

  test('has its record trusted only when it is understood', async () => {
    const { s3, build, upload } = await bucket();
    s3.objects.set(RECORD, { body: Buffer.from('{"version":9}'), headers: {} });
    build(SITE);
    await expect(upload()).rejects.toThrow(/--all/);
    await upload({ all: true });
  });
});

describe('an upload that is cut off', () => {
  const pictures = Object.fromEntries(
    Array.from({ length: 300 }, (_, number) => [`pictures/${number}.avif`, `${number}`]),
  );

  test('goes on where it was stopped', async () => {
    const { stop, build, upload, keys, writes } = await bucket();
    build({ ...SITE, ...pictures });
    let count = 0;
    const done = () => {
      if (++count === 250) stop();
    };
    await expect(upload({ done })).rejects.toThrow(/Stopped/);
    const before = writes().length;
    expect(before).toBeLessThan(260);
    expect(keys()).not.toContain('index.html');
    await upload();
    expect(writes()).toHaveLength(305 - before);
  });

  test('by a power cut is right after the next one, even when the site went back meanwhile', async () => {
    const { s3, build, upload } = await bucket();
    build(SITE);
    await upload();
    build({ ...SITE, 'theme.css': 'body{color:red}' });
    let dead = false;
    s3.fault = (method, key) => {
      const now = dead;
      dead ||= method === 'PUT' && key === 'theme.css';
      return now ? 'cut' : undefined;
    };
    await expect(upload()).rejects.toThrow(/cannot be reached/);
    expect(s3.objects.get('theme.css')?.body.toString()).toBe('body{color:red}');
    s3.fault = () => undefined;
    build(SITE);
    await upload();
    expect(s3.objects.get('theme.css')?.body.toString()).toBe('body{}');
  });
});

test('at no moment of uploads, cut off and taken back, does a page name a picture or page that is not there', async () => {
  const { s3, stop, build, upload } = await bucket();
  const version = (name: string) =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, page) => [
        [`vi/${page}/index.html`, `<img src="/pictures/${page}.${name}.avif"><a href="/vi/new-${name}/">`],
        [`vi/new-${name}/index.html`, name],
        [`pictures/${page}.${name}.avif`, name],
      ]).flat(),
    );
  const broken: string[] = [];
  let moments = 0;
  build(version('a'));
  await upload();
  s3.fault = () => {
    moments++;
    for (const [key, { body }] of s3.objects)
      for (const [, target = ''] of body.toString().matchAll(/(?:src|href)="\/([^"]+)"/g))
        if (!s3.objects.has(target.replace(/\/$/, '/index.html'))) broken.push(`${key}: ${target}`);
    return undefined;
  };
  const stopAt = (moment: number) => ({ done: () => moments > moment && stop() });
  build(version('b'));
  await expect(upload(stopAt(moments + 20))).rejects.toThrow(/Stopped/);
  await expect(upload(stopAt(moments + 60))).rejects.toThrow(/Stopped/);
  await upload();
  build(version('a'));
  await upload();
  expect(broken).toEqual([]);
  expect(moments).toBeGreaterThan(100);
});

describe('the CDN', () => {
  test('is told what changed, when all is sent', async () => {
    const { build, upload, writes } = await bucket();
    build(SITE);
    await upload();
    build({ ...SITE, 'index.html': '<p>hai' });
    writes();
    const told: [readonly string[], string[]][] = [];
    await upload({ purge: async (files) => void told.push([files, writes()]) });
    expect(told).toEqual([[['index.html'], ['PUT index.html']]]);
  });

  test('is told again by the next upload when it did not listen', async () => {
    const { build, upload } = await bucket();
    build({ 'index.html': '<p>một' });
    const deaf = async () => {
      throw new Error('CDN');
    };
    await expect(upload({ purge: deaf })).rejects.toThrow('CDN');
    const told: (readonly string[])[] = [];
    const purge = async (files: readonly string[]) => void told.push(files);
    await upload({ purge });
    await upload({ purge });
    expect(told).toEqual([['index.html']]);
  });
});

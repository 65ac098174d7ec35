import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../../built-sites.ts';
import { startFakeS3 } from '../../../s3/fake-s3.ts';
import { buildSmallSite, emptyFolder, settingsIn } from '../../../sealed-site.ts';

/** Runs `npm run upload` over a small site, as an operator would. */
async function upload(...args: string[]) {
  const s3 = await startFakeS3();
  onTestFinished(s3.close);
  const home = emptyFolder();
  const settings = settingsIn(home);
  buildSmallSite(settings, { 'vi/index.html': '<p>một', 'vi/feed.xml': '<rss/>' });
  const child = spawn(process.execPath, ['scripts/upload.ts', s3.address, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...s3.env,
      SEN_OUT: settings.out,
      SEN_CACHE: settings.cache,
      SEN_SITE: 'https://dongthap.example.vn',
      TOLD: path.join(home, 'told'),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += text;
    });
  const [code] = (await once(child, 'close')) as [number];
  return { s3, code, output, told: path.join(home, 'told') };
}

test('the command sends the site and tells the CDN its addresses', async () => {
  const { s3, code, output, told } = await upload('--purge', 'cat > "$TOLD"');
  expect([code, output]).toEqual([0, expect.stringContaining('2 of 2 files sent')]);
  expect([...s3.objects.keys()]).toContain('vi/index.html');
  expect(fs.readFileSync(told, 'utf8')).toBe(
    'https://dongthap.example.vn/vi/feed.xml\nhttps://dongthap.example.vn/vi/\n',
  );
});

test('a command to the CDN that fails is told of, with exit code 1', async () => {
  const { code, output } = await upload('--purge', 'exit 3');
  expect([code, output]).toEqual([1, expect.stringMatching(/lệnh báo CDN.*\n.*the CDN.*failed: 3/)]);
});

test('a command that is not understood sends nothing, with exit code 2', async () => {
  const { s3, code } = await upload('--encoding', 'zip');
  expect([code, s3.log]).toEqual([2, []]);
});

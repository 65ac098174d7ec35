import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nginxConfig } from '../../../src/serve/nginx.ts';
import { ROOT } from '../../built-sites.ts';
import { freePort } from '../../listening.ts';
import { ensureNginx, startNginx } from '../../nginx.ts';
import { buildSmallSite, emptyFolder, settingsIn } from '../../sealed-site.ts';

const PAGES = 200;
const DEPLOYS = 3;

/** A site whose every page names pictures of its own; `version` tells pages and pictures of two sites apart. */
function site(version: string): Record<string, string> {
  const files: Record<string, string> = { 'redirects.json': '{}' };
  for (let number = 0; number < PAGES; number++) {
    const picture = `pictures/${number}.${version}.svg`;
    files[`vi/${number}/index.html`] = `<img src="/${picture}">${'x'.repeat(2000)}<p>${version}`;
    files[picture] = version;
  }
  return files;
}

/** Runs the command as an operator would. */
function deploy(home: string, target: string, ...args: string[]): ChildProcess {
  const { out, cache } = settingsIn(home);
  return spawn(process.execPath, ['scripts/deploy.ts', target, ...args], {
    cwd: ROOT,
    env: { ...process.env, SEN_OUT: out, SEN_CACHE: cache },
    stdio: 'ignore',
  });
}

const done = async (command: ChildProcess): Promise<number | null> => {
  const [code] = await once(command, 'exit');
  return code as number | null;
};

/** Two builds of a province, and a target in which the first is online, served by nginx. */
async function online() {
  ensureNginx();
  const [first, second, target] = [emptyFolder(), emptyFolder(), emptyFolder()];
  fs.chmodSync(target, 0o755);
  buildSmallSite(settingsIn(first), site('a'));
  buildSmallSite(settingsIn(second), site('b'));
  expect(await done(deploy(first, target))).toBe(0);
  const port = await freePort();
  const options = { root: path.join(target, 'current'), serverName: '_', brotli: true };
  const facts = { languages: ['vi'], redirects: {}, gone: [] };
  const server = await startNginx(nginxConfig(facts, { ...options, listen: `127.0.0.1:${port}` }), port);
  onTestFinished(server.stop);
  return { first, second, target, url: server.url };
}

/** Reads a page and what it shows; gives what is wrong with it. */
async function readPage(url: string, number: number): Promise<string | undefined> {
  const page = await fetch(`${url}/vi/${number}/`);
  const html = await page.text();
  const [, picture, version] = /src="([^"]+)".*<p>(\w)$/.exec(html) ?? [];
  if (page.status !== 200 || !picture) return `page ${number}: ${page.status}, ${html.length} characters`;
  const shown = await fetch(url + picture);
  const said = await shown.text();
  return said === version ? undefined : `${picture}: ${shown.status} ${said.slice(0, 20)}`;
}

test('a reader who reads while sites are deployed and taken back never meets a half one', async () => {
  const { first, second, target, url } = await online();
  let working = true;
  const wrong: string[] = [];
  let read = 0;
  const reader = async (from: number) => {
    for (let number = from; working; number++) {
      const problem = await readPage(url, number % PAGES);
      if (problem) wrong.push(problem);
      read++;
    }
  };
  const readers = [0, 100].map(reader);
  const codes: (number | null)[] = [];
  for (let count = 0; count < DEPLOYS; count++)
    codes.push(await done(deploy(count % 2 ? first : second, target)));
  codes.push(await done(deploy(first, target, '--rollback')));
  working = false;
  await Promise.all(readers);
  expect(codes).toEqual(codes.map(() => 0));
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(DEPLOYS);
});

test('a deploy that is killed leaves a whole site, and the next one is right', async () => {
  const { second, target, url } = await online();
  const killed = deploy(second, target);
  const releases = path.join(target, 'releases');
  while (!fs.readdirSync(releases).some((name) => name.startsWith('.'))) await new Promise(setImmediate);
  killed.kill('SIGKILL');
  await done(killed);
  expect(await readPage(url, 7)).toBeUndefined();
  expect(await done(deploy(second, target))).toBe(0);
  // nginx may look at a file that it has open once a second.
  await expect.poll(async () => (await fetch(`${url}/vi/7/`)).text(), { timeout: 30_000 }).toMatch(/b$/);
  expect(fs.readdirSync(releases).filter((name) => name.startsWith('.'))).toEqual([]);
});

import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeKeys } from '../../src/build/code-keys.ts';
import { loadDriver } from '../../src/build/driver-bundle.ts';
import { CodeCopy } from './edits/code-copy.ts';
import { temporaryFolder } from './province-copy.ts';

const home = temporaryFolder();
const code = new CodeCopy(path.join(home, 'code'));
const folder = path.join(code.folder, '.cache/driver');
const load = () => loadDriver(code.folder, codeKeys(code.folder).reading);
const only = (): string => {
  const [name = '', ...others] = fs.readdirSync(folder);
  if (others.length > 0) throw new Error(`${folder} holds ${[name, ...others].join(', ')}`);
  return path.join(folder, name);
};

beforeAll(load);
afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

test('the driver is loaded from its bundle', async () => {
  expect(Object.keys(await load())).toEqual(['publishSite']);
  expect(only()).toMatch(/\.mjs$/);
});

test('a bundle names the files beside its modules where they lie', () => {
  expect(fs.readFileSync(only(), 'utf8')).toContain(
    JSON.stringify(new URL(`file://${code.folder}/src/build/workers.ts`).href),
  );
});

test('a bundle that was cut short is made anew', async () => {
  const whole = fs.readFileSync(only(), 'utf8');
  fs.writeFileSync(only(), whole.slice(0, whole.length / 2));
  await load();
  expect(fs.readFileSync(only(), 'utf8')).toBe(whole);
});

test('a change of the code makes another bundle', async () => {
  const before = path.basename(only());
  code.replace('src/build/publish-site.ts', 'drafts: false', 'drafts: !true');
  await load();
  expect(fs.readdirSync(folder).filter((name) => name !== before)).toHaveLength(1);
});

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { deployFolder, rollBack } from '../../../src/deploy/folder/deploy-folder.ts';
import { currentId, readReleases } from '../../../src/deploy/folder/releases.ts';
import { readWholeSite } from '../../../src/deploy/whole-site.ts';
import { buildSmallSite, emptyFolder, settingsIn } from '../../sealed-site.ts';

/** A target, and a way to build and deploy sites to it; every deploy is an hour after the one before. */
function target(keep = 5) {
  const home = emptyFolder();
  const settings = settingsIn(home);
  const folder = path.join(home, 'target');
  let hour = 0;
  const options = () => ({
    target: folder,
    keep,
    graceHours: 24,
    now: new Date(Date.UTC(2026, 10, 22, hour++)).toISOString(),
  });
  return {
    folder,
    deploy(files: Record<string, string>) {
      buildSmallSite(settings, files);
      return deployFolder(readWholeSite(settings), options());
    },
    rollBack: (to?: string) => rollBack(to, options()),
    online: () => ({ id: currentId(folder), page: read('index.html') }),
    read,
    inode: (file: string) => fs.statSync(path.join(folder, 'current', file)).ino,
    ids: () => readReleases(folder).map(({ id }) => id),
  };

  function read(file: string): string | undefined {
    const at = path.join(folder, 'current', file);
    return fs.existsSync(at) ? fs.readFileSync(at, 'utf8') : undefined;
  }
}

const page = (text: string) => ({ 'index.html': text, 'theme.css': 'body{}' });

describe('a deploy', () => {
  test('puts the whole site online', () => {
    const site = target();
    const { id, files, copied } = site.deploy(page('một'));
    expect([site.online(), files, copied]).toEqual([{ id, page: 'một' }, 2, 2]);
  });

  test('copies only what changed', () => {
    const site = target();
    site.deploy(page('một'));
    const before = site.inode('theme.css');
    expect(site.deploy(page('hai'))).toMatchObject({ files: 2, copied: 1 });
    expect(site.inode('theme.css')).toBe(before);
    expect(site.read('index.html')).toBe('hai');
  });

  test('leaves former releases as they were', () => {
    const site = target();
    const { id } = site.deploy(page('một'));
    site.deploy(page('hai'));
    expect(fs.readFileSync(path.join(site.folder, 'releases', id, 'index.html'), 'utf8')).toBe('một');
  });

  test('keeps as many releases as it is told', () => {
    const site = target(2);
    const [, second, third] = ['một', 'hai', 'ba'].map((text) => site.deploy(page(text)).id);
    expect(site.ids()).toEqual([second, third]);
    expect(fs.readdirSync(path.join(site.folder, 'releases'))).toHaveLength(4);
  });

  test('clears away what a deploy that was killed left', () => {
    const site = target();
    site.deploy(page('một'));
    const half = path.join(site.folder, 'releases/.20261121T000000Z');
    fs.mkdirSync(half);
    site.deploy(page('hai'));
    expect(fs.existsSync(half)).toBe(false);
  });

  test('is refused while another is at work', () => {
    const site = target();
    site.deploy(page('một'));
    fs.writeFileSync(path.join(site.folder, 'deploy.lock'), JSON.stringify({ pid: process.pid }));
    expect(() => site.deploy(page('hai'))).toThrow(/Another deploy is at work/);
    expect(site.read('index.html')).toBe('một');
  });
});

describe('going back', () => {
  test('puts the former site online again', () => {
    const site = target();
    const first = site.deploy(page('một'));
    site.deploy(page('hai'));
    site.rollBack();
    expect(site.online()).toEqual({ id: first.id, page: 'một' });
  });

  test('passes over a release that was taken back before', () => {
    const site = target();
    site.deploy(page('tốt'));
    site.deploy(page('hỏng'));
    site.rollBack();
    site.deploy(page('mới'));
    site.rollBack();
    expect(site.read('index.html')).toBe('tốt');
  });

  test('goes to the release that is named', () => {
    const site = target();
    const [first] = ['một', 'hai', 'ba'].map((text) => site.deploy(page(text)).id);
    site.rollBack(first);
    expect(site.read('index.html')).toBe('một');
  });

  test('is refused, with the releases named, where there is no such release', () => {
    const site = target();
    const { id } = site.deploy(page('một'));
    expect(() => site.rollBack('20200101T000000Z')).toThrow(`Those kept: ${id}`);
    expect(() => site.rollBack()).toThrow(`Those kept: ${id}`);
    expect(site.read('index.html')).toBe('một');
  });
});

describe('for pages that are open', () => {
  const withPicture = (name: string) => ({ ...page(name), [`pictures/${name}.avif`]: name });

  test('pictures of the former site can still be fetched, its pages not', () => {
    const site = target();
    site.deploy({ ...withPicture('a'), 'gone/index.html': 'đã gỡ' });
    site.deploy(withPicture('b'));
    expect([site.read('pictures/a.avif'), site.read('gone/index.html')]).toEqual(['a', undefined]);
  });

  test('so can those of the site that was taken back', () => {
    const site = target();
    site.deploy(withPicture('a'));
    site.deploy(withPicture('b'));
    site.rollBack();
    expect(site.read('pictures/b.avif')).toBe('b');
  });

  test('they go when their time is over', () => {
    const site = target();
    site.deploy(withPicture('a'));
    for (let hours = 0; hours < 24; hours++) site.deploy(withPicture('b'));
    expect(site.read('pictures/a.avif')).toBe('a');
    site.deploy(withPicture('b'));
    expect(site.read('pictures/a.avif')).toBeUndefined();
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/hash.ts';
import { KINDS_OF_ADDRESS, ownAddresses } from './addresses.ts';
import { BOTH } from './sites.ts';

describe.each(BOTH)('on every page of $province', ({ site }) => {
  it.each(KINDS_OF_ADDRESS)('all %s of the site itself answer', (kind) => {
    const given = ownAddresses(site, kind);
    expect(given.length).toBeGreaterThan(0);
    const dead = given.filter(({ address }) => !site.answers(address));
    expect(dead.map(({ from, address }) => `${from} → ${address}`)).toEqual([]);
  });

  it('all links into a page meet an element with that id', () => {
    const ids = new Map(
      site.pages.map((page) => [
        page.path,
        new Set(page.tags.flatMap(({ attributes }) => attributes.id ?? [])),
      ]),
    );
    const dead = ownAddresses(site, 'links').filter(({ address }) => {
      const { pathname, hash } = new URL(address);
      return hash && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
    });
    expect(dead.map(({ from, address }) => `${from} → ${address}`)).toEqual([]);
  });
});

describe.each(BOTH)('in every stylesheet of $province', ({ site }) => {
  const sheets = filesBelow(site.folder).filter((file) => file.endsWith('.css'));
  const given = sheets.flatMap((file) =>
    [...site.read(file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => ({
      file,
      address: new URL(address, `${site.origin}/${file}`).href,
    })),
  );

  it('all pictures and fonts are the site’s own', () => {
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter(({ address }) => !address.startsWith('data:') && !site.isOwn(address))).toEqual([]);
  });

  it('all pictures and fonts answer', () => {
    const dead = given.filter(({ address }) => site.isOwn(address) && !site.answers(address));
    expect(dead.map(({ file, address }) => `${path.basename(file)} → ${address}`)).toEqual([]);
  });
});

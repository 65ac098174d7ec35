import { describe, expect, it } from 'vitest';
import type { BuiltPage } from './built-site.ts';
import { linksOf, metaOf, type Tag } from './html.ts';
import { BOTH } from './sites.ts';

const DUBLIN_CORE = ['DC.title', 'DC.creator', 'DC.date', 'DC.description', 'DC.publisher', 'DC.identifier'];
const JSON_LD = 'application/ld+json';

const scriptsOf = ({ tags }: BuiltPage): Tag[] => tags.filter(({ name }) => name === 'script');
const titleOf = ({ tags }: BuiltPage): string =>
  tags.find(({ name }) => name === 'title')?.content.trim() ?? '';
/** Paths of the pages that fail a rule, for the message. */
const failing = (pages: readonly BuiltPage[], passes: (page: BuiltPage) => boolean): string[] =>
  pages.filter((page) => !passes(page)).map(({ path }) => path);

describe.each(BOTH)('every page of $province', ({ site }) => {
  const { pages } = site;
  const harvested = pages.filter(({ tags }) => !metaOf(tags, 'robots')?.includes('noindex'));

  it('says which language it is in', () => {
    expect(failing(pages, ({ lang }) => /^(vi|en|km)$/.test(lang))).toEqual([]);
  });

  it('has exactly one heading of level 1', () => {
    expect(failing(pages, ({ tags }) => tags.filter(({ name }) => name === 'h1').length === 1)).toEqual([]);
  });

  it('has a title that no other page in its language has', () => {
    const same = Map.groupBy(pages, (page) => `${page.lang}: ${titleOf(page)}`);
    const shared = [...same].filter(([, together]) => together.length > 1);
    expect(shared.map(([title, together]) => [title, ...together.map(({ path }) => path)])).toEqual([]);
  });

  it('has a description', () => {
    expect(failing(pages, ({ tags }) => Boolean(metaOf(tags, 'description')?.trim()))).toEqual([]);
  });

  it('states the six of Dublin Core unless it is an error page', () => {
    const missing = harvested.flatMap(({ path, tags }) =>
      DUBLIN_CORE.filter((element) => !metaOf(tags, element)?.trim()).map((element) => `${path} ${element}`),
    );
    expect(missing).toEqual([]);
  });

  it('has JSON-LD that can be read and says that it is schema.org', () => {
    const blocks = pages.flatMap(scriptsOf).filter(({ attributes }) => attributes.type === JSON_LD);
    expect(blocks.length).toBeGreaterThan(0);
    for (const { content } of blocks)
      expect(JSON.parse(content)).toMatchObject({ '@context': 'https://schema.org' });
  });

  it('has JSON-LD if search engines may show it, but for the choice of a language', () => {
    const shown = pages.filter(({ indexable, path }) => indexable && path !== '/');
    expect(
      failing(shown, (page) => scriptsOf(page).some(({ attributes }) => attributes.type === JSON_LD)),
    ).toEqual([]);
  });

  it('has no inline style', () => {
    const unstyled = ({ tags }: BuiltPage) =>
      tags.every(({ name, attributes }) => name !== 'style' && attributes.style === undefined);
    expect(failing(pages, unstyled)).toEqual([]);
  });

  it('has no inline script but JSON-LD', () => {
    const harmless = ({ attributes }: Tag) => Boolean(attributes.src) || attributes.type === JSON_LD;
    expect(failing(pages, (page) => scriptsOf(page).every(harmless))).toEqual([]);
  });

  it('has no event handler in an attribute', () => {
    const quiet = ({ attributes }: Tag) => Object.keys(attributes).every((name) => !/^on/.test(name));
    expect(failing(pages, ({ tags }) => tags.every(quiet))).toEqual([]);
  });

  it('loads no script, stylesheet or picture from another host', () => {
    const own = ({ tags }: BuiltPage) =>
      [
        ...tags.filter(({ name }) => ['script', 'img', 'source', 'iframe'].includes(name)),
        ...linksOf(tags, 'stylesheet'),
      ].every(({ attributes }) => {
        const { src, href, srcset } = attributes;
        const addresses = [src, href, ...(srcset?.split(',').map((part) => part.trim().split(' ')[0]) ?? [])];
        return addresses.every((address) => address === undefined || site.isOwn(address));
      });
    expect(failing(pages, own)).toEqual([]);
  });
});

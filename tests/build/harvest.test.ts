import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/hash.ts';
import { SITES } from '../built-sites.ts';

const { out } = SITES.lamDong;
const read = (file: string): string => fs.readFileSync(path.join(out, file), 'utf8');
/** Error pages and notices of withdrawal are nothing to harvest. */
const pages = filesBelow(out).filter(
  (file) => file.endsWith('.html') && !read(file).includes('<meta name="robots" content="noindex">'),
);
const isEntry = (file: string): boolean => read(file).includes('content="article"');

/** Values of a meta element by its name or property. */
function metas(html: string, name: string): string[] {
  const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)];
  return tags.flatMap(([, known, value = '']) => (known === name ? [value] : []));
}

describe.each(pages)('%s', (file) => {
  const html = read(file);

  test('has the six elements of Circular 24/2011, and author, rights, type, format and language', () => {
    const elements = 'title creator date description publisher identifier rights type format language'.split(
      ' ',
    );
    for (const element of elements)
      expect(metas(html, `DC.${element}`), element).toEqual([expect.stringMatching(/./)]);
    expect(metas(html, 'author')).toEqual([expect.stringMatching(/./)]);
  });

  test('has the Open Graph elements of a page', () => {
    for (const element of ['site_name', 'type', 'title', 'description', 'url', 'locale', 'image'])
      expect(metas(html, `og:${element}`), element).toEqual([expect.stringMatching(/./)]);
    const [card = ''] = metas(html, 'og:image');
    expect(fs.existsSync(path.join(out, new URL(card).pathname))).toBe(true);
  });

  test('shows every picture without a script', () => {
    for (const [image] of html.matchAll(/<img\b[^>]*>/g)) expect(image).toMatch(/ src="\/[^"]+"/);
  });

  test('has JSON-LD whose own addresses are absolute', () => {
    const [, json = '{"@graph":[]}'] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const graph = JSON.parse(json)['@graph'] as Record<string, unknown>[];
    expect(graph.length > 0 || file === 'index.html').toBe(true);
    expect(json).not.toMatch(/"(?:url|contentUrl|item|@id)":"\//);
  });
});

describe.each(pages.filter(isEntry))('the entry %s', (file) => {
  const html = read(file);

  test('has its body in one container', () => {
    expect(html.match(/ id="entry-body"/g)).toHaveLength(1);
    expect(html).toMatch(/ id="entry-body"[^>]*>\s*<(p|h2|ul|figure|aside)/);
  });

  test('has times, section and tags for harvesters', () => {
    for (const element of ['published_time', 'modified_time'])
      expect(metas(html, `article:${element}`)).toEqual([
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*(Z|\+07:00)$/),
      ]);
    const [, , section] = file.split('/');
    expect(metas(html, 'article:section')).toHaveLength(section === 'index.html' ? 0 : 1);
    expect(metas(html, 'article:tag')).toEqual(metas(html, 'DC.subject'));
    expect(metas(html, 'DC.source').length).toBeGreaterThan(0);
  });
});

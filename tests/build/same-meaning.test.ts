import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { type FeedItem, itemsOf } from './feed.ts';
import { dongThap, lamDong } from './sites.ts';

/** What a reader gets out of HTML: its words, where its links lead, which pictures it shows with which words. */
interface Meaning {
  words: string;
  links: string[];
  pictures: { src: string; alt: string }[];
}

const BLOCKS = /^(p|h\d|li|ul|ol|figure|figcaption|blockquote|aside|div|table|thead|tbody|tr|th|td|br)$/;

function meaningOf(tree: Nodes, base: string): Meaning {
  const meaning: Meaning = { words: '', links: [], pictures: [] };
  const absolute = (address: unknown) => new URL(String(address), base).href;
  visit(tree as Root, (node) => {
    if (node.type === 'text') meaning.words += node.value;
    if (node.type !== 'element') return;
    const { tagName, properties } = node as Element;
    if (BLOCKS.test(tagName)) meaning.words += ' ';
    if (tagName === 'a') meaning.links.push(absolute(properties.href));
    if (tagName === 'img')
      meaning.pictures.push({ src: absolute(properties.src), alt: String(properties.alt) });
  });
  meaning.words = meaning.words
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim()
    .normalize('NFC');
  return meaning;
}

/** The body on the item's page: the element that harvesters are told of. */
function bodyOf(site: BuiltSite, link: string): Nodes {
  const { html } = site.page(new URL(link).pathname);
  let found: Element | undefined;
  visit(htmlToHast(html) as unknown as Root, 'element', (node: Element) => {
    if (node.properties.id === 'entry-body') found = node;
  });
  if (!found) throw new Error(`${link} has no body`);
  return found;
}

const FEEDS = [
  ...['vi', 'en', 'km'].map((lang) => ({ site: dongThap, file: `${lang}/feed.xml` })),
  ...['vi', 'en'].map((lang) => ({ site: lamDong, file: `${lang}/feed.xml` })),
];

describe.each(FEEDS)('$site.origin $file', ({ site, file }) => {
  const items: FeedItem[] = itemsOf(site, file);

  test.each(items.map((item) => [item.link ?? '', item] as const))(
    '%s says the same as its page',
    (link, item) => {
      const sent = meaningOf(htmlToHast(item.content?.encoded ?? '') as unknown as Root, link);
      const shown = meaningOf(bodyOf(site, link), link);
      expect(sent.words).not.toBe('');
      expect(sent).toEqual(shown);
    },
  );
});

test('a body of components only is sent whole', () => {
  const item = itemsOf(lamDong, 'vi/feed.xml').find(({ link }) => link?.includes('phim-suong'));
  const html = item?.content?.encoded ?? '';
  expect(html).toMatch(/^<figure><img src="https:\/\/lamdong\.example\.vn\/pictures\/mist\./);
  expect(textOf(htmlToHast(html) as unknown as Root)).toContain('Sương chưa tan.');
});

import { describe, expect, test } from 'vitest';
import { preparePage } from '../../../src/search/build/prepare.ts';
import { searchableOf, searchablePage } from '../../../src/search/build/searchable.ts';
import { spaced } from '../../../src/search/build/writing.ts';

const page = (main: string, frame = '<p>frame</p>') =>
  `<html><head><title>t</title></head><body>${frame}${main}${frame}</body></html>`;
const MAIN =
  '<main class="a" data-pagefind-body data-pagefind-sort="date:2026-01-01"><h1>Sen</h1><p>x</p></main>';

describe('what search depends on in a page', () => {
  test('is its searchable part', () => {
    expect(searchableOf(page(MAIN))).toBe(
      '<main data-pagefind-body data-pagefind-sort="date:2026-01-01"><h1>Sen</h1><p>x</p>',
    );
  });

  test('ends with the element that began, not with one in it of the same name', () => {
    const nested = '<div data-pagefind-body><h1>Sen</h1><div>a</div><p>b</p></div>';
    expect(searchableOf(page(nested))).toContain('<p>b</p>');
  });

  test('is not ended by what a script says', () => {
    const scripted = '<main data-pagefind-body><h1>Sen</h1><script>"</main>"</script><p>b</p></main>';
    expect(searchableOf(page(scripted))).toContain('<p>b</p>');
  });

  test('has the pictures behind it, of which one may stand for the page', () => {
    expect(searchableOf(page(MAIN, '<p>frame</p><img alt="lotus > pond" src="/a.jpg">'))).toMatch(
      /<p>x<\/p><img alt="lotus > pond" src="\/a.jpg">$/,
    );
  });

  test('has every attribute of an element that gives facts from its attributes', () => {
    const facts =
      '<main data-pagefind-body data-pagefind-meta="kind[title]" title="Craft"><h1>Sen</h1></main>';
    expect(searchableOf(page(facts))).toContain('title="Craft"');
  });

  test.each([
    ['facts stand elsewhere on it', page(MAIN, '<i data-pagefind-filter="a:b"></i>')],
    ['its title stands elsewhere', page('<main data-pagefind-body><p>x</p></main>', '<h1>Sen</h1>')],
    ['its title is that of the tab', page('<main data-pagefind-body><p>x</p></main>')],
    ['it has no searchable part', page('<main><h1>Sen</h1></main>')],
    ['that part never ends', '<main data-pagefind-body><h1>Sen</h1>'],
  ])('is all of it where %s', (_, html) => {
    expect(searchableOf(html)).toBe(html);
  });
});

describe('a page cut to what search depends on', () => {
  const framed = page(MAIN, '<p>frame</p><img alt="lotus" src="/a.jpg">');

  test('is a document with its searchable part alone', () => {
    expect(searchablePage(page(MAIN))).toBe(
      '<html><body><main data-pagefind-body data-pagefind-sort="date:2026-01-01"><h1>Sen</h1><p>x</p></main></body></html>',
    );
  });

  test('shows in a result what the whole page would', () => {
    expect(preparePage(searchablePage(framed), spaced).shown).toEqual(preparePage(framed, spaced).shown);
  });

  test('is the page itself where something outside that part may be found', () => {
    const untitled = page('<main data-pagefind-body><p>x</p></main>');
    expect(searchablePage(untitled)).toBe(untitled);
  });
});

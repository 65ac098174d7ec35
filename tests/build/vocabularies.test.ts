import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/hash.ts';
import { FEED_FORMATS } from '../../src/catalogue/feed-paths.ts';
import { JSON_FEED, SCHEMA_ORG, typeProblems } from '../typed-data.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { dongThap, lamDong } from './sites.ts';

const SITES = [dongThap, lamDong];
type Node = Record<string, unknown>;

/** JSON-LD of a page; `query-input` is an annotation of schema.org's Actions, which the vocabulary itself does not have. */
function graphOf({ html }: BuiltPage): Node | undefined {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return json
    ? (JSON.parse(json, (key, value) => (key === 'query-input' ? undefined : value)) as Node)
    : undefined;
}

/** Every property with the type that has it, anywhere in a value: `NewsArticle headline`. */
function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type } = value as Node;
  return Object.entries(value).flatMap(([key, inner]) => [`${type} ${key}`, ...termsIn(inner)]);
}

/** Pages that together have every term of the site. */
function specimens({ pages }: BuiltSite): [string, Node][] {
  const seen = new Set<string>();
  return pages.flatMap((page): [string, Node][] => {
    const graph = graphOf(page);
    const terms = new Set(termsIn(graph));
    if (!graph || terms.isSubsetOf(seen)) return [];
    for (const term of terms) seen.add(term);
    return [[page.path, graph]];
  });
}

describe('JSON-LD', () => {
  const pages = SITES.flatMap(specimens);

  test('is there to be looked at, of every type', () => {
    const types = new Set(pages.flatMap(([, graph]) => termsIn(graph)));
    for (const type of [
      'AudioObject',
      'VideoObject',
      'PodcastEpisode',
      'NewsArticle',
      'TouristAttraction',
      'Product',
    ])
      expect(types).toContain(`${type} @type`);
  });

  test('says nothing that schema.org does not know', () =>
    expect(typeProblems(Object.fromEntries(pages), SCHEMA_ORG)).toEqual([]));
});

describe('JSON Feed', () => {
  test(`documents are of version 1.1, beside our own extension`, () => {
    const feeds = SITES.flatMap((site) =>
      filesBelow(site.folder)
        .filter((file) => /(^|\/)feed(-archive-\d+)?\.json$/.test(file))
        .map((file): [string, unknown] => {
          const { _sen, ...feed } = JSON.parse(site.read(file)) as Node;
          return [`${site.origin} ${file}`, feed];
        }),
    );
    expect(feeds.length).toBeGreaterThan(FEED_FORMATS.length);
    expect(typeProblems(Object.fromEntries(feeds), JSON_FEED)).toEqual([]);
  });
});

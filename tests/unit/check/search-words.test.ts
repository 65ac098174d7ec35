import { describe, expect, test } from 'vitest';
import { cleanProvince, findingsIn } from './clean-province.ts';

const FILE = 'glossary.yml';

/** What the check says of an entry with these search words. */
async function said(search: string) {
  const copy = cleanProvince();
  copy.append(
    FILE,
    `- vi: "Chợ Bến Than"\n  en: "Charcoal Wharf Market"\n  kind: place\n  also: { vi: ["chợ Than"] }\n  search: ${search}\n`,
  );
  const line = copy.lineOf(FILE, `search: ${search}`);
  return (await findingsIn(copy)).map((found) => ({ ...found, atLine: found.line === line }));
}

describe('search-words', () => {
  test('has nothing to say of words that help', async () => {
    expect(await said('{ vi: ["chợ bán than"], en: ["coal market"] }')).toEqual([]);
  });

  test.each([
    ['a language that the site does not have', '{ fr: ["marché"] }', 'search.fr'],
    ['words without a language', '"chợ bán than"', 'search'],
    ['an empty word', '{ vi: [" "] }', 'search.vi'],
    ['a word that stands twice, diacritics aside', '{ vi: ["chợ bán than", "cho ban than"] }', 'search.vi'],
    ['the name itself', '{ vi: ["chợ bến than"] }', 'search.vi'],
    ['the name without its diacritics', '{ vi: ["cho ben than"] }', 'search.vi'],
    ['what stands in also', '{ vi: ["Chợ Than"] }', 'search.vi'],
  ])('names %s, at its line', async (_, search, field) => {
    const found = await said(search);
    expect(found).toMatchObject([
      { rule: 'search-words', severity: 'warning', file: FILE, field, atLine: true },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { selectSynonyms } from '../../../src/search/build/synonyms.ts';
import { languageOf } from '../../../src/search/languages.ts';
import { type Concept, generalConcepts, parseConcepts } from '../../../src/search/synonyms/concepts.ts';
import { makeSynonymFinder } from '../../../src/search/text/synonyms.ts';

const vocabulary = (...words: string[]) => ({
  total: words.length,
  words: new Map(words.map((word) => [word, 1])),
});

describe('concepts', () => {
  test('are read with their kinds', () => {
    const [fruit] = parseConcepts(
      'fruit:\n  en: fruit\n  kinds: mango\nmango:\n  en: mango\n  vi: xoài, trái xoài\n',
    );
    expect(fruit?.kinds).toEqual([{ words: { en: ['mango'], vi: ['xoài', 'trái xoài'] }, kinds: [] }]);
  });

  test('are read with what people only type for them', () => {
    const [season] = parseConcepts('season:\n  en: best season\n  en?: when to go, which month\n');
    expect(season).toMatchObject({
      words: { en: ['best season'] },
      typed: { en: ['when to go', 'which month'] },
    });
  });

  test('name no kind that is not there', () => {
    expect(() => parseConcepts('fruit:\n  en: fruit\n  kinds: mango\n')).toThrow('no concept mango');
  });

  test.each(['vi', 'en', 'km'])(
    'that come with Sen do not list a word twice for one thing, in %s',
    (lang) => {
      const twice = generalConcepts()
        .map(({ words }) => words[lang] ?? [])
        .filter((words) => new Set(words).size < words.length);
      expect(twice).toEqual([]);
    },
  );

  test('that come with Sen are in Khmer as it should be written', () => {
    const normalise = languageOf('km').spaceless?.normalise ?? String;
    const words = generalConcepts().flatMap(({ words }) => words.km ?? []);
    expect(words.filter((word) => normalise(word).search(/\u200B/) >= 0)).toEqual([]);
  });
});

describe('synonyms of a site', () => {
  const mall: Concept = { words: { vi: ['siêu thị', 'chợ lớn'], en: ['mall'] }, kinds: [] };

  test('are those that it has; the others can be typed', () => {
    expect(selectSynonyms('vi', [mall], vocabulary('sieu', 'thi'))).toEqual([
      { words: ['siêu thị'], typed: ['chợ lớn'] },
    ]);
  });

  test('come with what people only type for it', () => {
    const asked: Concept = { ...mall, typed: { vi: ['mua sắm ở đâu'] } };
    expect(selectSynonyms('vi', [asked], vocabulary('sieu', 'thi'))).toEqual([
      { words: ['siêu thị'], typed: ['chợ lớn'], asked: ['mua sắm ở đâu'] },
    ]);
  });

  test('are none where it has no word for it', () => {
    expect(selectSynonyms('vi', [mall], vocabulary('cho'))).toEqual([]);
  });

  test('of a name are also its names in other languages', () => {
    const delta: Concept = {
      words: { vi: ['miền Tây'], en: ['Mekong Delta'] },
      isName: true,
      kinds: [],
    };
    expect(selectSynonyms('vi', [delta], vocabulary('mien', 'tay'))).toEqual([
      { words: ['miền Tây'], typed: ['Mekong Delta'], same: true },
    ]);
  });

  test('are names in another script, which no vocabulary of the own one has', () => {
    const leader: Concept = { words: { km: ['វ៉យីយឿង', 'Thiên Hộ Dương'] }, isName: true, kinds: [] };
    expect(selectSynonyms('km', [leader], vocabulary('វ៉យីយឿង'))).toEqual([
      { words: ['វ៉យីយឿង', 'Thiên Hộ Dương'], same: true },
    ]);
  });

  test('are names that stand alone, if marks are left out in typing them', () => {
    const park: Concept = { words: { vi: ['Tràm Chim'] }, isName: true, kinds: [] };
    const company: Concept = { words: { vi: ['Control Union'] }, isName: true, kinds: [] };
    expect(selectSynonyms('vi', [park, company], vocabulary('tram', 'chim', 'control', 'union'))).toEqual([
      { words: ['Tràm Chim'], same: true },
    ]);
  });

  test('are English words too where the script is hard to type', () => {
    const mango: Concept = { words: { km: ['ស្វាយ'], en: ['mango'], vi: ['xoài'] }, kinds: [] };
    expect(selectSynonyms('km', [mango], vocabulary('ស្វាយ'))).toEqual([
      { words: ['ស្វាយ'], typed: ['mango'] },
    ]);
  });
});

describe('the finder of synonyms', () => {
  const find = makeSynonymFinder([{ words: ['nghêu'], typed: ['ngao'] }], languageOf('vi'));

  test('finds them in a query', () => {
    expect(find(['ngao', 'gò', 'công'])).toEqual([
      { start: 0, end: 1, others: ['nghêu'], close: 1, same: false, asked: false, written: [] },
    ]);
  });

  test('tells what only asks', () => {
    const season = makeSynonymFinder([{ words: ['best season'], asked: ['when to go'] }], languageOf('en'));
    expect(season(['when', 'to', 'go'])).toMatchObject([{ others: ['best season'], asked: true }]);
    expect(season(['best', 'season'])).toEqual([]);
  });

  test('takes several syllables without their marks, but not one', () => {
    const list = [{ words: ['chùa'], typed: ['tự viện', 'tự'] }];
    const plain = makeSynonymFinder(list, languageOf('vi'));
    expect(plain(['tu', 'vien']).map(({ others }) => others)).toEqual([['chùa']]);
    expect(plain(['tu'])).toEqual([]);
  });

  test('takes the longest of what overlaps', () => {
    const list = [
      { words: ['quay'], typed: ['boat landing'] },
      { words: ['sampan'], typed: ['boat'] },
    ];
    const [found, ...others] = makeSynonymFinder(list, languageOf('en'))(['boats', 'landing']);
    expect([found?.others, others]).toEqual([['quay'], []]);
  });

  test('finds inflected words', () => {
    const english = makeSynonymFinder([{ words: ['pagoda', 'temple'] }], languageOf('en'));
    expect(english(['temples']).map(({ others }) => others)).toEqual([['pagoda']]);
  });

  test('gives narrower words last, and not the other way round', () => {
    const list = [{ words: ['fruit', 'produce'], kinds: ['mango'] }, { words: ['mango', 'mangifera'] }];
    const english = makeSynonymFinder(list, languageOf('en'));
    expect(english(['fruit'])[0]?.others).toEqual(['produce', 'mango']);
    expect(english(['mango'])[0]?.others).toEqual(['mangifera']);
  });

  test('gives a phrase typed without diacritics as it is written', () => {
    const market = makeSynonymFinder([{ words: ['chợ nổi', 'chợ trên sông'] }], languageOf('vi'));
    expect(market(['cho', 'noi'])).toEqual([
      {
        start: 0,
        end: 2,
        others: ['chợ trên sông'],
        close: 1,
        same: false,
        asked: false,
        written: ['chợ nổi'],
      },
    ]);
    expect(market(['cho', 'nổi'])[0]?.written).toEqual(['chợ nổi']);
    expect(market(['chợ', 'nổi'])[0]?.written).toEqual([]);
  });

  test('finds no other word for a part of a name', () => {
    const names = makeSynonymFinder(
      [{ words: ['Tràm Chim'], same: true }, { words: ['chim', 'cò'] }],
      languageOf('vi'),
    );
    expect(names(['Tràm', 'Chim'])).toEqual([]);
    expect(names(['xem', 'chim'])[0]?.others).toEqual(['cò']);
  });
});

test('what pages have and people ask with only asks where it is typed', () => {
  const find = makeSynonymFinder(
    [{ words: ['mùa nào đẹp', 'thời tiết'], asked: ['mùa nào đẹp'] }],
    languageOf('vi'),
  );
  const [part] = find(['mùa', 'nào', 'đẹp']);
  expect(part).toMatchObject({ asked: true, others: ['thời tiết'] });
});

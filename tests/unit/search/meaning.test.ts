import { describe, expect, test } from 'vitest';
import { makeFacetFinder } from '../../../src/search/client/meaning/facets.ts';
import { isAsked, questionIn } from '../../../src/search/client/meaning/meaning.ts';
import { mergeSimilar } from '../../../src/search/client/meaning/merge.ts';
import type { Similar } from '../../../src/search/client/meaning/similar.ts';
import { readVariant, variantsOf } from '../../../src/search/client/meaning/variants.ts';
import { readWords } from '../../../src/search/client/read-words.ts';
import type { Judged } from '../../../src/search/client/reading.ts';
import { languageOf } from '../../../src/search/languages.ts';

describe('facets', () => {
  const find = makeFacetFinder(
    { topic: { Festivals: 3, 'Logistics and border trade': 2 } },
    languageOf('en'),
  );

  test('are called what they say, inflected or not', () => {
    expect(find(['festival'])).toEqual([{ name: 'topic', value: 'Festivals' }]);
  });

  test('are called each of the things that they list', () => {
    expect(find(['border trade'])).toEqual([{ name: 'topic', value: 'Logistics and border trade' }]);
  });

  test('keep their diacritics: a tomb is no village', () => {
    const vietnamese = makeFacetFinder({ kind: { Làng: 2 } }, languageOf('vi'));
    expect([vietnamese(['lăng']), vietnamese(['làng'])]).toEqual([[], [{ name: 'kind', value: 'Làng' }]]);
  });
});

const part = {
  start: 0,
  end: 1,
  others: ['pagoda', 'stupa'],
  close: 1,
  same: false,
  asked: false,
  own: 'temple',
  typed: ['temple'],
  facets: [],
  aside: false,
  written: [],
};

describe('the question of a query', () => {
  const asking = { ...part, start: 2, end: 4, asked: true };
  const read = (text: string) => text.split(' ');

  test('is the part that asks, by itself', () => {
    const meaning = { words: ['ha', 'long', 'which', 'month'], parts: [asking], read };
    expect(questionIn(meaning)).toMatchObject({
      words: ['which', 'month'],
      parts: [{ start: 0, end: 2, asked: true }],
    });
  });

  test('is none where nothing else is asked for', () => {
    const alone = { ...asking, start: 0, end: 2 };
    expect(questionIn({ words: ['which', 'month'], parts: [alone], read })).toBeUndefined();
  });
});

describe('a query only asks', () => {
  const read = (text: string): string[] => text.split(' ');

  test('if all of it does', () => {
    expect(isAsked({ words: ['when'], parts: [{ ...part, asked: true }], read })).toBe(true);
    expect(isAsked({ words: ['when'], parts: [part], read })).toBe(false);
  });

  test('but not if it names something as well', () => {
    expect(isAsked({ words: ['when', 'lotus'], parts: [{ ...part, asked: true }], read })).toBe(false);
  });
});

describe('variants', () => {
  test('say the closest in meaning first, and which are only kinds', () => {
    const variants = variantsOf([part], 5);
    expect(variants.map(({ phrase, narrower }) => [phrase, narrower])).toEqual([
      ['pagoda', false],
      ['stupa', true],
    ]);
  });

  test('say less where they are only a part of what was typed', () => {
    const longer = { ...part, own: 'Buddhist temple', others: ['temple', 'pagoda'], close: 2 };
    expect(variantsOf([longer], 5).map(({ phrase, broader }) => [phrase, broader])).toEqual([
      ['temple', true],
      ['pagoda', false],
    ]);
  });

  test('keep what stands around', () => {
    const english = languageOf('en');
    const meaning = {
      words: ['temple', 'opening', 'hours', 'cai', 'lay'],
      read: (text: string) => readWords(text, english),
    };
    const { terms, asides } = readVariant({ part, phrase: 'old pagoda' }, meaning, english);
    expect([terms, asides]).toEqual([
      ['old', 'pagoda', 'cai', 'lay'],
      ['opening', 'hours'],
    ]);
  });
});

describe('pages with other words', () => {
  const page = (url: string, evidence: number, score = 10): Judged =>
    ({ page: { url }, evidence, score, close: 1, share: 1, named: score }) as unknown as Judged;
  const similar = (url: string, evidence: number, more: Partial<Similar> = {}): Similar => ({
    ...page(url, evidence),
    part: { same: more.same ?? false, asked: false },
    strong: true,
    aside: false,
    same: false,
    narrower: false,
    broader: false,
    rare: false,
    ...more,
  });
  const none = async () => [];
  const merged = async (
    meant: Judged[],
    others: Similar[],
    loose: Judged[] = [],
    rest: () => Promise<Judged[]> = none,
  ) =>
    (await mergeSimilar({ meant, loose, nearly: 0.3, whole: loose.slice(0, 1) }, others, rest)).map(
      ({ page }) => page.url,
    );

  test('come behind those with the words that were typed', async () => {
    expect(await merged([page('typed', 1.2)], [similar('other', 1.5)])).toEqual(['typed', 'other']);
  });

  test('do not come where one is surely right', async () => {
    expect(await merged([page('typed', 1.6)], [similar('other', 1.5)])).toEqual(['typed']);
  });

  test('come where one is surely right but few are, if their title says it', async () => {
    const typed = (count: number) => ['a', 'b', 'c'].slice(0, count).map((url) => page(url, 1.6));
    expect(await merged(typed(1), [similar('titled', 1.6)])).toEqual(['a', 'titled']);
    expect(await merged(typed(3), [similar('titled', 1.6)])).toEqual(['a', 'b', 'c']);
  });

  test('come first if they have them in the title, and others only mention what was typed', async () => {
    expect(await merged([page('mentions', 1)], [similar('titled', 1.6)])).toEqual(['titled', 'mentions']);
  });

  test('raise a page with the words that says them otherwise in its title', async () => {
    const both = { ...similar('both', 1.6), score: 15 };
    const typed = [
      { ...page('typed', 1.07), score: 13 },
      { ...page('both', 1.35), score: 12 },
    ];
    expect(await merged(typed, [both])).toEqual(['both', 'typed']);
  });

  test('answer a question before pages that only have the name it asks of', async () => {
    const answer = similar('answer', 1.3, { aside: true, part: { same: false, asked: true } });
    expect(await merged([{ ...page('named', 1.6), score: 15 }], [answer])).toEqual(['answer', 'named']);
  });

  test('leave room for pages with the words apart where none is named after them', async () => {
    expect(await merged([page('mentions', 1)], [], [page('apart', 0.2)])).toEqual(['mentions', 'apart']);
    expect(await merged([page('named', 1.6)], [], [page('apart', 0.2)])).toEqual(['named']);
  });

  test('come first only if they mean the same, not a kind of it', async () => {
    const kind = similar('kind', 1.6, { narrower: true });
    expect(await merged([page('mentions', 1)], [kind])).toEqual(['mentions', 'kind']);
  });

  test('come before those that only happen to have the words', async () => {
    expect(await merged([], [similar('other', 1.3)], [page('apart', 0.5)])).toEqual(['other', 'apart']);
  });

  test('hide those that hardly have them together', async () => {
    expect(await merged([], [similar('other', 1.3)], [page('apart', 0.3)])).toEqual(['other']);
    expect(await merged([], [], [page('apart', 0.3)])).toEqual(['apart']);
  });

  test('are as good as any if they are another spelling', async () => {
    const spelled = similar('spelled', 1.6, { same: true });
    expect(await merged([page('typed', 0.8)], [spelled])).toEqual(['spelled', 'typed']);
  });

  test('do not go missing behind pages about most of it', async () => {
    const most = async () => ['a', 'b', 'c'].map((url) => page(url, 1.6));
    expect(await merged([], [], [page('apart', 0.2)], most)).toEqual(['a', 'b', 'c', 'apart']);
  });

  test('give way to pages about most of it where there are none', async () => {
    expect(await merged([], [], [page('apart', 0.5)], async () => [page('most', 0.9)])).toEqual([
      'most',
      'apart',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { readQuery, tidy } from '../../../src/search/client/query.ts';
import { readWords } from '../../../src/search/client/read-words.ts';
import { languageOf } from '../../../src/search/languages.ts';

const vietnamese = languageOf('vi');
const read = (text: string): readonly string[] => readWords(text, vietnamese);

describe('tidy', () => {
  test.each([
    ['spaces', '  a \n b ', 'a b'],
    ['zero-width characters', 'a\u200B\u2060b\uFEFF', 'ab'],
    ['direction marks', '\u202Ea', 'a'],
    ['half a surrogate pair', 'a\uD83C', 'a\uFFFD'],
  ])('cleans up %s', (_, typed, text) => {
    expect(tidy(typed)).toBe(text);
  });

  test('cuts long text', () => {
    expect(tidy('a'.repeat(10_000))).toHaveLength(300);
  });
});

describe('readWords', () => {
  test('leaves out what has no letter', () => {
    expect(read('🌸 "a" <b> \u0301 -- 2026')).toEqual(['a', 'b', '2026']);
  });

  test('encodes', () => {
    expect(read('đi')).toEqual(['d\u0369i']);
  });
});

describe('readWords without spaces', () => {
  const khmer = languageOf('km');
  // Cuts where the text has bars.
  const read = (text: string) =>
    readWords(text.replaceAll('|', ''), khmer, (run) =>
      text
        .split('|')
        .filter((piece) => run.includes(piece))
        .map((piece) => ({ text: piece, known: true })),
    );

  test('leaves out what only asks', () => {
    expect(read('ក្រៀល|ពេលណា')).toEqual(['ក្រៀល']);
  });

  test('keeps what asks where nothing else is asked', () => {
    expect(read('គួរទៅ|រដូវណា')).toEqual(['គួរទៅ', 'រដូវណា']);
  });
});

describe('readQuery', () => {
  test('leaves out stop words if two others remain', () => {
    expect(
      readQuery('làng hoa ở Sa Đéc', read, vietnamese).terms.map((term) => term.normalize('NFC')),
    ).toEqual(['làng', 'hoa', 'Sa', 'Đéc'.replace('Đ', 'D\u0369')]);
  });

  test('keeps a stop word that ends a query, as names do', () => {
    const english = languageOf('en');
    const readEnglish = (text: string) => readWords(text, english);
    expect(readQuery('houses in cai be', readEnglish, english).terms).toEqual(['houses', 'cai', 'be']);
  });

  test('keeps a stop word in a short query', () => {
    expect(readQuery('là gì', read, vietnamese).terms).toHaveLength(2);
  });

  test('keeps a word that is a stop word only with diacritics', () => {
    const termsOf = (text: string): string[] => [...readQuery(text, read, vietnamese).terms];
    expect(termsOf('cho noi cai be')).toHaveLength(4);
    expect(termsOf('thuế cho nhà máy')).toHaveLength(3);
  });

  test('leaves out what only makes a question', () => {
    expect(readQuery('di cho noi may gio', read, vietnamese).terms).toEqual(['cho', 'noi']);
  });

  test.each([
    ['giá vé Tràm Chim', 'Tràm Chim'],
    ['gia ve tram chim', 'tram chim'],
    ['gio mo cua', 'gio mo cua'],
    ['mua vé ở đâu', 'mua vé'],
    ['giá vé của bảo tàng', 'bảo tàng'],
    ['ở đâu', 'ở đâu'],
  ])('%s is about %s', (typed, about) => {
    expect(readQuery(typed, read, vietnamese).terms).toEqual(read(about));
  });

  test('finds phrases in quotation marks', () => {
    expect(readQuery('"làng hoa" “chợ nổi” "x', read, vietnamese).phrases).toEqual([
      ['làng', 'hoa'],
      ['chợ', 'nổi'],
    ]);
  });

  test('takes at most 24 words', () => {
    expect(readQuery('a '.repeat(100), read, vietnamese).words).toHaveLength(24);
  });
});

test('a question of asides and grammar is about the asides', () => {
  const english = languageOf('en');
  const query = readQuery('when is the best time to visit', (text) => readWords(text, english), english);
  expect(query.terms).toEqual(['best', 'time', 'visit']);
});

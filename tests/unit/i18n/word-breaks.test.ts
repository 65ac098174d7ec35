import { describe, expect, it } from 'vitest';
import { lineEnds, wordMarker } from '../../../src/i18n/word-breaks.ts';

const markWordsOfPage = lineEnds([]);

describe('where a line may end', () => {
  it.each([
    ['Khmer', 'ដល់ព្រះអាទិត្យរះលើវាលឈូក', 'ដល់|ព្រះអាទិត្យ|រះ|លើ|វាល|ឈូក'],
    ['Lao', 'ສະບາຍດີປະເທດລາວ', 'ສະບາຍດີ|ປະເທດ|ລາວ'],
    ['Vietnamese and English', 'Đồng Tháp, the delta', 'Đồng Tháp, the delta'],
    ['a sign of repetition', 'ផ្សេងៗគ្នា', 'ផ្សេងៗ|គ្នា'],
    ['a letter left over of a foreign name', 'មីថ', 'មីថ'],
    ['a suffix', 'ចំណូលសាជីវកម្ម', 'ចំណូល|សាជីវកម្ម'],
    ['a full stop', 'វាលឈូក។', 'វាល|ឈូក។'],
  ])('%s', (_, text, expected) => {
    expect(wordMarker('|')(text)).toBe(expected);
  });

  it.each([
    ['not within a name', 'វាលតឹនភឿក', ['តឹនភឿក ២'], 'វាល|តឹនភឿក'],
    ['between what kind of thing it is and its name', 'ខេត្តដុងថាប', ['ខេត្តដុងថាប', 'ដុងថាប'], 'ខេត្ត|ដុងថាប'],
    ['nowhere else for a name that is part of a syllable', 'តឹនភឿកា', ['តឹនភឿក'], wordMarker('|')('តឹនភឿកា')],
  ])('%s', (_, text, names, expected) => {
    expect(wordMarker('|', names)(text)).toBe(expected);
  });
});

describe('a page', () => {
  it.each([
    ['a title', '<title>វាលឈូក</title>'],
    ['an attribute', '<a title="x > វាលឈូក">1</a>'],
    ['a script', '<script type="application/ld+json">{"name":"វាលឈូក"}</script>'],
    ['a drawing', '<svg><text>វាលឈូក</text></svg>'],
    ['a choice', '<select><option>វាលឈូក</option></select>'],
    ['a comment', '<!-- វាលឈូក -->'],
  ])('keeps %s as it is', (_, html) => {
    expect(markWordsOfPage(html)).toBe(html);
  });

  it.each([
    ['the law', '96/2026/NĐ-CP'],
    ['the law', '143/2025/QH15'],
    ['the law', '1663/NQ-UBTVQH'],
    ['the years', '2022–2032'],
    ['the shares', '75–85%'],
    ['the amounts', '១.២០០–១.៤០០'],
    ['the length of time', '50-year'],
    ['the day', '1 July 2025'],
    ['the day', '១ កក្កដា ២០២៥'],
  ])('ends no line within %s %s', (_, kept) => {
    expect(markWordsOfPage(`<p>(${kept}).</p>`)).toBe(`<p>(<span class="nowrap">${kept}</span>).</p>`);
  });

  it.each(['25/11/2026', '24/7', 'km/h', 'x/2025/QH15'])('keeps %s, no number of a law, as it is', (text) => {
    expect(markWordsOfPage(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
  });

  it.each(['No. 67/2025/QH15', 'Luật 67/2025/QH15'])('ends no line before the number in %s', (law) => {
    expect(markWordsOfPage(`<p>x ${law}.</p>`)).toBe(`<p>x <span class="nowrap">${law}</span>.</p>`);
  });

  it('lets a line end before the number where the word is the end of a name', () => {
    expect(markWordsOfPage('<p>Đầu tư 67/2025/QH15</p>')).toContain('Đầu tư <span');
  });

  it('keeps a name together that the browser, which knows it not, would cut', () => {
    const html = lineEnds(['កាវឡាញ់'])('<p>ស្វាយកាវឡាញ់</p>');
    expect(html).toBe('<p>ស្វាយ<wbr><span class="nowrap">កាវឡាញ់</span></p>');
  });

  it('begins no line with the dot between two things', () => {
    expect(markWordsOfPage('<p>Cái Bè · Policy</p>')).toBe('<p>Cái Bè\u00a0· Policy</p>');
  });

  it('may end a line between two words of its text', () => {
    expect(markWordsOfPage('<p>វាលឈូក <b>វាលឈូក</b></p>')).toBe('<p>វាល<wbr>ឈូក <b>វាល<wbr>ឈូក</b></p>');
  });
});

import { describe, expect, test } from 'vitest';
import { withoutAsking, withoutQuestion } from '../../../src/search/client/question.ts';
import { languageOf } from '../../../src/search/languages.ts';

describe('withoutQuestion', () => {
  test.each([
    ['vi', 'sen nở mấy giờ', 'sen nở'],
    ['vi', 'nghe don ca o dau', 'nghe don ca'],
    ['vi', 'mua nem ở đâu', 'nem'],
    ['vi', 'đi đâu', ''],
    ['vi', 'mua nuoc noi', 'mua nuoc noi'],
    ['vi', 'đảo có wifi không', 'đảo wifi'],
    ['vi', 'nha co co mo cua khong', 'nha co mo cua'],
    ['vi', 'cang hang khong', 'cang hang khong'],
    ['vi', 'đi Trà Vinh bằng xe gì', 'Trà Vinh'],
    ['en', 'should i bring a hat', 'a hat'],
    ['en', 'what time is the floating market', 'is the floating market'],
    ['en', 'How do I lease land', 'lease land'],
    ['en', 'can tho', 'can tho'],
  ])('%s: %s → %s', (lang, typed, rest) => {
    expect(withoutQuestion(typed.split(' '), languageOf(lang)).join(' ')).toBe(rest);
  });
});

describe('withoutAsking', () => {
  const asks = languageOf('km').spaceless?.asks ?? /$^/g;

  test.each([
    ['មើលក្រៀលពេលណា', 'មើលក្រៀល'],
    ['តើក្រៀលនៅឯណា', 'ក្រៀល'],
    ['ផ្សារបណ្តើរ', 'ផ្សារបណ្តើរ'],
    ['ពេលណា', 'ពេលណា'],
  ])('%s → %s', (typed, rest) => {
    expect(withoutAsking(typed, asks).trim()).toBe(rest);
  });
});

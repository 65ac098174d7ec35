import { describe, expect, test } from 'vitest';
import { isOptional, openQuestions, QUESTIONS, readAnswer } from '../../../src/scaffold/answers.ts';

const GOOD = {
  name: 'An Giang',
  languages: ['vi', 'en'],
  origin: 'https://angiang.example.vn',
  address: 'Phường Rạch Giá',
  email: 'lienhe@angiang.example.vn',
  phone: '+84 297 000 0000',
  responsible: 'Trần Thị Mẫu',
};

describe('answers for a new province', () => {
  test('nothing else is asked when all that must be known is', () => expect(openQuestions(GOOD)).toEqual([]));

  test('without any, everything that must be known is asked at once', () => {
    const asked = openQuestions({}).map(({ field }) => field);
    expect(asked).toEqual(QUESTIONS.filter((question) => !isOptional(question)).map(({ field }) => field));
  });

  test.each([
    ['name', ''],
    ['name', 'Tỉnh <b>'],
    ['languages', ['en', 'vi']],
    ['languages', ['vi', 'vi']],
    ['languages', ['vi', 'tiếng Anh']],
    ['origin', 'http://angiang.example.vn'],
    ['origin', 'https://angiang.example.vn/vi/'],
    ['origin', 'angiang'],
    ['email', 'lienhe'],
    ['phone', 'gọi sau'],
    ['colour', 'xanh'],
    ['landscape', 'city'],
    ['ornament', 'lotus'],
  ] as const)('%s is asked again after %j', (field, value) => {
    expect(openQuestions({ ...GOOD, [field]: value }).map((question) => question.field)).toEqual([field]);
  });

  test.each([
    ['Tỉnh An Giang', { name: 'An Giang', kind: 'province' }],
    ['Thành phố Huế', { name: 'Huế', kind: 'city' }],
    ['TP. Huế', { name: 'Huế', kind: 'city' }],
    ['  Cà Mau ', { name: 'Cà Mau' }],
  ])('%j is read as it is meant', (typed, meant) => expect(readAnswer('name', typed)).toEqual(meant));

  test('languages may be typed with any comma', () => {
    expect(readAnswer('languages', 'vi, en;km')).toEqual({ languages: ['vi', 'en', 'km'] });
  });
});

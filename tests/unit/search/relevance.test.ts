import { describe, expect, test } from 'vitest';
import { averageScores, scoreQuery } from '../../../src/search/relevance.ts';

describe('scoreQuery', () => {
  test('is perfect when only the relevant pages are returned', () => {
    const score = scoreQuery({ q: 'x', relevant: ['/a/', '/b/'] }, ['/b/', '/a/']);
    expect(score).toEqual({ q: 'x', recall: 1, precision: 1, first: true });
  });

  test('tells a page that may be first from one that is only right', () => {
    const query = { q: 'x', relevant: ['/a/', '/b/'], first: ['/a/'] };
    expect([scoreQuery(query, ['/a/']).first, scoreQuery(query, ['/b/']).first]).toEqual([true, false]);
  });

  test('counts the first five results only', () => {
    const score = scoreQuery({ q: 'x', relevant: ['/f/'] }, ['/a/', '/b/', '/c/', '/d/', '/e/', '/f/']);
    expect(score).toEqual({ q: 'x', recall: 0, precision: 0, first: false });
  });

  test('asks for no more than five relevant pages', () => {
    const pages = ['/1/', '/2/', '/3/', '/4/', '/5/', '/6/', '/7/'];
    expect(scoreQuery({ q: 'x', relevant: pages }, pages).recall).toBe(1);
  });

  test('is nought without results', () => {
    expect(scoreQuery({ q: 'x', relevant: ['/a/'] }, [])).toEqual({
      q: 'x',
      recall: 0,
      precision: 0,
      first: false,
    });
  });

  test('refuses a query without relevant pages', () => {
    expect(() => scoreQuery({ q: 'x', relevant: [] }, [])).toThrow(RangeError);
  });
});

describe('averageScores', () => {
  test('averages', () => {
    const scores = [
      { q: 'x', recall: 1, precision: 1, first: true },
      { q: 'y', recall: 0.5, precision: 0, first: false },
    ];
    expect(averageScores(scores)).toEqual({ queries: 2, recallAt5: 0.75, precisionAt5: 0.5, firstHit: 0.5 });
  });

  test('is nought without queries', () => {
    expect(averageScores([])).toEqual({ queries: 0, recallAt5: 0, precisionAt5: 0, firstHit: 0 });
  });
});

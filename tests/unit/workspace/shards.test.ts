import { describe, expect, test } from 'vitest';
import { readShard, sharesOf } from '../../../src/workspace/shards.ts';

const loads = Array.from({ length: 34 }, (_, at) => ({ id: `tinh-${at}`, weight: 1 + (at % 5) }));

describe('shares of provinces', () => {
  test.each([1, 2, 4, 7, 34, 40])('%d shares have every province exactly once', (count) => {
    const shares = sharesOf(loads, count);
    expect(shares.length).toBe(count);
    expect(shares.flat().sort()).toEqual(loads.map(({ id }) => id).sort());
  });

  test('weigh about the same', () => {
    const weights = sharesOf(loads, 4).map((ids) =>
      loads.filter(({ id }) => ids.includes(id)).reduce((sum, { weight }) => sum + weight, 0),
    );
    expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(1);
  });

  test('are the same on every machine, whatever order the provinces come in', () => {
    expect(sharesOf([...loads].reverse(), 4)).toEqual(sharesOf(loads, 4));
  });

  test.each(['0/4', '5/4', '2', 'a/b', '1/65', '-1/4'])('%s is no share', (text) =>
    expect(readShard(text)).toBeUndefined(),
  );

  test('2/4 is the second of four', () => expect(readShard('2/4')).toEqual({ share: 2, of: 4 }));
});

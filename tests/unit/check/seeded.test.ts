import { describe, expect, test } from 'vitest';
import { ReadingMemory } from '../../../src/content/reading-memory.ts';
import { Random } from '../../bench/random.ts';
import { cleanProvince, findingsIn, keptFrom } from './clean-province.ts';
import { KINDS } from './mistake-kinds.ts';

/** Another seed makes the same kinds of mistakes in other files: SEN_SEED=7 npx vitest run tests/unit/check. */
const SEED = Number(process.env.SEN_SEED ?? 20261125);
const COUNT = 200;

const random = new Random(SEED);
const seeded = Array.from({ length: COUNT }, (_, place) => ({
  place,
  // Every kind comes up, and what is left of the 200 falls on kinds drawn by lot.
  kind: KINDS[place] ?? random.pick(KINDS),
  seed: random.between(0, 1_000_000),
}));

test('the clean province has nothing to report', async () => {
  expect(await findingsIn(cleanProvince())).toEqual([]);
});

describe(`${COUNT} mistakes, seed ${SEED}`, () => {
  const province = cleanProvince();

  test.each(seeded)('$place: $kind.name, seed $seed', async ({ kind, seed }) => {
    cleanProvince(province);
    const expected = kind.make(province, new Random(seed));
    const found = await findingsIn(province);
    expect(found.map(({ rule, file, line }) => ({ rule, file, line }))).toEqual([expected]);
    for (const { cause, cure } of found) {
      expect([cause.vi, cause.en, cure.vi, cure.en].every((text) => text.trim() !== '')).toBe(true);
    }
  });
});

describe('what an earlier check has read', () => {
  const province = cleanProvince();
  let kept = new ReadingMemory();

  test.each(KINDS)('does not hide $name', async ({ make }) => {
    cleanProvince(province);
    make(province, new Random(SEED));
    const readings = keptFrom(kept);
    expect(await findingsIn(province, readings)).toEqual(await findingsIn(province));
    kept = readings;
  });

  test('does not outlive the mistake', async () => {
    cleanProvince(province);
    expect(await findingsIn(province, keptFrom(kept))).toEqual([]);
  });
});

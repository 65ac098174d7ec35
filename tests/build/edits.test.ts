import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../bench/random.ts';
import { CODE_EDITS } from './edits/code-edits.ts';
import { Rehearsal } from './edits/rehearsal.ts';

/** `SEN_EDITS_SEED` repeats a run, `SEN_EDITS` makes more edits. */
const seed = Number(process.env.SEN_EDITS_SEED ?? Math.floor(Math.random() * 1e9));
const edits = Number(process.env.SEN_EDITS ?? 40);
/** Edits between two comparisons: a clean build takes longer than the edits before it. */
const APART = 5;

describe(`a site built again after each edit, with seed ${seed}`, () => {
  const rehearsal = new Rehearsal(new Random(seed));
  // The first edit may be one to the site itself.
  beforeAll(() => rehearsal.build());
  afterAll(() => rehearsal.end());
  const asClean = async () => {
    const clean = await rehearsal.cleanSite();
    expect(rehearsal.site(), `seed ${seed}, after: ${rehearsal.diary.join(', ')}`).toEqual(clean);
  };

  it.each(Array.from({ length: Math.ceil(edits / APART) }, (_, group) => (group + 1) * APART))(
    'equals a clean build byte for byte after %i edits',
    async () => {
      for (let edit = 0; edit < APART; edit++) await rehearsal.edit();
      await asClean();
    },
  );

  it.each(Object.keys(CODE_EDITS))('equals a clean build after %s', async (name) => {
    await rehearsal.editCode(name);
    await asClean();
  });
});

import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../bench/random.ts';
import { Rehearsal } from './edits/rehearsal.ts';

const KILLS = 20;
const seed = Number(process.env.SEN_EDITS_SEED ?? Math.floor(Math.random() * 1e9));

describe(`builds killed at random moments, with seed ${seed}`, () => {
  const rehearsal = new Rehearsal(new Random(seed));
  /** The site after each kill, and whether it was one of the whole sites of before. */
  const broken: number[] = [];

  beforeAll(async () => {
    await rehearsal.build();
    for (let kill = 1; kill <= KILLS; kill++) {
      const before = JSON.stringify(rehearsal.site());
      await rehearsal.killedBuild();
      const killed = JSON.stringify(rehearsal.site());
      await rehearsal.build();
      if (![before, JSON.stringify(rehearsal.site())].includes(killed)) broken.push(kill);
    }
  });
  afterAll(() => rehearsal.end());

  it(`leave the old site or the new one whole, ${KILLS} times`, () => {
    expect(broken).toEqual([]);
  });

  it('let the next build make the site right', async () => {
    expect(rehearsal.site()).toEqual(await rehearsal.cleanSite());
  });

  it('leave nothing beside the site but the one that the next begins with', () => {
    expect(fs.readdirSync(rehearsal.home).filter((name) => /^site\./.test(name))).toEqual(['site.spare']);
  });
});

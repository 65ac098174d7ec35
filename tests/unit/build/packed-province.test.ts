import { expect, test } from 'vitest';
import { packProvince, unpackProvince } from '../../../src/build/packed-province.ts';
import { checkProvince } from '../../../src/check/check-province.ts';
import { SITES } from '../../built-sites.ts';

const { content, now } = SITES.dongThap;

test('a province arrives in another thread as it was', async () => {
  const { province } = await checkProvince(content, now);
  if (!province) throw new Error(`${content} cannot be read`);
  expect(unpackProvince(structuredClone(packProvince(province)))).toStrictEqual(province);
});

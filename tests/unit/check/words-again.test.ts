import { beforeEach, expect, test } from 'vitest';
import { checkProvince } from '../../../src/check/check-province.ts';
import { ReadingMemory } from '../../../src/content/reading-memory.ts';
import { cleanProvince, keptFrom } from './clean-province.ts';

const NEWS = 'news/mua-hoa/index.vi.mdx';

const province = cleanProvince();
let readings = new ReadingMemory();

const check = async (now: string, known: ReadingMemory) => {
  const { problems } = await checkProvince(province.folder, now, {}, { readings: known });
  return problems.map(({ rule, file }) => ({ rule, file }));
};
/** Files in whose words the rules looked, though they had before. */
const lookedAtAgain = (known: ReadingMemory): string[] =>
  known
    .changed()
    .filter((key) => key.includes(' words '))
    .map((key) => key.slice(0, key.indexOf(' ')));

beforeEach(() => {
  cleanProvince(province);
  readings = new ReadingMemory();
});

test('the words of no file are looked at again because a day has passed', async () => {
  await check('2026-11-22T08:00:00+07:00', readings);
  const next = keptFrom(readings);
  await check('2026-11-23T08:00:00+07:00', next);
  expect(lookedAtAgain(next)).toEqual([]);
});

test('an act is told of from the day on which another takes its place', async () => {
  province.append(NEWS, '\nTheo Nghị định 42/2022/NĐ-CP.\n');
  const told = { rule: 'replaced-act', file: NEWS };
  expect(await check('2026-06-30T08:00:00+07:00', readings)).not.toContainEqual(told);
  expect(await check('2026-07-01T08:00:00+07:00', keptFrom(readings))).toContainEqual(told);
});

test('settings that no rule goes by have only their own file looked at again', async () => {
  await check('2026-11-22T08:00:00+07:00', readings);
  province.replace('site.yml', 'Xứ thông và sương', 'Xứ ngàn hoa');
  const next = keptFrom(readings);
  await check('2026-11-22T08:00:00+07:00', next);
  expect(new Set(lookedAtAgain(next))).toEqual(new Set(['site.yml']));
});

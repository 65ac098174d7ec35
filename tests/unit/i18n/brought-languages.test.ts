import { afterEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/content/problem.ts';
import { readContent } from '../../../src/content/read-province.ts';
import { formatDay } from '../../../src/i18n/dates.ts';
import { formatMoney } from '../../../src/i18n/format.ts';
import { languageOf } from '../../../src/i18n/languages.ts';
import { bringLanguages, translator } from '../../../src/i18n/translate.ts';
import { ProvinceCopy } from '../../build/province-copy.ts';
import { DAK_NONG } from '../../built-sites.ts';

/** A copy of the province with Lao, where a test may change it. */
const province = () => new ProvinceCopy(undefined, DAK_NONG);

async function problemsOf(copy: ProvinceCopy): Promise<Problem[]> {
  const problems: Problem[] = [];
  await readContent(copy.folder, problems);
  return problems;
}

afterEach(() => bringLanguages({}));

describe('a language that a content folder brings', () => {
  test('names, dates, sums and labels are its own once the folder is read', async () => {
    expect(await problemsOf(province())).toEqual([]);
    expect(languageOf('lo').name).toBe('ພາສາລາວ');
    expect(formatDay('2026-03-10', 'lo')).toBe('10 ມີນາ 2026');
    expect(formatMoney({ amount: 850_000_000_000, currency: 'VND' }, 'lo')).toBe('850 ຕື້ດົ່ງ');
    expect(translator('lo')('nav.home')).toBe('ໜ້າຫຼັກ');
  });

  test('is unknown again when another folder is read', async () => {
    await problemsOf(province());
    await problemsOf(new ProvinceCopy());
    expect(languageOf('lo').name).toBe('lo');
    expect(translator('lo')('nav.home')).toBe(translator('en')('nav.home'));
  });

  test('speaks English where a text is missing', async () => {
    const copy = province();
    copy.replace('languages/lo.json', '"home": "ໜ້າຫຼັກ",', '');
    await problemsOf(copy);
    expect(translator('lo')('nav.home')).toBe(translator('en')('nav.home'));
    expect(translator('lo')('nav.search')).toBe('ຄົ້ນຫາ');
  });

  test('may only put a few of Sen’s own texts otherwise', async () => {
    const copy = province();
    copy.write('languages/vi.json', '{ "nav": { "home": "Về nhà" } }');
    expect(await problemsOf(copy)).toEqual([]);
    expect(translator('vi')('nav.home')).toBe('Về nhà');
    expect(translator('vi')('nav.contact')).toBe('Liên hệ');
  });

  test.each([
    ['a locale that is none', '"locale": "lo-LA"', '"locale": "lo_LA!"', 'about.locale'],
    ['a script without typefaces', '"script": "lao"', '"script": "cham"', 'about.script'],
    ['a text that is a number', '"home": "ໜ້າຫຼັກ"', '"home": 3', 'nav.home'],
    ['a field of `about` that is none', '"short"', '"shortest"', 'about.shortest'],
  ])('is refused with %s, at its line', async (_, text, by, field) => {
    const copy = province();
    copy.replace('languages/lo.json', text, by);
    const found = (await problemsOf(copy)).filter((problem) => problem.field === field);
    expect(found.map(({ file, line }) => [file, line])).toEqual([
      ['languages/lo.json', copy.lineOf('languages/lo.json', by)],
    ]);
  });

  test('is refused when nobody says how it is written', async () => {
    const copy = province();
    copy.write('languages/lo.json', '{ "nav": { "home": "ໜ້າຫຼັກ" } }');
    expect((await problemsOf(copy)).map(({ file, field }) => [file, field])).toEqual([
      ['languages/lo.json', 'about'],
    ]);
  });

  test('is refused when the site does not have it', async () => {
    const copy = province();
    copy.write('languages/fr.json', '{}');
    expect((await problemsOf(copy)).map(({ file }) => file)).toEqual(['languages/fr.json']);
  });

  test('is refused when it is no JSON', async () => {
    const copy = province();
    copy.write('languages/lo.json', '{ "nav": { "home": "ໜ້າຫຼັກ" ');
    expect((await problemsOf(copy)).every(({ file }) => file === 'languages/lo.json')).toBe(true);
  });

  test('may be indented with tabs', async () => {
    const copy = province();
    copy.write('languages/lo.json', copy.read('languages/lo.json').replace(/^ +/gm, '\t'));
    expect(await problemsOf(copy)).toEqual([]);
  });
});

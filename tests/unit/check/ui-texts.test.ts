import { afterAll, describe, expect, test } from 'vitest';
import { bringLanguages } from '../../../src/i18n/translate.ts';
import { ProvinceCopy } from '../../build/province-copy.ts';
import { DAK_NONG } from '../../built-sites.ts';
import { findingsIn } from './clean-province.ts';

const FILE = 'languages/lo.json';

/** What the check says of the UI texts of the province with Lao, after an edit. */
async function said(edit: (copy: ProvinceCopy) => void, copy = new ProvinceCopy(undefined, DAK_NONG)) {
  edit(copy);
  const found = (await findingsIn(copy)).filter(({ rule }) => rule === 'ui-texts');
  return found.map(({ file, line, field, severity }) => ({ file, line, field, severity }));
}

/** The same without the one line on what is missing: Sen may have more texts than the fixture. */
async function saidOfWritten(...given: Parameters<typeof said>) {
  return (await said(...given)).filter(({ field }) => field !== '');
}

afterAll(() => bringLanguages({}));

describe('ui-texts', () => {
  test('has nothing to say of texts that are as Sen wants them', async () => {
    expect(await saidOfWritten(() => undefined)).toEqual([]);
  });

  test('names a text that Sen does not have, at its line', async () => {
    const copy = new ProvinceCopy(undefined, DAK_NONG);
    const found = await saidOfWritten(
      () => copy.replace(FILE, '"home": "ໜ້າຫຼັກ"', '"house": "ເຮືອນ",\n"home": "ໜ້າຫຼັກ"'),
      copy,
    );
    const line = copy.lineOf(FILE, '"house"');
    expect(found).toEqual([{ file: FILE, line, field: 'nav.house', severity: 'warning' }]);
  });

  test('names a place to fill in that was translated', async () => {
    const found = await saidOfWritten((copy) => copy.replace(FILE, '"{{value}} ປີ"', '"{{ຄ່າ}} ປີ"'));
    expect(found.map(({ field }) => field)).toEqual(['facts.years']);
  });

  test('tells once what is missing', async () => {
    const found = await said((copy) => {
      copy.replace(FILE, '"home": "ໜ້າຫຼັກ",', '');
      copy.replace(FILE, '"search": "ຄົ້ນຫາ",', '');
    });
    expect(found).toEqual([{ file: FILE, line: 1, field: '', severity: 'warning' }]);
  });

  test('tells of a language without texts', async () => {
    const found = await said((copy) => copy.remove(FILE));
    expect(found.map(({ file, field }) => [file, field])).toEqual([['site.yml', 'languages']]);
  });
});

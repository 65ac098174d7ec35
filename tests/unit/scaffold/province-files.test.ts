import { describe, expect, test } from 'vitest';
import { hasNightPrinting } from '../../../src/build/printing.ts';
import { answersSchema } from '../../../src/scaffold/answers.ts';
import { initialsOf, monogram } from '../../../src/scaffold/monogram.ts';
import { ORNAMENTS, platesOf } from '../../../src/scaffold/ornaments.ts';
import { provinceFiles } from '../../../src/scaffold/province-files.ts';
import { LANDSCAPES } from '../../../src/scaffold/scene/lands.ts';
import { sceneOf } from '../../../src/scaffold/scene/scene.ts';
import { xmlProblem } from '../../xml.ts';

const DAY = '2026-11-22';
const answersFor = (name: string) =>
  answersSchema.parse({
    name,
    languages: ['vi', 'en', 'km', 'lo', 'fr'],
    origin: 'https://tinh.example.vn',
    address: 'Trung tâm hành chính tỉnh',
    email: 'lienhe@tinh.example.vn',
    phone: '+84 297 000 0000',
    responsible: 'Trần Thị Mẫu',
  });

const files = await provinceFiles(answersFor('An Giang'), DAY);
const others = await provinceFiles(answersFor('Lào Cai'), DAY);

describe('files of a new province', () => {
  test('are the same when it is made twice', async () => {
    expect(await provinceFiles(answersFor('An Giang'), DAY)).toEqual(files);
  });

  test('say nothing of Đồng Tháp', () => {
    const named = Object.keys(files).filter((file) =>
      /Đồng Tháp|ដុងថាប|hoa sen|lotus/iu.test(files[file] ?? ''),
    );
    expect(named).toEqual([]);
  });

  test.each(['brand/mark.svg', 'brand/hero.svg', 'brand/footer.svg'])('%s is its own', (file) => {
    expect(files[file]).not.toBe(others[file]);
  });

  test('keep what was answered, in languages without first words too', async () => {
    const answered = { ...answersFor('An Giang'), nameIn: { fr: 'An-Giang' }, bodyIn: { fr: 'Bureau' } };
    const site = (await provinceFiles(answered, DAY))['site.yml'] ?? '';
    expect([site.includes('fr: An-Giang'), site.includes('fr: Bureau')]).toEqual([true, true]);
  });

  test('give nobody an office that was not named', async () => {
    const made = await provinceFiles({ ...answersFor('An Giang'), body: 'Ban Quản lý mẫu' }, DAY);
    expect(made['site.yml']).toContain('en: Ban Quản lý mẫu');
    expect(Object.values(made).join('')).not.toContain('Department of Culture');
  });

  test('have a text in every language that there are first words for, and none in the others', () => {
    const texts = Object.keys(files).filter((file) => file.endsWith('.mdx'));
    expect(texts.map((file) => file.split('.')[1])).toEqual(['vi', 'en', 'km', 'lo']);
  });

  test('tell readers that Khmer and Lao await a native reader', () => {
    const awaiting = Object.keys(files).filter((file) => files[file]?.includes('awaiting: native-review'));
    expect(awaiting).toEqual(['pages/gioi-thieu/index.km.mdx', 'pages/gioi-thieu/index.lo.mdx']);
  });
});

describe('drawings', () => {
  test.each(LANDSCAPES)('%s is well-formed and has a night printing', (landscape) => {
    const scene = sceneOf(landscape, { colour: '#1F5A4B', accent: '#C65A3A' }, 'An Giang');
    expect(xmlProblem(scene)).toBeUndefined();
    expect(hasNightPrinting(scene)).toBe(true);
  });

  test.each(ORNAMENTS)('plates of %s are well-formed and of one colour', (family) => {
    const plates = Object.values(platesOf(family, 'An Giang'));
    expect(plates.filter((plate) => xmlProblem(plate) || /(?<!\w)fill=/.test(plate))).toEqual([]);
  });

  test.each([
    ['Lâm Đồng', 'LĐ'],
    ['Thừa Thiên Huế', 'TH'],
    ['Ấn', 'A'],
    ['Bà Rịa - Vũng Tàu', 'BT'],
  ])('initials of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

  test('a monogram is well-formed', async () =>
    expect(xmlProblem(await monogram('Lâm Đồng'))).toBeUndefined());
});

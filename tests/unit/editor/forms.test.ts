import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BODY_COMPONENTS } from '../../../src/content/components.ts';
import { readProvince } from '../../../src/content/read-province.ts';
import { BLOCKS } from '../../../src/editor/client/blocks.ts';
import { choicesOf } from '../../../src/editor/form/choices.ts';
import { sveltiaConfig } from '../../../src/editor/form/config.ts';
import type { Widget } from '../../../src/editor/form/field-widget.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { types } from '../../../src/types/index.ts';

const province = await readProvince(path.resolve(import.meta.dirname, '../../fixtures/lam-dong'), []);
if (!province) throw new Error('the fixture cannot be read');
const named = { ...province, entries: province.entries.map(({ id }) => ({ id, title: id })) };

const configOf = (lang: 'vi' | 'en') =>
  sveltiaConfig(
    { lang, t: translator(lang), languages: ['vi', 'en', 'km'], choices: choicesOf(named, lang) },
    { backend: { name: 'test-repo' }, root: '' },
    'Sen',
  );

const everyField = (fields: readonly Widget[]): Widget[] =>
  fields.flatMap((field) => [field, ...everyField(field.fields ?? [])]);

describe.each(['vi', 'en'] as const)('the forms in %s', (lang) => {
  const { collections } = configOf(lang);

  it.each(Object.values(types).map(({ name }) => name))(
    '%s: every field, inner ones too, has a label',
    (name) => {
      const fields = everyField(collections.find((collection) => collection.name === name)?.fields ?? []);
      expect(fields.length).toBeGreaterThan(15);
      expect(fields.filter(({ label }) => !label.trim()).map((field) => field.name)).toEqual([]);
    },
  );

  it.each(Object.values(types).map(({ name }) => name))('%s: every choice has words, not a code', (name) => {
    const fields = everyField(collections.find((collection) => collection.name === name)?.fields ?? []);
    const options = fields.flatMap((field) => (field.options as { label: string }[] | undefined) ?? []);
    expect(options.filter(({ label }) => /^[\w-]+\.[\w.-]+$/.test(label))).toEqual([]);
  });
});

it('labels differ between Vietnamese and English', () => {
  const labels = (lang: 'vi' | 'en') =>
    everyField(configOf(lang).collections.flatMap(({ fields }) => fields)).map(({ label }) => label);
  const english = labels('en');
  expect(labels('vi').filter((label, index) => label === english[index])).toEqual([]);
});

it('there is a button for every block that a body may use', () => {
  expect(BLOCKS.map(({ component }) => component).sort()).toEqual(Object.keys(BODY_COMPONENTS).sort());
});

it('no file of the browser part imports a module of Node', () => {
  const folder = path.resolve(import.meta.dirname, '../../../src/editor/client');
  const sources = fs.readdirSync(folder).filter((file) => file.endsWith('.ts'));
  expect(
    sources.filter((file) =>
      /^import (?!type).*'node:/m.test(fs.readFileSync(path.join(folder, file), 'utf8')),
    ),
  ).toEqual([]);
});

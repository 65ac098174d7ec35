import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readSettings } from '../../../src/build/settings.ts';
import { deskRows } from '../../../src/desk/overview.ts';
import { newsroomCatalogue } from '../../../src/desk/read-catalogue.ts';
import { exportTranslations } from '../../../src/desk/xliff/export.ts';
import { readXliff } from '../../../src/desk/xliff/read-document.ts';
import { writeXliff } from '../../../src/desk/xliff/write-document.ts';
import { XLIFF } from '../../../src/desk/xliff/xml.ts';

const SCHEMAS = path.resolve(import.meta.dirname, '../../schemas/xliff');
const schema = (name: string) => ({
  fileName: name,
  contents: fs.readFileSync(path.join(SCHEMAS, name), 'utf8'),
});

const document = (inner: string) =>
  `<xliff xmlns="${XLIFF}" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="vi" trgLang="en"><file id="f"><mda:metadata><mda:metaGroup><mda:meta type="entry">a/b</mda:meta><mda:meta type="source">aaaaaaaaaaaa</mda:meta></mda:metaGroup></mda:metadata><unit id="u">${inner}</unit></file></xliff>`;
const targetOf = (inner: string) => readXliff(document(inner)).files[0]?.units.get('u')?.target;

test.each(['en', 'km'])(
  'the sample province’s export to %s is valid by the schemas of OASIS',
  async (lang) => {
    const settings = readSettings({ SEN_NOW: '2026-11-22T08:00:00+07:00' });
    const catalogue = await newsroomCatalogue(settings);
    const xliff = writeXliff(exportTranslations(settings.content, catalogue, lang, deskRows(catalogue)));
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'export.xlf', contents: xliff }],
      // The core schema lets modules pass as they are; they are held against their own by this one.
      schema: [schema('all.xsd')],
      preload: [
        'xliff_core_2.0.xsd',
        'glossary.xsd',
        'metadata.xsd',
        'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd',
      ].map(schema),
    });
    expect(errors.slice(0, 3)).toEqual([]);
    expect(valid).toBe(true);
  },
  60_000,
);

test('segments that a tool cut are joined again', () => {
  expect(
    targetOf(
      '<segment><source>A. </source><target>X.</target></segment><ignorable><source> </source></ignorable><segment><source>B.</source><target>Y.</target></segment>',
    ),
  ).toEqual(['X.', ' ', 'Y.']);
});

test('a unit is translated only where each of its segments is', () => {
  expect(
    targetOf('<segment><source>A</source><target>X</target></segment><segment><source>B</source></segment>'),
  ).toBeUndefined();
});

test('the least advanced segment gives the unit’s state', () => {
  const inner =
    '<segment state="final"><source>A</source></segment><segment state="translated"><source>B</source></segment>';
  expect(readXliff(document(inner)).files[0]?.units.get('u')?.state).toBe('translated');
});

test('codes opened and closed apart are one code', () => {
  expect(targetOf('<segment><source/><target>a <sc id="1"/>b<ec startRef="1"/></target></segment>')).toEqual([
    'a ',
    { id: '1', children: ['b'] },
  ]);
});

test('markers that a tool added are passed over', () => {
  expect(
    targetOf(
      '<segment><source/><target><mrk id="m1">a</mrk><sm id="m2"/>b<em startRef="m2"/></target></segment>',
    ),
  ).toEqual(['a', 'b']);
});

test('a copied code does what its original does', () => {
  expect(targetOf('<segment><source/><target><ph id="7" copyOf="1"/></target></segment>')).toEqual([
    { id: '1' },
  ]);
});

test.each([
  ['a DOCTYPE', '<!DOCTYPE xliff [<!ENTITY a "aa">]><xliff/>', 'DOCTYPE'],
  ['no XML', 'PK\u0003\u0004', 'well-formed'],
  ['another kind of XML', '<rss/>', 'not XLIFF 2'],
  ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', 'not XLIFF 2'],
  ['no metadata of ours', `<xliff xmlns="${XLIFF}"><file id="f"/></xliff>`, 'mda:metadata'],
  [
    'overlapping codes',
    document('<segment><source/><target><sc id="1"/><sc id="2"/><ec startRef="1"/></target></segment>'),
    'overlap',
  ],
  [
    'an element of another kind in a target',
    document('<segment><source/><target><b>x</b></target></segment>'),
    '<b>',
  ],
  ['a depth no file needs', '<a>'.repeat(5000), 'nested deeper'],
])('%s is refused in words', (_, xml, words) => {
  expect(() => readXliff(xml)).toThrow(words);
});

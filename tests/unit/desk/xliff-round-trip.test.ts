import path from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../../src/build/settings.ts';
import { sourceLanguageOf } from '../../../src/catalogue/catalogue.ts';
import { deskRows } from '../../../src/desk/overview.ts';
import { newsroomCatalogue } from '../../../src/desk/read-catalogue.ts';
import { readBody, rebuildBody, writeFragment } from '../../../src/desk/xliff/body.ts';
import { composeTranslation } from '../../../src/desk/xliff/compose.ts';
import { canonical, type Inline } from '../../../src/desk/xliff/content.ts';
import { exportTranslations } from '../../../src/desk/xliff/export.ts';
import { importTranslations } from '../../../src/desk/xliff/import.ts';
import { pairUnits } from '../../../src/desk/xliff/pairing.ts';
import { readXliff } from '../../../src/desk/xliff/read-document.ts';
import { takeApart } from '../../../src/desk/xliff/text-unit.ts';
import { languageFile, readText } from '../../../src/desk/xliff/versions.ts';
import { writeXliff } from '../../../src/desk/xliff/write-document.ts';

const NOW = '2026-11-25T08:00:00+07:00';
const provinces = await Promise.all(
  ['content', 'tests/fixtures/lam-dong'].map(async (folder) => {
    const { content } = readSettings({ SEN_CONTENT: path.resolve(folder), SEN_NOW: NOW });
    return {
      content,
      catalogue: await newsroomCatalogue(readSettings({ SEN_CONTENT: content, SEN_NOW: NOW })),
    };
  }),
);
const translations = provinces.flatMap(({ content, catalogue }) =>
  deskRows(catalogue).flatMap(({ entry: id, lang, state }) => {
    const entry = catalogue.byId.get(id);
    const file = entry && languageFile(entry, lang);
    const text = file && readText(content, file);
    if (!entry || !text || state === 'missing') return [];
    const sourceText = readText(content, languageFile(entry, sourceLanguageOf(catalogue))) ?? '';
    return [{ file, entry, lang, sourceText, text }];
  }),
);

test('export and import of every translation leave every file as it is', () => {
  const changed = provinces.flatMap(({ content, catalogue }) =>
    catalogue.province.site.languages.slice(1).flatMap((lang) => {
      const xliff = writeXliff(exportTranslations(content, catalogue, lang, deskRows(catalogue)));
      return importTranslations(catalogue, readXliff(xliff), { content, now: NOW, awaitingNative: false })
        .filter(({ outcome }) => outcome === 'changed' || outcome === 'refused')
        .map(({ file }) => file);
    }),
  );
  expect(translations.length).toBeGreaterThan(70);
  expect(changed).toEqual([]);
}, 60_000);

test('every fragment written anew says what it said', () => {
  const lost = translations.flatMap(({ entry, file, text }) => {
    const { body } = takeApart(entry.type, text);
    const raw = new Map(body.fragments.map((part) => [part.id, writeFragment(part, part.content)]));
    const again = readBody(rebuildBody(body, raw)).fragments;
    return body.fragments
      .filter(({ content }, index) => canonical(content) !== canonical(again[index]?.content ?? []))
      .map(({ id }) => `${file} ${id}`);
  });
  expect(lost).toEqual([]);
});

test('words put in place of all others are there, and only they changed', () => {
  const shout = (part: Inline): Inline =>
    typeof part === 'string'
      ? part.toUpperCase()
      : 'children' in part
        ? { ...part, children: part.children.map(shout) }
        : part;
  const wrong = translations.flatMap(({ entry, file, text }) => {
    const existing = takeApart(entry.type, text);
    const units = existing.units.map(({ id, content }) => [id, content.map(shout)] as const);
    const composed = composeTranslation({
      source: existing,
      existing: { ...pairUnits(existing, existing, undefined), existing },
      contents: new Map(units),
      provenance: { by: 'A', date: '2026-11-25', state: 'machine' },
    });
    const again = takeApart(entry.type, composed);
    const same = again.units.every(
      ({ content }, index) => canonical(content) === canonical(units[index]?.[1] ?? []),
    );
    const sameShape = again.body.shape.join('\n') === existing.body.shape.join('\n');
    return same && sameShape ? [] : [file];
  });
  expect(wrong).toEqual([]);
});

test('a source file is its own translation when every unit is its own', () => {
  const wrong = translations.flatMap(({ entry, file, sourceText }) => {
    const source = takeApart(entry.type, sourceText);
    const composed = composeTranslation({
      source,
      existing: undefined,
      contents: new Map(source.units.map(({ id, content }) => [id, content])),
      provenance: { by: 'A', date: '2026-11-25', state: 'machine' },
    });
    const again = takeApart(entry.type, composed);
    const same = source.units.every(
      ({ id, content }) =>
        canonical(again.units.find((unit) => unit.id === id)?.content ?? []) === canonical(content),
    );
    return same && again.body.shape.join('\n') === source.body.shape.join('\n') ? [] : [file];
  });
  expect(wrong).toEqual([]);
});

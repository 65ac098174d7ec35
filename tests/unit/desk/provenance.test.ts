import { expect, test } from 'vitest';
import { setProvenance } from '../../../src/desk/provenance.ts';

const FILE = `---
title: Lake   # kept
translation:
  by: Lan # person
  date: 2026-03-05
  state: machine
scale: "x"
---
Body
`;

test('a field is added to the block, and nothing else of the file changes', () => {
  expect(setProvenance(FILE, { source: 'abcdefabcdef' })).toBe(
    FILE.replace('machine\n', 'machine\n  source: abcdefabcdef\n'),
  );
});

test('a stamp that YAML would take for a number is quoted', () => {
  expect(setProvenance(FILE, { source: '123456789012' })).toContain('source: "123456789012"');
});

test('a field is changed in its place, with its comment', () => {
  expect(setProvenance(FILE, { by: 'Hoa' })).toBe(FILE.replace('Lan', 'Hoa'));
});

test('a field is taken out', () => {
  expect(setProvenance(FILE, { date: undefined })).toBe(FILE.replace('  date: 2026-03-05\n', ''));
});

test('a block in braces stays in braces', () => {
  const file = '---\ntranslation: { by: Lan, date: 2026-03-05 }\ntitle: x\n---\n';
  expect(setProvenance(file, { state: 'reviewed' })).toBe(
    file.replace('05 }', () => '05, state: reviewed }'),
  );
});

test('line ends of Windows stay', () => {
  const file = FILE.replaceAll('\n', '\r\n');
  expect(setProvenance(file, { state: 'reviewed' })).toBe(file.replace('machine', 'reviewed'));
});

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntryText, writeEntryText } from '../../../src/editor/text/entry-text.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../fixtures/lam-dong/tourism/ho-xuan-huong');
const source = fs.readFileSync(path.join(SAMPLE, 'index.vi.mdx'), 'utf8');
const translation = fs.readFileSync(path.join(SAMPLE, 'index.en.mdx'), 'utf8');

describe('an entry through a form', () => {
  it.each([
    ['source text', source, true],
    ['translation', translation, false],
  ])('a %s that nobody changed keeps every byte', (_, text, isSource) => {
    expect(writeEntryText(readEntryText(text), text, isSource)).toBe(text);
  });

  it('a change of one field changes its line only', () => {
    const form = { ...readEntryText(source), title: 'Hồ mới' };
    expect(writeEntryText(form, source, true)).toBe(source.replace('title: Hồ Xuân Hương', 'title: Hồ mới'));
  });

  it('a comment stays with the field below it, also when that changes or another goes', () => {
    const text = '---\ntitle: A\nauthor: B\n# of the town\npublishAt: 2026-03-01T08:00:00+07:00\n---\nBài.\n';
    const form = { ...readEntryText(text), author: '', publishAt: '2026-03-02T08:00:00+07:00' };
    expect(writeEntryText(form, text)).toBe(
      '---\ntitle: A\n# of the town\npublishAt: 2026-03-02T08:00:00+07:00\n---\nBài.\n',
    );
  });

  it('empty fields, switches that are off and notes of Sveltia are left out', () => {
    const form = {
      title: 'Tên',
      publishAt: '2026-03-01T08:00:00+07:00',
      author: '  ',
      draft: false,
      coordinates: { lat: null, lon: null },
      sources: [{ title: 'Nguồn', url: '', __sc_item_id: 'x' }],
      body: 'Bài.',
    };
    expect(writeEntryText(form)).toBe(
      '---\ntitle: Tên\npublishAt: 2026-03-01T08:00:00+07:00\nsources:\n  - title: Nguồn\n---\nBài.\n',
    );
  });

  it('a translation states no fact, and a source text no provenance', () => {
    const form = {
      title: 'Title',
      publishAt: '2026-03-01T08:00:00+07:00',
      kind: 'market',
      images: { list: [{ file: 'a.jpg' }] },
      alt: { list: [{ file: 'a.jpg', text: 'A boat.' }] },
      translation: { by: 'Lê Văn Mẫu' },
      body: '',
    };
    expect(Object.keys(readEntryText(writeEntryText(form, undefined, false)))).toEqual([
      'title',
      'alt',
      'translation',
      'body',
    ]);
    expect(writeEntryText(form, undefined, true)).not.toContain('translation');
  });

  it('text is composed (NFC)', () => {
    expect(writeEntryText({ title: 'Hồ'.normalize('NFD'), body: 'Hồ'.normalize('NFD') })).toBe(
      '---\ntitle: Hồ\n---\nHồ\n',
    );
  });
});

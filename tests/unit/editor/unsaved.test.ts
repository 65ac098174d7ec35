import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discardTyped, keepTyped, restoreTyped, unsavedEntries } from '../../../src/editor/server/unsaved.ts';
import { WorkingCopy } from '../../../src/editor/server/working-copy.ts';
import { readEntryText } from '../../../src/editor/text/entry-text.ts';

const FIXTURE = path.resolve(import.meta.dirname, '../../fixtures/lam-dong');
const NOW = '2026-11-22T08:00:00+07:00';
const LAKE = 'tourism/ho-xuan-huong';
const FILE = `${LAKE}/index.vi.mdx`;
const NEW = 'tourism/bai-moi';
const LANGUAGES = ['vi', 'en'];

let folder: string;
let copy: WorkingCopy;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-unsaved-'));
  fs.cpSync(FIXTURE, path.join(folder, 'content'), { recursive: true });
  copy = new WorkingCopy(path.join(folder, 'content'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const accepted = () => fs.readFileSync(path.join(copy.content, FILE), 'utf8');
const keep = (entry: string, form: Record<string, unknown>) =>
  keepTyped({ entry, lang: 'vi', form, pictures: [] }, copy, LANGUAGES);
const keepTitle = (title: string) => keep(LAKE, { ...readEntryText(accepted()), title });

describe('what is typed', () => {
  it('is kept beside the content and the drafts, and told with its title', () => {
    keepTitle('Hồ giữa phố');
    expect(unsavedEntries(copy)).toEqual([{ entry: LAKE, title: 'Hồ giữa phố' }]);
    expect(accepted()).toContain('title: Hồ Xuân Hương');
    expect(copy.drafted()).toEqual([]);
  });

  it('is kept no longer once it is what the entry says', () => {
    keepTitle('Hồ giữa phố');
    keepTitle('Hồ Xuân Hương');
    expect(unsavedEntries(copy)).toEqual([]);
  });

  it('becomes a draft of its entry when it is taken back', () => {
    keepTitle('Hồ giữa phố');
    expect(restoreTyped(LAKE, copy)).toBe(LAKE);
    expect(copy.entry(LAKE)['index.vi.mdx']?.toString()).toContain('Hồ giữa phố');
    expect(unsavedEntries(copy)).toEqual([]);
  });

  it('of a new entry gets its address from its title, another one where that is taken', () => {
    keep(NEW, { title: 'Hồ Xuân Hương', body: 'Chữ.' });
    expect(restoreTyped(NEW, copy)).toBe('tourism/ho-xuan-huong-2');
  });

  it('of a new entry is not kept while nothing stands in it', () => {
    keep(NEW, { publishAt: NOW });
    expect(unsavedEntries(copy)).toEqual([]);
  });

  it('is put aside, not deleted, when it is not wanted', () => {
    keepTitle('Hồ giữa phố');
    discardTyped(LAKE, copy, NOW);
    expect(unsavedEntries(copy)).toEqual([]);
    const [time = ''] = fs.readdirSync(path.join(copy.drafts, '.kept', LAKE));
    const kept = path.join(copy.drafts, '.kept', LAKE, time, 'index.vi.mdx');
    expect(fs.readFileSync(kept, 'utf8')).toContain('Hồ giữa phố');
  });

  it('still knows, when it is taken back, that somebody changed the entry meanwhile', () => {
    const before = copy.stamp(FILE);
    keepTitle('Hồ giữa phố');
    fs.appendFileSync(path.join(copy.content, FILE), '\nCâu của người khác.\n');
    restoreTyped(LAKE, copy);
    expect(copy.base(FILE)).toBe(before);
  });

  it.each(['../x', 'tourism/../site', 'site.yml'])('is refused for %s', (entry) => {
    expect(() => keep(entry, { title: 'X' })).toThrow();
    expect(() => restoreTyped(entry, copy)).toThrow();
  });
});

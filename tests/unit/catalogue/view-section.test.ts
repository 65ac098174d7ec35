import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { sectionView } from '../../../src/catalogue/view-section.ts';
import { entry, province } from './sample.ts';

describe('the front page of a section', () => {
  const content = province([entry('a'), entry('b'), entry('c')]);
  content.home.sections = {
    tourism: {
      parts: [
        { title: { vi: 'Phần' }, entries: ['tourism/c', 'tourism/a'] },
        { title: { vi: 'Trống' }, entries: ['tourism/z'] },
      ],
      more: { vi: 'Còn nữa' },
    },
  };
  const catalogue = buildCatalogue(content, { now: '2026-11-22T08:00:00+07:00', drafts: false });
  const view = sectionView(catalogue, {}, 'vi', 'tourism');

  it('keeps the order of its editor', () => {
    expect(view.parts[0]?.cards.map(({ id }) => id)).toEqual(['tourism/c', 'tourism/a']);
  });

  it('leaves out a part of which nothing is published', () => {
    expect(view.parts.map(({ title }) => title)).toEqual(['Phần']);
  });

  it('lists under “more” what no part names', () => {
    expect(view.more.cards.map(({ id }) => id)).toEqual(['tourism/b']);
  });
});

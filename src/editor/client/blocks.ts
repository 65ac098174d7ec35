import type { ComponentName } from '../../content/components.ts';
import type { Bilingual } from '../../content/problem.ts';

/** A block that an editor may put into a body: its button and its pattern. */
export interface Block {
  component: ComponentName;
  label: Bilingual;
  /** It shows one picture of the entry, or several. */
  pictures?: 'one' | 'several';
  /** `say` gives the words in the language of the editor. */
  write(files: readonly string[], say: (vi: string, en: string) => string): string;
}

/** One for every component that a body may use (content/components.ts). */
export const BLOCKS: Block[] = [
  {
    component: 'Figure',
    label: { vi: 'Ảnh', en: 'Picture' },
    pictures: 'one',
    write: ([file], say) => `<Figure src="${file}" caption="${say('Chú thích ảnh.', 'Caption.')}" />`,
  },
  {
    component: 'Gallery',
    label: { vi: 'Bộ ảnh', en: 'Gallery' },
    pictures: 'several',
    write: (files, say) =>
      `<Gallery images={${JSON.stringify(files)}} caption="${say('Chú thích.', 'Caption.')}" />`,
  },
  {
    component: 'FactBox',
    label: { vi: 'Hộp dữ kiện', en: 'Fact box' },
    write: (_, say) =>
      `<FactBox title="${say('Đi lúc nào', 'When to go')}">\n\n- **${say('Mùa khô', 'Dry season')}:** …\n\n</FactBox>`,
  },
  {
    component: 'Callout',
    label: { vi: 'Lời nhắc', en: 'Callout' },
    write: (_, say) => `<Callout kind="tip" title="${say('Nên biết', 'Good to know')}">\n\n…\n\n</Callout>`,
  },
  {
    component: 'Quote',
    label: { vi: 'Trích dẫn', en: 'Quote' },
    write: (_, say) =>
      `<Quote by="${say('Người nói', 'Who said it')}" source="${say('Nguồn', 'Source')}">\n\n…\n\n</Quote>`,
  },
  {
    component: 'VideoLink',
    label: { vi: 'Phim', en: 'Video' },
    write: (_, say) => `<VideoLink href="https://" title="${say('Tên phim', 'Title')}" />`,
  },
];

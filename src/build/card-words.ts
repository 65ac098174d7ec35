import sharp from 'sharp';
import { wordMarker } from '../i18n/word-breaks.ts';
import { escapeHtml } from '../outputs/feeds/plain-html.ts';
import type { CardFace } from './card-fonts.ts';

const SMALLEST = 16;
/** Pango ends a line of Khmer only where U+200B allows it. */
const markWords = wordMarker('\u200b');

/** Drawn words: how much of each pixel they cover, 0 to 255. */
export interface Words {
  data: Buffer;
  width: number;
  height: number;
}

/** Where words are to fit: pixels of the type and of the widest line, and how many lines. */
interface Space {
  size: number;
  widest: number;
  lines: number;
}

/** Words shaped by Pango, smaller where they do not fit. */
export async function drawWords(
  text: string,
  face: CardFace,
  { size, widest, lines }: Space,
): Promise<Words> {
  for (let points = size; ; points -= 4) {
    const { data, info } = await sharp({
      text: {
        text: `<span font_family="${face.family}" size="${points * 1024 * 0.75}">${escapeHtml(markWords(text))}</span>`,
        font: face.family,
        fontfile: face.file,
        width: widest,
        dpi: 96,
        wrap: 'word',
      },
    })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (info.height <= points * face.leading * lines || points <= SMALLEST)
      return { data, width: info.width, height: info.height };
  }
}

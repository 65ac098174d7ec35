import sharp from 'sharp';
import { wordMarker } from '../i18n/word-breaks.ts';
import { escapeHtml } from '../outputs/feeds/plain-html.ts';
import type { CardFace } from './card-fonts.ts';

/** Widest line of a card in pixels. */
const WIDEST = 900;
const SMALLEST = 24;
/** Pango ends a line of Khmer only where U+200B allows it. */
const markWords = wordMarker('\u200b');

/** Drawn words: how much of each pixel they cover, 0 to 255. */
export interface Words {
  data: Buffer;
  width: number;
  height: number;
}

/** Words shaped by Pango; at most `lines` lines, smaller where they do not fit. */
export async function drawWords(text: string, face: CardFace, size: number, lines: number): Promise<Words> {
  for (let points = size; ; points -= 4) {
    const { data, info } = await sharp({
      text: {
        text: `<span font_family="${face.family}" size="${points * 1024 * 0.75}">${escapeHtml(markWords(text))}</span>`,
        font: face.family,
        fontfile: face.file,
        width: WIDEST,
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

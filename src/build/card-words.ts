import sharp from 'sharp';
import { escapeHtml } from '../outputs/feeds/plain-html.ts';
import type { CardFace } from './card-fonts.ts';

/** Widest line of a card in pixels. */
const WIDEST = 900;
const SMALLEST = 24;

/** Drawn words: RGBA pixels. */
export interface Words {
  data: Buffer;
  width: number;
  height: number;
}

/** Words as pixels, shaped by Pango; at most `lines` lines, smaller where they do not fit. */
export async function drawWords(
  text: string,
  face: CardFace,
  size: number,
  colour: string,
  lines: number,
): Promise<Words> {
  for (let points = size; ; points -= 4) {
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${colour}" font_family="${face.family}" size="${points * 1024 * 0.75}">${escapeHtml(breakable(text, face))}</span>`,
        font: face.family,
        fontfile: face.file,
        width: WIDEST,
        rgba: true,
        dpi: 96,
        wrap: 'word',
      },
    })
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (info.height <= points * face.leading * lines || points <= SMALLEST)
      return { data, width: info.width, height: info.height };
  }
}

/** Pango breaks Khmer only where U+200B allows it. */
function breakable(text: string, face: CardFace): string {
  if (!face.segment) return text;
  return [...new Intl.Segmenter(face.segment, { granularity: 'word' }).segment(text)]
    .map(({ segment }) => segment)
    .join('\u200b');
}

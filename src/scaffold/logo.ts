import sharp from 'sharp';
import type { Bilingual } from '../content/problem.ts';

const MOST_BYTES = 60_000;
/** What a mask cannot use, or what would run or load something. */
const FORBIDDEN =
  /<(script|foreignObject|image|style|text|iframe|use)\b|\son\w+\s*=|(?:href|src)\s*=|url\(\s*["']?(?!#)|<!ENTITY|@import/i;

/**
 * A logo as the mark of a province: a drawing in one SVG, laid into the square of marks. Its shapes count, not its
 * colours: the site inks it. Gives what is wrong with it instead.
 */
export async function markFromLogo(svg: string): Promise<{ mark: string } | { refused: Bilingual }> {
  if (Buffer.byteLength(svg) > MOST_BYTES)
    return refuse(
      `Logo nặng quá ${MOST_BYTES / 1000} kB.`,
      `The logo is heavier than ${MOST_BYTES / 1000} kB.`,
    );
  const [, attributes = '', inner = ''] = /<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/i.exec(svg) ?? [];
  if (!inner.trim())
    return refuse('Logo phải là một tệp SVG có hình vẽ.', 'The logo must be an SVG with a drawing in it.');
  if (FORBIDDEN.test(svg))
    return refuse(
      'Logo chỉ được có nét vẽ: không chữ, ảnh, kiểu, mã lệnh hay liên kết. Đổi chữ thành nét (“convert to path”).',
      'The logo may only have shapes: no text, picture, style, script or link. Turn letters into paths.',
    );
  const box = boxOf(attributes);
  if (!box) return refuse('Logo thiếu viewBox.', 'The logo has no viewBox.');
  const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><svg width="48" height="48" viewBox="${box}">${inner.trim()}</svg></svg>\n`;
  try {
    const { channels } = await sharp(Buffer.from(mark)).resize(48).stats();
    if ((channels[3]?.max ?? 255) === 0) return refuse('Logo trống.', 'The logo is empty.');
  } catch {
    return refuse('Logo không phải SVG đọc được.', 'The logo is not an SVG that can be read.');
  }
  return { mark };
}

function boxOf(attributes: string): string | undefined {
  const box = /\bviewBox\s*=\s*["']\s*([-\d.\s,]+?)\s*["']/.exec(attributes)?.[1];
  if (box) return box.split(/[\s,]+/).length === 4 ? box : undefined;
  const side = (name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*["'](\\d+(?:\\.\\d+)?)(?:px)?["']`).exec(attributes)?.[1];
  const [width, height] = [side('width'), side('height')];
  return width && height ? `0 0 ${width} ${height}` : undefined;
}

const refuse = (vi: string, en: string) => ({ refused: { vi, en } });

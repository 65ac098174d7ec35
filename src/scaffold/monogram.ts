import fs from 'node:fs';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Side of the square that a mark is drawn in. */
const SIDE = 48;
const SCRIPTS = ['latin', 'vietnamese'] as const;

/** How far the letters reach into the stamp, as a share of its side. */
const ROOM = 0.62;

interface Glyph {
  path: string;
  left: number;
  advance: number;
  /** Height of a capital, in the same units. */
  height: number;
}

/** First letters of up to two words: `Lâm Đồng` → `LĐ`. Names of one word keep one letter. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => plainCapital(word?.[0] ?? ''))
    .join('');
}

/** Without tones and hats: a stamp is small. `Đ` is a letter of its own and stays. */
const plainCapital = (letter: string): string =>
  letter
    .toLocaleUpperCase('vi')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');

/** A stamp with a province's initials cut out of it: one path, so that any ink colours it. */
export async function monogram(name: string): Promise<string> {
  const glyphs = await Promise.all([...initialsOf(name)].map(glyphOf));
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
  const height = Math.max(1, ...glyphs.map((glyph) => glyph.height));
  const scale = Math.min((SIDE * ROOM * 1.12) / width, (SIDE * ROOM) / height);
  let x = (SIDE - width * scale) / 2;
  const letters = glyphs.map(({ path, advance }) => {
    const placed = `<path fill="#000" transform="translate(${round(x)} ${round((SIDE + height * scale) / 2)}) scale(${round(scale, 5)} ${round(-scale, 5)})" d="${path}"/>`;
    x += advance * scale;
    return placed;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><mask id="cut"><path fill="#fff" d="${STAMP}"/>${letters.join('')}</mask><path mask="url(#cut)" d="${STAMP}"/></svg>\n`;
}

/** A round-cornered stamp that stands on two lines, as a carved seal does. */
const STAMP = 'M9 1h30a8 8 0 0 1 8 8v30a8 8 0 0 1-8 8H9a8 8 0 0 1-8-8V9a8 8 0 0 1 8-8z';

async function glyphOf(letter: string): Promise<Glyph> {
  for (const script of SCRIPTS) {
    const source = fs.readFileSync(
      new URL(import.meta.resolve(`@fontsource-variable/phudu/files/phudu-${script}-wght-normal.woff2`)),
    );
    const bytes = await subsetFont(source, letter, {
      targetFormat: 'truetype',
      variationAxes: { wght: 800 },
    });
    const font = new Font(new Face(new Blob(new Uint8Array(bytes).buffer)));
    const glyph = font.nominalGlyph(letter.codePointAt(0) ?? 0);
    const extents = glyph ? font.glyphExtents(glyph) : null;
    if (!glyph || !extents) continue;
    return {
      path: font.glyphToPath(glyph),
      left: extents.xBearing,
      advance: font.glyphHAdvance(glyph),
      height: extents.yBearing,
    };
  }
  throw new Error(`no glyph for ${letter}`);
}

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

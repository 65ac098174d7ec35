import fs from 'node:fs';
import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinFonts } from '../../../src/build/join-fonts.ts';

const part = (script: string, letters: string) =>
  subsetFont(
    fs.readFileSync(
      new URL(import.meta.resolve(`@fontsource-variable/phudu/files/phudu-${script}-wght-normal.woff2`)),
    ),
    letters,
    { targetFormat: 'truetype', variationAxes: { wght: 800 }, noHinting: true },
  );

/** Glyphs that a font sets for a text: 0 is a letter that it has not. */
function set(font: Buffer, text: string) {
  const buffer = new Text();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(new Font(new Face(new Blob(font))), buffer);
  return buffer.getGlyphInfosAndPositions();
}

describe('a typeface joined of its parts', () => {
  let latin: Buffer;
  let joined: Buffer;
  beforeAll(async () => {
    latin = await part('latin', 'AVTo');
    joined = joinFonts([latin, await part('vietnamese', 'ồậĐ')]);
  });

  it('has the letters of every part', () => {
    expect(set(joined, 'AVToồậĐ').map(({ codepoint }) => codepoint > 0)).toEqual(Array(7).fill(true));
  });

  it('draws a letter that is composed of others', () => {
    const [glyph] = set(joined, 'ậ');
    expect(new Font(new Face(new Blob(joined))).glyphToPath(glyph?.codepoint ?? 0)).not.toBe('');
  });

  it('sets neighbours as close as the first part does', () => {
    const advances = (font: Buffer) => set(font, 'AVTo').map(({ xAdvance }) => xAdvance);
    expect(advances(joined)).toEqual(advances(latin));
  });
});

import { Font } from 'fonteditor-core';

/**
 * One TrueType font of several that are parts of one: packages give a typeface script by script, and a word whose letters
 * come from two files is set in two faces when one of them is late. Metrics and kerning are those of the first part.
 */
export function joinFonts([first, ...others]: readonly Buffer[]): Buffer {
  if (!first) throw new Error('joinFonts was given no font.');
  if (others.length === 0) return first;
  const joined = read(first);
  for (const other of others) joined.merge(read(other), { scale: 1 });
  return joined.write({ type: 'ttf', kerning: true, toBuffer: true }) as Buffer;
}

// A letter composed of others would lose them: their places change.
const read = (font: Buffer) => Font.create(font, { type: 'ttf', kerning: true, compound2simple: true });

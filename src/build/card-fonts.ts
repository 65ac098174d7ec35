import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { hash } from './hash.ts';
import { KeptFiles } from './kept-files.ts';

/** A typeface that the picture library can set: it takes TrueType only. */
export interface CardFace {
  family: string;
  languages: string[];
  file: string;
  /** Line height as a multiple of the size, diacritics included. */
  leading: number;
  /** Titles are set in capitals. */
  capitals: boolean;
}

const FACES: (Omit<CardFace, 'file'> & { parts: string[]; variationAxes?: Record<string, number> })[] = [
  {
    // The name that the variable font's files carry inside, whatever weight is drawn from them.
    family: 'Phudu Light',
    languages: ['vi', 'en'],
    leading: 1.55,
    capitals: true,
    parts: ['vietnamese', 'latin-ext', 'latin'].map(
      (part) => `@fontsource-variable/phudu/files/phudu-${part}-wght-normal.woff2`,
    ),
    variationAxes: { wght: 800 },
  },
  {
    family: 'Koulen',
    languages: ['km'],
    leading: 2,
    capitals: false,
    parts: ['latin', 'khmer'].map((part) => `@fontsource/koulen/files/koulen-${part}-400-normal.woff2`),
  },
  {
    family: 'Noto Sans Lao',
    languages: ['lo'],
    leading: 1.9,
    capitals: false,
    parts: ['latin', 'lao'].map(
      (part) => `@fontsource-variable/noto-sans-lao/files/noto-sans-lao-${part}-wdth-normal.woff2`,
    ),
    variationAxes: { wght: 900, wdth: 80 },
  },
];

/** Unpacks the web fonts to TrueType in `folder` and makes them known to the picture library. */
export async function cardFaces(folder: string): Promise<CardFace[]> {
  await unpackFonts(folder);
  const kept = new KeptFiles(folder);
  const faces: CardFace[] = [];
  for (const { parts, variationAxes, ...face } of FACES) {
    const files = parts.map((part) => kept.pathOf(unpacked(part, variationAxes).name));
    // A family comes in several files, one per script: each must have been named once to be found later.
    for (const fontfile of files)
      await sharp({ text: { text: 'A', font: face.family, fontfile } })
        .png()
        .toBuffer();
    const [file = ''] = files;
    faces.push({ ...face, file });
  }
  return faces;
}

/** Whether no web font is left to unpack. */
export const areUnpacked = (folder: string): boolean => packedIn(new KeptFiles(folder)).length === 0;

/** Unpacks the web fonts that are not in `folder` yet. */
export async function unpackFonts(folder: string): Promise<void> {
  const kept = new KeptFiles(folder);
  for (const { name, font, variationAxes } of packedIn(kept)) {
    // Loaded only where something is to be unpacked.
    const { default: subsetFont } = await import('subset-font');
    const ttf = await subsetFont(font, EVERY_CHARACTER, { targetFormat: 'truetype', variationAxes });
    await kept.make(name, (file) => fs.writeFileSync(file, ttf));
  }
  kept.save();
}

const packedIn = (kept: KeptFiles) =>
  FACES.flatMap(({ parts, variationAxes }) => parts.map((part) => unpacked(part, variationAxes))).filter(
    ({ name }) => !kept.has(name),
  );

/** A web font, and the name that it is unpacked under. */
function unpacked(part: string, variationAxes: Record<string, number> | undefined) {
  const font = fs.readFileSync(new URL(import.meta.resolve(part)));
  const name = `${path.basename(part, '.woff2')}.${hash([hash(font), EVERY_CHARACTER, variationAxes])}.ttf`;
  return { font, name, variationAxes };
}

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const EVERY_CHARACTER = [
  range(0x20, 0x24f),
  range(0x300, 0x303),
  '\u0309\u0323',
  range(0x0e80, 0x0eff),
  range(0x1780, 0x17ff),
  range(0x1ea0, 0x1ef9),
  range(0x2010, 0x2026),
  '\u200b\u20ab',
].join('');

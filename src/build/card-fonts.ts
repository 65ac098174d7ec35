import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import subsetFont from 'subset-font';

/** A typeface that the picture library can set: it takes TrueType only. */
export interface CardFace {
  family: string;
  languages: string[];
  file: string;
  /** Line height as a multiple of the size, diacritics included. */
  leading: number;
  /** Titles are set in capitals. */
  capitals: boolean;
  /** Language whose words must be found, because its script has no spaces. */
  segment?: string;
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
    segment: 'km',
    parts: ['latin', 'khmer'].map((part) => `@fontsource/koulen/files/koulen-${part}-400-normal.woff2`),
  },
];

/** Unpacks the web fonts to TrueType in `folder` and makes them known to the picture library. */
export async function cardFaces(folder: string): Promise<CardFace[]> {
  fs.mkdirSync(folder, { recursive: true });
  const faces: CardFace[] = [];
  for (const { parts, variationAxes, ...face } of FACES) {
    const files = await Promise.all(parts.map((part) => unpack(part, folder, variationAxes)));
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

async function unpack(
  part: string,
  folder: string,
  variationAxes: Record<string, number> | undefined,
): Promise<string> {
  const file = path.join(folder, path.basename(part).replace('.woff2', '.ttf'));
  if (!fs.existsSync(file)) {
    const font = fs.readFileSync(new URL(import.meta.resolve(part)));
    const ttf = await subsetFont(font, EVERY_CHARACTER, { targetFormat: 'truetype', variationAxes });
    fs.writeFileSync(file, ttf);
  }
  return file;
}

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const EVERY_CHARACTER = [
  range(0x20, 0x24f),
  range(0x300, 0x303),
  '\u0309\u0323',
  range(0x1780, 0x17ff),
  range(0x1ea0, 0x1ef9),
  range(0x2010, 0x2026),
  '\u200b\u20ab',
].join('');

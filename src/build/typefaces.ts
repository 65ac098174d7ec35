import fs from 'node:fs';
import path from 'node:path';
import { lettersOf } from '../catalogue/letters.ts';
import type { Province } from '../content/model.ts';
import {
  type FontFace,
  isWrittenIn,
  lettersIn,
  TYPEFACES,
  type Typeface,
  unicodeRange,
} from '../styles/typefaces.ts';
import { hash } from './hash.ts';
import { KeptFiles } from './kept-files.ts';
import type { Stage } from './stage.ts';

/** Where the site serves them. */
export const TYPEFACES_PATH = '/fonts/';

const manifest = (url: string) => JSON.parse(fs.readFileSync(new URL(url), 'utf8')) as { version: string };

/** To be raised with every change to how a typeface is cut or joined: its file's name tells everything that made it. */
const WAY = 1;

/** Versions of what cuts and joins: with another, a typeface is cut anew. */
const CUTTERS = [
  manifest(import.meta.resolve('subset-font/package.json')).version,
  // Its exports leave the manifest out.
  manifest(new URL('../package.json', import.meta.resolve('fonteditor-core')).href).version,
];

/** Names of Vietnamese places stand on pages of every language. */
const ON_EVERY_PAGE = ['latin', 'vietnamese'] as const;

/** Where cut typefaces are kept between builds. */
export const typefacesFolder = (cache: string): string => path.join(cache, 'typefaces');

/**
 * Cuts every typeface to the letters that each language's pages use, into `folder`, and gives what each language
 * gets. What was cut before is taken from there. Hinting is left out: screens of today draw without it.
 */
export async function cutTypefaces(province: Province, folder: string): Promise<Record<string, FontFace[]>> {
  const letters = province.site.languages.map((lang) => [lang, lettersOf(province, lang)] as const);
  // Cut alike for all: whoever changes the language has these letters already.
  const everywhere = letters.flatMap(([, own]) => ON_EVERY_PAGE.flatMap((script) => lettersIn(script, own)));
  const faces: Record<string, FontFace[]> = {};
  for (const [lang, own] of letters)
    faces[lang] = await cutToLetters(lang, [...new Set([...own, ...everywhere])].sort(), folder);
  return faces;
}

/** Cuts every typeface to `letters`, for pages in `lang`, into `folder`. */
export async function cutToLetters(
  lang: string,
  letters: readonly string[],
  folder: string,
): Promise<FontFace[]> {
  const kept = new KeptFiles(folder);
  const faces: FontFace[] = [];
  for (const { family, weight, parts, axes, without } of TYPEFACES) {
    const held = parts
      .map(({ script, source }) => ({
        script,
        source,
        letters: lettersIn(script, letters).filter((letter) => !without?.test(letter)),
      }))
      .filter((part) => part.letters.length > 0);
    const [leading] = held;
    if (!leading) continue;
    const name = `${family.toLowerCase().replaceAll(' ', '-')}-${weight}-${leading.script}`;
    faces.push({
      family,
      weight,
      src: TYPEFACES_PATH + (await cut(name, held, axes, kept)),
      unicodeRange: unicodeRange(held.flatMap((part) => part.letters)),
      preload: isWrittenIn(lang, leading.script),
    });
  }
  kept.save();
  return faces;
}

/** Puts the cut typefaces into the site. */
export function copyTypefaces(faces: Record<string, FontFace[]>, folder: string, stage: Stage): void {
  for (const src of new Set(Object.values(faces).flatMap((all) => all.map((face) => face.src)))) {
    const name = path.posix.basename(src);
    stage.copy(src.slice(1), name, path.join(folder, name));
  }
}

interface Part {
  source: string;
  letters: readonly string[];
}

/** File name of the cut typeface among the kept ones; it tells letters, sources and way of cutting apart. */
async function cut(
  name: string,
  parts: readonly Part[],
  variationAxes: Typeface['axes'],
  kept: KeptFiles,
): Promise<string> {
  const read = parts.map(({ source, letters }) => ({
    font: fs.readFileSync(new URL(import.meta.resolve(source))),
    letters: letters.join(''),
  }));
  const key = hash([WAY, CUTTERS, read.map(({ font, letters }) => [hash(font), letters]), variationAxes]);
  const file = `${name}.${key}.woff2`;
  if (kept.has(file)) return file;
  // Loaded only where something is to be cut.
  const { default: subsetFont } = await import('subset-font');
  const { joinFonts } = await import('./join-fonts.ts');
  const fonts = await Promise.all(
    read.map(({ font, letters }) =>
      subsetFont(font, letters, { targetFormat: 'truetype', variationAxes, noHinting: true }),
    ),
  );
  const all = read.map(({ letters }) => letters).join('');
  const bytes = await subsetFont(joinFonts(fonts), all, { targetFormat: 'woff2', noHinting: true });
  await kept.make(file, (target) => fs.writeFileSync(target, bytes));
  return file;
}

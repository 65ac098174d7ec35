import fs from 'node:fs';
import { createRequire } from 'node:module';
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

const CUTTER = createRequire(import.meta.url)('subset-font/package.json') as { version: string };

/** Where cut typefaces are kept between builds. */
export const typefacesFolder = (cache: string): string => path.join(cache, 'typefaces');

/**
 * Cuts every typeface to the letters that each language's pages use, into `folder`, and gives what each language
 * gets. What was cut before is taken from there. Hinting is left out: screens of today draw without it.
 */
export async function cutTypefaces(province: Province, folder: string): Promise<Record<string, FontFace[]>> {
  const faces: Record<string, FontFace[]> = {};
  for (const lang of province.site.languages)
    faces[lang] = await cutToLetters(lang, lettersOf(province, lang), folder);
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
  for (const typeface of TYPEFACES) {
    const held = lettersIn(typeface.script, letters);
    if (held.length === 0) continue;
    faces.push({
      family: typeface.family,
      weight: typeface.weight,
      src: TYPEFACES_PATH + (await cut(typeface, held, kept)),
      unicodeRange: unicodeRange(held),
      preload: isWrittenIn(lang, typeface.script),
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

/** File name of the cut typeface among the kept ones; it tells letters, source and way of cutting apart. */
async function cut(typeface: Typeface, letters: readonly string[], kept: KeptFiles): Promise<string> {
  const source = fs.readFileSync(new URL(import.meta.resolve(typeface.source)));
  const key = hash([CUTTER.version, hash(source), letters, typeface.axes]);
  const name = `${typeface.family.toLowerCase().replaceAll(' ', '-')}-${typeface.weight}-${typeface.script}.${key}.woff2`;
  if (!kept.has(name)) {
    // Loaded only where something is to be cut.
    const { default: subsetFont } = await import('subset-font');
    const bytes = await subsetFont(source, letters.join(''), {
      targetFormat: 'woff2',
      variationAxes: typeface.axes,
      noHinting: true,
    });
    await kept.make(name, (file) => fs.writeFileSync(file, bytes));
  }
  return name;
}

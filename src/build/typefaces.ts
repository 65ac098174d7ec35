import path from 'node:path';
import { lettersOf } from '../catalogue/letters.ts';
import type { Province } from '../content/model.ts';
import { type FontFace, isWrittenIn, lettersIn, TYPEFACES, unicodeRange } from '../styles/typefaces.ts';
import { type Cutting, cutAll, fileOfCut, type Part } from './cut-typefaces.ts';
import { KeptFiles } from './kept-files.ts';
import type { Stage } from './stage.ts';

/** Where the site serves them. */
export const TYPEFACES_PATH = '/fonts/';

/** Names of Vietnamese places stand on pages of every language. */
const ON_EVERY_PAGE = ['latin', 'vietnamese'] as const;

/** Where cut typefaces are kept between builds. */
export const typefacesFolder = (cache: string): string => path.join(cache, 'typefaces');

/**
 * Cuts every typeface to the letters that each language's pages use, into `folder`, and gives what each language
 * gets. What was cut before is taken from there; for the rest `cut` is asked. Hinting is left out: screens of today draw
 * without it.
 */
export async function cutTypefaces(
  province: Province,
  folder: string,
  cut: typeof cutAll = cutAll,
): Promise<Record<string, FontFace[]>> {
  const letters = province.site.languages.map((lang) => [lang, lettersOf(province, lang)] as const);
  // Cut alike for all: whoever changes the language has these letters already.
  const everywhere = letters.flatMap(([, own]) => ON_EVERY_PAGE.flatMap((script) => lettersIn(script, own)));
  const plans = letters.map(
    ([lang, own]) => [lang, planOf(lang, [...new Set([...own, ...everywhere])].sort())] as const,
  );
  await makeMissing(
    plans.flatMap(([, plan]) => plan),
    folder,
    cut,
  );
  return Object.fromEntries(plans.map(([lang, plan]) => [lang, plan.map(({ face }) => face)]));
}

/** Cuts every typeface to `letters`, for pages in `lang`, into `folder`. */
export async function cutToLetters(
  lang: string,
  letters: readonly string[],
  folder: string,
): Promise<FontFace[]> {
  const plan = planOf(lang, letters);
  await makeMissing(plan, folder, cutAll);
  return plan.map(({ face }) => face);
}

/** Languages may be cut alike: a file is made once, whoever names it first. */
async function makeMissing(plan: readonly Planned[], folder: string, cut: typeof cutAll): Promise<void> {
  const kept = new KeptFiles(folder);
  const cuttings = new Map(plan.map(({ cutting }) => [cutting.file, cutting]));
  const missing = [...cuttings.values()].filter(({ file }) => !kept.has(file));
  if (missing.length > 0) await cut(missing, folder);
}

/** What a style sheet says of a typeface, and how its file is made. */
interface Planned {
  face: FontFace;
  cutting: Cutting;
}

function planOf(lang: string, letters: readonly string[]): Planned[] {
  return TYPEFACES.flatMap(({ family, weight, parts, axes, without }) => {
    const held = parts
      .map(({ script, source }) => ({
        script,
        source,
        letters: lettersIn(script, letters).filter((letter) => !without?.test(letter)),
      }))
      .filter((part) => part.letters.length > 0);
    const [leading] = held;
    if (!leading) return [];
    const name = `${family.toLowerCase().replaceAll(' ', '-')}-${weight}-${leading.script}`;
    const cut = held.map(({ source, letters: own }): Part => ({ source, letters: own.join('') }));
    const file = fileOfCut(name, cut, axes);
    const face = {
      family,
      weight,
      src: TYPEFACES_PATH + file,
      unicodeRange: unicodeRange(held.flatMap((part) => part.letters)),
      preload: isWrittenIn(lang, leading.script),
    };
    return [{ face, cutting: { file, parts: cut, axes } }];
  });
}

/** Puts the cut typefaces into the site. */
export function copyTypefaces(faces: Record<string, FontFace[]>, folder: string, stage: Stage): void {
  for (const src of new Set(Object.values(faces).flatMap((all) => all.map((face) => face.src)))) {
    const name = path.posix.basename(src);
    stage.copy(src.slice(1), name, path.join(folder, name));
  }
}

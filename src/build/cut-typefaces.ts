import fs from 'node:fs';
import type { Typeface } from '../styles/typefaces.ts';
import { hash } from './hash.ts';
import { KeptFiles } from './kept-files.ts';

/** Letters that are taken from a font of a package. */
export interface Part {
  source: string;
  letters: string;
}

/** A typeface to be cut and joined: plain data, which travels to another process. */
export interface Cutting {
  /** File name among the kept ones. */
  file: string;
  parts: readonly Part[];
  axes?: Typeface['axes'];
}

const manifest = (url: string) => JSON.parse(fs.readFileSync(new URL(url), 'utf8')) as { version: string };

/** To be raised with every change to how a typeface is cut or joined: its file's name tells everything that made it. */
const WAY = 1;

/** Versions of what cuts and joins: with another, a typeface is cut anew. */
const CUTTERS = [
  manifest(import.meta.resolve('subset-font/package.json')).version,
  // Its exports leave the manifest out.
  manifest(new URL('../package.json', import.meta.resolve('fonteditor-core')).href).version,
];

const fontOf = ({ source }: Part): Buffer => fs.readFileSync(new URL(import.meta.resolve(source)));

/** File name of a cut typeface; it tells letters, sources and way of cutting apart. */
export function fileOfCut(name: string, parts: readonly Part[], axes: Typeface['axes']): string {
  const key = hash([WAY, CUTTERS, parts.map((part) => [hash(fontOf(part)), part.letters]), axes]);
  return `${name}.${key}.woff2`;
}

/** Cuts typefaces into `folder`. */
export async function cutAll(cuttings: readonly Cutting[], folder: string): Promise<void> {
  // Loaded only where something is to be cut.
  const { default: subsetFont } = await import('subset-font');
  const { joinFonts } = await import('./join-fonts.ts');
  const kept = new KeptFiles(folder);
  for (const { file, parts, axes: variationAxes } of cuttings) {
    const fonts = await Promise.all(
      parts.map((part) =>
        subsetFont(fontOf(part), part.letters, { targetFormat: 'truetype', variationAxes, noHinting: true }),
      ),
    );
    const letters = parts.map((part) => part.letters).join('');
    const bytes = await subsetFont(joinFonts(fonts), letters, { targetFormat: 'woff2', noHinting: true });
    await kept.make(file, (target) => fs.writeFileSync(target, bytes));
  }
  kept.save();
}

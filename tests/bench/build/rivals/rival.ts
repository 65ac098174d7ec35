import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Lang } from '../../sentences.ts';
import { measure } from '../measure.ts';
import type { SyntheticEntry, SyntheticProvince } from '../synthetic-province.ts';

/** Another generator, given the same content. */
export interface Rival {
  readonly name: string;
  /** Exact versions from npm. */
  readonly packages: Readonly<Record<string, string>>;
  /** Writes all of a site with the same pages into a folder but the entries' texts. */
  write(folder: string, province: SyntheticProvince): void;
  /** What builds the site, in its folder; Node unless named. */
  readonly command?: string;
  /** Its arguments. */
  readonly build: readonly string[];
  /** Arguments of Node that add search to what was built; left out where the build does it. */
  readonly search?: readonly string[];
  /** The file of an entry's text. */
  textFile(id: string, lang: Lang): string;
  /** An entry's text in a language. */
  text(entry: SyntheticEntry, lang: Lang, entries: readonly SyntheticEntry[]): string;
}

/** Widths, formats and settings of the encoders that we use (src/build/pictures.ts), so that pictures cost everybody the same. */
export const PICTURES = {
  widths: [480, 720, 960, 1280, 1600],
  fallback: 1200,
  encoding: { avif: { quality: 50, effort: 1 }, jpeg: { quality: 78, mozjpeg: true } },
};

export const PAGEFIND = '1.5.2';

/** Search as Pagefind's own command makes it. */
export const searchOf = (output: string): readonly string[] => [
  'node_modules/pagefind/lib/runner/bin.cjs',
  '--site',
  output,
];

/** Installs a rival's packages into its folder, once. They are no dependencies of the project. */
export async function install(folder: string, packages: Rival['packages']): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  const file = path.join(folder, 'package.json');
  const installed = path.join(folder, 'node_modules/.installed');
  if (fs.existsSync(installed) && fs.readFileSync(installed, 'utf8') === manifest) return;
  fs.writeFileSync(file, manifest);
  await measure('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save'], folder);
  fs.writeFileSync(installed, manifest);
}

/** A text below its front matter. */
export const withMatter = (matter: unknown, body: string): string =>
  `---\n${stringify(matter)}---\n${body}\n`;

/** Writes files given as path → text. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

import { languageOf } from '../i18n/languages.ts';
import { SCRIPTS, type Script, WRITINGS } from '../i18n/scripts.ts';

/** A typeface at one weight, in the parts that its npm package has; a site gets them joined. */
export interface Typeface {
  family: string;
  weight: number;
  /** By script, the leading one first: module specifier of the WOFF2 file. */
  parts: readonly { script: Script; source: string }[];
  /** Where a variable font is pinned. */
  axes?: Record<string, number>;
  /** Signs that the next typeface in the stack sets better. */
  without?: RegExp;
}

/** All typefaces of the site: signs in Phudu and Koulen, text in Be Vietnam Pro, Kantumruy Pro and Noto Sans Lao (all OFL 1.1). */
export const TYPEFACES: readonly Typeface[] = [
  {
    family: 'Phudu',
    weight: 800,
    parts: latinParts((script) => `@fontsource-variable/phudu/files/phudu-${script}-wght-normal.woff2`),
    axes: { wght: 800 },
    // Its designer gave weight to letters and digits alone: these stay hairlines at every weight.
    without: /[#%()+\-/<=>[\\\]^_{|}~«»±×–—−]/,
  },
  ...[400, 600].flatMap((weight) => [
    {
      family: 'Be Vietnam Pro',
      weight,
      parts: latinParts(
        (script) => `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${script}-${weight}-normal.woff2`,
      ),
    },
    khmer('Kantumruy Pro', weight, `kantumruy-pro/files/kantumruy-pro-khmer-${weight}-normal.woff2`),
    noto(weight, 'Noto Sans Lao', 100),
  ]),
  khmer('Koulen', 400, 'koulen/files/koulen-khmer-400-normal.woff2'),
  noto(900, 'Noto Sans Lao Sign', 80),
];

/** Vietnamese is written in both: a word must not be set in two faces when one of two files is late. */
function latinParts(source: (script: Script) => string): Typeface['parts'] {
  return (['latin', 'vietnamese'] as const).map((script) => ({ script, source: source(script) }));
}

function khmer(family: string, weight: number, file: string): Typeface {
  return { family, weight, parts: [{ script: 'khmer', source: `@fontsource/${file}` }] };
}

/** Noto Sans Lao at a weight and a width in per cent of the usual: signs are narrow and black. */
function noto(weight: number, family: string, width: number): Typeface {
  return {
    family,
    weight,
    parts: [
      {
        script: 'lao',
        source: '@fontsource-variable/noto-sans-lao/files/noto-sans-lao-lao-wdth-normal.woff2',
      },
    ],
    axes: { wght: weight, wdth: width },
  };
}

/** A typeface cut to what one language's pages use. */
export interface FontFace {
  family: string;
  weight: number;
  /** Address of the WOFF2 file; its name changes with its bytes. */
  src: string;
  /** Value of the CSS descriptor `unicode-range`. */
  unicodeRange: string;
  /** Whether a page of the language fetches it at once. */
  preload: boolean;
}

/** The letters out of `letters` that a typeface of `script` is for. */
export function lettersIn(script: Script, letters: readonly string[]): string[] {
  return letters.filter((letter) => SCRIPTS[script].test(letter));
}

/** Whether pages in `lang` are written in `script`; their typefaces are fetched before a page asks for them. */
export function isWrittenIn(lang: string, script: Script): boolean {
  const scripts: readonly Script[] = WRITINGS[languageOf(lang).script];
  return scripts.includes(script);
}

/** `unicode-range` of some letters, neighbours joined. */
export function unicodeRange(letters: readonly string[]): string {
  const points = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

/**
 * The style sheet of a language's typefaces. `optional`: a reader on a weak signal reads at once, and nothing
 * moves when a font comes late; it is there for the next page.
 */
export function fontFacesCss(faces: readonly FontFace[]): string {
  return faces
    .map(
      ({ family, weight, src, unicodeRange: range }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;src:url(${src}) format("woff2");unicode-range:${range}}`,
    )
    .join('\n');
}

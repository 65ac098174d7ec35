/** A part of a typeface for one script, as its npm package has it. */
export interface Typeface {
  family: string;
  weight: number;
  /** Module specifier of the WOFF2 file. */
  source: string;
  script: Script;
  /** Where a variable font is pinned. */
  axes?: Record<string, number>;
}

/** Code points of a script that our typefaces carry; what a subset may hold. */
const SCRIPTS = {
  latin: /[\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u2000-\u200a\u2010-\u206f\u2122\u2190-\u2199\u2212]/u,
  vietnamese:
    /[\u0300\u0301\u0303\u0304\u0308\u0309\u0323\u0329\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/u,
  khmer: /[\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d\u25cc]/u,
} as const;

export type Script = keyof typeof SCRIPTS;

/** Scripts that a language is written in; the typefaces of these are fetched before a page asks for them. */
const WRITTEN_IN: Record<string, readonly Script[]> = {
  vi: ['latin', 'vietnamese'],
  en: ['latin', 'vietnamese'],
  km: ['khmer'],
};

/** All typefaces of the site: signs in Phudu and Koulen, text in Be Vietnam Pro and Kantumruy Pro (all OFL 1.1). */
export const TYPEFACES: readonly Typeface[] = [
  ...(['latin', 'vietnamese'] as const).map((script) => ({
    family: 'Phudu',
    weight: 800,
    source: `@fontsource-variable/phudu/files/phudu-${script}-wght-normal.woff2`,
    script,
    axes: { wght: 800 },
  })),
  ...[400, 600].flatMap((weight) => [
    ...(['latin', 'vietnamese'] as const).map((script) => ({
      family: 'Be Vietnam Pro',
      weight,
      source: `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${script}-${weight}-normal.woff2`,
      script,
    })),
    {
      family: 'Kantumruy Pro',
      weight,
      source: `@fontsource/kantumruy-pro/files/kantumruy-pro-khmer-${weight}-normal.woff2`,
      script: 'khmer' as const,
    },
  ]),
  {
    family: 'Koulen',
    weight: 400,
    source: '@fontsource/koulen/files/koulen-khmer-400-normal.woff2',
    script: 'khmer',
  },
];

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

/** Whether pages in `lang` are written in `script`; a language that is not listed takes Latin letters. */
export function isWrittenIn(lang: string, script: Script): boolean {
  return (WRITTEN_IN[lang] ?? ['latin']).includes(script);
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

/** Code points of a script that our typefaces carry; what a subset may hold. */
export const SCRIPTS = {
  latin: /[\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u2000-\u200a\u2010-\u206f\u2122\u2190-\u2199\u2212]/u,
  vietnamese:
    /[\u0300\u0301\u0303\u0304\u0308\u0309\u0323\u0329\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/u,
  khmer: /[\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d\u25cc]/u,
  lao: /[\u0e80-\u0eff]/u,
} as const;

export type Script = keyof typeof SCRIPTS;

/** What a language may be written in, with the scripts whose typefaces a page in it fetches at once. */
export const WRITINGS = {
  /** Names of Vietnamese places stand on every page, whatever its language. */
  latin: ['latin', 'vietnamese'],
  khmer: ['khmer'],
  /** Lao writes its numbers in European digits as often as in its own. */
  lao: ['lao', 'latin'],
} as const satisfies Record<string, readonly Script[]>;

export type Writing = keyof typeof WRITINGS;

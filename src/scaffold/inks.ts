import Color from 'colorjs.io';
import type { Site } from '../content/site.ts';

type Inks = Site['colours']['day'];

/** Least contrast of words and of shapes with what is behind them (WCAG 2.2, 1.4.3 and 1.4.11), with some to spare. */
const WORDS = 5;
const SHAPES = 3.3;

/**
 * All inks of a province, by day and by night, from its two colours (`#RRGGBB`): lightness is moved until words and
 * shapes stand out from their ground, hue and character stay.
 */
export function inksOf(colour: string, accent: string): Site['colours'] {
  const main = toned(colour);
  const second = toned(accent);
  return { day: day(main, second), night: night(main, second) };
}

/** A colour whose lightness is still free. */
interface Tone {
  hue: number;
  chroma: number;
}

function toned(hex: string): Tone {
  const [, chroma, hue] = new Color(hex).to('oklch').coords;
  return { hue: hue ?? 0, chroma: Math.min(chroma ?? 0, 0.17) };
}

function day(main: Tone, accent: Tone): Inks {
  const page = ink(main, 0.955, 0.09);
  const text = ink(main, 0.25, 0.2);
  const bank = ink(main, 0.33, 0.55);
  const sample = ink(accent, 0.82, 0.8);
  return {
    page,
    raised: ink(main, 0.98, 0.05),
    text,
    quiet: legible(main, 0.45, 0.25, page, WORDS),
    link: legible(accent, 0.5, 0.9, page, WORDS),
    title: legible(main, 0.4, 0.8, page, WORDS),
    focus: '#0B5CAD',
    bank,
    bankText: ink(main, 0.97, 0.08),
    bankQuiet: legible(main, 0.84, 0.25, bank, WORDS),
    bankHot: legible(accent, 0.8, 0.9, bank, WORDS),
    tide: ink(main, 0.8, 0.4),
    tideText: text,
    weave: ink(main, 0.88, 0.25),
    mark: legible(accent, 0.6, 1, page, SHAPES),
    sign: legible(main, 0.36, 0.9, ink(main, 0.8, 0.4), WORDS),
    sample,
    sampleText: legible(main, 0.3, 0.3, sample, WORDS),
  };
}

function night(main: Tone, accent: Tone): Inks {
  const page = ink(main, 0.2, 0.15);
  const text = ink(main, 0.93, 0.1);
  const bank = ink(main, 0.29, 0.35);
  const sample = ink(accent, 0.8, 0.8);
  return {
    page,
    raised: ink(main, 0.24, 0.18),
    text,
    quiet: legible(main, 0.76, 0.2, page, WORDS),
    link: legible(accent, 0.82, 0.7, page, WORDS),
    title: legible(main, 0.86, 0.45, page, WORDS),
    focus: '#8CC8FF',
    bank,
    bankText: text,
    bankQuiet: legible(main, 0.78, 0.25, bank, WORDS),
    bankHot: legible(accent, 0.8, 0.9, bank, WORDS),
    tide: ink(main, 0.36, 0.4),
    tideText: text,
    weave: ink(main, 0.3, 0.25),
    mark: legible(accent, 0.74, 0.9, page, SHAPES),
    sign: legible(main, 0.84, 0.6, ink(main, 0.36, 0.4), SHAPES),
    sample,
    sampleText: ink(main, 0.22, 0.2),
  };
}

/** A tone at a lightness from 0 to 1, with a share of its chroma, as `#RRGGBB`. */
export function ink({ hue, chroma }: Tone, lightness: number, share: number): string {
  return new Color('oklch', [lightness, chroma * share, hue])
    .toGamut({ space: 'srgb' })
    .to('srgb')
    .toString({ format: 'hex', collapse: false })
    .toUpperCase();
}

/** The ink nearest to `lightness` that contrasts with its ground at least `ratio` to 1. */
function legible(tone: Tone, lightness: number, share: number, ground: string, ratio: number): string {
  const step = lightnessOf(ground) > 0.5 ? -0.01 : 0.01;
  for (let at = lightness; at > 0 && at < 1; at += step) {
    const found = ink(tone, at, share);
    if (contrast(found, ground) >= ratio) return found;
  }
  return step < 0 ? '#000000' : '#FFFFFF';
}

/** Contrast of two inks, 1 to 21, as WCAG counts it. */
export function contrast(one: string, other: string): number {
  return new Color(one).contrastWCAG21(new Color(other));
}

const lightnessOf = (hex: string): number => new Color(hex).to('oklch').coords[0] ?? 0;

/** The tone of an ink, to make others from. */
export const toneOf = toned;

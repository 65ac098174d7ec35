import { ink, toneOf } from '../inks.ts';

/** What a scene is printed with: one ink for each plate. */
export type Plates = Record<
  'sky' | 'glow' | 'sun' | 'far' | 'middle' | 'water' | 'light' | 'near' | 'front',
  string
>;

/** Lightness of each plate, the share of chroma it keeps, and which of the two colours it is made of. */
type Printing = Record<keyof Plates, [lightness: number, share: number, of: 'main' | 'accent']>;

export const DAY: Printing = {
  sky: [0.93, 0.25, 'main'],
  glow: [0.9, 0.4, 'accent'],
  sun: [0.8, 0.95, 'accent'],
  far: [0.86, 0.35, 'main'],
  middle: [0.78, 0.45, 'main'],
  water: [0.84, 0.4, 'main'],
  light: [0.91, 0.3, 'main'],
  near: [0.5, 0.7, 'main'],
  front: [0.36, 0.75, 'main'],
};
export const NIGHT: Printing = {
  sky: [0.27, 0.4, 'main'],
  glow: [0.33, 0.35, 'accent'],
  sun: [0.86, 0.4, 'accent'],
  far: [0.33, 0.45, 'main'],
  middle: [0.3, 0.5, 'main'],
  water: [0.36, 0.4, 'main'],
  light: [0.45, 0.4, 'main'],
  near: [0.22, 0.5, 'main'],
  front: [0.16, 0.4, 'main'],
};

/** The inks of a printing, made of the two colours of the province. */
export function printing({ colour, accent }: { colour: string; accent: string }, plates: Printing): Plates {
  const tones = { main: toneOf(colour), accent: toneOf(accent) };
  const inks = Object.entries(plates).map(([plate, [lightness, share, of]]) => [
    plate,
    ink(tones[of], lightness, share),
  ]);
  return Object.fromEntries(inks) as Plates;
}

/** The rules of a style sheet that fill every plate with its ink. */
export const rules = (inks: object): string =>
  Object.entries(inks)
    .map(([plate, colour]) => `.${plate}{fill:${colour}}`)
    .join('');

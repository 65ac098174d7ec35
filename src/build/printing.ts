/** The part of a scene's style sheet that holds its night inks. */
const NIGHT = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/;

export type Printing = 'day' | 'night';

export function hasNightPrinting(svg: string): boolean {
  return NIGHT.test(svg);
}

/** One of the two printings of a scene as a plain SVG: rasterisers know no colour scheme. */
export function printScene(svg: string, printing: Printing): string {
  return svg.replace(NIGHT, (_, nightInks: string) => (printing === 'night' ? nightInks : ''));
}

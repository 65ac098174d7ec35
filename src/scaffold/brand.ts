import type { Answers } from './answers.ts';
import { ORNAMENTS, type Ornament } from './ornaments.ts';
import { randomOf } from './random.ts';
import { LANDSCAPES, type Landscape } from './scene/lands.ts';

/** How a province looks: what was answered, and the rest drawn by lot from its name, the same each time. */
export interface Brand {
  colour: string;
  accent: string;
  landscape: Landscape;
  ornament: Ornament;
}

/** Pairs of inks that print well together; none is Đồng Tháp's. */
const PAIRS: readonly (readonly [colour: string, accent: string])[] = [
  ['#1F5A4B', '#C65A3A'],
  ['#25508F', '#E09B2D'],
  ['#64327A', '#D99A2B'],
  ['#8A3B2E', '#2F8374'],
  ['#16626E', '#D8682E'],
  ['#4C5A1E', '#B8452F'],
  ['#7A2A4A', '#3E8C6D'],
  ['#2E4A6B', '#C9563C'],
  ['#6B4A1F', '#2C7A8C'],
  ['#31603A', '#C18A1E'],
];

export function brandOf({ name, colour, accent, landscape, ornament }: Answers): Brand {
  const random = randomOf(name);
  const lot = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const [first, second] = lot(PAIRS);
  const drawn = { landscape: lot(LANDSCAPES), ornament: lot(ORNAMENTS) };
  return {
    colour: colour ?? first,
    accent: accent ?? second,
    landscape: landscape ?? drawn.landscape,
    ornament: ornament ?? drawn.ornament,
  };
}

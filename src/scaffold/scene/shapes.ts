import type { Random } from '../random.ts';
import type { Plates } from './plates.ts';

export const WIDTH = 1600;
export const HEIGHT = 1000;
/** Where the title stands: 43.6 % of every cover (`--horizon` in tokens.css). */
export const HORIZON = 436;

export const path = (plate: keyof Plates, d: string): string => `<path class="${plate}" d="${d}"/>`;
export const n = (value: number): number => Math.round(value);

/** Light above the horizon in strips that widen towards it, as silkscreen prints have them. */
export function bands(random: Random): string {
  const start = 250 + random() * 40;
  return [0, 1, 2, 3]
    .map((at) => {
      const y = start + at * 46;
      return `<rect class="glow" y="${n(y)}" width="${WIDTH}" height="${8 + at * 9}"/>`;
    })
    .join('');
}

/** A skyline from edge to edge, closed at the bottom: `points` heights around `level`, joined softly or in peaks. */
export function ridge(
  plate: keyof Plates,
  level: number,
  height: number,
  points: number,
  random: Random,
  soft = true,
): string {
  const step = WIDTH / (points - 1);
  const tops = Array.from({ length: points }, (_, at) => ({
    x: at * step + (at > 0 && at < points - 1 ? (random() - 0.5) * step * 0.5 : 0),
    y: level - random() * height * (at % 2 ? 1 : 0.45),
  }));
  const [first] = tops;
  const line = tops
    .slice(1)
    .map(({ x, y }, at) => {
      const before = tops[at] ?? { x: 0, y };
      const middle = (before.x + x) / 2;
      return soft ? `C${n(middle)} ${n(before.y)} ${n(middle)} ${n(y)} ${n(x)} ${n(y)}` : `L${n(x)} ${n(y)}`;
    })
    .join('');
  return path(plate, `M0 ${n(first?.y ?? level)}${line}V${HEIGHT}H0z`);
}

/** Strips of light on water, denser towards the horizon. */
export function shimmer(random: Random, from: number, to: number, count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const y = from + (to - from) * (at / count) ** 1.6;
    const width = 120 + random() * 420 * (1 + at / count);
    const height = 3 + (at / count) * 8;
    return `<rect class="light" x="${n(random() * WIDTH - width / 3)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(height / 2)}"/>`;
  }).join('');
}

export const water = (top = HORIZON): string =>
  `<rect class="water" y="${top}" width="${WIDTH}" height="${HEIGHT - top}"/>`;

/** A conifer of three storeys. */
export function pine(plate: keyof Plates, x: number, foot: number, height: number): string {
  const w = height * 0.2;
  const storey = (top: number, bottom: number, half: number) =>
    `M${n(x)} ${n(foot - height * top)}L${n(x + half)} ${n(foot - height * bottom)}H${n(x - half)}z`;
  return path(
    plate,
    `${storey(1, 0.6, w * 0.6)}${storey(0.78, 0.34, w * 0.85)}${storey(0.56, 0.08, w)}M${n(x - w * 0.1)} ${n(foot)}v${n(-height * 0.1)}h${n(w * 0.2)}v${n(height * 0.1)}z`,
  );
}

/** A palm with a leaning stem and seven fronds. */
export function palm(plate: keyof Plates, x: number, foot: number, height: number, lean: number): string {
  const top = { x: x + lean, y: foot - height };
  const stem = `M${n(x - 9)} ${n(foot)}Q${n(x)} ${n(foot - height / 2)} ${n(top.x - 4)} ${n(top.y)}h8Q${n(x + 14)} ${n(foot - height / 2)} ${n(x + 9)} ${n(foot)}z`;
  const fronds = [-165, -130, -98, -70, -38, -8, 22].map((angle) => {
    const turn = (angle * Math.PI) / 180;
    const reach = height * 0.36;
    const tip = {
      x: top.x + Math.cos(turn) * reach,
      y: top.y + Math.sin(turn) * reach * 0.62 + reach * 0.34,
    };
    const bend = { x: top.x + Math.cos(turn) * reach * 0.6, y: top.y + Math.sin(turn) * reach * 0.9 };
    return `M${n(top.x)} ${n(top.y)}Q${n(bend.x)} ${n(bend.y)} ${n(tip.x)} ${n(tip.y)}Q${n(bend.x)} ${n(bend.y + height * 0.09)} ${n(top.x)} ${n(top.y)}z`;
  });
  return path(plate, stem + fronds.join(''));
}

import type { Random } from '../random.ts';
import type { Plates } from './plates.ts';
import { HORIZON, n, palm, path, pine, ridge, shimmer, water } from './shapes.ts';

/** Lands that a hero picture can show. */
export const LANDSCAPES = ['highland', 'delta', 'coast', 'terraces'] as const;
export type Landscape = (typeof LANDSCAPES)[number];

const row = (count: number, draw: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');

const highland = (random: Random): string =>
  [
    ridge('far', HORIZON - 40, 130, 9, random),
    ridge('middle', HORIZON - 6, 78, 13, random),
    water(),
    shimmer(random, HORIZON + 24, 840, 16),
    ridge('near', 900, 110, 9, random),
    row(26, (at) => pine('near', at * 64 + random() * 40, 880 + random() * 40, 90 + random() * 80)),
    ridge('front', 965, 60, 7, random),
    row(9, (at) =>
      pine('front', (at < 5 ? at * 92 : 1200 + (at - 5) * 104) + random() * 40, 990, 190 + random() * 170),
    ),
  ].join('');

const delta = (random: Random): string =>
  [
    ridge('far', HORIZON - 8, 34, 23, random),
    ridge('middle', HORIZON + 2, 16, 31, random),
    water(),
    shimmer(random, HORIZON + 20, 900, 20),
    row(5, (at) => boat(260 + at * 290 + random() * 90, 520 + at * 34 + random() * 20, 46 + at * 13)),
    ridge('near', 930, 60, 17, random),
    row(3, (at) => palm('near', 90 + at * 120 + random() * 50, 940, 250 + random() * 110, 30 - at * 30)),
    ridge('front', 985, 46, 15, random),
    row(3, (at) => palm('front', 1330 + at * 110, 1000, 330 + random() * 130, 40 - at * 44)),
  ].join('');

/** A sampan under its arched roof. */
function boat(x: number, y: number, size: number): string {
  return path(
    'near',
    `M${n(x)} ${n(y)}Q${n(x + size)} ${n(y + size * 0.62)} ${n(x + size * 2)} ${n(y - size * 0.1)}Q${n(x + size)} ${n(y + size * 0.2)} ${n(x)} ${n(y)}zM${n(x + size * 0.6)} ${n(y + size * 0.2)}q${n(size * 0.36)} ${n(-size * 0.62)} ${n(size * 0.76)} ${n(-size * 0.04)}z`,
  );
}

const coast = (random: Random): string =>
  [
    row(3, (at) => island('far', 180 + at * 470 + random() * 160, 150 + random() * 120, 60 + random() * 70)),
    water(),
    shimmer(random, HORIZON + 14, 800, 22),
    row(4, (at) => sail(250 + at * 330 + random() * 120, 560 + at * 40, 54 + at * 16)),
    surf('light', 800, random),
    surf('glow', 836, random),
    ridge('near', 985, 40, 7, random),
    row(3, (at) => palm('front', 120 + at * 100, 1000, 380 + random() * 120, 60 - at * 40)),
  ].join('');

const island = (plate: keyof Plates, x: number, width: number, height: number): string =>
  path(
    plate,
    `M${n(x - width)} ${HORIZON}c${n(width * 0.3)} ${n(-height * 0.2)} ${n(width * 0.4)} ${n(-height)} ${n(width)} ${n(-height)}s${n(width * 0.6)} ${n(height * 0.7)} ${n(width)} ${n(height)}z`,
  );

const sail = (x: number, y: number, size: number): string =>
  path(
    'near',
    `M${n(x - size)} ${n(y)}h${n(size * 2)}l${n(-size * 0.35)} ${n(size * 0.36)}h${n(-size * 1.3)}zM${n(x)} ${n(y - 8)}V${n(y - size * 2)}q${n(size * 0.9)} ${n(size)} ${n(size * 0.72)} ${n(size * 1.85)}z`,
  );

/** The edge of the sea on the sand. */
const surf = (plate: keyof Plates, level: number, random: Random): string =>
  ridge(plate, level, 30, 9, random);

const terraces = (random: Random): string =>
  [
    ridge('far', HORIZON - 30, 150, 7, random, false),
    ridge('middle', HORIZON, 60, 15, random),
    water(),
    ...['light', 'water', 'light', 'near', 'light', 'near', 'light', 'near', 'front'].map((plate, at) =>
      ridge(plate as keyof Plates, HORIZON + 40 + at * 62, 26 + at * 6, 7 + (at % 3), random),
    ),
  ].join('');

/** What stands below the sky of each land. */
export const LANDS: Record<Landscape, (random: Random) => string> = { highland, delta, coast, terraces };

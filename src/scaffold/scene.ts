import { ink, toneOf } from './inks.ts';
import { randomOf } from './random.ts';

/** Lands that a hero picture can show. */
export const LANDSCAPES = ['highland', 'delta', 'coast', 'terraces'] as const;
export type Landscape = (typeof LANDSCAPES)[number];

const WIDTH = 1600;
const HEIGHT = 1000;
/** Where the title stands: 43.6 % of every cover (`--horizon` in tokens.css). */
const HORIZON = 436;

/** What a scene is printed with: one ink for each plate. */
type Plates = Record<
  'sky' | 'glow' | 'sun' | 'far' | 'middle' | 'water' | 'light' | 'near' | 'front',
  string
>;

type Random = () => number;

/**
 * The hero picture of a province in its own colours, in two printings as an SVG (day, night). Whatever stands behind the
 * title is pale, so that the title can be read; what is dark lies below it.
 */
export function sceneOf(
  landscape: Landscape,
  colours: { colour: string; accent: string },
  name: string,
): string {
  const random = randomOf(`${landscape} ${name}`);
  const style = `${rules(printing(colours, DAY))}@media(prefers-color-scheme:dark){${rules(printing(colours, NIGHT))}}`;
  const sun = `<circle class="sun" cx="${1120 + Math.round(random() * 260)}" cy="${200 + Math.round(random() * 60)}" r="${64 + Math.round(random() * 26)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><style>${style}</style><rect class="sky" width="${WIDTH}" height="${HEIGHT}"/>${bands(random)}${sun}${LANDS[landscape](random)}</svg>\n`;
}

/** Lightness of each plate, the share of chroma it keeps, and which of the two colours it is made of. */
type Printing = Record<keyof Plates, [lightness: number, share: number, of: 'main' | 'accent']>;

const DAY: Printing = {
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
const NIGHT: Printing = {
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

function printing({ colour, accent }: { colour: string; accent: string }, plates: Printing): Plates {
  const tones = { main: toneOf(colour), accent: toneOf(accent) };
  const inks = Object.entries(plates).map(([plate, [lightness, share, of]]) => [
    plate,
    ink(tones[of], lightness, share),
  ]);
  return Object.fromEntries(inks) as Plates;
}

const rules = (inks: object): string =>
  Object.entries(inks)
    .map(([plate, colour]) => `.${plate}{fill:${colour}}`)
    .join('');

const path = (plate: keyof Plates, d: string): string => `<path class="${plate}" d="${d}"/>`;
const n = (value: number): number => Math.round(value);

/** Light above the horizon in strips that widen towards it, as silkscreen prints have them. */
function bands(random: Random): string {
  const start = 250 + random() * 40;
  return [0, 1, 2, 3]
    .map((at) => {
      const y = start + at * 46;
      return `<rect class="glow" y="${n(y)}" width="${WIDTH}" height="${8 + at * 9}"/>`;
    })
    .join('');
}

/** A skyline from edge to edge, closed at the bottom: `points` heights around `level`, joined softly or in peaks. */
function ridge(
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
function shimmer(random: Random, from: number, to: number, count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const y = from + (to - from) * (at / count) ** 1.6;
    const width = 120 + random() * 420 * (1 + at / count);
    const height = 3 + (at / count) * 8;
    return `<rect class="light" x="${n(random() * WIDTH - width / 3)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(height / 2)}"/>`;
  }).join('');
}

const water = (top = HORIZON): string =>
  `<rect class="water" y="${top}" width="${WIDTH}" height="${HEIGHT - top}"/>`;

/** A conifer of three storeys. */
function pine(plate: keyof Plates, x: number, foot: number, height: number): string {
  const w = height * 0.2;
  const storey = (top: number, bottom: number, half: number) =>
    `M${n(x)} ${n(foot - height * top)}L${n(x + half)} ${n(foot - height * bottom)}H${n(x - half)}z`;
  return path(
    plate,
    `${storey(1, 0.6, w * 0.6)}${storey(0.78, 0.34, w * 0.85)}${storey(0.56, 0.08, w)}M${n(x - w * 0.1)} ${n(foot)}v${n(-height * 0.1)}h${n(w * 0.2)}v${n(height * 0.1)}z`,
  );
}

/** A palm with a leaning stem and seven fronds. */
function palm(plate: keyof Plates, x: number, foot: number, height: number, lean: number): string {
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

const LANDS: Record<Landscape, (random: Random) => string> = { highland, delta, coast, terraces };

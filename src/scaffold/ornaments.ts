import { randomOf } from './random.ts';

/** Families of plates that a province may print with; each is a pattern of hands at work, none is one people's own. */
export const ORNAMENTS = ['twill', 'terrace', 'wave', 'lattice'] as const;
export type Ornament = (typeof ORNAMENTS)[number];

/** Single-colour plates of a province (site.yml, `ornaments`) beside its mark. Each repeats without a seam. */
export interface Plates {
  footer: string;
  money: string;
  advice: string;
}

const SIDE = 48;

/** The plates of a family; what is left to chance in them is drawn from `name`, so that neighbours differ. */
export function platesOf(family: Ornament, name: string): Plates {
  const random = randomOf(`${family} ${name}`);
  const draw = FAMILIES[family];
  return { footer: plate(draw(4, random)), money: plate(draw(2, random)), advice: plate(draw(6, random)) };
}

const plate = (paths: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">${paths}</svg>\n`;

/** Draws `count` repeats across the plate, an even number of them. */
type Draw = (count: number, random: () => number) => string;

const rect = (x: number, y: number, width: number, height: number): string =>
  `<path d="M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z"/>`;
const n = (value: number): number => Number(value.toFixed(2));
const grid = (
  count: number,
  cell: (x: number, y: number, step: number, column: number, row: number) => string,
) =>
  Array.from({ length: count * count }, (_, at) => {
    const step = SIDE / count;
    const column = at % count;
    const row = Math.floor(at / count);
    return cell(column * step, row * step, step, column, row);
  }).join('');

/** Over two, under two: the weave of mats and baskets. */
const twill: Draw = (count, random) => {
  const shift = random() < 0.5 ? 1 : -1;
  return grid(count, (x, y, step, column, row) =>
    (((column + shift * row) % 2) + 2) % 2 === 0
      ? rect(x + step * 0.06, y + step * 0.2, step * 0.88, step * 0.6)
      : rect(x + step * 0.2, y - step * 0.1, step * 0.2, step * 1.2) +
        rect(x + step * 0.6, y - step * 0.1, step * 0.2, step * 1.2),
  );
};

/** Steps up and down, as fields climb a slope. */
const terrace: Draw = (count, random) => {
  const lift = 0.22 + random() * 0.12;
  return grid(count, (x, y, step) => {
    const h = step * lift;
    const s = step / 4;
    return `<path d="M${n(x)} ${n(y + step * 0.7)}v${n(-h)}h${n(s)}v${n(-h)}h${n(2 * s)}v${n(h)}h${n(s)}v${n(h)}h${n(-s)}v${n(-h * 0.55)}h${n(-2 * s)}v${n(h * 0.55)}z"/>${rect(x, y + step * 0.84, step, step * 0.07)}`;
  });
};

/** Crests behind crests. */
const wave: Draw = (count, random) => {
  const depth = 0.26 + random() * 0.12;
  return grid(count, (x, y, step) => {
    const d = step * depth;
    const crest = (top: number, thick: number) =>
      `<path d="M${n(x)} ${n(top)}q${n(step / 4)} ${n(-d)} ${n(step / 2)} 0t${n(step / 2)} 0v${n(thick)}q${n(-step / 4)} ${n(d)} ${n(-step / 2)} 0t${n(-step / 2)} 0z"/>`;
    return crest(y + step * 0.34, step * 0.16) + crest(y + step * 0.8, step * 0.08);
  });
};

/** Lozenges with a seed in each, as on wooden doors and brocade alike. */
const lattice: Draw = (count, random) => {
  const seed = 0.12 + random() * 0.08;
  return grid(count, (x, y, step) => {
    const cx = x + step / 2;
    const cy = y + step / 2;
    const lozenge = (half: number) =>
      `M${n(cx)} ${n(cy - half)}l${n(half)} ${n(half)}l${n(-half)} ${n(half)}l${n(-half)} ${n(-half)}z`;
    return `<path fill-rule="evenodd" d="${lozenge(step * 0.5)}${lozenge(step * 0.36)}"/><path d="${lozenge(step * seed)}"/>`;
  });
};

const FAMILIES: Record<Ornament, Draw> = { twill, terrace, wave, lattice };

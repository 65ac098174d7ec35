// Small boats that several scenes share, and the camera that lays them on the water.
import { poly, n } from './lib.mjs';

/** Camera over water: maps metres (X across, Y up, Z away) to the sheet; cx hy = vanishing point, f = focal length, e = height of the eye. */
export const camera = (cx, hy, f, e) => (X, Y, Z) => [cx + f * X / Z, hy + f * (e - Y) / Z];

/** Where the hull's outline is measured, from one end (0) to the other (1). */
const STATIONS = [0, .06, .14, .25, .38, .5, .62, .75, .86, .94, 1];

/** An open line through points of the sheet. */
const polyline = (pts) => pts.map((p, i) => (i ? 'L' : 'M') + p.map(n).join(' ')).join('');

/**
 * Xuồng ba lá: a three-board sampan between two points of the water; at = camera, half = half its beam, boards = where the thwarts lie.
 * Returns g(t, q, up, sq), a point of the rim (q -1 near … 1 far), b(t, q), the same at the waterline, and nearSide() to cover who sits inside.
 */
export function xuong(s, at, [X0, Z0], [X1, Z1], half, { hull = 'bark', inner = 'ink', rim = 'clay', side = .3, rise = .34, rimw = 5, boards = [.3, .5, .7] } = {}) {
  const dx = X1 - X0, dz = Z1 - Z0, m = Math.hypot(dx, dz), px = -dz / m, pz = dx / m, T = STATIONS;
  const g = (t, q, up = 0, sq = 1) => {
    const e = Math.abs(2 * t - 1), w = half * Math.pow(1 - e ** 2.4, .8) * q + half * .07 * Math.sign(q) * Math.abs(q);
    return at(X0 + dx * t + px * w * sq, Math.max(.02, side + rise * e ** 3 + up), Z0 + dz * t + pz * w * sq);
  };
  const b = (t, q) => {
    const tt = .15 + .7 * t, e = Math.abs(2 * t - 1), w = half * .72 * Math.pow(1 - e ** 2.6, .9) * q;
    return at(X0 + dx * tt + px * w, 0, Z0 + dz * tt + pz * w);
  };
  const board = (q) => poly([...T.map((t) => g(t, q)), ...T.map((t) => b(t, q)).reverse()]);
  const across = (line) => poly([...T.map((t) => line(t, 1)), ...T.map((t) => line(t, -1)).reverse()]);
  const rimLine = (q) => polyline(T.map((t) => g(t, q)));
  const nearSide = () => {
    const d = board(-1);
    s.fill(d, hull).grain(d, 'ink', 's', 1, .8).line(rimLine(-1), rim, rimw);
  };

  for (const q of [-1, 1]) s.fill(board(q), hull);
  s.fill(across(g), hull);
  s.fill(across((t, q) => g(.04 + t * .92, q * .84)), inner);
  for (const t of boards) s.fill(poly([g(t - .022, .86, -.06), g(t + .022, .86, -.06), g(t + .022, -.86, -.06), g(t - .022, -.86, -.06)]), hull);
  for (const q of [-1, 1]) s.line(rimLine(q), rim, rimw);
  return { g, b, nearSide };
}

/** A low sampan seen from the side, w long and h high, the higher end right; x y = below its left tip at the waterline, lip = how far above the water its rim ends amidships. */
export function lowSampan(s, x, y, w, h, hull, rim, lip = .22) {
  const P = (a, b) => `${n(x + w * a)} ${n(y + h * b)}`;
  s.fill(`M${P(0, -.9)}C${P(.06, -.35)} ${P(.16, -.02)} ${P(.3, 0)}L${P(.7, 0)}C${P(.84, -.02)} ${P(.94, -.4)} ${P(1, -1)}C${P(.86, -.5)} ${P(.68, -.36)} ${P(.5, -.36)}C${P(.3, -.36)} ${P(.14, -.48)} ${P(0, -.9)}Z`, hull);
  s.fill(`M${P(0, -.9)}C${P(.14, -.48)} ${P(.3, -.36)} ${P(.5, -.36)}C${P(.68, -.36)} ${P(.86, -.5)} ${P(1, -1)}C${P(.86, -.42)} ${P(.68, -lip)} ${P(.5, -lip)}C${P(.3, -lip)} ${P(.14, -.36)} ${P(0, -.9)}Z`, rim);
}

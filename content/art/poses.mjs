// Poses for the jointed person (people-jointed.mjs), in hundredths of the body's height, facing right; and what goes on a head or over the legs.
import { curve, taper, n } from './lib.mjs';

export const STAND = { hip: [0, -46], ch: [1, -66], nk: [2, -73], hd: [4, -81], tilt: 2, fl: [[1, -46], [4, -25], [4, -5], [12, 0]], nl: [[-1, -46], [-2, -25], [-4, -5], [4, 0]], fa: [[4, -66], [8, -55], [15, -49]], na: [[-2, -66], [-3, -54], [3, -45]] };
export const WALK = { hip: [0, -45], ch: [3, -65], nk: [5, -72], hd: [8, -80], tilt: 4, fl: [[0, -45], [1, -25], [-13, -10], [-7, -3]], nl: [[0, -45], [9, -26], [9, -5], [17, 0]], fa: [[5, -65], [12, -55], [18, -49]], na: [[1, -65], [-5, -54], [-3, -43]] };
export const SQUAT = { hip: [-9, -13], ch: [3, -31], nk: [7, -38], hd: [12, -45], tilt: 12, fl: [[-6, -14], [14, -27], [6, -5], [14, 0]], nl: [[-9, -13], [10, -27], [1, -4], [9, 0]], fa: [[7, -31], [17, -24], [26, -20]], na: [[1, -31], [10, -20], [22, -16]] };
export const SEATED = { hip: [-2, -22], ch: [1, -42], nk: [3, -49], hd: [6, -57], tilt: 6, fl: [[0, -22], [18, -23], [18, -5], [26, 0]], nl: [[-2, -22], [15, -21], [13, -4], [21, 0]], fa: [[4, -42], [12, -33], [22, -33]], na: [[-1, -42], [5, -30], [17, -29]] };
export const ON_FLOOR = { hip: [-4, -8], ch: [1, -28], nk: [4, -35], hd: [9, -42], tilt: 14, fl: [[-2, -8], [20, -11], [6, -3], [0, -1]], nl: [[-4, -8], [18, -6], [2, -3], [-4, 0]], fa: [[4, -28], [13, -20], [23, -16]], na: [[-2, -28], [6, -15], [19, -11]] };
export const KNEEL = { hip: [-8, -17], ch: [2, -36], nk: [6, -43], hd: [11, -50], tilt: 12, fl: [[-6, -17], [14, -6], [-10, -4], [-17, -1]], nl: [[-8, -17], [11, -4], [-13, -3], [-20, 0]], fa: [[5, -36], [14, -27], [24, -24]], na: [[-1, -36], [7, -24], [21, -20]] };
export const ROWING = { hip: [-2, -46], ch: [9, -64], nk: [14, -70], hd: [20, -76], tilt: 12, fl: [[0, -46], [10, -27], [12, -5], [20, 0]], nl: [[-3, -46], [-4, -25], [-14, -5], [-6, 0]], fa: [[11, -64], [22, -58], [31, -60]], na: [[7, -64], [17, -52], [28, -50]] };

/** The sheet's point for a pose's point of a person at x y. */
export const on = (x, y, k, f = 1) => ([a, b]) => [x + a * k * f, y + b * k];

/** A point of the head of pose J, its middle at 0 0. */
const headPoint = (J, q) => ([a, b]) => {
  const r = (J.tilt ?? 0) * Math.PI / 180;
  return q([J.hd[0] + a * Math.cos(r) - b * Math.sin(r), J.hd[1] + a * Math.sin(r) + b * Math.cos(r)]);
};
const BUN = [[-6, -4], [-10, -5.500], [-13, -1.500], [-11, 3], [-7, 3]];
const TAIL = [[-6, -4, 5], [-10, 1, 5.500], [-10, 10, 5], [-12, 20, 1]];
const GREY = [[4.600, -5.600], [2.600, -2.600], [-.5, -1.500], [-1.500, 2.500], [-5.400, 4.600], [-7.400, -1.500], [-3.500, -8], [2, -8.200]];
const TURBAN = [[[6.500, -4.500], [2, -3.200], [-4, -1.600], [-8.200, .5], [-8.800, -3], [-5, -6.500], [1, -8.400], [6, -8]], [[5.600, -7.800], [1, -8.200], [-5, -6], [-7.600, -4.500], [-4, -9.500], [2, -10.400]]];

/** A knot of hair at the back of the head. */
export const bun = (s, J, q, ink = 'ink') => s.fill(curve(BUN.map(headPoint(J, q))), ink);
/** Hair tied in a tail. */
export const tail = (s, J, q, k, ink = 'ink') => s.fill(taper(TAIL.map(([a, b, w]) => [...headPoint(J, q)([a, b]), w * k])), ink);
/** Grey hair over the usual one. */
export const greyHair = (s, J, q, ink = 'grey') => s.fill(curve(GREY.map(headPoint(J, q))), ink);
/** Khăn đóng, the folded turban of elders. */
export const turban = (s, J, q, ink = 'ink', fold = 'slate') => TURBAN.forEach((p, i) => s.fill(curve(p.map(headPoint(J, q))), i ? fold : ink));
/** The long tunic's flaps from hip to shin; sway moves the hem back. */
export const tunic = (s, q, ink, { hem = -14, sway = 0, w = 9 } = {}) => s.fill(curve([[-w, -54], [w * .9, -55], [w + .5, -44], [w + 3 - sway * .4, -28], [w + 4 - sway, hem], [0 - sway, hem + 1.500], [-w - 3 - sway, hem], [-w - 2 - sway * .5, -28], [-w, -44]].map(q)), ink);
/** A shoulder pole with a load hanging from each end: load(x, y) draws one, y = where its strings meet it. */
export const shoulderPole = (s, q, k, load, { y = -69, half = 34, drop = 30 } = {}) => {
  const [a, m, b] = [q([-half, y + 4]), q([1, y]), q([half, y + 4])];
  for (const p of [a, b]) { s.line(`M${n(p[0])} ${n(p[1])}l${n(-5 * k)} ${n(drop * k)}M${n(p[0])} ${n(p[1])}l${n(5 * k)} ${n(drop * k)}`, 'bark', n(Math.max(1.500, k * .5))); load(p[0], p[1] + drop * k); }
  s.line(`M${n(a[0])} ${n(a[1])}Q${n(m[0])} ${n(m[1] - 2 * k)} ${n(b[0])} ${n(b[1])}`, 'mango', n(k * 2.200));
};
/** Ear, lowered eye, brow and mouth, for a head large enough to show them. */
export const features = (s, J, q, k, skin = 'clay') => {
  const h = headPoint(J, q), p = (a, b) => h([a, b]).map(n).join(' ');
  s.fill(curve([[-2.800, -.6], [-1.200, -1.400], [-.2, .2], [-1, 2.400], [-2.400, 1.600]].map(h)), skin);
  s.line(`M${p(2.200, -.9)}Q${p(3.400, .5)} ${p(5, -.7)}M${p(1.800, -3)}Q${p(3.600, -4.200)} ${p(5.200, -3)}`, 'ink', n(k * .45)).line(`M${p(3.200, 4.200)}Q${p(4.200, 4.700)} ${p(5, 3.900)}M${p(-1.400, .4)}Q${p(-.6, 1)} ${p(-1.400, 1.700)}`, 'bark', n(k * .5));
};

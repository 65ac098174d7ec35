// People set by their joints, in hundredths of the body's height; feet near 0 0, facing right.
import { curve, poly, taper, n } from './lib.mjs';

/** The point t of the way from a to b. */
const mix = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** A porter in mid-stride, bent under a load on the near shoulder. */
export const PORTER = { hip: [-3, -46], ch: [11, -66], nk: [17, -71], hd: [24, -75], tilt: 30, fl: [[-2, -46], [14, -29], [14, -6], [23, -1]], nl: [[-3, -46], [3, -25], [-9, -5], [1, 0]], na: [[9, -66], [25, -70], [20, -88]], fa: [[12, -67], [20, -54], [10, -46]] };

/** Outlines around the head's middle. */
const FACE = [[3.6, -6], [5.4, -2.4], [7.2, 1], [5.5, 3], [4.4, 6.6], [-.5, 6], [-5, 3], [-6.4, -2], [-2, -7.4]];
const HAIR = [[4.6, -5.6], [2.6, -2.6], [-.5, -1.5], [-1.5, 2.5], [-5.4, 4.6], [-7.4, -1.5], [-3.5, -8], [2, -8.2]];
const WRAP = [[5.5, -4.5], [0, -1.5], [-7, 1], [-8, -3], [-4, -8.6], [2, -9], [5.6, -7]];
const WRAP_KNOT = [[-6, 0], [-12, 3], [-10, 6], [-4, 2]];

/** Nón lá of size b on a head; hd maps points around the head to the sheet, f is the way the wearer faces. */
function nonla(s, hd, b, f) {
  const P = (x, y) => hd([x, y]).map(n);
  s.fill(`M${P(-14 * b, -1)}Q${P(-4, -9 * b)} ${P(0, -13 * b)}Q${P(5, -9 * b)} ${P(14 * b, -1)}Q${P(0, 4)} ${P(-14 * b, -1)}Z`, 'light');
  s.fill(`M${P(0, -13 * b)}Q${P(5 * f, -9 * b)} ${P(14 * f * b, -1)}Q${P(9 * f, 2)} ${P(4 * f, 2)}Q${P(4 * f, -6)} ${P(0, -13 * b)}Z`, 'mango');
}

/**
 * A person from joints J; x y is the ground, k a hundredth of the height, f = -1 turns the figure to the left.
 * J: hip, ch (chest), nk (neck), hd (head), tilt of the head; fl and nl: far and near leg [hip, knee, ankle, toe];
 * fa and na: far and near arm [shoulder, elbow, wrist]; hat: size of the nón lá; wrap: ink of a head scarf.
 * bare: short sleeves; shade: ink that darkens the coat; mid(q) draws between head and near arm.
 */
export function person(s, x, y, k, J, { coat, legs = 'ink', skin = 'clay', hair = 'ink', f = 1, bare = true, shade = '', mid = null }) {
  const q = ([a, b]) => [x + a * k * f, y + b * k];
  const limb = (p, w) => { // straight bones, a short bend on both sides of every joint
    const spine = [];
    p.forEach((c, i) => {
      const inner = i && i < p.length - 1;
      if (inner) spine.push([...q(mix(p[i - 1], c, .78)), (w[i - 1] * .22 + w[i] * .78) * k]);
      spine.push([...q(c), w[i] * k]);
      if (inner) spine.push([...q(mix(c, p[i + 1], .22)), (w[i] * .78 + w[i + 1] * .22) * k]);
    });
    return taper(spine);
  };
  const leg = ([hip, knee, ankle, toe]) => {
    s.fill(limb([ankle, mix(ankle, toe, .35), toe], [5, 5.4, 3]), skin);
    s.fill(limb([hip, knee, ankle], [15, 10.5, 6.5]), legs);
  };
  const arm = ([shoulder, elbow, wrist]) => {
    const tip = [wrist[0] + (wrist[0] - elbow[0]) * .3, wrist[1] + (wrist[1] - elbow[1]) * .3];
    s.fill(limb([mix(shoulder, elbow, .3), elbow, wrist, tip], [6.5, 6, 4.4, 2.5]), skin);
    if (bare) s.fill(limb([shoulder, mix(shoulder, elbow, .5), mix(shoulder, elbow, .92)], [9.5, 9, 8.5]), coat);
    else s.fill(limb([shoulder, elbow, mix(elbow, wrist, .86)], [9.5, 7.5, 5.5]), coat);
  };

  leg(J.fl); arm(J.fa); leg(J.nl);
  const waist = mix(J.hip, J.ch, .45), trunk = limb([mix(J.hip, waist, -.35), waist, J.ch, mix(J.ch, J.nk, .75)], [18, 15, 21, 12]);
  s.fill(trunk, coat);
  if (shade) s.grain(trunk, shade, 's', .9, .6);
  s.fill(limb([J.ch, J.nk, J.hd], [7, 6.5, 7]), skin);

  const r = (J.tilt ?? 0) * Math.PI / 180;
  const hd = (p) => q([J.hd[0] + p[0] * Math.cos(r) - p[1] * Math.sin(r), J.hd[1] + p[0] * Math.sin(r) + p[1] * Math.cos(r)]);
  s.fill(curve(FACE.map(hd)), skin);
  if (hair) s.fill(curve(HAIR.map(hd)), hair);
  if (mid) mid(q);
  if (J.hat) nonla(s, hd, J.hat, f);
  if (J.wrap) s.fill(curve(WRAP.map(hd)), J.wrap).fill(poly(WRAP_KNOT.map(hd)), J.wrap);
  arm(J.na);
}

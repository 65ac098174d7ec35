// Leaves, reeds and bamboo that several scenes share.
import { petal, n } from './lib.mjs';

const R = Math.round;

/** A lens-shaped leaf from its stalk at x y: deg 0 = up, l = length, w = belly to one side. */
export const leaf = (x, y, deg, l, w) => {
  const t = deg * Math.PI / 180, a = Math.sin(t) * l, b = -Math.cos(t) * l, p = Math.cos(t) * w, q = Math.sin(t) * w;
  return `M${R(x)} ${R(y)}q${R(a * .4 + p)} ${R(b * .4 + q)} ${R(a)} ${R(b)}q${R(-a * .6 - p)} ${R(-b * .6 - q)} ${R(-a)} ${R(-b)}z`;
};

/** A belt of reeds between x0 and x1; h0 … h1 = their height, lean and back = how far they bend right and left, jitter = how uneven their feet stand. */
export function reeds(s, x0, x1, y, count, h0, h1, ink, { lean = .25, back = .1, jitter = 34 } = {}) {
  let d = '';
  for (let i = 0; i < count; i++) {
    const x = s.r.between(x0, x1), h = s.r.between(h0, h1), b = h * s.r.between(-back, lean), w = 2 + h * .014;
    d += `M${R(x)} ${R(y + s.r() * jitter)}q${R(b * .2 + w)} ${R(-h * .6)} ${R(b + w)} ${R(-h)}q${R(-b * .6 + w)} ${R(h * .5)} ${R(-b + w)} ${R(h)}z`;
  }
  s.fill(d, ink);
}

/** A near leaf of water hyacinth, moss or ink, shaded with the other of the two. */
export function hyacinthLeaf(s, x, y, deg, l, w, ink) {
  const d = petal(x, y, deg, l, w), dark = ink === 'ink';
  s.fill(d, ink).grain(d, dark ? 'moss' : 'ink', dark ? 'nw' : 'se', .9, .6);
}

/** A bamboo pole from end to end, w thick; joints(length) = how many lengths of cane it shows, ring = the thickness of the marks between them. */
export function bamboo(s, x0, y0, x1, y1, w, ink, joints, ring) {
  s.line(`M${x0} ${y0}L${x1} ${y1}`, ink, w);
  const L = Math.hypot(x1 - x0, y1 - y0), count = joints(L), a = (y1 - y0) / L * w * .5, b = (x1 - x0) / L * w * .5;
  let d = '';
  for (let i = 1; i < count; i++) {
    const t = i / count, x = x0 + (x1 - x0) * t, y = y0 + (y1 - y0) * t;
    d += `M${n(x - a)} ${n(y + b)}L${n(x + a)} ${n(y - b)}`;
  }
  s.line(d, 'bark', ring);
}

/** A lotus pad afloat: a notched lens, w = about half its length. */
export const lotusPad = (x, y, w) => `M${n(x)} ${n(y)}L${n(x + w * .5)} ${n(y - w * .1)}Q${n(x)} ${n(y - w * .32)} ${n(x - w * .6)} ${n(y - w * .12)}Q${n(x - w * .8)} ${n(y + w * .1)} ${n(x - w * .2)} ${n(y + w * .18)}Q${n(x + w * .6)} ${n(y + w * .22)} ${n(x + w * .7)} ${n(y + w * .02)}Z`;

/** A lotus flower seen from afar on its stalk: x y = where the petals meet, k = 1 for one 76 units high. */
export function distantLotus(s, x, y, k) {
  s.line(`M${x} ${y}v${n(80 * k)}`, 'moss', n(6 * k + 2));
  for (const a of [-74, 74, -46, 46, -20, 22, 0]) s.fill(petal(x, y, a, 76 * k, 30 * k), Math.abs(a) > 60 ? 'blush' : a ? 'petal' : 'lotus');
}

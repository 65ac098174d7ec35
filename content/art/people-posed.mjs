// People set by a pose: hip, neck, elbows, hands, knees and feet, all in fractions of the body's height; y up is negative.
import { curve, taper, n } from './lib.mjs';

/** a + b times k, for points. */
const add = (a, b, k = 1) => [a[0] + b[0] * k, a[1] + b[1] * k];

/** A limb through the pose points p with widths w, fuller between the joints; A maps a pose point to the sheet. */
const limb = (A, p, w, k) => {
  const spine = [];
  for (let i = 0; i < p.length; i++) {
    spine.push([...A(p[i]), w[i] * k]);
    if (i < p.length - 1) spine.push([...A([(p[i][0] + p[i + 1][0]) / 2, (p[i][1] + p[i + 1][1]) / 2]), (w[i] + w[i + 1]) / 2 * k * 1.04]);
  }
  return taper(spine);
};

/** Nón lá, the palm-leaf hat: x y is the middle of its brim, r its radius, tilt in degrees. */
export function nonla(s, x, y, r, tilt = 0) {
  const cone = `M${n(-r)} ${n(r * .1)}Q${n(-r * .3)} ${n(-r * .5)} 0 ${n(-r * .78)}Q${n(r * .3)} ${n(-r * .5)} ${n(r)} ${n(r * .1)}Q0 ${n(r * .3)} ${n(-r)} ${n(r * .1)}Z`;
  const shade = `M${n(r * .03)} ${n(-r * .76)}Q${n(r * .3)} ${n(-r * .5)} ${n(r)} ${n(r * .1)}Q${n(r * .7)} ${n(r * .19)} ${n(r * .28)} ${n(r * .19)}Q${n(r * .3)} ${n(-r * .3)} ${n(r * .03)} ${n(-r * .76)}Z`;
  const hoops = `M${n(-r * .72)} ${n(r * .02)}Q${n(-r * .2)} ${n(r * .2)} ${n(r * .24)} ${n(r * .1)}M${n(-r * .42)} ${n(-r * .22)}Q${n(-r * .1)} ${n(-r * .1)} ${n(r * .18)} ${n(-r * .2)}`;
  s.open(`transform="translate(${n(x)} ${n(y)}) rotate(${tilt})"`);
  s.fill(cone, 'light').fill(shade, 'mango').line(hoops, 'mango', n(r * .022)).close();
}

/** An arm: bare forearm and fist, then the sleeve over it from shoulder to just above the wrist. */
function arm(s, A, k, shoulder, elbow, hand, sleeve, skin) {
  if (!elbow) return;
  const fore = add(hand, elbow, -1), m = Math.hypot(...fore) || 1, cuff = add(hand, fore, -.035 / m);
  s.fill(limb(A, [add(cuff, fore, -.02 / m), add(hand, fore, .03 / m)], [.036, .03], k), skin);
  s.fill(curve([[-.022, 0], [0, -.026], [.026, -.004], [.006, .026]].map((p) => A(add(hand, p)))), skin);
  s.fill(limb(A, [shoulder, elbow, cuff], [.1, .078, .066], k), sleeve);
}

/** A leg: the foot (toe: 1 right, -1 left), then the trouser over its ankle. */
function leg(s, A, k, hip, knee, foot, trouser, toe, shoe) {
  if (!knee) return;
  const sole = [[-.02, -.05], [.025, -.05], [.03 + .012 * toe, 0], [.085 * toe, .008], [.09 * toe, -.012], [.03 * toe, -.04]];
  s.fill(curve(sole.map((p) => A(add(foot, p)))), shoe);
  s.fill(limb(A, [hip, knee, add(foot, [0, -.035])], [.15, .112, .082], k), trouser);
}

/** The coat from collar to hem, wider the more the body turns to us (t: 0 profile … 1 front). */
const coatShape = (at, neck, hip, t, hem) => [
  at(neck, .015, .034), at(neck, -.03, .06 + .05 * t), at(neck, -.14, .086 + .03 * t), at(hip, .12, .078 + .02 * t),
  at(hip, -hem * .3, .1 + .022 * t), at(hip, -hem, .112 + .02 * t), at(hip, -hem * 1.12, 0), at(hip, -hem, -.112 - .02 * t),
  at(hip, .1, -.082 - .02 * t), at(neck, -.16, -.092 - .02 * t), at(neck, -.035, -.068 - .04 * t), at(neck, .015, -.032),
];

/** Outlines around the head's middle, for a face that looks right; dir -1 turns them. */
const HAIR = [[-.01, -.07], [-.075, -.02], [-.08, .04], [-.05, .075], [-.012, .03]];
const FACE = [[-.035, -.055], [.03, -.07], [.06, -.03], [.074, .006], [.058, .02], [.05, .06], [.01, .07], [-.036, .03]];
const HAT_SHADOW = [[-.06, -.06], [.062, -.05], [.066, -.004], [-.05, .012]];

/**
 * A person; x y is the ground under the feet, k the body's height.
 * Pose: hip, neck, elbN/handN, kneeN/footN (near side), elbF/handF, kneeF/footF (far side); a limb without elbow or knee is not drawn.
 * dir: faces right (1) or left (-1); toe: the feet's own direction; turn: how far the chest opens to us; nod: head off its place.
 * Inks: coat, dark (its shade and far sleeve), slv and slv2 (near and far sleeve), legs, legs2 (far leg), skin, shoes.
 * hat: radius of the nón lá or 0; wrap(A, at, neck, head) draws under the hat, mid(A, at) under the near arm.
 */
export function person(s, x, y, k, o) {
  const { hip = [0, -.48], neck = [0, -.82], dir = -1, turn = .6, coat = 'lotus', dark = 'wine', legs = 'ink', legs2 = legs, skin = 'clay', hat = .21, tilt = 0, nod = [0, 0], hem = .1, mid, wrap, hair = true } = o;
  const { toe = dir, shoes = skin, slv = coat, slv2 = o.slv ?? dark } = o;
  const A = ([a, b]) => [x + a * k, y + b * k];
  const L = Math.hypot(neck[0] - hip[0], neck[1] - hip[1]);
  const u = [(neck[0] - hip[0]) / L, (neck[1] - hip[1]) / L], v = [-u[1] * dir, u[0] * dir]; // u runs up the spine, v points to the front
  const at = (base, a, b) => [base[0] + u[0] * a + v[0] * b, base[1] + u[1] * a + v[1] * b];
  const shoulderN = at(neck, -.05, turn * -.075), shoulderF = at(neck, -.045, turn * .09);

  arm(s, A, k, shoulderF, o.elbF, o.handF, slv2, skin);
  leg(s, A, k, at(hip, -.01, .03 * turn), o.kneeF, o.footF, legs2, toe, shoes);
  leg(s, A, k, at(hip, -.01, -.03 * turn), o.kneeN, o.footN, legs, toe, shoes);

  const body = curve(coatShape(at, neck, hip, turn, hem).map(A));
  s.fill(body, coat);
  if (k > 180) s.grain(body, dark, dir < 0 ? 'e' : 'se', .95, .55);

  const head = add(at(neck, .098, .022), nod);
  const around = (outline) => curve(outline.map(([a, b]) => A(add(head, [dir * a, b]))));
  s.fill(limb(A, [at(neck, -.03, 0), head], [.07, .066], k), skin);
  if (hair) s.fill(around(HAIR), 'ink');
  s.fill(around(FACE), skin);
  if (wrap) wrap(A, at, neck, head);
  if (hat) {
    const [hx, hy] = A(add(head, [dir * .004, -.052]));
    s.fill(around(HAT_SHADOW), 'bark', 'opacity=".55"');
    nonla(s, hx, hy, hat * k, tilt);
  }

  if (mid) mid(A, at);
  arm(s, A, k, shoulderN, o.elbN, o.handN, slv, skin);
  if (k > 180 && o.elbN) { // the seam where the near sleeve meets the coat
    const from = A(add(shoulderN, u, -.03)), to = A([(shoulderN[0] + o.elbN[0]) / 2 + v[0] * -.03, (shoulderN[1] + o.elbN[1]) / 2 + v[1] * -.03]);
    s.line(`M${from.map(n).join(' ')}L${to.map(n).join(' ')}`, dark, n(k * .012), 'opacity=".8"');
  }
}

/** Brow, closed eye and smile for a head in profile; to be called from wrap(A, at, neck, head) when a person stands large. */
export function face(s, A, head, dir) {
  const stroke = ([a, b, c, d, e, f]) => `M${A([head[0] + a * dir, head[1] + b]).map(n).join(' ')}Q${A([head[0] + c * dir, head[1] + d]).map(n).join(' ')} ${A([head[0] + e * dir, head[1] + f]).map(n).join(' ')}`;
  s.line(stroke([.026, -.004, .038, .005, .05, -.004]) + stroke([.022, -.024, .038, -.033, .052, -.024]), 'ink', 4);
  s.line(stroke([.032, .036, .044, .044, .054, .034]), 'wine', 4.5);
}

/** Outlines for a profile that looks right: hair cut at the nape, and a builder's helmet. */
const BOB = [[-.1, .06], [-.09, -.05], [-.03, -.1], [.04, -.094], [.064, -.045], [0, -.036], [-.035, .02], [-.05, .08]];
const HELMET = [[-.1, 0], [-.08, -.07], [0, -.108], [.06, -.08], [.078, -.03], [.1, -.022], [0, -.02]];
const onHead = (outline) => (s, A, head, dir, ink) => s.fill(curve(outline.map(([a, b]) => A([head[0] + a * dir, head[1] + b]))), ink);

/** Bare head and helmet, to be drawn from wrap(A, at, neck, head) of a person without nón lá; dir as the person's. */
export const bareHead = onHead(BOB);
export const hardHat = onHead(HELMET);

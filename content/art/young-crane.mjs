// A young sarus crane, for the scenes of the programme that brings the birds back.
import { curve, taper, petal, poly, n } from './lib.mjs';

/** Rusty head, brown on the back, not yet red. x y is the ground under it, k its height in units of 600 (negative: it faces left); run: wings half open, else walking. The scene must have an ink called rust. */
export function youngCrane(s, x, y, k, run) {
  s.open(`transform="translate(${x} ${y}) scale(${-k} ${Math.abs(k)})"`);
  if (run) { s.fill(taper([[30, -270, 34], [-30, -222, 18], [-64, -176, 10], [-70, -164, 15], [-60, -146, 8], [-16, -90, 7], [-30, -60, 7]]) + 'M-26 -66L-74 -50L-30 -50L10 -36L-14 -70Z', 'clay'); s.fill(taper([[20, -275, 36], [54, -224, 20], [78, -170, 11], [84, -152, 16], [82, -134, 9], [66, -20, 8], [66, -2, 7]]) + 'M62 -10L20 3L66 2L100 3L72 -9Z', 'petal'); }
  else { s.fill(taper([[24, -275, 34], [-24, -226, 19], [-62, -176, 10], [-68, -160, 15], [-62, -140, 8], [-34, -30, 7], [-34, -4, 6]]) + 'M-38 -8L-84 3L-36 2L-4 3L-28 -9Z', 'clay'); s.fill(taper([[30, -280, 36], [58, -226, 20], [76, -168, 11], [84, -150, 16], [86, -130, 9], [104, -20, 8], [106, -2, 7]]) + 'M102 -10L58 3L104 2L138 3L112 -9Z', 'petal'); }
  for (const [px, py, a, l, w] of [[96, -336, 122, 92, 20], [84, -330, 134, 96, 22]]) s.fill(petal(px, py, a, l, w, -8), 'slate');
  if (run) { for (let i = 0; i < 7; i++) s.fill(petal(10 + i * 12, -350, 26 + i * 12, 190 - i * 13, 22, 8), 'slate'); }
  const body = curve([[-80, -336], [-64, -370], [-20, -390], [40, -386], [96, -362], [134, -328], [140, -302], [104, -288], [50, -268], [-6, -260], [-50, -272], [-76, -302]]); s.fill(body, 'grey').grain(body, 'rust', 'e', .95, .9);
  if (run) { for (let i = 0; i < 7; i++) s.fill(petal(-10 + i * 10, -340, 52 + i * 10, 176 - i * 12, 24, 8), i % 2 ? 'rust' : 'grey'); for (let i = 0; i < 5; i++) s.fill(petal(-14 + i * 10, -338, 60 + i * 11, 96, 20, 4), 'grey'); }
  else { for (const [px, py, a, l, w, i] of [[66, -350, 116, 108, 26, 'grey'], [54, -338, 124, 110, 26, 'rust'], [38, -326, 130, 104, 26, 'grey']]) s.fill(petal(px, py, a, l, w, -10), i); for (const [yy, x0, x1] of [[-300, -40, 60], [-322, -52, 70], [-344, -56, 70]]) { let d = `M${x0} ${yy}`; for (let q = x0; q < x1; q += 22) d += `q11 16 22 ${n((q - x0) * .06)}`; s.line(d, 'rust', 4); } }
  const neck = run ? [[-40, -325, 86], [-96, -352, 54], [-142, -392, 36], [-168, -436, 28], [-190, -480, 25], [-214, -508, 28], [-222, -514, 29]] : [[-40, -330, 90], [-88, -362, 60], [-112, -412, 36], [-104, -474, 28], [-96, -532, 25], [-108, -576, 27], [-120, -594, 29]];
  s.fill(taper(neck), 'grey'); s.fill(taper(neck.slice(3).map(([a, b, w]) => [a, b, w + 5])), 'rust'); s.grain(taper(neck.slice(1, 4)), 'rust', 'n', .9, .8);
  const [hx, hy] = neck.at(-1), dir = run ? [-.96, -.26] : [-.97, .22], H = (a, b) => [hx + dir[0] * a - dir[1] * b, hy + dir[1] * a + dir[0] * b];
  s.fill(curve([H(-18, 2), H(-12, 20), H(6, 22), H(24, 14), H(34, 2), H(26, -10), H(6, -18), H(-12, -14)]), 'rust').fill(poly([H(26, 9), H(104, 0), H(106, -3), H(26, -9)]), 'slate').fill(poly([H(26, 0), H(104, -1), H(106, -3), H(26, -9)]), 'ink').disc(...H(12, 4), 5.500, 'mango').disc(...H(12, 4), 2.600, 'ink');
  s.close();
}

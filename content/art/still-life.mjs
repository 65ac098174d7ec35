// Things to eat and what they stand on, for the portraits of products.
import { petal, poly, taper, n } from './lib.mjs';

/** A shape printed flat, then shaded with a second ink on the side away from the light. */
export const shaded = (s, d, ink, shade, side = 'se', full = .95, reach = .75) => s.fill(d, ink).grain(d, shade, side, full, reach);

/** An oval as a path, turned by deg. */
export const oval = (x, y, rx, ry = rx, deg = 0) => {
  const t = deg * Math.PI / 180, a = Math.cos(t) * rx, b = Math.sin(t) * rx;
  return `M${n(x - a)} ${n(y - b)}A${n(rx)} ${n(ry)} ${deg} 1 1 ${n(x + a)} ${n(y + b)}A${n(rx)} ${n(ry)} ${deg} 1 1 ${n(x - a)} ${n(y - b)}Z`;
};

/** What a thing on a table casts to the right: from x y (its left foot), w long, h deep. */
export const cast = (s, x, y, w, h = w * .12, ink = 'ink', strength = .42) =>
  s.fill(`M${n(x)} ${n(y)}q${n(w * .5)} ${n(-h)} ${n(w)} ${n(-h * .12)}q${n(-w * .4)} ${n(h * 1.15)} ${n(-w)} ${n(h * .12)}z`, ink, `opacity="${strength}"`);

/** Two threads of steam over x y, h high. */
export function steam(s, x, y, h, ink, strength = .6) {
  const thread = (u, a, k) => taper([[x + u, y, a * .03], [x + u - a * .08 * k, y - a * .2, a * .1], [x + u + a * .07 * k, y - a * .46, a * .12], [x + u - a * .05 * k, y - a * .74, a * .08], [x + u + a * .06 * k, y - a, 1]]);
  return s.fill(thread(-h * .11, h, 1) + thread(h * .13, h * .76, -1), ink, `opacity="${strength}"`);
}

/** A leaf with its midrib and side veins: deg 0 = up, l long, w wide. */
export function veinedLeaf(s, x, y, deg, l, w, ink, shade, vein, pairs = 4) {
  const t = deg * Math.PI / 180, ux = Math.sin(t), uy = -Math.cos(t);
  shaded(s, petal(x, y, deg, l, w), ink, shade, 'se', .9, .7);
  let v = `M${n(x)} ${n(y)}L${n(x + ux * l * .93)} ${n(y + uy * l * .93)}`;
  for (let i = 1; i <= pairs; i++) for (const k of [-1, 1]) {
    const q = .1 + .68 * i / (pairs + 1), b = w * .5 * Math.sin(Math.PI * Math.min(1, q + .14)), f = l * .1;
    v += `M${n(x + ux * l * q)} ${n(y + uy * l * q)}l${n(ux * f - uy * k * b)} ${n(uy * f + ux * k * b)}`;
  }
  return s.line(v, vein, n(Math.max(2, l * .011)));
}

/** A banana leaf laid out: many close veins, its edge torn along some of them. */
export function bananaLeaf(s, x, y, deg, l, w, ink, shade, vein) {
  const t = deg * Math.PI / 180, ux = Math.sin(t), uy = -Math.cos(t), at = (a, b) => [x + ux * l * a - uy * b, y + uy * l * a + ux * b];
  const edge = (a, k) => w * .5 * k * Math.sin(Math.PI * Math.min(1, a * .94 + .05)) ** .55, N = 13, up = [], down = [];
  for (let i = 0; i <= N; i++) {
    const a = i / N;
    up.push(at(a, edge(a, 1))); down.unshift(at(a, edge(a, -1)));
    if (i % 4 === 2) { up.push(at(a + .012, edge(a, .62)), at(a + .03, edge(a, 1))); }
    if (i % 5 === 3) { down.unshift(at(a + .012, edge(a, -.66))); down.unshift(at(a + .03, edge(a, -1))); }
  }
  shaded(s, poly([...up, ...down]), ink, shade, 'se', .9, .8);
  let v = '';
  for (let i = 1; i < 22; i++) for (const k of [-1, 1]) { const a = i / 22, [p, q] = at(a, 0), [e, f] = at(a + .05, edge(a, k * .9)); v += `M${n(p)} ${n(q)}L${n(e)} ${n(f)}`; }
  s.line(v, vein, 2.2, 'opacity=".5"');
  return s.line(poly([at(0, 0), at(.98, 0)]).replace('Z', ''), vein, n(w * .035));
}

/** A table top from y0 (left end) and y1 (right end) down: its front edge catches light, grain and joints run along it. */
export function table(s, y0, y1, ink, shade, edge, joints = 3) {
  const d = poly([[-20, y0], [1620, y1], [1620, 1010], [-20, 1010]]);
  shaded(s, d, ink, shade, 'se', 1, .85);
  s.fill(poly([[-20, y0], [1620, y1], [1620, y1 + 14], [-20, y0 + 16]]), edge);
  let j = '', f = '';
  for (let i = 1; i <= joints; i++) { const q = (i / (joints + .4)) ** 1.3; j += `M-20 ${n(y0 + (1010 - y0) * q + 30)}L1620 ${n(y1 + (1010 - y1) * q)}`; }
  for (let i = 0; i < 12; i++) { const x = s.r.between(0, 1400), q = s.r.between(.12, .95), y = y0 + (y1 - y0) * x / 1600 + (1010 - y0) * q; f += `M${n(x)} ${n(y)}q${n(s.r.between(60, 130))} ${n(s.r.between(-9, -3))} ${n(s.r.between(180, 320))} ${n((y1 - y0) * .12)}`; }
  return s.line(j, shade, 5).line(f, shade, 2.4, 'opacity=".65"');
}

/**
 * A bowl from the side: x y = the middle of its rim, w wide, h deep; its filling is drawn by fill(), between far rim and near wall.
 * Inks: body, shade, inside; bands: [[where on the wall 0 … 1, ink, width], …].
 */
export function bowl(s, x, y, w, h, { body = 'light', shade = 'slate', inside = 'grey', bands = [], tilt = .17, foot = .42, fill } = {}) {
  const r = w / 2, e = r * tilt, at = (q) => r * Math.sqrt(Math.max(0, 1 - q ** 2.2)) * (1 - foot) + r * foot * (1 - q * .12);
  shaded(s, oval(x, y, r, e), inside, shade, 'nw', .8, .7);
  if (fill) fill();
  const wall = `M${n(x - r)} ${n(y)}A${n(r)} ${n(e)} 0 0 0 ${n(x + r)} ${n(y)}C${n(x + r * .98)} ${n(y + h * .5)} ${n(x + r * .72)} ${n(y + h * .86)} ${n(x + r * foot)} ${n(y + h * .9)}L${n(x + r * foot * .92)} ${n(y + h)}Q${n(x)} ${n(y + h + e * .4)} ${n(x - r * foot * .92)} ${n(y + h)}L${n(x - r * foot)} ${n(y + h * .9)}C${n(x - r * .72)} ${n(y + h * .86)} ${n(x - r * .98)} ${n(y + h * .5)} ${n(x - r)} ${n(y)}Z`;
  shaded(s, wall, body, shade, 'e', .95, .7);
  for (const [q, ink, width] of bands) { const a = at(q) * .985; s.line(`M${n(x - a)} ${n(y + h * q)}Q${n(x)} ${n(y + h * q + e * 1.9)} ${n(x + a)} ${n(y + h * q)}`, ink, width); }
  return s.line(`M${n(x - r)} ${n(y)}A${n(r)} ${n(e)} 0 0 0 ${n(x + r)} ${n(y)}`, body, n(Math.max(4, w * .016)));
}

/** A plate seen from a little above; its food is drawn on it afterwards. */
export function plate(s, x, y, rx, ry, { body = 'light', shade = 'slate', band = 'tide', well = .7 } = {}) {
  shaded(s, oval(x, y + ry * .14, rx, ry), shade, 'ink', 'se', .8, .5);
  shaded(s, oval(x, y, rx, ry), body, shade, 'se', .7, .45);
  return s.line(oval(x, y, rx * .9, ry * .88), band, n(rx * .022)).line(oval(x, y + ry * .04, rx * well, ry * well * .96), shade, 3, 'opacity=".6"');
}

/** A round tray of split bamboo (nong, mẹt); rim = its bound edge. */
export function wovenTray(s, x, y, rx, ry, ink, strip, rim, shade) {
  shaded(s, oval(x, y + ry * .2, rx, ry), shade, 'ink', 'se', .9, .6);
  s.fill(oval(x, y, rx, ry), rim).fill(oval(x, y, rx * .94, ry * .92), strip);
  shaded(s, oval(x, y + ry * .03, rx * .92, ry * .88), ink, strip, 'se', .8, .7);
  let d = '';
  for (let i = -8; i <= 8; i++) { const w = Math.sqrt(1 - (i / 9) ** 2) * .86; d += `M${n(x + i / 9 * rx * .9 - 8)} ${n(y + ry * (.03 - w))}L${n(x + i / 9 * rx * .9 + 8)} ${n(y + ry * (.03 + w))}`; }
  for (let i = -4; i <= 4; i++) { const w = Math.sqrt(1 - (i / 5) ** 2) * .9; d += `M${n(x - rx * w)} ${n(y + ry * (.03 + i / 5 * .86))}H${n(x + rx * w)}`; }
  return s.line(d, strip, 3, 'opacity=".8"');
}

/** A bamboo basket from the side, wider at its rim; its load is drawn by fill() behind the near wall. */
export function basket(s, x, y, w, h, ink, shade, rim, { tilt = .15, taper = .74, rows = 5, fill } = {}) {
  const r = w / 2, e = r * tilt;
  s.fill(oval(x, y, r, e), shade);
  if (fill) fill();
  const wall = `M${n(x - r)} ${n(y)}A${n(r)} ${n(e)} 0 0 0 ${n(x + r)} ${n(y)}L${n(x + r * taper)} ${n(y + h)}Q${n(x)} ${n(y + h + e * 1.5)} ${n(x - r * taper)} ${n(y + h)}Z`;
  shaded(s, wall, ink, shade, 'e', .95, .75);
  let d = '';
  for (let i = 1; i <= rows; i++) {
    const q = i / (rows + .6), a = r * (1 - (1 - taper) * q), step = w / 15;
    for (let u = -a + step * (i % 2 ? .3 : .8); u < a - step * .5; u += step) { const v = y + h * q + Math.sqrt(Math.max(0, 1 - (u / a) ** 2)) * e; d += `M${n(x + u)} ${n(v)}q${n(step * .28)} ${n(step * .2)} ${n(step * .56)} 0`; }
  }
  s.line(d, shade, n(Math.max(3, h * .034)));
  return s.line(`M${n(x - r)} ${n(y)}A${n(r)} ${n(e)} 0 0 0 ${n(x + r)} ${n(y)}`, rim, n(Math.max(6, w * .034)));
}

/** A red chilli, its stalk at x y, pointing along deg. */
export function chilli(s, x, y, deg, k = 1) {
  s.open(`transform="translate(${x} ${y})rotate(${deg})scale(${k})"`);
  shaded(s, taper([[0, 0, 22], [10, -44, 22], [4, -92, 12], [-12, -120, 2]]), 'son', 'wine', 'e', 1, .6);
  return s.line('M0 2q2 16 -8 26', 'moss', 9).close();
}

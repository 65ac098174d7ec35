// Print shop: inks, seeded chance, and the few shapes that every scene shares.
import { writeFileSync } from 'node:fs';

export const INKS = {
  //        day        night
  light: ['#FFF3E8', '#FBE3CF'], blush: ['#FBD3CE', '#C48A99'], petal: ['#F48FA0', '#D3698A'],
  lotus: ['#DE2C68', '#BF2A63'], wine: ['#86153F', '#571034'], mango: ['#F7B23B', '#F2AE45'],
  clay: ['#D66A3A', '#A34F2F'], son: ['#D8392F', '#B23230'], bark: ['#7A3B2A', '#4A2523'], leaf: ['#4A9A5C', '#2F7050'],
  moss: ['#1F5F4B', '#15463D'], ink: ['#0F302F', '#061719'], water: ['#8FC7B8', '#2C6A70'],
  tide: ['#4D9C98', '#1C4C57'], mist: ['#D5E6D8', '#47757A'], grey: ['#AEB9B8', '#9FB2BA'],
  slate: ['#5F7478', '#4E6A76'],
};

export function rng(seed) { // mulberry32
  let a = seed >>> 0;
  const f = () => { a = (a + 0x6D2B79F5) | 0; let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
  f.between = (lo, hi) => lo + (hi - lo) * f();
  f.pick = (list) => list[Math.floor(f() * list.length)];
  return f;
}
export const n = (v) => { const r = Math.abs(v) > 60 ? Math.round(v) : Math.round(v * 10) / 10; return Object.is(r, -0) ? 0 : r; };
const P = (x, y) => `${n(x)} ${n(y)}`;

/** Smooth path through points (Catmull-Rom). */
export function curve(pts, closed = true, k = 1) {
  const L = pts.length, at = (i) => closed ? pts[(i + L) % L] : pts[Math.max(0, Math.min(L - 1, i))];
  let d = `M${P(...pts[0])}`;
  for (let i = 0; i < (closed ? L : L - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)], t = k / 6;
    d += `C${P(p1[0] + (p2[0] - p0[0]) * t, p1[1] + (p2[1] - p0[1]) * t)} ${P(p2[0] - (p3[0] - p1[0]) * t, p2[1] - (p3[1] - p1[1]) * t)} ${P(...p2)}`;
  }
  return closed ? d + 'Z' : d;
}
export const poly = (pts) => 'M' + pts.map((p) => P(...p)).join('L') + 'Z';

/** A limb: spine points [x, y, width], drawn as one tapering silhouette. */
export function taper(spine) {
  const l = [], r = [];
  spine.forEach(([x, y, w], i) => {
    const a = spine[Math.max(0, i - 1)], b = spine[Math.min(spine.length - 1, i + 1)];
    const dx = b[0] - a[0], dy = b[1] - a[1], m = Math.hypot(dx, dy) || 1;
    l.push([x - dy / m * w / 2, y + dx / m * w / 2]); r.unshift([x + dy / m * w / 2, y - dx / m * w / 2]);
  });
  const a = curve(l, false), b = curve(r, false);
  return a + 'L' + b.slice(1) + 'Z';
}
/** A petal from a base: angle in degrees (0 = up), length, width, bend sideways. */
export function petal(x, y, deg, len, w, bend = 0) {
  const t = deg * Math.PI / 180, ux = Math.sin(t), uy = -Math.cos(t), vx = -uy, vy = ux;
  const q = (a, b) => P(x + ux * len * a + vx * b, y + uy * len * a + vy * b);
  return `M${q(0, 0)}C${q(.12, -w * .75)} ${q(.62, -w * .78 + bend * .5)} ${q(1, bend)}C${q(.7, w * .66 + bend * .6)} ${q(.16, w * .75)} ${q(0, 0)}Z`;
}

export class Scene {
  constructor(name, title, seed = 1) { Object.assign(this, { name, title, out: [], defs: new Map(), used: new Set(), local: {}, merge: false, r: rng(seed) }); }
  /** Inks that belong to this scene's hour only: { sky: [day, night], … } */
  hour(o) { Object.assign(this.local, o); return this; }
  put(s) { this.out.push(s); return this; }
  cls(i) { this.used.add(i); return i; }
  fill(d, ink, extra = '') { if (!d) return this;
    const last = this.out.at(-1), head = `<path class="${ink}" d="`; // one path for a run of the same ink
    if (!extra && this.merge && last?.startsWith(head) && last.endsWith('"/>') && !/" \w/.test(last.slice(head.length))) { this.out[this.out.length - 1] = last.slice(0, -3) + d + '"/>'; return this; }
    return this.put(`<path class="${this.cls(ink)}" d="${d}"${extra && ' ' + extra}/>`); }
  rect(x, y, w, h, ink, extra = '') { return this.put(`<rect class="${this.cls(ink)}" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${extra && ' ' + extra}/>`); }
  disc(x, y, rx, ink, ry = rx, extra = '') { return this.put(`<ellipse class="${this.cls(ink)}" cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"${extra && ' ' + extra}/>`); }
  line(d, ink, w, extra = '') { if (!d) return this; this.used.add(ink); return this.put(`<path class="l ${ink}-l" d="${d}" stroke-width="${w}"${extra && ' ' + extra}/>`); }
  open(attrs = '') { return this.put(`<g ${attrs}>`); }
  close() { return this.put('</g>'); }
  /** Draw once, print many times. */
  symbol(id, draw) { const keep = this.out; this.out = []; draw(); this.defs.set('sym-' + id, `<g id="${id}">${this.out.join('')}</g>`); this.out = keep; return this; }
  use(id, t) { return this.put(`<use href="#${id}" transform="${t}"/>`); }
  /** Grain: one ink dissolving across a shape. dir: n s e w (where it is densest). */
  grain(d, ink, dir = 's', full = .95, end = 1, filter = 'gr') {
    this.used.add(ink);
    const id = `${ink}-${dir}-${Math.round(full * 100)}-${Math.round(end * 100)}`;
    const v = { n: '0 1 0 0', s: '0 0 0 1', w: '1 0 0 0', e: '0 0 1 0', se: '.1 .1 .9 1', sw: '.9 .1 .1 1', ne: '.1 .9 .9 .1', nw: '.9 .9 .1 .1' }[dir].split(' ');
    this.defs.set(id, `<linearGradient id="${id}" x1="${v[0]}" y1="${v[1]}" x2="${v[2]}" y2="${v[3]}"><stop class="${ink}-s" offset="${n(1 - end)}" stop-opacity="0"/><stop class="${ink}-s" offset="1" stop-opacity="${full}"/></linearGradient>`);
    const last = this.out.at(-1), m = d.length > 60 && last?.match(/^<path class="(\w+)" d="([^"]*)"\/>$/);
    if (m && m[2] === d) { // the same shape was just printed flat: say its outline once
      const p = `p${this.ids = (this.ids ?? 0) + 1}`; this.out[this.out.length - 1] = `<g class="${m[1]}"><path id="${p}" d="${d}"/></g>`;
      return this.put(`<use href="#${p}" fill="url(#${id})" filter="url(#${filter})"/>`);
    }
    return this.put(`<path d="${d}" fill="url(#${id})" filter="url(#${filter})"/>`);
  }
  svg() {
    const all = { ...INKS, ...this.local }, used = [...this.used];
    const css = (i) => used.map((u) => { if (!all[u]) throw new Error(`no ink ${u}`); const c = all[u][i];
      return `.${u}{fill:${c}}` + (this.has(`${u}-l`) ? `.${u}-l{stroke:${c}}` : '') + (this.has(`${u}-s`) ? `.${u}-s{stop-color:${c}}` : ''); }).join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" role="img" aria-labelledby="t"><title id="t">${this.title}</title>
<style>.l{fill:none!important;stroke-linecap:round;stroke-linejoin:round}${css(0)}@media(prefers-color-scheme:dark){${css(1)}}</style>
<defs><filter id="gr" color-interpolation-filters="sRGB" x="-2%" y="-2%" width="104%" height="104%"><feTurbulence type="fractalNoise" baseFrequency=".72" numOctaves="2" seed="7" result="t"/><feComposite in="SourceAlpha" in2="t" operator="arithmetic" k1="21.6" k2="-3.6" k4="-3.4" result="m"/><feColorMatrix in="SourceGraphic" values="1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 20 0"/><feComposite in2="m" operator="in"/></filter>
${[...this.defs.values()].join('\n')}</defs>
${this.out.join('\n')}
</svg>\n`;
  }
  has(c) { const s = this.out.join(' ') + [...this.defs.values()].join(' '); return new RegExp(`class="[^"]*\\b${c}["\\s]`).test(s); }
  /** Writes the SVG into the folder (relative to the province's content folder) of the entry that shows it. */
  save(folder) { const s = this.svg(); writeFileSync(new URL(`../${folder}/${this.name}.svg`, import.meta.url), s); console.log(`${folder}/${this.name}.svg ${(s.length / 1024).toFixed(1)} kB`); }
}

/** An open lotus from the side; x y is where the petals meet the stalk. */
export function lotus(s, x, y, L) {
  const at = (t, a, b) => [x + Math.sin(t) * a + Math.cos(t) * b, y - Math.cos(t) * a + Math.sin(t) * b];
  const leaf = (deg, len, w, bend, base, tip, edge, depth = .7) => {
    const d = petal(x, y, deg, len, w, bend), t = deg * Math.PI / 180; let v = '';
    s.fill(d, base).grain(d, tip, 'n', 1, depth);
    for (const k of [-.34, -.12, .12, .34]) { const [a, b, c] = [at(t, len * .4, w * k), at(t, len * .68, w * k * 1.15 + bend * .4), at(t, len * .9, w * k * .35 + bend * .85)]; v += `M${n(a[0])} ${n(a[1])}Q${n(b[0])} ${n(b[1])} ${n(c[0])} ${n(c[1])}`; }
    s.line(v, edge === 'light' ? 'blush' : edge, n(Math.max(.8, L * .005)), 'opacity=".7"').line(d, edge, n(L * .009));
  };
  for (const [a, l] of [[-66, .96], [67, .92], [-38, 1.02], [42, .98], [-14, 1.06], [16, 1.04]]) leaf(a, L * l, L * .3, 0, 'petal', 'lotus', 'lotus', .95);
  for (const [a, l, b] of [[-92, .98, .1], [93, .92, -.1], [-54, .9, .03], [56, .86, -.03]]) leaf(a, L * l, L * .3, L * b, 'blush', 'lotus', 'light', .62);
  s.fill(petal(x, y, 0, L * .66, L * .42), 'mango').grain(petal(x, y, 0, L * .66, L * .42), 'clay', 'n', .9, .5);
  let st = ''; for (let i = -6; i <= 6; i++) st += `M${n(x + i * L * .02)} ${n(y - L * .3)}L${n(x + i * L * .042)} ${n(y - L * .72 + Math.abs(i) * L * .02)}`; s.line(st, 'light', n(L * .014));
  for (const [a, l, b] of [[-30, .8, -.02], [33, .76, .02]]) leaf(a, L * l, L * .34, L * b, 'light', 'petal', 'petal', .75);
  for (const [a, l, b] of [[-72, .72, .05], [75, .68, -.05]]) leaf(a, L * l, L * .26, L * b, 'blush', 'petal', 'light', .8);
  leaf(-3, L * .6, L * .36, 0, 'light', 'lotus', 'petal', .66);
}

/** Flat water: long lens-shaped strokes that widen towards the reader. */
export function ripples(s, y0, y1, count, ink, { x0 = -50, x1 = 1650, min = 30, max = 420, skip = null } = {}) {
  let d = '';
  for (let i = 0; i < count; i++) {
    const t = s.r() ** 1.2, y = y0 + (y1 - y0) * t, w = (min + (max - min) * t) * s.r.between(.5, 1.1), x = s.r.between(x0, x1), h = 1.2 + 7 * t;
    if (skip && skip(x, y)) continue;
    d += `M${n(x)} ${n(y)}q${n(w / 2)} ${n(-h)} ${n(w)} 0q${n(-w / 2)} ${n(h)} ${n(-w)} 0z`;
  }
  return s.fill(d, ink);
}
/** A line of far trees. */
export function treeline(s, y, ink, { x0 = -20, x1 = 1620, h = 40, step = 26, palms = 0 } = {}) {
  let d = `M${x0} ${y + 6}`, x = x0;
  while (x < x1) { const w = step * s.r.between(.6, 1.5), hh = h * s.r.between(.45, 1); d += `Q${n(x + w * .1)} ${n(y - hh)} ${n(x + w / 2)} ${n(y - hh)}Q${n(x + w * .95)} ${n(y - hh)} ${n(x + w)} ${n(y - hh * .45)}`; x += w; }
  s.fill(d + `L${n(x)} ${y + 6}Z`, ink);
  for (let i = 0; i < palms; i++) palm(s, s.r.between(x0 + 60, x1 - 60), y, h * s.r.between(1.6, 2.5), ink);
  return s;
}
export function palm(s, x, y, h, ink) { // coconut palm in silhouette
  const lean = s.r.between(-.18, .18) * h, tx = x + lean, ty = y - h;
  let d = taper([[x, y, h * .07], [x + lean * .3, y - h * .5, h * .045], [tx, ty, h * .04]]);
  const L = Math.min(h * .44, 110); // fronds: up, out, and over
  for (const a of [-112, -84, -58, -30, 4, 34, 62, 86, 114]) {
    const t = a * Math.PI / 180, q = L * s.r.between(.86, 1.08), ex = Math.sin(t) * q, ey = -Math.cos(t) * q * .8 + Math.abs(Math.sin(t)) * q * .34, cx = Math.sin(t) * q * .62, cy = -Math.cos(t) * q * .7 - q * .16, o = q * .13;
    d += `M${P(tx, ty)}q${P(cx - Math.cos(t) * o * .4, cy - o * .5)} ${P(ex, ey)}q${P(cx * .9 - ex + Math.cos(t) * o, cy + o - ey)} ${P(-ex, -ey)}z`;
  }
  return s.fill(d, ink);
}
/** Nón lá over a head, with a small figure below; k = height of the body. */
export function figure(s, x, y, k, { coat = 'lotus', hat = 'light', lean = 0, pole = null, seat = false } = {}) {
  const hx = x + lean * k, hy = y - k * .98;
  if (pole) s.line(`M${n(x + pole[0] * k)} ${n(y + pole[1] * k)}L${n(x + pole[2] * k)} ${n(y + pole[3] * k)}`, 'bark', n(Math.max(2, k * .03)));
  if (!seat) s.fill(taper([[x - k * .05, y - k * .42, k * .2], [x - k * .06, y - k * .2, k * .17], [x - k * .07, y, k * .12]]) + taper([[x + k * .06, y - k * .42, k * .2], [x + k * .1, y - k * .2, k * .16], [x + k * .12, y, k * .11]]), 'ink');
  s.fill(curve([[hx - k * .07, hy + k * .1], [hx + k * .07, hy + k * .1], [hx + k * .17, hy + k * .2], [x + k * .19, y - k * .4], [x + k * .16, y - k * .3], [x - k * .16, y - k * .3], [x - k * .17, y - k * .45], [hx - k * .15, hy + k * .2]]), coat);
  s.disc(hx, hy + k * .04, k * .075, 'clay', k * .1);
  s.fill(`M${P(hx - k * .25, hy + k * .03)}Q${P(hx - k * .06, hy - k * .16)} ${P(hx + lean * 8, hy - k * .2)}Q${P(hx + k * .06, hy - k * .16)} ${P(hx + k * .25, hy + k * .03)}Q${P(hx, hy + k * .1)} ${P(hx - k * .25, hy + k * .03)}Z`, hat);
  s.fill(`M${P(hx + k * .02, hy - k * .19)}Q${P(hx + k * .08, hy - k * .14)} ${P(hx + k * .25, hy + k * .03)}Q${P(hx + k * .14, hy + k * .09)} ${P(hx + k * .06, hy + k * .07)}Z`, 'mango');
  return s;
}
/** Arm as a tapering limb through points given as fractions of k. */
export const arm = (s, x, y, k, pts, coat) => s.fill(taper(pts.map(([a, b, w]) => [x + a * k, y + b * k, w * k])), coat);
/** A sampan seen from the side. */
export function sampan(s, x, y, w, h, hull = 'bark', rim = 'clay') {
  s.fill(`M${P(x, y - h * .75)}Q${P(x + w * .1, y - h * .12)} ${P(x + w * .3, y)}L${P(x + w * .72, y)}Q${P(x + w * .9, y - h * .12)} ${P(x + w, y - h * .95)}Q${P(x + w * .8, y - h * .42)} ${P(x + w * .5, y - h * .4)}Q${P(x + w * .2, y - h * .4)} ${P(x, y - h * .75)}Z`, hull);
  s.fill(`M${P(x, y - h * .75)}Q${P(x + w * .2, y - h * .4)} ${P(x + w * .5, y - h * .4)}Q${P(x + w * .8, y - h * .42)} ${P(x + w, y - h * .95)}Q${P(x + w * .82, y - h * .26)} ${P(x + w * .5, y - h * .24)}Q${P(x + w * .18, y - h * .24)} ${P(x, y - h * .75)}Z`, rim);
  return s;
}
/** Specks where the ink missed the paper: the last plate of every scene. */
export function misses(s, count = 60) {
  let d = '';
  for (let i = 0; i < count; i++) { const x = s.r.between(0, 1600), y = s.r.between(0, 1000), a = s.r.between(.6, 2.1); d += `M${n(x)} ${n(y)}l${n(a * 2)} ${n(s.r.between(-1, 1))} ${n(-a * .6)} ${n(a * 1.6)}z`; }
  return s.fill(d, 'light', 'opacity=".55"');
}

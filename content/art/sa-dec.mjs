import { Scene, curve, taper, petal, poly, ripples, treeline, palm, figure, arm, misses, n } from './lib.mjs';
const s = new Scene('sa-dec-flowers', 'Sa Đéc flower village: pots on racks above the water', 21).hour({ sky: ['#BFE0D6', '#142741'], sky2: ['#E9F2DF', '#2C3D5C'], cloud: ['#FFF3E2', '#3A4768'], far: ['#6FA893', '#1B3A49'], far2: ['#3E7F6B', '#153240'], canal: ['#8CC6BC', '#1B4554'], canal2: ['#5FA7A4', '#12313F'], glint: ['#EAF5E4', '#E7C98A'], deck: ['#B98352', '#57402F'] });
const VX = 990, VY = 318, at = (X, Y, Z) => [VX + X / Z, VY + Y / Z], DECK = 400, WATER = 610;
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 0H1600V330H0Z', 'sky2', 's', 1, .9);
// one great cloud bank, lit from the left
const bank = (x, y, k) => { const d = curve([[x, y], [x + 20 * k, y - 60 * k], [x + 90 * k, y - 84 * k], [x + 130 * k, y - 150 * k], [x + 220 * k, y - 170 * k], [x + 300 * k, y - 120 * k], [x + 360 * k, y - 128 * k], [x + 420 * k, y - 70 * k], [x + 520 * k, y - 50 * k], [x + 560 * k, y]]); s.fill(d + '', 'cloud').grain(d, 'sky', 'se', 1, .75); };
bank(110, 300, 1.15); bank(1250, 296, .8); bank(820, 210, .42);
treeline(s, 330, 'far', { h: 60, step: 40 }); for (let i = 0; i < 9; i++) palm(s, 30 + i * 94 + s.r.between(-30, 30), 330, s.r.between(90, 190), 'far'); for (const [x, h] of [[1180, 130], [1228, 190], [1330, 150], [1480, 220], [1560, 180]]) palm(s, x, 332, h, 'far2'); treeline(s, 334, 'far2', { h: 26, step: 24 });
s.rect(0, 330, 1600, 670, 'canal').grain('M0 330H1600V1000H0Z', 'canal2', 's', 1, .95);
ripples(s, 345, 980, 34, 'glint', { min: 10, max: 240 });
// flower heads: a mound of small rays, lit from the upper left
const mound = (id, base, dark, hi) => s.symbol(id, () => {
  s.fill('M-52 62L-40 132Q0 144 40 132L52 62Z', 'clay').grain('M-52 62L-40 132Q0 144 40 132L52 62Z', 'bark', 'e', 1, .8).fill('M-58 58H58L54 76H-54Z', 'clay');
  const e = []; for (let i = 0; i < 26; i++) { const a = i / 26 * 6.283, w = i % 2 ? 1 : .9; e.push([Math.cos(a) * 98 * w, Math.sin(a) * 78 * w - 2]); }
  s.fill(curve([[-86, 30], [-60, 74], [0, 84], [60, 74], [86, 30]]), 'moss'); const d = curve(e); s.fill(d, base).grain(d, dark, 'se', 1, .8);
  let q = ''; for (let i = 0; i < 34; i++) { const a = i * 2.4, r = 8.6 * Math.sqrt(i), x = Math.cos(a) * r * 1.55 - 14, y = Math.sin(a) * r * 1.15 - 14; q += `M${n(x - 7)} ${n(y + 2)}q7 -9 14 0`; } s.line(q, hi, 3.4); });
const far = (id, base, dark) => s.symbol(id, () => { s.fill('M-48 62L-38 132H38L48 62Z', 'clay').fill('M-90 30Q0 120 90 30Z', 'moss').disc(0, -2, 94, base, 74).fill('M20 -74A94 74 0 0 1 20 70A70 74 0 0 0 20 -74Z', dark); });
const KIND = { m: ['mango', 'clay', 'light'], l: ['lotus', 'wine', 'petal'], p: ['petal', 'lotus', 'light'], w: ['light', 'petal', 'mango'], r: ['son', 'wine', 'petal'] };
for (const k in KIND) { mound(k, ...KIND[k]); far(k + 'f', KIND[k][0], KIND[k][1]); }
const LANES = [[-2350, -1760, 'p', 'l'], [-1530, -960, 'm', 'm'], [-700, -150, 'l', 'r'], [330, 900, 'm', 'w'], [1150, 1720, 'p', 'l'], [1980, 2500, 'm', 'm']];
const Z = []; for (let z = 11; z > .6; z /= 1.21) Z.push(z);
for (const [a, b] of LANES) { // reflections, decks
  s.fill(poly([at(a, WATER + 20, 14), at(b, WATER + 20, 14), at(b, WATER + 90, .5), at(a, WATER + 90, .5)]), 'canal2', 'opacity=".8"');
  s.fill(poly([at(a, DECK, 15), at(b, DECK, 15), at(b, DECK, .5), at(a, DECK, .5)]), 'deck');
  { let d = ''; for (let z = .56; z < 4; z *= 1.075) d += `M${at(a, DECK, z).map(n).join(' ')}L${at(b, DECK, z).map(n).join(' ')}`; s.line(d, 'clay', 3, 'opacity=".6"'); }
  const side = a > 0 ? a : b; s.fill(poly([at(side, DECK, 15), at(side, DECK, .5), at(side, DECK + 34, .5), at(side, DECK + 34, 15)]), 'bark');
}
const boat = (Zn, Zf, X, half, load, k, coat) => {
  const W = (x, y, z) => at(X + x, WATER + y, z), m = (Zn + Zf) / 2;
  s.fill(curve([W(0, 30, Zn * .93), W(half * 1.2, 46, Zn * 1.14), W(half * 1.15, 40, m), W(0, 36, Zf * 1.05), W(-half * 1.15, 40, m), W(-half * 1.2, 46, Zn * 1.14)]), 'canal2');
  s.fill(curve([W(0, -60, Zn * .84), W(half * .5, -14, Zn * .98), W(half * .86, -4, Zn * 1.16), W(half, 0, m * .92), W(half * .7, -6, Zf * .94), W(0, -50, Zf), W(-half * .7, -6, Zf * .94), W(-half, 0, m * .92), W(-half * .86, -4, Zn * 1.16), W(-half * .5, -14, Zn * .98)]), 'bark');
  s.fill(curve([W(0, -66, Zn * .95), W(half * .5, -44, Zn * 1.12), W(half * .82, -36, m), W(half * .5, -44, Zf * .96), W(0, -56, Zf * .99), W(-half * .5, -44, Zf * .96), W(-half * .82, -36, m), W(-half * .5, -44, Zn * 1.12)]), 'ink');
  const [fx, fy] = W(0, -40, Zf * .9); s.line(`M${n(fx + k * .5)} ${n(fy - k * .62)}L${n(fx - k * .52)} ${n(fy + k * .34)}`, 'clay', n(k * .03));
  figure(s, fx, fy, k, { coat, lean: .08 }); arm(s, fx, fy, k, [[.1, -.74, .11], [.24, -.6, .09], [.3, -.44, .06]], coat); arm(s, fx, fy, k, [[-.08, -.72, .1], [-.02, -.56, .08], [.12, -.32, .05]], coat);
  for (const [x, z, id] of load) { const [px, py] = W(x, -128 * (m / 1.6), z); s.use(id, `translate(${n(px)} ${n(py)}) scale(${n(64 / z) / 100})`); }
};
const pots = (lo, hi, only) => { for (const z of Z) { if (z >= hi || z < lo) continue; LANES.forEach(([a, b, k1, k2], li) => {
  const lim = [at(a, 0, z)[0], at(b, 0, z)[0]]; if (lim[1] < -140 || lim[0] > 1740) return;
  const edge = a > 0 ? a : b; const [ex, ey] = at(edge, DECK + 20, z), [, wy] = at(edge, WATER, z); if (z < 7) { s.line(`M${n(ex)} ${n(ey)}V${n(wy)}`, 'bark', n(15 / z)); s.line(`M${n(ex)} ${n(wy)}v${n(70 / z)}`, 'canal2', n(13 / z)); }
  for (let c = 0; c < 3; c++) { const X = a + (b - a) * (c + .5) / 3, [x, y] = at(X, DECK - 120, z), big = z < 3.2, id = (s.r() < .78 ? k1 : k2) + (big ? '' : 'f'); if (x < -130 || x > 1730) continue; s.use(id, `translate(${n(x)} ${n(y)}) scale(${Math.round(92 / z) / 100} ${Math.round((92 + s.r.between(-8, 8)) / z) / 100})`); }
}); } };
pots(3.1, 99); boat(3.3, 5.2, 110, 90, [[0, 4.1, 'm'], [0, 3.6, 'l']], 74, 'light');
pots(1.42, 3.1);
boat(1.02, 2.2, 90, 150, [[-30, 2.0, 'l'], [44, 1.9, 'm'], [-40, 1.66, 'm'], [46, 1.58, 'r'], [2, 1.3, 'p']], 176, 'lotus');
pots(0, 1.42);
misses(s, 24); s.save('tourism/lang-hoa-sa-dec');

import { Scene, curve, taper, petal, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
const s = new Scene('dinh-yen-mat-boat', 'The mat boat at the Định Yên landing, before daybreak', 63).hour({ sky: ['#F2C9B0', '#111F3F'], sky2: ['#E58F86', '#35395F'], moon: ['#FFF1D8', '#F6E3B8'], far: ['#A8788A', '#22365A'], river: ['#C98F96', '#1B3A4E'], mat: ['#F7DFA3', '#C7AC7A'], mat2: ['#D9B265', '#8E7A60'], lamp: ['#FFE9A8', '#FFD57A'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 80H1600V436H0Z', 'sky2', 's', .95, .95);
s.disc(300, 176, 84, 'moon'); s.fill('M180 216q120 -22 300 -4q-120 22 -300 4zM60 110q110 -16 220 0q-110 14 -220 0z', 'sky2', 'opacity=".6"');
treeline(s, 432, 'far', { h: 60, step: 40 }); for (let i = 0; i < 6; i++) palm(s, 60 + i * 130 + s.r.between(-30, 30), 432, s.r.between(110, 190), 'far');
s.rect(0, 432, 1600, 568, 'river').grain('M0 432H1600V1000H0Z', 'tide', 's', 1, .9); ripples(s, 444, 960, 40, 'moon', { min: 16, max: 240 });
// the far landing: stilt houses with a lamp each
for (const [x, y, k] of [[40, 452, 1], [560, 448, .8]]) { s.line(`M${x + 12 * k} ${y}v${-60 * k}M${x + 60 * k} ${y}v${-60 * k}M${x + 110 * k} ${y}v${-60 * k}M${x + 160 * k} ${y}v${-60 * k}`, 'ink', 5 * k); s.fill(`M${x} ${y - 96 * k}h${172 * k}v${48 * k}h${-172 * k}z`, 'bark').fill(`M${x - 18 * k} ${y - 92 * k}L${x + 40 * k} ${y - 140 * k}H${x + 134 * k}L${x + 192 * k} ${y - 92 * k}Z`, 'wine').fill(`M${x + 24 * k} ${y - 86 * k}h${28 * k}v${34 * k}h${-28 * k}zM${x + 112 * k} ${y - 86 * k}h${28 * k}v${34 * k}h${-28 * k}z`, 'lamp'); }
/** Cloth-like surface: at(u, v) → [x, y]; cells and bands are drawn in u, v (0…1). */
const band = (at, u0, u1, v0, v1, k = 6) => { const p = []; const along = (a, b, c, d, k) => { for (let i = 0; i < k; i++) { const t = i / k; p.push(at(a + (c - a) * t, b + (d - b) * t)); } }; const ku = u1 - u0 > .3 ? k : 1, kv = v1 - v0 > .3 ? k : 1; along(u0, v0, u1, v0, ku); along(u1, v0, u1, v1, kv); along(u1, v1, u0, v1, ku); along(u0, v1, u0, v0, kv); return poly(p); };
const cell = (at, u, v, du, dv) => poly([at(u - du, v), at(u, v - dv), at(u + du, v), at(u, v + dv)]);
/** A roll of matting lying down: from the end (x y) along (dx dy); r = radius; stripes in their order. */
const INK = { a: ['mat', 'son', 'moss'], b: ['mat', 'wine', 'mango'], c: ['moss', 'mat', 'son'], d: ['son', 'mat', 'moss'], e: ['mat', 'leaf', 'wine'] };
function roll(x, y, dx, dy, r, kind, { end = true, flat = .42, turns = 3 } = {}) {
  const [base, s1, s2] = INK[kind], L = Math.hypot(dx, dy), ux = dx / L, uy = dy / L, vx = -uy, vy = ux, q = (a, b) => [x + ux * a + vx * b * r, y + uy * a + vy * b * r], e = r * flat;
  const deg = n(Math.atan2(uy, ux) * 57.3), arc = (t, k, f) => `A${n(e)} ${n(r)} ${deg} 0 ${f} ${q(t, k).map(n).join(' ')}`;
  const bar = (a, b, ink) => s.fill(`M${q(a, -1).map(n).join(' ')}${arc(a, 1, 1)}L${q(b, 1).map(n).join(' ')}${arc(b, -1, 0)}Z`, ink);
  bar(0, L, base); const st = [[.03, .05, s1], [.07, .12, s2], [.14, .16, s1], [.3, .335, s2], [.35, .37, s1], [.47, .53, s1], [.545, .56, s2], [.44, .455, s2], [.63, .65, s1], [.665, .7, s2], [.84, .86, s1], [.88, .93, s2], [.95, .97, s1]]; for (const [a, b, i] of r < 12 ? st.filter((_, k) => k % 3 === 1) : st) bar(a * L, b * L, i);
  if (r < 12) return; const sd = uy > .5 ? -1 : 1; s.grain(poly([q(e, .1 * sd), q(L, .1 * sd), q(L, sd), q(e * .4, sd)]), 'bark', uy < -.5 || uy > .5 ? 'e' : 's', .9, .9);
  if (end) { s.open(`transform="translate(${n(x)} ${n(y)})rotate(${deg})"`); s.disc(0, 0, e, 'mat2', r); let d = ''; const S = turns * 11; for (let i = 0; i <= S; i++) { const t = i / S, a = t * turns * 6.283, R = .12 + .78 * t; d += `${i ? 'L' : 'M'}${n(Math.cos(a) * e * R)} ${n(Math.sin(a) * r * R)}`; } s.line(d, 'bark', n(Math.max(2, r * .07))); s.line(`M0 ${n(-r)}A${n(e)} ${n(r)} 0 0 0 0 ${n(r)}`, 'mat', n(Math.max(2, r * .08))); s.close(); }
}
// a mat boat out on the water
{ s.fill(`M560 520q150 30 330 -4q-140 -6 -330 4z`, 'ink', 'opacity=".4"'); for (let i = 0; i < 7; i++) roll(631 + i * 20, 430 - (i % 3) * 12, -3, 70 + (i % 3) * 12, 9, 'abcde'[i % 5], { end: false }); s.fill('M560 484Q600 506 640 506H800Q850 500 890 474Q860 524 820 526H630Q590 524 560 484Z', 'ink'); s.line('M820 506V440', 'bark', 4).disc(820, 436, 8, 'lamp').disc(820, 436, 22, 'lamp', 22, 'opacity=".25"'); }
// --- the big boat, leaving on the right
// mast of bamboo, and the largest mat hung out to be seen
s.line('M868 700L846 96M1420 700L1446 70', 'bark', 15).line('M776 128L1560 84', 'mat2', 17).line('M900 118l2 12M1040 110l2 12M1210 101l2 12M1380 91l2 12', 'bark', 4);
const hang = (u, v) => [880 + u * 520 + v * v * 26 * (1 - u) - Math.sin(v * 3.1) * 10, 122 - u * 30 + v * 500 + Math.sin(u * 6.2 + .6) * 13 * v * v - (1 - u) * v * v * 20];
{ const out = band(hang, 0, 1, 0, 1, 14); s.fill(out, 'mat');
  for (const [a, b, i] of [[0, .03, 'wine'], [.045, .1, 'moss'], [.115, .13, 'son'], [.87, .885, 'son'], [.9, .955, 'moss'], [.97, 1, 'wine']]) s.fill(band(hang, a, b, 0, 1), i);
  for (const [a, b, i] of [[.02, .05, 'son'], [.065, .08, 'moss'], [.92, .935, 'moss'], [.95, .98, 'son']]) s.fill(band(hang, .13, .87, a, b, 10), i);
  // field: stepped lozenges and a great flower
  for (let r = 0; r < 2; r++) for (let c = 0; c < 7; c++) { const u = .2 + c * .1, v = r ? .86 : .14; s.fill(cell(hang, u, v, .042, .042), c % 2 ? 'son' : 'moss').fill(cell(hang, u, v, .018, .018), 'mat'); }
  for (let r = 0; r < 5; r++) for (const c of [0, 1]) { const u = c ? .8 : .2, v = .26 + r * .12; s.fill(cell(hang, u, v, .036, .04), r % 2 ? 'moss' : 'son').fill(cell(hang, u, v, .015, .017), 'mat'); }
  s.fill(cell(hang, .5, .5, .255, .3), 'wine').fill(cell(hang, .5, .5, .226, .266), 'mat').fill(cell(hang, .5, .5, .205, .24), 'moss');
  for (let i = 0; i < 8; i++) { const a = i * .7854, [x, y] = hang(.5, .5); const d = petal(x, y, i * 45, i % 2 ? 74 : 104, i % 2 ? 26 : 36); s.fill(d, i % 2 ? 'mango' : 'mat'); } { const [x, y] = hang(.5, .5); s.disc(x, y, 17, 'son'); }
  let d = ''; for (let i = 1; i < 38; i++) { const v = i / 38; for (let j = 0; j < 4; j++) { const u = ((i * .37 + j * .25) % 1) * .86, [a, b] = hang(u, v), [c, e] = hang(Math.min(1, u + .13), v); d += `M${n(a)} ${n(b)}L${n(c)} ${n(e)}`; } } s.line(d, 'mat2', 2.6, 'opacity=".75"'); s.grain(out, 'bark', 'e', .7, .32); s.fill(poly([hang(0, 0), hang(1, 0), hang(1, .03), hang(0, .03)]), 'bark', 'opacity=".35"'); }
for (const [x, y] of [[900, 122], [1080, 112], [1260, 102], [1386, 95]]) s.line(`M${x} ${y - 14}l-4 34M${x + 4} ${y - 14}l6 32`, 'son', 4);
// rolls standing in the hold, behind the hung mat's foot and beside it
[[1440, 18], [1500, -12], [1560, 24], [1610, 4]].forEach(([x, o], i) => roll(x + 12 + o, 360 + o * 2, -12 - o, 330, 31, 'cadb'[i], { turns: 2, flat: .3 }));
[[774, -14, 'c', 300], [822, -6, 'a', 336]].forEach(([x, o, k, h]) => roll(x + o, 700 - h, -o, h, 28, k, { turns: 2, flat: .3 }));
// lamp on the mast: the one warm light
s.disc(760, 308, 120, 'lamp', 120, 'opacity=".2"').disc(760, 308, 66, 'lamp', 66, 'opacity=".3"').line('M852 214L760 236V268', 'ink', 5).fill('M736 268h48l-6 16h-36z', 'ink').fill('M742 284h36l6 46h-48z', 'lamp').fill('M734 330h52v16h-52z', 'ink');
// lying rolls across the hold, their ends to us
{ const face = (k, i, x = 0, y = 0, r = 44) => { const [b, s1, s2] = INK[k]; s.disc(x, y, r, b === 'mat' ? s1 : b).disc(x, y, r * .9, 'mat2'); s.disc(x, y, r * .84, 'mat'); let d = ''; const turns = 3.4, S = 40; for (let j = 0; j <= S; j++) { const t = j / S, a = t * turns * 6.283 + i * 1.3, R = r * (.08 + .84 * t); d += `${j ? 'L' : 'M'}${n(x + Math.cos(a) * R)} ${n(y + Math.sin(a) * R)}`; } s.line(d, b === 'mat' ? s1 : b, 5.5); if (i % 2) s.disc(x, y, r * .2, s2); }; [...'abcde'].forEach((k, i) => s.symbol('e' + k, () => face(k, i)));
  const ends = (y, x0, c, r, off) => { for (let i = 0; i < c; i++) s.use('e' + 'abcde'[(i + off) % 5], `translate(${n(x0 + i * r * 2.02)} ${y})rotate(${i * 74 % 360})`); };
 
  ends(640, 916, 8, 44, 0); ends(712, 872, 10, 44, 2); s.grain('M820 590H1640V760H820Z', 'ink', 's', .7, .5); }
// hull
{ const h = 'M560 604Q640 690 760 728Q1000 770 1640 742V924H860Q700 900 630 780Q590 700 560 604Z'; s.fill('M600 880Q900 990 1640 960V900H640Z', 'ink', 'opacity=".4"'); s.fill(h, 'bark').grain(h, 'ink', 's', 1, .8); s.fill('M560 604Q640 690 760 728Q1000 770 1640 742V766Q1000 796 748 752Q630 716 560 604Z', 'son').line('M600 690Q660 760 760 784Q1000 824 1640 796', 'mango', 5); s.open('transform="translate(74 22)"').fill(curve([[652, 752], [694, 762], [742, 806], [738, 852], [698, 858], [662, 816]]), 'light').disc(704, 816, 21, 'ink', 25).disc(698, 808, 6, 'light').close(); }
// the landing: bank and plank
{ const b = 'M-20 870Q90 850 190 890Q300 930 420 1010H-20Z'; s.fill(b, 'ink'); let g = ''; for (let i = 0; i < 26; i++) { const x = s.r.between(-10, 340); g += petal(x, 900 + Math.max(0, x - 120) * .4, s.r.between(-24, 24), s.r.between(50, 110), 8, 6); } s.fill(g, 'ink'); }
s.fill(poly([[40, 992], [72, 1012], [800, 742], [782, 722]]), 'mat2').fill(poly([[72, 1012], [800, 742], [800, 758], [84, 1030]]), 'bark'); { let d = ''; for (let i = 0; i < 9; i++) { const t = .08 + i * .1; d += `M${n(40 + 742 * t)} ${n(992 - 270 * t)}l26 20`; } s.line(d, 'bark', 4); }
// the seller: three rolls on the far shoulder, knees bent into the slope
{ s.open('transform="translate(30 -16)"');
  s.fill(taper([[318, 690, 86], [404, 752, 70], [416, 800, 48]]), 'ink'); s.fill(taper([[414, 790, 34], [404, 846, 24], [400, 872, 22]]), 'clay').fill(curve([[388, 862], [412, 860], [440, 862], [462, 868], [452, 880], [418, 888], [390, 884]]), 'clay');
  roll(60, 566, 560, -166, 33, 'a'); roll(78, 500, 560, -166, 33, 'd'); roll(112, 446, 500, -148, 31, 'e');
  s.fill(taper([[300, 680, 96], [290, 760, 76], [256, 830, 50]]), 'ink'); s.fill(taper([[262, 816, 36], [228, 888, 26], [216, 922, 24]]), 'clay').fill(curve([[202, 912], [228, 912], [262, 924], [276, 934], [258, 942], [220, 944], [202, 932]]), 'clay');
  const b = curve([[322, 470], [362, 458], [404, 474], [420, 520], [404, 590], [376, 660], [352, 714], [290, 722], [248, 694], [256, 630], [276, 560], [296, 504]]); s.fill(b, 'lotus').grain(b, 'wine', 'e', 1, .65);
  s.fill(taper([[378, 474, 44], [404, 428, 38]]), 'clay'); s.fill(curve([[388, 392], [410, 366], [446, 364], [464, 388], [480, 406], [468, 412], [462, 438], [434, 448], [404, 438]]), 'clay'); s.fill(curve([[372, 392], [400, 362], [430, 362], [416, 396], [408, 440], [384, 436], [370, 414]]), 'ink');
  s.open('transform="translate(424 380) rotate(14)"'); s.fill('M-100 8Q-28 -62 6 -88Q36 -62 100 8Q0 40 -100 8Z', 'light').fill('M6 -88Q36 -62 100 8Q54 24 24 24Z', 'mango'); s.close();
  // near arm: round the front and up to the rolls
  s.fill(taper([[352, 492, 66], [372, 574, 58], [416, 600, 46], [452, 570, 38]]), 'lotus').fill(taper([[442, 582, 32], [486, 524, 26], [506, 484, 22]]), 'clay').fill(curve([[494, 490], [494, 464], [506, 444], [524, 436], [534, 448], [528, 474], [514, 494]]), 'clay'); s.line('M300 560Q330 600 318 660', 'wine', 5);
  s.close(); }
// nearest: an unrolled mat and two rolls that leave the picture
{ const at = (u, v) => [1010 + u * 700 - v * 220, 884 + v * 190 + u * -16 + Math.sin(u * 5) * 8]; const o = band(at, 0, 1, 0, 1, 10); s.fill(o, 'mat'); for (const [a, b, i] of [[0, .03, 'wine'], [.05, .1, 'moss'], [.12, .135, 'son'], [.32, .36, 'son'], [.38, .48, 'moss'], [.5, .54, 'son'], [.74, .8, 'wine'], [.82, .84, 'moss']]) s.fill(band(at, a, b, 0, 1), i); let d = ''; for (let i = 1; i < 12; i++) { const v = i / 12; for (let j = 0; j < 6; j++) { const u = ((i * .31 + j * .17) % 1) * .9, [a, b] = at(u, v), [c, e] = at(u + .08, v); d += `M${n(a)} ${n(b)}L${n(c)} ${n(e)}`; } } s.line(d, 'mat2', 3.4); s.grain(o, 'bark', 's', .8, .5); roll(1020, 900, -240, 150, 46, 'b', { end: false }); }
roll(1440, 1010, 300, -150, 104, 'd', { flat: .6, turns: 5 });
misses(s, 40); s.save('ocop/chieu-dinh-yen');

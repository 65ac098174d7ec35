import { Scene, curve, taper, petal, poly, ripples, treeline, palm, sampan, figure, misses, n } from './lib.mjs';
import { bamboo } from './greenery.mjs';
const s = new Scene('long-khanh-scarves', 'Check scarves drying in the river wind on Long Khánh', 64).hour({ sky: ['#A9DCD6', '#132748'], sky2: ['#FCE9C6', '#35466F'], cloud: ['#FFF6E8', '#3C4B78'], far: ['#6FAE9C', '#1D3D50'], river: ['#63B3AE', '#1B4658'], bank: ['#E9C68C', '#3B3F58'], bamboo: ['#D9AE55', '#9C8249'], cloth: ['#FFF8EE', '#D5C8C8'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 100H1600V440H0Z', 'sky2', 's', 1, .95);
s.disc(1180, 112, 78, 'light');
for (const [x, y, w, h] of [[980, 210, 700, 44], [420, 330, 520, 30], [1120, 372, 620, 26]]) { const d = `M${x} ${y}q${w * .2} ${-h} ${w * .42} ${-h * .7}q${w * .3} ${-h * .9} ${w * .58} ${h * .4}q${-w * .4} ${h * .5} ${-w} ${h * .3}z`; s.fill(d, 'cloud').grain(d, 'sky2', 's', .9, .7); }
treeline(s, 452, 'far', { h: 54, step: 36 }); for (let i = 0; i < 9; i++) palm(s, 500 + i * 124 + s.r.between(-30, 30), 452, s.r.between(90, 170), 'far');
s.rect(0, 448, 1600, 552, 'river').grain('M0 448H1600V820H0Z', 'tide', 's', 1, .8); ripples(s, 462, 800, 44, 'sky2', { min: 18, max: 230 });
// a ferry sampan crossing
figure(s, 1370, 560, 92, { coat: 'tide', lean: -.12 }); s.line('M1382 506L1330 590', 'bark', 5); sampan(s, 1270, 576, 230, 34, 'ink', 'bark');
// the bank: beaten yard, sloping to the right
{ const d = 'M-10 800Q420 790 760 830Q1180 870 1610 840V1010H-10Z'; s.fill(d, 'bank').grain(d, 'bamboo', 's', 1, .8); s.fill('M-10 800Q420 790 760 830Q1180 870 1610 840V852Q1180 884 760 844Q420 806 -10 814Z', 'leaf'); let g = ''; for (let i = 0; i < 22; i++) { const x = s.r.between(0, 1600); g += petal(x, 838 + Math.sin(x / 260) * 8 + 8, s.r.between(0, 60), s.r.between(22, 52), 6, 5); } s.fill(g, 'leaf'); }
const PY = (x) => 44 + x * .165; // the drying pole: one long diagonal
/** A hanging scarf as a surface: u along the pole, v down the cloth; the wind goes right. */
function scarf(xa, xb, L, ink, { ph = 0, wind = .34, nu = 6, nv = 12, lift = .2, cloth = 'cloth', lo = 0 } = {}) {
  const W = xb - xa, at = (u, v) => { const x = xa + W * u; return [x + L * wind * v ** 1.5 + Math.sin(v * 6.2 + ph) * W * .1 * v + (u - .5) * W * .1 * Math.sin(v * 5 + ph), PY(x) + L * v * (1 - lift * v) + Math.sin(u * 5.4 + v * 3 + ph) * W * .07 * v]; };
  const sm = (f, a, b, k = 9) => Array.from({ length: k + 1 }, (_, i) => f(a + (b - a) * i / k));
  const join = (...c) => c.map((q, i) => { const d = curve(q, false); return i ? 'L' + d.slice(1) : d; }).join('') + 'Z', K = lo ? 4 : 6;
  const out = join(sm((v) => at(0, v), 0, 1, K), sm((u) => at(u, 1), 0, 1, 4), sm((v) => at(1, v), 1, 0, K)), id = `c${s.clips = (s.clips ?? 0) + 1}`; s.defs.set(id, `<clipPath id="${id}"><path d="${out}"/></clipPath>`);
  let f = ''; for (let i = 0; i <= (lo ? 9 : 16); i++) { const [x, y] = at(i / (lo ? 9 : 16), .995); f += `M${n(x)} ${n(y)}q${n(W * .03)} ${n(W * .04)} ${n(W * .06)} ${n(W * .11)}`; } s.line(f, ink, n(W * .02));
  s.fill(out, cloth).open(`clip-path="url(#${id})"`);
  let v = '', h = '', p = ''; for (let i = 0; i < nu; i++) { const u = (i + .5) / nu; v += curve(sm((t) => at(u, t), 0, .985, lo ? 4 : 5), false); }
  for (let i = 0; i < nv; i++) { const t = (i + .6) / nv; h += curve(sm((u) => at(u, t), -.02, 1.02, lo ? 2 : 4), false); }
  if (!lo) for (let i = 0; i < nu - 1; i++) p += curve(sm((t) => at((i + 1) / nu, t), 0, .985, 5), false);
  s.line(v, ink, n(W / nu * .46), 'opacity=".85" style="stroke-linecap:butt"').line(h, ink, n(L / nv * .42), 'opacity=".72" style="stroke-linecap:butt"').line(p, ink, n(Math.max(1.2, W / nu * .05)), 'opacity=".6"');
  s.fill(join(sm((u) => at(u, .965), -.05, 1.05, 4), sm((u) => at(u, .875), 1.05, -.05, 4)), ink);
  // two folds: where the cloth turns from the light
  const fold = (u0, w0, w1) => join(sm((t) => at(u0 - w0 * t, t), .02, 1, 4), sm((t) => at(u0 + w1 * t, t), 1, .02, 4)); const f1 = fold(.34, .06, .1), f2 = fold(.82, .08, .16); s.fill(f1 + f2, 'ink', 'opacity=".2"').close(); if (!lo) s.grain(out, 'ink', 'e', .7, .3);
  // folded over the pole, with two pegs
  s.fill(poly([at(0, 0), at(1, 0), [xb + 2, PY(xb) - L * .034], [xa - 2, PY(xa) - L * .034]]), ink); for (const u of [.06, .94]) { const [x, y] = at(u, 0); s.fill(poly([[x - W * .02, y - L * .05], [x + W * .02, y - L * .05], [x + W * .026, y + L * .05], [x - W * .026, y + L * .05]]), 'mango'); }
}
const bambooPole = (x0, y0, x1, y1, w) => bamboo(s, x0, y0, x1, y1, w, 'bamboo', (L) => L / 110, n(w * .2));
// the second row, smaller, further along the bank
{ const k = 'translate(900 236) scale(.42)'; s.open(`transform="${k}"`); bambooPole(60, 700, 80, 30, 18); bambooPole(1010, 860, 1000, 180, 18); bambooPole(-60, 34, 1700, 325, 16); [[140, 380, 'leaf', 0], [440, 690, 'wine', 2], [750, 1000, 'ink', 4], [1060, 1310, 'son', 1]].forEach(([a, b, i, ph]) => scarf(a, b, 480, i, { ph, wind: .5, lift: .3, nu: 4, nv: 8, lo: 1 })); s.close(); }
// posts and pole of the near row
bambooPole(1296, 900, 1288, 224, 22); bambooPole(1350, 910, 1262, 236, 16); bambooPole(690, 912, 704, 130, 26); bambooPole(640, 906, 730, 150, 18);
scarf(1440, 1590, 420, 'leaf', { ph: 3, wind: .42, nu: 5, nv: 10, lo: 1 });
bambooPole(-40, 37, 1660, 318, 20);
scarf(1040, 1240, 520, 'lotus', { ph: 1.2, wind: .56, lift: .34, nv: 11 });
scarf(402, 640, 640, 'son', { ph: 4.2, wind: .3 });
scarf(-130, 280, 900, 'ink', { ph: .4, wind: .36, lift: .14 });
// the weaver: on her toes, arms up, hat on her back
{ s.open('transform="translate(6 4) rotate(4 960 940)"'); s.fill('M800 946q120 -20 300 0q-140 26 -300 0z', 'bark', 'opacity=".45"');
  s.fill(taper([[1000, 486, 50], [1076, 412, 44], [1100, 352, 34]]), 'clay', 'opacity="1"'); { const d = taper([[976, 500, 70], [1050, 446, 60], [1084, 384, 48]]); s.fill(d, 'mango').grain(d, 'clay', 'se', 1, .9); }
  s.fill(taper([[1094, 366, 28], [1104, 300, 24], [1096, 262, 20]]), 'clay').fill(curve([[1084, 268], [1082, 240], [1092, 222], [1106, 220], [1112, 240], [1108, 266]]), 'clay');
  // feet, then wide trousers
  s.fill(curve([[846, 880], [874, 884], [886, 916], [912, 942], [904, 950], [872, 944], [852, 914]]), 'clay').fill(curve([[1006, 876], [1036, 878], [1042, 906], [1076, 924], [1072, 934], [1024, 932], [1010, 908]]), 'clay');
  s.fill(taper([[968, 700, 110], [1018, 796, 92], [1020, 890, 74]]), 'ink'); const leg = taper([[942, 690, 116], [904, 796, 92], [864, 896, 72]]); s.fill(leg, 'ink'); s.line('M966 760Q930 830 900 900', 'slate', 4, 'opacity=".6"');
  const b = curve([[928, 470], [966, 448], [1006, 462], [1022, 508], [1014, 580], [1010, 640], [1026, 716], [966, 736], [894, 722], [884, 700], [908, 630], [904, 560], [910, 506]]); s.fill(b, 'mango').grain(b, 'clay', 'e', 1, .62);
  // the hat on its strap
  s.open('transform="translate(888 540) rotate(-82)"'); s.fill('M-104 8Q-30 -62 4 -92Q36 -62 104 8Q0 34 -104 8Z', 'light').fill('M4 -92Q-32 -62 -104 8Q-56 24 -20 22Z', 'bamboo'); s.close(); s.line('M900 470Q930 430 968 452', 'son', 4);
  s.fill(taper([[960, 470, 46], [972, 424, 40]]), 'clay'); s.fill(curve([[952, 372], [976, 344], [1010, 346], [1024, 362], [1040, 370], [1034, 382], [1036, 402], [1012, 424], [976, 424], [956, 404]]), 'clay'); s.fill(curve([[934, 378], [956, 340], [996, 328], [1018, 346], [996, 362], [984, 398], [966, 424], [938, 414]]), 'ink').disc(930, 410, 26, 'ink', 22); s.disc(986, 398, 5, 'mango');
  // near arm
  const sl = taper([[950, 490, 70], [1000, 420, 60], [1022, 356, 48]]); s.fill(sl, 'mango').grain(sl, 'clay', 'se', .9, .5); s.fill(taper([[1018, 368, 34], [1036, 296, 27], [1040, 254, 22]]), 'clay').fill(curve([[1028, 260], [1026, 232], [1036, 212], [1052, 208], [1060, 226], [1052, 256]]), 'clay').line('M1040 230l16 -6', 'bark', 3); s.line('M920 640Q960 660 1006 650', 'clay', 4, 'opacity=".8"');
  s.close(); }
// wet scarves waiting in the basket
{ s.fill('M1084 968q180 -30 350 -4q-170 40 -350 4z', 'bark', 'opacity=".45"'); for (const [d, i] of [[[[1140, 850], [1200, 812], [1262, 838], [1250, 890], [1150, 890]], 'wine'], [[[1210, 856], [1270, 816], [1340, 846], [1330, 890], [1220, 890]], 'cloth'], [[[1120, 876], [1180, 846], [1230, 864], [1220, 900], [1130, 900]], 'moss']]) { s.fill(curve(d), i); } s.line('M1226 846L1320 880M1250 830L1336 858M1240 886L1262 818M1276 890L1300 824M1310 884L1330 842', 'ink', 8, 'opacity=".8"'); const k = 'M1102 872Q1230 920 1360 868L1330 968Q1230 990 1130 970Z'; s.fill(k, 'clay').grain(k, 'bark', 'e', 1, .7); let d = ''; for (let r = 0; r < 4; r++) for (let i = 0; i < 9; i++) d += `M${1120 + r * 6 + i * 23 + (r % 2) * 6} ${n(902 + r * 19 + Math.sin(i / 8 * 3.1) * 16)}q6 5 14 0`; s.line(d, 'bark', 5).line('M1102 872Q1230 920 1360 868', 'bamboo', 11); }
// reeds leave at the right corner
{ let g = ''; for (let i = 0; i < 26; i++) { const x = s.r.between(1420, 1640); g += petal(x, 1020, s.r.between(-34, 14), s.r.between(110, 260), 12, 16); } s.fill(g, 'ink'); g = ''; for (let i = 0; i < 9; i++) g += petal(s.r.between(1390, 1600), 1020, s.r.between(-30, 20), s.r.between(80, 180), 10, 12); s.fill(g, 'moss'); }
misses(s, 40); s.save('ocop/khan-ran-long-khanh');

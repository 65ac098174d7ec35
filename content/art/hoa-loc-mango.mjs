import { Scene, curve, taper, petal, poly, treeline, misses, n } from './lib.mjs';
const s = new Scene('hoa-loc-orchard', 'A Hòa Lộc mango orchard, the picker on her bamboo ladder', 61).hour({ sky: ['#BFE3D2', '#14264A'], sky2: ['#FCE6B4', '#3A4468'], sun: ['#FFF3D6', '#F6E3B8'], far: ['#7FB79A', '#1F3F52'], bed: ['#C9A45C', '#2B3A40'], skin: ['#FBC23D', '#E8A83E'], bamboo: ['#E0B65C', '#A98A4E'], bag: ['#FFF1DC', '#CFC3BE'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 120H1600V480H0Z', 'sky2', 's', 1, .95);
s.disc(330, 356, 104, 'sun');
treeline(s, 470, 'far', { h: 66, step: 46, palms: 5 });
// the orchard: raised beds, and the canal between them running to one point
const VX = 606, VY = 452, at = (x, y) => VX + (x - VX) * (y - VY) / (1000 - VY);
s.rect(0, 468, 1600, 532, 'leaf'); s.grain('M0 468H1600V1000H0Z', 'moss', 's', 1, .85);
const strip = (a, b, y0, y1, ink) => { const d = poly([[at(a, y0), y0], [at(b, y0), y0], [at(b, y1), y1], [at(a, y1), y1]]); s.fill(d, ink); return d; };
strip(1500, 1900, 470, 1010, 'tide'); strip(-1900, -1250, 470, 1010, 'tide');
strip(-40, 1010, 470, 1010, 'bed'); const canal = strip(20, 930, 470, 1010, 'water'); s.grain(canal, 'tide', 's', 1, .9);
{ let d = ''; for (let i = 0; i < 26; i++) { const t = s.r() ** 1.4, y = 486 + t * 490, a = at(60, y), b = at(890, y), w = (b - a) * s.r.between(.12, .3), x = a + (b - a - w) * s.r(); d += `M${n(x)} ${n(y)}q${n(w / 2)} ${n(-2 - 6 * t)} ${n(w)} 0q${n(-w / 2)} ${n(2 + 6 * t)} ${n(-w)} 0z`; } s.fill(d, 'sun', 'opacity=".75"'); }
// mango trees on the beds: a lime-washed foot, a round head, fruit
const drawTree = (x, y, k) => { s.fill(`M${n(x - k * .3)} ${n(y)}q${n(k * .5)} ${n(-k * .1)} ${n(k * 1.1)} ${n(k * .01)}q${n(-k * .5)} ${n(k * .1)} ${n(-k * 1.1)} ${n(-k * .01)}z`, 'ink', 'opacity=".35"');
  s.fill(taper([[x, y, k * .14], [x + k * .02, y - k * .24, k * .09]]), 'light').fill(taper([[x + k * .02, y - k * .22, k * .09], [x, y - k * .5, k * .08]]), 'bark');
  const p = []; for (let i = 0; i < 11; i++) { const a = i / 11 * 6.283, r = s.r.between(.86, 1.08); p.push([x + Math.cos(a) * k * .56 * r, y - k * .72 + Math.sin(a) * k * .38 * r]); } const d = curve(p); s.fill(d, 'moss').grain(d, 'ink', 'se', 1, .6);
  let l = '', f = ''; for (let i = 0; i < 9; i++) { const px = x + s.r.between(-.42, .34) * k, py = y - k * s.r.between(.58, .98); l += petal(px, py, s.r.between(120, 240), k * .16, k * .045); } s.fill(l, 'leaf'); for (let i = 0; i < 6; i++) { const px = x + s.r.between(-.42, .4) * k, py = y - k * s.r.between(.4, .7); f += petal(px, py, 176, k * .11, k * .05); } s.fill(f, 'skin'); };
[0, 1, 2].forEach((i) => s.symbol('t' + i, () => drawTree(0, 0, 160)));
let ti = 0; const tree = (x, y, k) => s.use('t' + ti++ % 3, `translate(${n(x)} ${n(y)}) scale(${n(k / 160 * 10) / 10})`);
for (const y of [486, 500, 520, 552, 604, 700]) { const k = (y - 452) * .98 + 14; for (const gx of [-640, -1700]) tree(at(gx, y), y, k); if (y < 620) for (const gx of [1260, 2350]) tree(at(gx, y), y, k); }
// the boat that waits for the fruit
{ const x = 540, y = 800; s.fill(`M${x - 130} ${y + 96}q170 40 330 -30q-90 -60 -330 30z`, 'moss', 'opacity=".45"'); const o = curve([[x - 16, y - 128], [x + 46, y - 60], [x + 72, y + 40], [x + 40, y + 128], [x - 20, y + 156], [x - 82, y + 120], [x - 102, y + 30], [x - 66, y - 66]]); s.fill(o, 'bark').grain(o, 'ink', 'se', 1, .7); s.fill(curve([[x - 16, y - 104], [x + 28, y - 50], [x + 50, y + 34], [x + 24, y + 106], [x - 20, y + 124], [x - 62, y + 98], [x - 78, y + 26], [x - 50, y - 56]]), 'ink');
  for (const [a, b, r] of [[-14, -30, 44], [-18, 60, 58]]) { s.disc(x + a, y + b, r, 'bamboo', r * .62); for (const [c, d, q] of [[-.5, 0, -20], [0, -.26, 10], [.46, -.02, 30], [-.1, .14, -8], [.3, -.2, 40], [-.34, -.24, -40]]) { const m = petal(x + a + c * r, y + b + d * r - r * .1, 120 + q, r * .62, r * .26); s.fill(m, 'skin'); } s.fill(`M${x + a - r} ${y + b + 2}q${n(r)} ${n(r * .8)} ${n(r * 2)} 0q${n(-r * .2)} ${n(r * .8)} ${n(-r)} ${n(r * .8)}q${n(-r * .8)} 0 ${n(-r)} ${n(-r * .8)}z`, 'clay'); } }
// near right bank
{ const d = 'M820 1010C900 930 1010 890 1160 872C1330 852 1470 850 1620 860V1010Z'; s.fill(d, 'moss').grain(d, 'ink', 's', 1, .85); let g = ''; for (let i = 0; i < 46; i++) { const x = s.r.between(880, 1600), y = 905 - Math.min(1, (x - 880) / 420) * 34 + s.r.between(0, 20); g += petal(x, y, s.r.between(-26, 26), s.r.between(24, 58), 6, 4); } s.fill(g, 'moss'); }
// trunk and bough
const bough = taper([[1520, 470, 140], [1400, 250, 112], [1180, 150, 84], [900, 128, 62], [620, 126, 46], [350, 92, 30], [90, 20, 12]]); s.fill(bough, 'bark').grain(bough, 'ink', 'w', .9, .5); s.fill(taper([[1050, 140, 44], [930, 60, 32], [840, -30, 22]]) + taper([[560, 120, 30], [470, 50, 20], [420, -20, 12]]), 'bark');
const trunk = taper([[1590, 1030, 300], [1556, 860, 190], [1528, 660, 164], [1530, 470, 160], [1590, 280, 150], [1690, 60, 160]]); s.fill(trunk, 'bark').grain(trunk, 'ink', 'e', 1, .75);
const foot = taper([[1590, 1030, 300], [1556, 860, 190], [1532, 730, 167]]); s.fill(foot, 'bag').grain(foot, 'slate', 'e', .9, .55);
{ let d = ''; for (let i = 0; i < 10; i++) { const y = s.r.between(250, 680), x = 1450 + s.r() * 60; d += `M${n(x)} ${n(y)}q${n(s.r.between(4, 12))} 24 0 ${n(s.r.between(40, 70))}`; } s.line(d, 'clay', 4, 'opacity=".7"'); }
s.line('M1440 330Q1370 220 1190 160M1120 146Q1000 118 880 124M1400 340Q1350 260 1280 220', 'clay', 4, 'opacity=".7"');
// ladder: two bamboo rails, leaning left into the bough
// not bamboo() of greenery.mjs: always nine lengths, and level marks with a slant of their own
const rail = (x0, y0, x1, y1, w) => { s.line(`M${x0} ${y0}L${x1} ${y1}`, 'bamboo', w); let d = ''; for (let i = 1; i < 9; i++) { const t = i / 9, x = x0 + (x1 - x0) * t, y = y0 + (y1 - y0) * t; d += `M${n(x - w * .5)} ${n(y + 2)}L${n(x + w * .5)} ${n(y - 2)}`; } s.line(d, 'bark', 3); };
const LX = (y, o) => 1340 + o - (1000 - y) * .385; // ladder at height y
{ let d = ''; for (let y = 930; y > 90; y -= 84) d += `M${n(LX(y, -18))} ${y + 4}L${n(LX(y, 108))} ${y - 8}`; rail(LX(1010, 0), 1010, LX(40, 0), 40, 16); s.line(d, 'bamboo', 13).line(d, 'clay', 3, 'transform="translate(0 5)" opacity=".8"'); rail(LX(1000, 92), 1000, LX(50, 84), 50, 17); }
// leaves: long, hanging in whorls from short twigs
const leafOf = (x, y, a, l, ink, shade) => { const d = petal(x, y, a, l, l * .17, l * .1); s.fill(d, ink); if (shade) s.grain(d, shade, 's', .95, .6); const t = a * Math.PI / 180, ux = Math.sin(t), uy = -Math.cos(t); s.line(`M${n(x)} ${n(y)}Q${n(x + ux * l * .55)} ${n(y + uy * l * .55)} ${n(x + ux * l * .95 - uy * l * .08)} ${n(y + uy * l * .95 + ux * l * .08)}`, ink === 'leaf' ? 'mist' : ink === 'clay' ? 'mango' : 'leaf', 2.6); };
s.symbol('a', () => leafOf(0, 0, 0, 180, 'moss', 'ink')).symbol('b', () => leafOf(0, 0, 0, 180, 'leaf', 'moss')).symbol('c', () => leafOf(0, 0, 0, 180, 'clay', 'bark'));
const leaf = (x, y, a, l, id = 'a', f = 1) => s.use(id, `translate(${n(x)} ${n(y)})rotate(${n(a)})scale(${n(l / 18 * f) / 10} ${n(l / 18) / 10})`);
const twig = (x, y, a, l, c = 7, L = 150, young = false) => { const t = a * Math.PI / 180, ex = x + Math.sin(t) * l, ey = y - Math.cos(t) * l; s.line(`M${n(x)} ${n(y)}L${n(ex)} ${n(ey)}`, 'bark', 9);
  for (let i = 0; i < c; i++) { const q = .35 + .65 * i / (c - 1), side = i % 2 ? 1 : -1; let la = i === c - 1 ? a : a + side * s.r.between(44, 62); la += (180 - la) * .34; leaf(x + (ex - x) * q, y + (ey - y) * q, la, L * s.r.between(.86, 1.12), young ? 'c' : i % 3 === 1 ? 'b' : 'a', side); } };
{ let d = ''; const p = [[-60, -60]]; for (let x = -40; x <= 1640; x += 60) p.push([x, 20 + 34 * Math.sin(x * .009 + 1) + s.r.between(0, 34)]); p.push([1660, -60]); s.fill(curve(p), 'moss').grain(curve(p), 'ink', 'n', 1, .8); for (let x = -20; x < 1640; x += 56) d += petal(x, 10 + s.r.between(-10, 24), 180 + s.r.between(-42, 42), s.r.between(80, 130), 22, 14); s.fill(d, 'moss'); }
twig(1330, 150, 250, 80, 7, 130); twig(1150, 100, 230, 90, 7, 140); twig(1190, 60, 140, 70, 6, 130); twig(840, 60, 215, 80, 7, 130); twig(650, 100, 140, 90, 6, 120); twig(430, 30, 210, 90, 8, 140); twig(180, 30, 150, 90, 7, 140); twig(560, 100, 200, 40, 5, 100, true);
// Hòa Lộc mango: slender, full shoulders, one long point. x y is the stalk end.
s.symbol('m', () => { const d = curve([[0, -.01], [.13, .02], [.24, .14], [.27, .34], [.22, .58], [.1, .82], [-.05, 1.0], [-.11, .99], [-.15, .84], [-.22, .6], [-.24, .34], [-.19, .13], [-.1, .02]].map(([p, q]) => [p * 240, q * 240])); s.fill(d, 'skin').grain(d, 'leaf', 'n', .95, .42).grain(d, 'clay', 'se', 1, .52).fill('M-45 62Q-41 26 -14 17Q-29 38 -34 77Q-36 120 -31 146Q-48 110 -45 62Z', 'light').fill('M20 90l5 2-4 3zM-6 120l5 2-4 3zM24 134l5 2-4 3zM4 70l4 2-3 3zM-14 168l4 2-3 3zM8 176l4 2-3 3zM36 70l4 2-3 3z', 'light', 'opacity=".8"'); });
const mango = (x, y, k, a, stalk) => { if (stalk) s.line(`M${n(stalk[0])} ${n(stalk[1])}Q${n(x + (stalk[0] - x) * .2)} ${n((y + stalk[1]) / 2)} ${n(x)} ${n(y + 4)}`, 'moss', 8); s.use('m', `translate(${x} ${y})rotate(${a})scale(${n(k / 2.4) / 100})`); };
mango(926, 236, 176, -5, [940, 140]);
mango(240, 200, 236, 6, [330, 90]); mango(330, 150, 210, -10, [360, 90]);
mango(746, 214, 262, 2, [720, 128]);
// one still in its paper bag
{ const x = 486, y = 190; s.line(`M${x + 26} 110Q${x + 4} 150 ${x} ${y}`, 'moss', 9); const d = curve([[x - 14, y - 10], [x + 16, y - 12], [x + 20, y + 18], [x + 74, y + 60], [x + 88, y + 190], [x + 74, y + 286], [x - 4, y + 298], [x - 72, y + 284], [x - 84, y + 180], [x - 66, y + 62], [x - 20, y + 18]], true, .9); s.fill(d, 'bag').grain(d, 'clay', 'e', .8, .5); s.line(`M${x - 8} ${y + 24}Q${x - 34} ${y + 70} ${x - 42} ${y + 130}M${x + 4} ${y + 24}Q${x + 14} ${y + 80} ${x + 8} ${y + 120}M${x + 16} ${y + 24}Q${x + 44} ${y + 70} ${x + 52} ${y + 110}M${x - 66} ${y + 268}Q${x} ${y + 284} ${x + 70} ${y + 268}`, 'bed', 4); s.line(`M${x - 24} ${y + 16}Q${x} ${y + 26} ${x + 24} ${y + 14}M${x + 20} ${y + 16}l26 18M${x + 20} ${y + 16}l34 0`, 'son', 7); }
// the pole with its net, the mango's point already inside
{ const hx = 742, hy = 424; s.fill(curve([[hx - 92, hy], [hx + 92, hy], [hx + 66, hy + 76], [hx + 10, hy + 112], [hx - 44, hy + 92], [hx - 78, hy + 50]]), 'light', 'opacity=".55"'); let d = ''; for (let i = -4; i <= 4; i++) d += `M${n(hx + i * 21)} ${hy + 12}Q${n(hx + i * 20)} ${hy + 66} ${n(hx + i * 9)} ${n(hy + 104 - Math.abs(i) * 5)}`; for (const [q, w] of [[34, 84], [60, 70], [84, 50]]) d += `M${hx - w} ${hy + q}Q${hx} ${hy + q + 20} ${hx + w} ${hy + q - 2}`; s.line(d, 'ink', 2.2, 'opacity=".75"'); s.line(`M${hx - 94} ${hy}Q${hx} ${hy + 44} ${hx + 94} ${hy}`, 'ink', 7); s.line(`M${hx - 94} ${hy}Q${hx - 70} ${hy - 16} ${hx - 56} ${hy - 18}M${hx + 94} ${hy}Q${hx + 80} ${hy - 14} ${hx + 62} ${hy - 18}`, 'ink', 7); s.line(`M${hx + 92} ${hy + 2}L1330 560`, 'bamboo', 12); s.line('M960 458l-3 10M1090 490l-3 10M1270 540l-3 10', 'bark', 3); }
// the picker: right foot high, weight on the left, leaning out along the pole
{ // far arm and far leg first
  s.fill(taper([[1292, 600, 76], [1222, 640, 62], [1196, 690, 48], [1200, 740, 36]]), 'ink').fill(curve([[1188, 738], [1216, 734], [1222, 752], [1180, 764], [1150, 760], [1168, 748]]), 'clay');
  s.fill(taper([[1322, 590, 84], [1316, 690, 68], [1290, 780, 46], [1280, 830, 38]]), 'ink'); s.fill(curve([[1264, 828], [1298, 828], [1298, 846], [1252, 850], [1224, 846], [1244, 838]]), 'clay');
  s.fill(taper([[1262, 452, 54], [1270, 520, 42], [1216, 528, 30]]), 'wine').fill(curve([[1222, 512], [1196, 510], [1184, 524], [1200, 540], [1224, 540]]), 'clay');
  const b = curve([[1206, 410], [1236, 388], [1278, 398], [1310, 440], [1340, 510], [1362, 590], [1354, 634], [1300, 640], [1262, 622], [1256, 560], [1228, 490], [1204, 446]]); s.fill(b, 'lotus').grain(b, 'wine', 'e', 1, .6);
  s.fill(taper([[1226, 400, 34], [1206, 364, 30]]), 'clay'); s.fill(curve([[1160, 338], [1176, 312], [1210, 308], [1230, 332], [1222, 366], [1198, 384], [1174, 380], [1168, 362], [1156, 356]]), 'clay'); s.fill(curve([[1200, 318], [1232, 318], [1240, 360], [1232, 396], [1214, 384], [1210, 350]]), 'ink');
  s.fill(taper([[1232, 426, 58], [1168, 480, 44], [1108, 482, 30]]), 'lotus'); s.fill(taper([[1122, 482, 26], [1094, 486, 24]]), 'clay').fill(curve([[1104, 470], [1080, 470], [1066, 484], [1078, 502], [1102, 502]]), 'clay');
  s.open('transform="translate(1192 330) rotate(-14)"'); s.fill('M-92 6Q-24 -62 4 -84Q32 -60 92 6Q0 34 -92 6Z', 'light').fill('M4 -84Q32 -60 92 6Q50 20 22 20Z', 'mango'); s.close(); s.line('M1168 352Q1176 384 1196 388', 'son', 3); }
// what has been picked leaves at the lower edge
{ for (const [x, y, k, a] of [[1330, 900, 150, 70], [1420, 880, 160, 96], [1500, 862, 160, 64], [1570, 880, 150, 80]]) mango(x, y, k, a); const d = 'M1240 930Q1430 996 1640 926V1010H1266Z'; s.fill(d, 'clay').grain(d, 'bark', 'e', 1, .7); let q = ''; for (let i = 0; i < 5; i++) q += `M${1250 + i * 4} ${946 + i * 14}Q1430 ${1010 + i * 14} 1630 ${942 + i * 14}`; s.line(q, 'bark', 3).line('M1240 930Q1430 996 1640 926', 'bamboo', 13); }
// leaves that leave at the corner
for (const [x, y, a, l] of [[-30, 1010, 24, 330], [-20, 1010, 48, 300], [30, 1020, 6, 250], [-40, 960, 70, 260], [110, 1020, 30, 200]]) leafOf(x, y, a, l, 'ink', 'moss');
misses(s, 40); s.save('ocop/xoai-cat-hoa-loc');

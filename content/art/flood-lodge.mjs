import { Scene, curve, taper, petal, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
import { cumulus } from './clouds.mjs';
const s = new Scene('flood-season-lodge', 'A lodge on stilts over the flooded plain, điên điển in flower', 67).hour({ sky: ['#A8D6CC', '#10213C'], sky2: ['#FCE4B0', '#34466C'], cloud: ['#FFF6E4', '#3B4C73'], far: ['#7DB09C', '#1D3D50'], water: ['#C6DDBC', '#214A5A'], water2: ['#86BBAA', '#123441'], thatch: ['#D3A660', '#6B5A55'], lamp: ['#FFE39A', '#FFD46E'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 90H1600V410H0Z', 'sky2', 's', 1, .95);
{ const p = [[-60, 410], [-20, 320], [80, 270], [200, 250], [290, 290], [380, 330], [450, 350], [520, 410]]; const d = cumulus(p, .58); s.fill(d, 'cloud').grain(d, 'sky2', 'se', 1, .8); }
for (const [x, y, w] of [[620, 96, 420], [80, 130, 300], [1180, 60, 380]]) s.fill(`M${x} ${y}q${w * .2} -14 ${w * .5} -9q${w * .3} -10 ${w * .5} 8q${-w * .5} 14 ${-w} 1z`, 'cloud');
treeline(s, 404, 'far', { h: 34, step: 30 }); for (const x of [60, 170, 212, 400, 560, 640]) palm(s, x, 404, s.r.between(60, 110), 'far');
s.rect(0, 402, 1600, 598, 'water').grain('M0 402H1600V1000H0Z', 'water2', 's', 1, .95); s.fill('M-20 404H560Q500 470 360 480Q180 500 -20 470Z', 'sky2', 'opacity=".6"');
ripples(s, 414, 985, 54, 'cloud', { min: 18, max: 260 });
// half-drowned cajuput and rows of a field no one sees until December
for (const [x, y, k] of [[90, 452, 1], [150, 446, .8], [330, 462, 1.1]]) { s.line(`M${x} ${y}q${4 * k} ${-40 * k} ${-2 * k} ${-90 * k}`, 'cloud', n(6 * k)); for (const [a, b, w] of [[-2, -92, 40], [14, -66, 32], [-16, -64, 28], [2, -118, 28]]) s.disc(x + a * k, y + b * k, w * k, 'moss', 15 * k); s.fill(`M${x - 16 * k} ${y}h${32 * k}l${-8 * k} ${60 * k}h${-16 * k}z`, 'water2', 'opacity=".8"'); }
{ let d = ''; for (let i = 0; i < 60; i++) { const x = s.r.between(360, 760), y = s.r.between(452, 500), h = s.r.between(14, 30), b = s.r.between(-8, 8); d += `M${n(x)} ${n(y)}q${n(b * .3)} ${n(-h * .6)} ${n(b)} ${n(-h)}q1 ${n(h * .6)} 4 ${n(h)}z`; } s.fill(d, 'far'); }
/** A room on stilts: deck line at y, gable roof over it; k = width of the body. */
function room(x, y, k, big) {
  const h = k * .52, st = k * .3; const posts = [-.56, -.2, .2, .56]; let p = '', rf = ''; for (const a of posts) { p += `M${n(x + a * k)} ${n(y + k * .03)}V${n(y + st)}`; for (let i = 0; i < 4; i++) rf += `M${n(x + a * k - k * .03 + (i % 2 ? 3 : -3))} ${n(y + st + 4 + i * k * .04)}h${n(k * .06)}v${n(k * .02)}h${n(-k * .06)}z`; }
  s.fill(`M${n(x - k * .68)} ${n(y + st)}H${n(x + k * .68)}L${n(x + k * .5)} ${n(y + st + k * .26)}H${n(x - k * .46)}Z`, 'water2'); s.line(p, 'ink', n(k * .032)); s.fill(rf, 'ink');
  s.rect(x - k * .42, y - h, k * .84, h, 'bark'); s.grain(`M${n(x - k * .42)} ${n(y - h)}h${n(k * .84)}v${n(h)}h${n(-k * .84)}z`, 'ink', 'e', .9, .7); let q = ''; for (let i = 1; i < 14; i++) q += `M${n(x - k * .42 + i * k * .06)} ${n(y - h)}V${n(y)}`; s.line(q, 'ink', n(Math.max(1, k * .004)), 'opacity=".5"');
  const roof = poly([[x - k * .78, y - h + k * .09], [x - k * .46, y - h - k * .52], [x + k * .46, y - h - k * .52], [x + k * .78, y - h + k * .09]]);
  return () => { s.fill(roof, 'thatch').grain(roof, 'bark', 'se', 1, .8); let t = ''; for (let r = 1; r < 6; r++) { const f = r / 6, w = .46 + .32 * f, yy = y - h - k * .52 + k * .61 * f; for (let i = 0; i < (big ? 26 : 12); i++) { const xx = x - k * w + (i + s.r.between(0, .6)) * 2 * k * w / (big ? 26 : 12); t += `M${n(xx)} ${n(yy)}l${n((xx - x) * .03)} ${n(k * .045)}`; } } s.line(t, 'bark', n(Math.max(1.2, k * .005)), 'opacity=".7"'); let e = `M${n(x - k * .78)} ${n(y - h + k * .07)}`; const m = big ? 34 : 14; for (let i = 0; i < m; i++) e += `L${n(x - k * .78 + (i + .5) * 1.56 * k / m)} ${n(y - h + k * s.r.between(.115, .15))}L${n(x - k * .78 + (i + 1) * 1.56 * k / m)} ${n(y - h + k * .085)}`; e += `V${n(y - h + k * .06)}`; s.fill(e + 'Z', 'thatch'); s.line(`M${n(x - k * .5)} ${n(y - h - k * .52)}H${n(x + k * .5)}`, 'bark', n(k * .035)); s.line(`M${n(x - k * .46)} ${n(y - h - k * .52)}l${n(-k * .05)} ${n(-k * .07)}M${n(x - k * .46)} ${n(y - h - k * .52)}l${n(k * .04)} ${n(-k * .08)}M${n(x + k * .46)} ${n(y - h - k * .52)}l${n(-k * .04)} ${n(-k * .08)}M${n(x + k * .46)} ${n(y - h - k * .52)}l${n(k * .05)} ${n(-k * .07)}`, 'bark', n(k * .016)); };
}
// two rooms further along the plank walk
for (const [x, y, k] of [[640, 440, 80], [792, 468, 140]]) { const top = room(x, y, k); s.rect(x - k * .16, y - k * .36, k * .18, k * .36, 'lamp').rect(x - k * .6, y - k * .03, k * 1.2, k * .05, 'thatch'); top(); }
{ s.fill(poly([[600, 442], [618, 440], [1030, 674], [890, 674]]), 'thatch').fill(poly([[600, 442], [890, 674], [890, 692], [600, 450]]), 'bark'); let q = ''; for (let i = 1; i < 9; i++) { const t = (i / 9) ** 1.5; q += `M${n(604 + 284 * t)} ${n(448 + 228 * t)}V${n(464 + 320 * t)}`; } s.line(q, 'ink', 7); }
// the near room: roof leaves the picture
{ const X = 1250, Y = 672, K = 560, top = room(X, Y, K, true);
  s.rect(1030, 440, 112, 232, 'ink').rect(1040, 450, 92, 222, 'lamp'); s.fill(poly([[1030, 440], [1064, 452], [1064, 672], [1030, 672]]), 'thatch'); s.rect(1220, 464, 190, 110, 'ink').rect(1230, 474, 170, 90, 'lamp'); s.line('M1315 474V564M1230 516H1400', 'ink', 7); s.fill('M1230 474H1262Q1258 520 1234 560H1230ZM1400 474H1368Q1372 520 1396 560H1400Z', 'cloud');
  // veranda
  const deck = poly([[880, 672], [1620, 672], [1620, 716], [840, 716]]); s.fill(deck, 'thatch').grain(deck, 'bark', 'e', 1, .8); s.rect(836, 714, 800, 20, 'ink'); s.line('M900 734V860M1190 734V880M1520 734V870', 'ink', 20); s.line('M900 868v50M1190 888v56M1520 878v50', 'water2', 18);
  s.line('M900 700V380M1520 700V380', 'bark', 20);
  // steps down to the water
  { let q = ''; for (let i = 0; i < 6; i++) q += `M${822 - i * 20} ${742 + i * 26}h96`; s.line('M880 716L736 900M962 716L820 900', 'ink', 12).line(q, 'bark', 13); }
  top();
  // lamp
  s.line('M960 470V520', 'ink', 4).fill('M936 560Q930 520 960 516Q990 520 984 560Q960 572 936 560Z', 'lamp').line('M934 560Q960 574 986 560M944 522H976', 'ink', 6); }
// hammock, and a guest who will not get up
{ s.line('M1520 470L1470 560M900 492L1010 588', 'light', 5); const h = 'M1000 580Q1060 690 1230 694Q1390 690 1482 552Q1420 650 1240 656Q1090 656 1000 580Z', b = 'M1000 580Q1050 720 1230 730Q1420 720 1482 552Q1400 660 1240 668Q1080 664 1000 580Z';
  s.fill('M1060 706Q1240 690 1420 708Q1240 722 1060 706Z', 'bark');
  s.fill(taper([[1190, 650, 52], [1126, 596, 40], [1080, 640, 30]]), 'slate').fill(taper([[1080, 636, 24], [1052, 640, 22], [1034, 622, 12]]), 'clay');
  s.fill(taper([[1180, 664, 56], [1250, 668, 62], [1322, 636, 68], [1362, 604, 40]]), 'light');
  s.fill(taper([[1350, 610, 26], [1378, 582, 24]]), 'clay').fill(curve([[1366, 540], [1390, 536], [1412, 552], [1412, 582], [1388, 596], [1366, 584], [1354, 566]]), 'clay').fill(curve([[1366, 540], [1396, 526], [1422, 546], [1420, 588], [1400, 602], [1394, 576], [1378, 556]]), 'ink');
  s.fill(b, 'lotus').grain(b, 'wine', 'se', .95, .7); { let q = ''; for (let i = 1; i < 9; i++) { const t = i / 9; q += `M${n(1010 + 460 * t)} ${n(590 + 90 * Math.sin(t * 3.1) - 20 * t)}L${n(1010 + 460 * t + 10 - 20 * t)} ${n(596 + 128 * Math.sin(t * 3.1) - 26 * t)}`; } s.line(q, 'petal', 4, 'opacity=".7"'); }
  // one leg hangs and swings, one arm trails
  s.fill(taper([[1180, 676, 46], [1134, 708, 36], [1140, 772, 28]]), 'slate').fill(taper([[1140, 766, 22], [1142, 800, 19], [1118, 822, 10]]), 'clay');
  s.fill(taper([[1336, 620, 26], [1296, 574, 21], [1246, 588, 13]]), 'clay').fill(taper([[1344, 632, 34], [1306, 586, 29]]), 'light'); s.fill(poly([[1196, 540], [1256, 560], [1246, 604], [1188, 580]]), 'mango').line('M1196 540L1188 580', 'clay', 6); }
// sampan tied to the steps
{ s.open('transform="translate(14 -14)"'); s.fill('M420 890Q640 920 820 880Q640 872 420 890Z', 'water2'); s.fill('M388 828Q440 884 520 890H700Q780 884 826 818Q760 850 610 852Q470 852 388 828Z', 'ink').fill('M388 828Q470 852 610 852Q760 850 826 818Q780 862 610 866Q450 864 388 828Z', 'clay'); s.line('M812 826Q842 812 850 784', 'light', 5); s.fill('M520 850q20 -46 70 -46q50 0 66 48z', 'mango').line('M530 838q60 -22 118 0M546 818q44 -16 88 0', 'clay', 5); s.line('M470 838L760 800', 'bark', 9).fill(petal(470, 838, 262, 80, 24), 'bark');  s.close(); }
// openbill on a pole, ducks, a line of cormorants
{ s.line('M330 760V610', 'ink', 14).line('M330 764v60', 'water2', 13); s.line('M324 610V566M340 610V570', 'clay', 5); const t = curve([[300, 560], [268, 584], [290, 530], [330, 492], [366, 500], [372, 530], [346, 566]]); s.fill(petal(310, 550, 214, 70, 26), 'ink').fill(t, 'light').grain(t, 'slate', 's', .9, .6); s.fill(taper([[356, 520, 34], [386, 480, 18], [370, 436, 14], [382, 410, 17]]), 'light'); s.fill(curve([[374, 398], [392, 396], [402, 408], [388, 418], [374, 414]]), 'light').fill('M396 402L452 424L398 408ZM396 414Q424 432 452 426Q420 424 398 410Z', 'slate').disc(390, 405, 3, 'ink').fill(petal(352, 510, 232, 84, 30), 'ink'); }
for (const [x, y, k, f] of [[480, 560, .8, -1], [540, 572, .7, -1]]) { s.open(`transform="translate(${x} ${y}) scale(${k * f} ${k})"`); s.fill('M-44 4q44 12 96 0q-40 16 -96 0z', 'water2').fill('M-40 -4Q-44 -18 -30 -12Q0 -24 24 -10Q34 0 22 4H-22Q-36 4 -40 -4Z', 'bark').fill(taper([[18, -8, 15], [28, -24, 9], [34, -32, 11]]), 'thatch').fill(poly([[36, -37], [52, -30], [36, -28]]), 'ink'); s.close(); }
{ let d = ''; for (const [x, y] of [[560, 190], [600, 172], [642, 160], [688, 170], [728, 186], [770, 206], [524, 212]]) d += `M${x} ${y}q-12 -14 -28 -12q14 4 22 16q3 6 6 6q3 0 6 -5q10 -14 26 -14q-18 -6 -32 9z`; s.fill(d, 'ink'); }
// điên điển: pea flowers hang in strings over the near edge
function branch(pts, w) { s.line(curve(pts, false), 'moss', w); }
const leafPair = (x, y, a, L) => { const t = a * Math.PI / 180, ux = Math.sin(t), uy = -Math.cos(t); s.line(`M${n(x)} ${n(y)}L${n(x + ux * L)} ${n(y + uy * L)}`, 'moss', 4); let d = ''; for (let i = 1; i <= 9; i++) { const q = i / 9, l = 44 * Math.sin(.5 + q * 2.1); d += petal(x + ux * L * q, y + uy * L * q, a - 64, l, 13) + petal(x + ux * L * q, y + uy * L * q, a + 64, l, 13); } s.fill(d, 'moss'); };
// one flower from the front: a broad banner, two wings and a keel hanging
s.symbol('dd', () => { const v = curve([[0, -14], [-20, -30], [-44, -28], [-56, -6], [-46, 18], [-20, 22], [0, 10], [20, 22], [46, 18], [56, -6], [44, -28], [20, -30]]); s.fill(v, 'mango').grain(v, 'clay', 'se', .95, .6).line('M-8 -2L-26 -10M-9 4L-30 6M8 -2L26 -10M9 4L30 6', 'clay', 3); s.fill(petal(-5, 0, 196, 62, 28, 4) + petal(5, 0, 164, 62, 28, -4), 'lamp').fill(petal(0, 2, 180, 50, 16), 'mango'); s.fill(curve([[0, -34], [-11, -22], [-10, -6], [0, 2], [10, -6], [11, -22]]), 'leaf').line('M0 -32V-46', 'moss', 5); });
s.symbol('db', () => s.fill(petal(0, 0, 180, 46, 22, 6), 'mango').fill(petal(0, -4, 180, 22, 20), 'leaf'));
for (const [x, y, a, L] of [[40, 760, 20, 230], [120, 860, 40, 230], [60, 600, -10, 210], [250, 950, 62, 240], [10, 900, 6, 220], [180, 980, 30, 200], [430, 1000, 58, 220]]) leafPair(x, y, a, L);
const raceme = (A, B, C, m, k0, k1) => { const P = (t) => [0, 1].map((i) => A[i] * (1 - t) ** 2 + 2 * B[i] * t * (1 - t) + C[i] * t * t); s.line(`M${A.join(' ')}Q${B.join(' ')} ${C.join(' ')}`, 'moss', n(6 + 5 * k0)); for (let i = 0; i < m; i++) { const t = .1 + .74 * i / (m - 1), k = k0 + (k1 - k0) * t, [x, y] = P(t), [x2, y2] = P(t + .02), d = Math.hypot(x2 - x, y2 - y), f = i % 2 ? 1 : -1, nx = -(y2 - y) / d * f, ny = (x2 - x) / d * f; s.use('dd', `translate(${n(x + nx * 46 * k)} ${n(y + ny * 40 * k + 26 * k)}) rotate(${n(-nx * 22)}) scale(${k.toFixed(2)})`); } for (const [t, o] of [[.93, -12], [.97, 12], [1, 0]]) { const [x, y] = P(t); s.use('db', `translate(${n(x + o)} ${n(y)}) rotate(${-o}) scale(${n(k1)})`); } };
leafPair(600, 1020, 40, 150); leafPair(330, 930, 10, 150); leafPair(150, 560, 28, 170);
raceme([-40, 560], [150, 500], [236, 800], 5, 1.15, .9); raceme([150, 1060], [410, 850], [640, 1010], 6, 1.3, .95); raceme([-60, 800], [120, 760], [210, 1060], 4, 1.9, 1.5);
misses(s, 24); s.save('investment/projects/khu-nghi-mua-nuoc-noi');

import { Scene, curve, taper, petal, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
import { dot, limb, head } from './heads-and-limbs.mjs';
import { lowSampan } from './boats.mjs';
import { cloudBank } from './clouds.mjs';
const s = new Scene('long-hau-boatyard', 'Bending a plank at the Long Hậu boatyard, Lai Vung', 83).hour({ sky: ['#BFE0D2', '#14264A'], sky2: ['#FBE6C2', '#2C3A62'], far: ['#6FAE97', '#1E4256'], wood: ['#EFC27C', '#A98A68'], wood2: ['#B8793F', '#5E4A4A'], earth: ['#E2A873', '#372F46'], earth2: ['#B5713F', '#221F36'], skin: ['#A75F3B', '#8E5A40'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 120H1600V440H0Z', 'sky2', 's', 1, .95);
for (const [x, y, w, h] of [[820, 210, 520, 56], [1200, 130, 460, 44]]) { const d = cloudBank(x, y, w, h); s.fill(d, 'sky2'); }
treeline(s, 440, 'far', { h: 60, step: 40 }); for (const [x, h] of [[620, 150], [800, 210], [1010, 170], [1180, 240], [1290, 180], [1440, 260], [1540, 190]]) palm(s, x, 436, h, 'far');
for (const [x, w] of [[880, 130], [1330, 150]]) { s.rect(x, 400, w, 38, 'far'); s.fill(poly([[x - 12, 404], [x + w * .2, 370], [x + w * .8, 370], [x + w + 12, 404]]), 'clay'); }
s.rect(0, 436, 1600, 170, 'water').grain('M0 436H1600V606H0Z', 'tide', 's', 1, .9); ripples(s, 446, 600, 26, 'mist', { min: 30, max: 160 });
// finished sampans wait on the canal
lowSampan(s, 1180, 506, 260, 36, 'bark', 'mango'); lowSampan(s, 1290, 540, 330, 46, 'moss', 'son'); lowSampan(s, 700, 520, 240, 36, 'bark', 'clay'); lowSampan(s, 1080, 588, 430, 62, 'bark', 'mango');
// the yard
s.fill('M-20 600Q300 578 700 590T1620 584V1020H-20Z', 'earth').grain('M0 640H1600V1000H0Z', 'earth2', 's', .95, .9);
// --- the hull: keel, frames, three strakes up to the turn of the bilge
const sq = (v) => v * v, K = (u) => [-150 + 1390 * u, 668 - (u < .3 ? 640 * sq((.3 - u) / .3) : 0) - (u > .8 ? 170 * sq((u - .8) / .2) : 0)], Y = (u) => 292 - (u < .5 ? 300 * sq((.5 - u) / .5) : 0) - (u > .6 ? 40 * sq((u - .6) / .4) : 0), B = (u) => 96 * Math.min(1, Math.sqrt(Math.max(0, u) / .45)) * (u > .75 ? 1 - .35 * (u - .75) / .25 : 1);
const rib = (u, t, side = 1) => { const [x, y] = K(u), b = B(u) * side, h = y - Y(u), q = 1 - t; return [x + 2 * q * t * b * 1.25 + t * t * b, q * q * y + 2 * q * t * (y - h * .06) + t * t * (Y(u) + (side < 0 ? -26 : 18))]; };
const along = (t, a, b, side = 1, st = 14) => { const o = []; for (let i = 0; i <= st; i++) o.push(rib(a + (b - a) * i / st, t, side)); return o; };
const U = []; for (let i = 0; i < 13; i++) U.push(.13 + i * .07);
s.fill('M120 800Q700 760 1300 782Q1380 812 1200 822Q600 850 120 800Z', 'earth2');
for (const u of [.3, .5, .7, .88]) { const [x, y] = K(u); s.line(`M${n(x - 66)} 700L${n(x - 84)} 812M${n(x + 66)} 700L${n(x + 84)} 812`, 'bark', 20).line(`M${n(x - 96)} ${n(Math.max(y, 660) + 24)}H${n(x + 96)}`, 'bark', 24); }
let d = ''; for (const u of U) d += curve([0, .2, .4, .6, .8, 1].map((t) => rib(u, t, -1)), false); s.line(d, 'wood2', 17);
s.line(curve(along(1, .02, .985, -1), false) + curve(along(.62, .06, .985, -1), false), 'wood2', 12);
{ const strake = (a, b, u0, u1, ink) => { const q = curve([...along(a, u0, u1), ...along(b, u0, u1).reverse()], true, .9); s.fill(q, ink); s.grain(q, 'wood2', 'e', .9, .75); };
  d = ''; for (const u of U) d += curve([0, .2, .4, .6, .8, 1].map((t) => rib(u, t)), false); s.line(d, 'wood', 19); d = ''; for (const u of U) d += curve([.3, .5, .7, .85, 1].map((t) => { const [x, y] = rib(u, t); return [x + 8, y]; }), false); s.line(d, 'wood2', 5);
  strake(0, .17, .1, .985, 'wood'); strake(.185, .34, .085, .985, 'wood'); strake(.355, .5, .07, .62, 'wood');
  s.line(curve(along(.175, .1, .985), false) + curve(along(.345, .085, .985), false), 'bark', 5);
  s.line(curve(along(.72, .05, .985), false), 'wood', 12); s.line(curve(along(1, .01, .985), false), 'wood', 20).line(curve(along(.975, .01, .985), false), 'wood2', 6);
  const keel = []; for (let i = 0; i <= 16; i++) { const u = i / 16 * .985; const [x, y] = K(u); keel.push([x, y, i < 6 ? 52 - i * 3 : 32]); } s.fill(taper(keel), 'bark'); const [ax, ay] = K(.985), [zx, zy] = rib(.985, 1); s.fill(taper([[ax - 26, ay + 12, 30], [ax + 20, ay - 46, 34], [zx + 12, (ay + zy) / 2, 34], [zx + 10, zy - 30, 30]]), 'bark'); }
// shavings on the ground
{ let a = '', b = ''; for (let i = 0; i < 60; i++) { const x = s.r.between(-10, 1610), y = 800 + 190 * s.r() ** .7, k = (y - 700) * s.r.between(.05, .15), f = s.r.pick([-1, 1]); if (i % 3) a += `M${n(x)} ${n(y)}q${n(f * k * .7)} ${n(-k * .8)} ${n(f * k * 1.5)} ${n(-k * .1)}q${n(-f * k * .5)} ${n(-k * .2)} ${n(-f * k * 1.5)} ${n(k * .1)}z`; else b += `M${n(x)} ${n(y)}c${n(f * k)} ${n(-k)} ${n(f * k * 2)} ${n(k * .2)} ${n(f * k * 1.100)} ${n(k * .5)}c${n(-f * k * .6)} 0 ${n(-f * k * .3)} ${n(-k * .6)} ${n(f * k * .3)} ${n(-k * .4)}`; } s.fill(a, 'wood').line(b, 'wood', 4); }
s.line('M936 690L800 920M944 690L1084 920', 'bark', 20).line('M866 830H1018', 'bark', 12);
// fire under the arch of the plank
s.fill('M760 930Q930 900 1110 930Q1000 962 760 930Z', 'earth2'); s.line('M830 926L1010 900M850 902L1020 926M900 930L960 892', 'bark', 16);
for (const [x, y, a, l, w, i] of [[880, 916, -12, 92, 40, 'son'], [930, 918, 6, 128, 52, 'son'], [972, 914, 16, 84, 38, 'son'], [900, 918, -4, 62, 28, 'mango'], [938, 920, 8, 84, 32, 'mango'], [936, 920, 4, 44, 18, 'light']]) s.fill(petal(x, y, a, l, w, 10), i);
s.fill('M960 690C890 580 1000 540 950 440C925 384 960 330 1010 290C968 360 984 404 1004 446C1040 530 950 580 960 690Z', 'mist', 'opacity=".55"');
// man at the right: hangs his whole weight on a rope, heels dug in
{ s.fill('M1200 930Q1400 902 1590 930Q1440 960 1200 930Z', 'earth2').line('M1336 728L1284 810', 'wood2', 9).open('transform="translate(-46 6) rotate(14 1340 930)"');
  s.fill(limb([[1462, 752, 78], [1372, 800, 58], [1318, 906, 34]]), 'skin').fill(limb([[1462, 752, 88], [1378, 796, 76]]), 'moss').fill(curve([[1334, 896], [1320, 924], [1256, 926], [1270, 910], [1302, 896]]), 'skin');
  s.fill(limb([[1492, 606, 44], [1408, 668, 37], [1336, 722, 26]]), 'skin');
  const t = curve([[1452, 566], [1492, 556], [1532, 580], [1538, 640], [1522, 716], [1520, 780], [1470, 796], [1424, 770], [1436, 700], [1438, 620]]); s.fill(t, 'light').grain(t, 'clay', 'e', .95, .6);
  s.fill(curve([[1426, 744], [1470, 738], [1524, 736], [1540, 780], [1500, 806], [1440, 800]]), 'moss');
  s.fill(limb([[1482, 764, 90], [1404, 836, 78]]), 'moss').fill(limb([[1412, 830, 54], [1392, 912, 34]]), 'skin').fill(limb([[1482, 764, 90], [1406, 832, 74]]), 'moss').fill(curve([[1408, 900], [1400, 932], [1330, 934], [1342, 916], [1376, 904]]), 'skin');
  s.fill(taper([[1490, 590, 50], [1482, 556, 42], [1476, 520, 40]]), 'skin'); head(s, 1462, 500, 100, { rot: -2, flip: true, shade: 'bark', band: 'mango' });
  s.fill(limb([[1492, 600, 52], [1428, 700, 42], [1336, 716, 26]]), 'skin').fill(dot(1326, 722, 21), 'skin').fill(dot(1346, 706, 17), 'skin'); s.close(); }
// the plank
{ const p = taper([[500, 826, 34], [620, 760, 38], [780, 706, 40], [940, 690, 40], [1100, 712, 40], [1220, 762, 38], [1310, 826, 34]]); s.fill(p, 'wood').grain(p, 'wood2', 'e', 1, .8); s.line('M508 846Q640 768 790 726Q940 702 1098 730Q1220 776 1300 846', 'bark', 5); s.line('M1262 770l40 30M1252 782l36 32', 'wood2', 9); }
// man at the left: both hands on the end, back leg straight, pushing down
{ s.fill('M240 938Q440 908 640 934Q460 968 240 938Z', 'earth2');
  s.fill(limb([[548, 640, 46], [566, 724, 38], [560, 790, 27]]), 'skin');
  s.fill(limb([[404, 668, 92], [338, 790, 64], [292, 920, 38]]), 'skin').fill(limb([[404, 668, 100], [352, 766, 86]]), 'ink').fill(curve([[276, 906], [306, 906], [352, 938], [346, 948], [280, 948]]), 'skin');
  const t = curve([[380, 640], [420, 580], [490, 536], [548, 530], [586, 566], [580, 620], [530, 654], [470, 690], [432, 730], [376, 714]]); s.fill(t, 'skin'); s.fill(curve([[580, 610], [530, 654], [470, 690], [432, 730], [410, 722], [450, 664], [510, 626]]), 'bark');
  s.fill(curve([[372, 640], [404, 626], [470, 690], [462, 740], [420, 760], [366, 730], [356, 680]]), 'ink');
  s.fill(limb([[420, 690, 100], [516, 770, 62], [476, 926, 38]]), 'skin').fill(limb([[416, 690, 106], [508, 764, 84]]), 'ink').fill(curve([[460, 912], [492, 912], [540, 944], [534, 954], [464, 954]]), 'skin');
  s.fill(taper([[540, 570, 62], [580, 550, 48], [606, 536, 44]]), 'skin'); head(s, 624, 530, 104, { rot: 34, shade: 'bark' });
  s.fill(curve([[594, 470], [624, 468], [672, 502], [676, 516], [630, 496], [586, 520], [566, 560], [552, 548], [566, 500]]), 'lotus').fill(petal(566, 540, 236, 62, 20, 6), 'lotus').fill(petal(566, 548, 208, 50, 17, 4), 'wine');
  s.fill(limb([[520, 580, 60], [536, 690, 48], [530, 792, 30]]), 'skin').fill(petal(532, 782, 150, 54, 22), 'skin'); s.fill(petal(556, 778, 140, 48, 18), 'skin'); s.line('M548 600Q560 650 558 690', 'bark', 4); }
// foreground: squared log with the adze left in it, off the edge
{ const l = poly([[-40, 900], [300, 962], [330, 1010], [-40, 1010]]); s.fill(poly([[-40, 856], [40, 850], [330, 928], [300, 962], [-40, 900]]), 'wood2').fill(l, 'ink'); s.open('transform="translate(290 0) scale(-1 1)"').line('M116 782L352 704', 'ink', 18); s.fill('M96 770L142 758Q176 800 164 892L118 886Q128 820 96 770Z', 'slate').fill('M128 762L142 758Q176 800 164 892L150 890Q160 812 128 762Z', 'mist').close(); }
s.fill(poly([[1380, 1010], [1450, 966], [1640, 930], [1640, 1010]]), 'ink').fill(poly([[1390, 976], [1640, 900], [1640, 940], [1450, 980]]), 'wood2');
misses(s, 30); s.save('heritage/nghe-dong-ghe-long-hau');

import { Scene, curve, taper, petal, poly, treeline, palm, misses, n } from './lib.mjs';
import { dot, limb, head } from './heads-and-limbs.mjs';
import { scarfPattern, scarf } from './checked-scarf.mjs';
const s = new Scene('dinh-yen-loom', 'Two weavers at a mat loom in Định Yên, dyed sedge drying outside', 29).hour({ sky: ['#BFE3DA', '#152A4C'], yard: ['#FBE3B0', '#38456A'], yard2: ['#EDB873', '#28345A'], far: ['#74B49B', '#1F4458'], floor: ['#8C4B36', '#2A2238'], mat: ['#F8E2AE', '#A39684'], mat2: ['#DDB266', '#76685F'], skin: ['#C97A4C', '#A8673F'] });
scarfPattern(s, 15, 35);
s.rect(0, 0, 1600, 1000, 'sky');
{ const d = 'M900 190c40 -60 120 -50 150 -10c40 -70 160 -60 190 10c60 -30 120 -10 150 50H860Z'; s.fill(d, 'yard').grain(d, 'sky', 's', 1, .7); }
treeline(s, 330, 'far', { h: 90, step: 50 }); for (const [x, h] of [[260, 230], [470, 180], [760, 260], [980, 190], [1190, 250], [1400, 210]]) palm(s, x, 330, h, 'far');
s.rect(0, 326, 1600, 220, 'yard').grain('M0 326H1600V546H0Z', 'yard2', 's', 1, .9);
/** A bundle of sedge stood up to dry: tied above the middle, its foot spread out. */
const bundle = (x, y, k, ink, dark) => { s.fill(`M${n(x - k * .2)} ${n(y)}q${n(k * .5)} ${n(-k * .05)} ${n(k)} ${n(k * .03)}q${n(-k * .5)} ${n(k * .06)} ${n(-k)} ${n(-k * .03)}z`, 'yard2');
  let a = '', b = ''; for (let i = -5; i <= 5; i++) { const t = i / 5, d = `M${n(x + t * k * .05 - k * .02)} ${n(y - k * .7)}L${n(x + t * k * .42 - k * .045)} ${n(y - Math.abs(t) * k * .05)}h${n(k * .085)}L${n(x + t * k * .05 + k * .03)} ${n(y - k * .7)}z`; if (i % 2 && t > -.7) b += d; else a += d; } s.fill(a + poly([[x - k * .06, y - k * .72], [x - k * .34, y - k * .03], [x + k * .34, y - k * .03], [x + k * .06, y - k * .72]]), ink).fill(b, dark);
  a = ''; b = ''; for (let i = -4; i <= 4; i++) { const d = petal(x, y - k * .66, i * 9 + s.r.between(-4, 4), k * s.r.between(.3, .4), k * .035, i * k * .012); if (i > 1) b += d; else a += d; } s.fill(a, ink).fill(b, dark); s.line(`M${n(x - k * .07)} ${n(y - k * .69)}q${n(k * .07)} ${n(k * .03)} ${n(k * .14)} 0`, 'light', n(k * .04)); };
[['lotus', 'wine'], ['leaf', 'moss'], ['mango', 'clay']].forEach(([a, b], i) => s.symbol('b' + i, () => bundle(0, 0, 100, a, b)));
const DYE = [0, 1, 2, 0, 2, 1];
for (const [y, k, c, x0, st] of [[372, 74, 22, 30, 73], [412, 112, 15, -10, 112], [474, 168, 10, 60, 170]]) for (let i = 0; i < c; i++) s.use('b' + DYE[(i + (y > 400 ? 2 : 0) + (y > 450 ? 3 : 0)) % 6], `translate(${n(x0 + i * st + s.r.between(-8, 8))} ${n(y + s.r.between(-4, 4))}) scale(${k * s.r.pick([-1, 1]) / 100} ${n(k * s.r.between(.92, 1.06)) / 100})`);
// shed: floor in shade, posts, thatch
s.fill('M-20 520H1620V1020H-20Z', 'floor').grain('M0 520H1600V1000H0Z', 'ink', 'e', .85, .6).fill('M-20 520H1620V534H-20Z', 'bark');
{ const r = 'M-20 -20H1620V66Q1300 84 900 120T-20 196Z'; s.fill(r, 'bark').grain(r, 'ink', 'n', 1, .9); let d = ''; for (let x = -30; x < 1620; x += 17) { const y = 196 - (x + 20) / 1640 * 130, h = s.r.between(10, 40); d += `M${x} ${n(y - 34)}L${n(x + s.r.between(-8, 4))} ${n(y + h)}L${x + 22} ${n(y - 36)}z`; } s.fill(d, 'bark'); }
for (const [x, w] of [[64, 40], [1180, 34]]) { const d = taper([[x - 6, 90, w * .85], [x, 320, w], [x + 2, 540, w * 1.1]]); s.fill(d, 'bark').grain(d, 'ink', 'e', 1, .8); }
s.line('M930 60V196', 'ink', 5).disc(930, 226, 17, 'light', 20).fill('M884 222Q892 188 922 184H938Q968 188 976 222Q930 208 884 222Z', 'mango').fill('M938 184Q968 188 976 222Q956 213 940 212Z', 'clay');
// loom: everything on it runs to one point
const VX = 730, VY = -420, at = (x, y) => [VX + (x - VX) * (y - VY) / (1000 - VY), y], L = -130, R = 1290, band = (y0, y1, ink, a = L, b = R) => s.fill(poly([at(a, y0), at(b, y0), at(b, y1), at(a, y1)]), ink);
s.fill(poly([[at(L, 500)[0] - 20, 540], [at(R, 500)[0] + 60, 540], [at(R, 1010)[0] + 110, 1010], [L - 100, 1010]]), 'ink', 'opacity=".6"');
for (const k of [L, R]) s.fill(poly([at(k - 26, 484), at(k + 26, 484), at(k + 26, 1010), at(k - 26, 1010)]), 'bark');
{ let d = ''; for (let i = 0; i <= 44; i++) { const x = L + (R - L) * i / 44; d += `M${at(x, 492).map(n).join(' ')}L${at(x, 600).map(n).join(' ')}`; } s.line(d, 'light', 2.4); }
{ const [a] = at(L - 60, 490), [b] = at(R + 60, 490); s.line(`M${n(a)} 490H${n(b)}`, 'clay', 26).line(`M${n(a)} 498H${n(b)}`, 'bark', 8).line(`M${n(a + 40)} 500V546M${n(b - 40)} 500V546`, 'bark', 24); }
band(574, 1010, 'mat');
for (const [a, b, i] of [[604, 622, 'moss'], [630, 638, 'wine'], [724, 758, 'wine'], [768, 778, 'moss'], [896, 946, 'moss'], [958, 974, 'wine']]) band(a, b, i);
{ let d = ''; const cell = (y0, y1, c) => { for (let i = 0; i < c; i++) { const a = L + (R - L) * (i + .5) / c, w = (R - L) / c * .36, m = (y0 + y1) / 2; d += poly([at(a - w, m), at(a, y0), at(a + w, m), at(a, y1)]); } }; cell(648, 714, 17); cell(792, 884, 15); s.fill(d, 'mango'); d = ''; for (let i = 0; i < 15; i++) { const a = L + (R - L) * (i + .5) / 15; d += poly([at(a - 16, 838), at(a, 818), at(a + 16, 838), at(a, 858)]); } s.fill(d, 'son'); }
{ let d = '', y = 580, r = 0; while (y < 1000) { for (let x = L + 6 + (r % 4) * 22; x < R; x += 92) { const [a] = at(x, y), [b] = at(Math.min(x + 58, R - 4), y); d += `M${Math.round(a)} ${Math.round(y)}H${Math.round(b)}`; } y += 7 + (y - 560) * .024; r++; } s.line(d, 'mat2', 3); }
s.grain(poly([at(L, 574), at(R, 574), at(R, 1000), at(L, 1000)]), 'mat2', 'se', .9, .6);
// the stick goes across, a magenta sedge hooked to its end
s.line('M330 512Q300 516 318 528Q620 552 900 540T1196 560Q1260 600 1290 700', 'lotus', 10).line('M1322 540L322 510', 'mango', 11).line('M1322 544L322 514', 'clay', 4);
// the beater: a bar pulled home, not quite square
s.fill(poly([[120, 572], [1176, 534], [1180, 580], [122, 622]]), 'clay').fill(poly([[122, 604], [1180, 562], [1180, 580], [122, 622]]), 'bark'); { let d = ''; for (let i = 0; i < 46; i++) { const x = 160 + i * 22; d += dot(x, 586 - (x - 120) * .0362 - 2, 3.4); } s.fill(d, 'ink'); }
// the woman who beats: from behind, leaning into the pull, her face turned to the other
{ s.fill(poly([[330, 838], [890, 838], [930, 880], [300, 880]]), 'clay').fill(poly([[300, 880], [930, 880], [930, 906], [300, 906]]), 'bark').fill('M340 906H400V960H350ZM830 906H890L880 960H830Z', 'ink');
  s.fill(curve([[486, 730], [600, 716], [712, 730], [800, 752], [850, 800], [838, 846], [760, 862], [600, 868], [450, 862], [372, 846], [360, 800], [410, 756]]), 'ink');
  s.fill(limb([[690, 512, 74], [812, 634, 62], [838, 572, 38]]), 'tide').fill(dot(842, 560, 24), 'skin');
  s.fill(taper([[576, 500, 80], [586, 440, 56], [596, 400, 54]]), 'skin');
  const b = curve([[520, 456], [556, 458], [584, 468], [618, 456], [646, 456], [708, 480], [726, 540], [704, 620], [694, 690], [716, 770], [720, 812], [600, 834], [484, 816], [470, 770], [478, 700], [456, 620], [420, 560], [434, 498]]); s.fill(b, 'tide').grain(b, 'ink', 'e', .9, .55);
  s.line('M588 470Q572 620 604 826', 'moss', 5); s.line('M690 690Q660 720 610 728M480 700Q520 724 560 724', 'moss', 5);
  s.fill(limb([[458, 522, 76], [346, 660, 62], [300, 614, 38]]), 'tide').line('M440 556Q452 590 470 610', 'moss', 5).fill(dot(292, 598, 24), 'skin');
  head(s, 604, 372, 132, { rot: 6, hair: 'bun' });
  s.fill(petal(522, 372, -60, 34, 9) + petal(522, 372, -110, 30, 8), 'mango'); }
// the woman who feeds: sits low at the side, one knee up, reaches across
{ s.fill(limb([[1372, 780, 110], [1220, 842, 84], [1330, 900, 56]]), 'ink');
  s.fill(limb([[1290, 560, 60], [1206, 610, 46], [1120, 550, 28]]), 'clay').fill(dot(1106, 536, 21), 'skin').fill(taper([[1290, 572, 70], [1264, 508, 50], [1250, 476, 48]]), 'skin');
  const b = curve([[1236, 548], [1262, 532], [1288, 526], [1310, 504], [1346, 520], [1400, 590], [1440, 690], [1462, 800], [1390, 836], [1320, 816], [1310, 740], [1282, 650], [1250, 600]]); s.fill(b, 'mango').grain(b, 'clay', 'se', 1, .75);
  s.fill(limb([[1404, 800, 120], [1262, 716, 92], [1296, 880, 66]]), 'moss').fill(curve([[1270, 884], [1320, 884], [1324, 918], [1220, 924], [1216, 908]]), 'skin');
 head(s, 1240, 450, 124, { rot: -14, flip: true, look: 1 });
  s.open('transform="translate(1240 450) rotate(-14) scale(-1.24 1.24)"'); scarf(s, 'M40 -34C20 -50 -20 -48 -34 -10C-38 10 -34 40 -40 60L-78 74Q-66 30 -66 -6C-64 -58 10 -84 44 -46Z'); s.close();
  s.fill(limb([[1330, 566, 70], [1270, 672, 56], [1186, 562, 33]]), 'mango').line('M1318 590Q1300 630 1280 646', 'clay', 5).fill(dot(1178, 546, 24), 'skin'); }
// foreground: the heap she draws from
{ const heap = (ink, dx, dy, c) => { let d = ''; for (let i = 0; i < c; i++) { const y = 900 + dy + i * 9 + s.r.between(-6, 6), x = 1340 + dx + s.r.between(-40, 40); d += taper([[x, y + 60, 9], [x + 150, y + 10 + s.r.between(-16, 16), 13], [1660, y - 30 + s.r.between(-30, 30), 12]]); } s.fill(d, ink); }; heap('wine', -30, 10, 10); heap('lotus', -60, 24, 12); heap('leaf', -10, 76, 6); }
misses(s, 30); s.save('heritage/nghe-det-chieu-dinh-yen');

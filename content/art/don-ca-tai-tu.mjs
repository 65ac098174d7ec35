import { Scene, curve, taper, petal, poly, treeline, palm, misses, n } from './lib.mjs';
import { dot, limb, head } from './heads-and-limbs.mjs';
import { scarfPattern, scarf } from './checked-scarf.mjs';
import { cloudStreak } from './clouds.mjs';
const s = new Scene('don-ca-tai-tu-evening', 'Đờn ca tài tử in a garden house, evening', 47).hour({ sky: ['#F3A971', '#101C3E'], sky2: ['#C96A7C', '#0A1230'], far: ['#A35B68', '#1B2C52'], garden: ['#6B4A5E', '#14233F'], mat: ['#F3D190', '#8F7B66'], mat2: ['#CF9A55', '#685A57'], lamp: ['#FFE6A6', '#FFD982'], skin: ['#C97A4C', '#AC6A41'] });
scarfPattern(s, 15, 30);
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 0H1600V420H0Z', 'sky2', 'n', .95, .95);
s.disc(690, 236, 74, 'lamp');
for (const [x, y, w] of [[560, 272, 260], [700, 190, 300], [1180, 300, 340]]) s.fill(cloudStreak(x, y, w, [14, 5, 12, 10, 4, 8]), 'sky2');
treeline(s, 560, 'far', { h: 130, step: 60 }); for (const [x, h] of [[560, 300], [860, 250], [1240, 320], [1420, 260], [250, 280]]) palm(s, x, 556, h, 'far');
treeline(s, 636, 'garden', { h: 110, step: 70 });
{ let d = ''; for (const [x, y, k] of [[760, 640, 170], [1130, 640, 150], [560, 640, 120], [1480, 640, 170]]) for (const a of [-64, -36, -12, 14, 40, 66]) d += petal(x, y, a + s.r.between(-6, 6), k * s.r.between(.85, 1.25), k * .15, a * .5); s.fill(d, 'garden'); }
// veranda: eaves, two posts, floor boards, the mat
s.rect(0, 0, 1600, 74, 'ink').rect(0, 74, 1600, 26, 'bark'); { let d = ''; for (let x = -6; x < 1600; x += 44) d += `M${x} 74h36v14q-18 26 -36 0z`; s.fill(d, 'ink'); }
for (const [x, w] of [[1140, 44], [38, 48]]) { const d = `M${x - w / 2} 96H${x + w / 2}V660H${x - w / 2}Z`; s.fill(d, 'bark').grain(d, 'ink', 'e', 1, .8).rect(x - w * .8, 624, w * 1.6, 46, 'ink').fill(`M${x - w / 2} 100H${x + w / 2 + 56}Q${x + w / 2} 112 ${x + w / 2} 160H${x - w / 2}Q${x - w / 2} 112 ${x - w / 2 - 56} 100Z`, 'ink'); }
s.rect(0, 634, 1600, 366, 'bark').grain('M0 634H1600V1000H0Z', 'ink', 's', .95, .9).rect(0, 634, 1600, 10, 'clay');
const VX = 800, VY = -500, at = (x, y) => [VX + (x - VX) * (y - VY) / (1000 - VY), y], band = (y0, y1, a, b, ink) => s.fill(poly([at(a, y0), at(b, y0), at(b, y1), at(a, y1)]), ink);
band(716, 1010, -120, 1660, 'mat'); for (const [a, b, i] of [[-120, -80, 'moss'], [-56, -36, 'son'], [1560, 1590, 'son'], [1606, 1660, 'moss']]) band(716, 1010, a, b, i); band(728, 738, -120, 1660, 'son'); band(746, 752, -120, 1660, 'moss');
{ let d = '', y = 724, r = 0; while (y < 1000) { for (let x = -30 + (r % 4) * 24; x < 1550; x += 104) { const [a] = at(x, y), [b] = at(Math.min(x + 66, 1556), y); d += `M${Math.round(a)} ${Math.round(y)}H${Math.round(b)}`; } y += 9 + (y - 716) * .02; r++; } s.line(d, 'mat2', 3); }
s.disc(742, 830, 250, 'lamp', 170, 'opacity=".28"').disc(742, 830, 140, 'lamp', 100, 'opacity=".4"');
// the old man at the zither
{ s.fill('M1050 900Q1300 860 1600 884Q1420 930 1050 900Z', 'mat2');
  s.fill(curve([[1160, 800], [1240, 762], [1330, 756], [1420, 764], [1500, 806], [1496, 862], [1400, 880], [1230, 884], [1150, 860]]), 'ink');
  s.fill(taper([[1318, 580, 76], [1300, 530, 50], [1292, 490, 48]]), 'skin');
  s.fill(limb([[1392, 586, 70], [1444, 700, 58], [1366, 772, 34]]), 'grey').fill(petal(1370, 772, 236, 50, 16) + petal(1374, 768, 212, 46, 11), 'skin');
  const b = curve([[1228, 566], [1274, 544], [1300, 556], [1330, 544], [1376, 556], [1424, 596], [1428, 680], [1418, 800], [1320, 822], [1226, 806], [1222, 700], [1206, 620]]); s.fill(b, 'light').grain(b, 'slate', 'e', .9, .6); s.line('M1298 560Q1290 680 1300 816', 'grey', 4);
  head(s, 1272, 458, 122, { rot: -20, flip: true, hair: 'old', ink: 'grey', look: 1 });
  const z = 'M1040 800L1062 758Q1260 724 1500 744Q1570 752 1580 800L1576 838Q1330 812 1044 858Z'; s.fill(z, 'clay').grain(z, 'bark', 's', 1, .8).fill('M1040 800Q1300 764 1580 800L1576 838Q1330 812 1044 858Z', 'bark').line('M1062 812Q1300 778 1560 808', 'mango', 5);
  let d = '', e = ''; for (let i = 0; i < 8; i++) { d += `M1066 ${n(760 + i * 4.600)}Q1290 ${n(730 + i * 4.600)} 1540 ${n(752 + i * 5)}`; const x = 1170 + i * 40; e += `M${x} ${n(766 + (i % 3) * 9)}l12 -22l12 20z`; } s.line(d, 'lamp', 1.8).fill(e, 'light');
  s.fill(limb([[1238, 596, 72], [1176, 704, 60], [1150, 760, 36]]), 'light').line('M1216 690Q1200 716 1196 744', 'grey', 4).fill(petal(1150, 756, 190, 54, 18), 'skin').fill(petal(1156, 756, 160, 46, 12), 'skin').fill(petal(1366, 770, 230, 52, 17), 'skin'); }
// the singer: a knee drawn up, foot on the song lang, the palm offering the line
{ s.fill('M820 872Q980 838 1120 866Q1000 900 820 872Z', 'mat2');
  s.fill(limb([[946, 590, 50], [878, 640, 40], [836, 560, 25]]), 'wine').fill(petal(838, 566, -46, 62, 17), 'skin').fill(petal(840, 566, 4, 44, 10), 'skin');
  s.fill(taper([[984, 590, 70], [968, 540, 45], [960, 500, 44]]), 'skin');
  const b = curve([[930, 580], [956, 562], [982, 568], [1004, 548], [1044, 566], [1066, 620], [1062, 700], [1078, 770], [1092, 836], [1020, 850], [944, 836], [950, 760], [940, 690], [924, 630]]); s.fill(b, 'lotus').grain(b, 'wine', 'e', 1, .65);
  s.fill(limb([[1010, 806, 104], [900, 846, 74], [990, 866, 50]]), 'ink');
  s.fill(limb([[1020, 802, 108], [906, 706, 80], [876, 836, 54]]), 'ink').fill(curve([[862, 832], [896, 834], [894, 862], [816, 866], [812, 852], [840, 842]]), 'skin');
  s.fill('M790 858h44v22h-44z', 'bark').fill(dot(792, 856, 15), 'clay').line('M800 846q24 -10 40 6', 'slate', 5);
  head(s, 950, 478, 118, { rot: 10, flip: true, hair: 'long', open: true, look: 1 }); s.fill(petal(1002, 456, 60, 40, 13) + petal(1002, 456, 110, 36, 12) + petal(1002, 456, 10, 34, 12), 'lamp');
  s.fill(limb([[1026, 606, 68], [1010, 724, 54], [914, 690, 32]]), 'lotus').line('M1010 640Q1000 690 984 706', 'wine', 4).fill(petal(918, 692, -98, 58, 17), 'skin').fill(petal(914, 694, -62, 38, 10), 'skin'); }
// tea
s.disc(1090, 936, 96, 'son', 22).disc(1090, 930, 84, 'clay', 17); { const p = curve([[1040, 900], [1080, 868], [1120, 900], [1112, 930], [1050, 930]]); s.fill(p, 'light').grain(p, 'slate', 'e', .9, .6).line('M1116 894q22 -2 26 -20M1040 896q-26 6 -14 24', 'light', 8).fill(dot(1080, 866, 7), 'son'); s.fill('M1140 912h30l-5 22h-20z', 'light'); }
// the oil lamp
{ s.disc(742, 936, 58, 'ink', 12).fill('M690 936Q700 912 728 908V886H756V908Q784 912 794 936Z', 'mango').fill('M756 886V908Q784 912 794 936H770Q764 918 744 910V886Z', 'clay').fill(curve([[704, 862], [742, 846], [780, 862], [774, 888], [742, 896], [710, 888]]), 'mango').fill(curve([[726, 846], [712, 806], [724, 770], [730, 716], [754, 716], [760, 770], [772, 806], [758, 846]]), 'lamp').fill(petal(742, 842, 2, 66, 26, 4), 'mango').fill(petal(742, 842, 2, 36, 14), 'son').line('M722 848H762', 'bark', 7); }
// the kìm player, nearest: leaves the picture on the left
{ const skirt = curve([[60, 880], [40, 830], [120, 780], [260, 760], [400, 770], [540, 806], [610, 860], [590, 916], [460, 946], [320, 962], [150, 946]]); s.fill('M0 930Q300 1010 660 920L640 960Q300 1020 0 980Z', 'mat2'); s.fill(skirt, 'ink').fill(curve([[400, 920], [470, 910], [540, 934], [530, 958], [440, 968], [380, 956]]), 'skin').fill(curve([[120, 940], [280, 900], [430, 916], [420, 962], [280, 984], [150, 974]]), 'ink');
  s.fill(taper([[292, 480, 104], [296, 430, 72], [300, 380, 70]]), 'skin');
  s.fill(limb([[404, 500, 100], [520, 640, 82], [604, 560, 48]]), 'tide');
  const b = curve([[176, 474], [244, 440], [292, 462], [340, 438], [410, 462], [452, 540], [440, 660], [452, 800], [310, 850], [140, 820], [142, 680], [130, 560]]); s.fill(b, 'tide').grain(b, 'ink', 'e', 1, .6); s.line('M292 464Q280 640 300 846', 'moss', 6);
  scarf(s, 'M214 450Q290 500 372 444L390 472Q300 530 200 478Z'); scarf(s, 'M226 470L300 500L262 700L196 690Z');
  head(s, 314, 346, 176, { rot: 9 });
  // đàn kìm: a moon of wood on a long neck
  s.open('transform="translate(372 712) rotate(39)"');
  s.rect(-15, -560, 30, 470, 'bark'); s.fill('M-15 -560Q-16 -640 26 -664L44 -648Q18 -630 15 -560Z', 'bark').line('M-46 -590H-15M-46 -624H-10M15 -606H48M20 -578H50', 'ink', 12);
  let f = ''; for (let i = 0; i < 8; i++) f += `M-20 ${-500 + i * 52}h40v9h-40z`; s.fill(f, 'light');
  s.disc(6, 8, 152, 'ink').disc(0, 0, 150, 'mango'); s.grain(dot(0, 0, 148), 'clay', 'e', 1, .75); s.line(dot(0, 0, 136), 'bark', 4);
  s.rect(-44, 66, 88, 20, 'bark').line('M-6 70V-600M8 70V-600', 'light', 3); s.close();
  s.fill(dot(616, 512, 30), 'skin').line('M592 484l34 -10M598 504l36 -8M608 524l34 -6', 'skin', 17).line('M600 494l30 -9M606 514l30 -7', 'clay', 3);
  s.fill(limb([[186, 510, 108], [128, 690, 88], [300, 742, 50]], 1.02), 'tide').line('M170 560Q176 620 200 650', 'moss', 6); s.fill(petal(296, 744, 88, 96, 30), 'skin').fill(petal(312, 734, 62, 72, 15), 'skin'); }
/** Banana leaf: a blade torn along its veins. */
const banana = (x, y, a, l, w, ink = 'moss') => { s.open(`transform="translate(${x} ${y}) rotate(${a})"`); const p = []; for (let i = 0; i <= 9; i++) { const t = i / 9; p.push([Math.sin(Math.PI * t ** .8) * w + 4, -l * t]); } const half = (k) => { let d = 'M0 0'; p.forEach(([q, yy], i) => { const nx = p[i + 1]; d += `L${n(q * k)} ${n(yy - l * .05)}`; if (nx && i % 2) d += `L${n(q * k * .45)} ${n(yy + l * .01)}L${n((q + nx[0]) / 2 * k)} ${n((yy + nx[1]) / 2 - l * .06)}`; }); return d + `L0 ${-l * 1.05}Z`; }; const A = half(-1), B = half(1); s.fill(A, ink).grain(A, 'ink', 'n', .9, .7).fill(B, 'ink').line(`M0 0V${-l}`, 'leaf', 9); s.close(); };
banana(1640, 420, -58, 520, 96); banana(1660, 300, -98, 420, 90); banana(1600, 1040, -38, 330, 80); banana(1670, 1010, -66, 420, 84);
misses(s, 30); s.save('heritage/don-ca-tai-tu');

import { Scene, curve, taper, petal, poly, treeline, misses, n } from './lib.mjs';
import { dot, limb, head } from './heads-and-limbs.mjs';
import { reeds } from './greenery.mjs';
import { cloudBank } from './clouds.mjs';
import { youngCrane } from './young-crane.mjs';
const s = new Scene('crane-keeper', 'A keeper in a crane smock and two young sarus cranes, Tràm Chim', 15).hour({ sky: ['#CFE7DE', '#14274A'], sky2: ['#FCE6BC', '#33446A'], far: ['#8DBB9E', '#20445A'], fen: ['#B4BD5C', '#274B4A'], fen2: ['#D6D28A', '#356059'], lake: ['#E4F0DF', '#2B5266'], rust: ['#B4603A', '#8A5038'], skin: ['#C07146', '#A8673F'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 60H1600V440H0Z', 'sky2', 's', 1, .95);
for (const [x, y, w, h] of [[60, 240, 620, 84], [1120, 180, 620, 76], [500, 330, 330, 40]]) { const d = cloudBank(x, y, w, h); s.fill(d, 'lake').grain(d, 'sky2', 's', 1, .8); }
treeline(s, 438, 'far', { h: 50, step: 36 });
// the watch hut, far out on its stilts
{ s.line('M1290 300L1280 446M1350 300V446M1400 300V446M1450 300L1462 446M1286 400H1458M1290 440L1400 312', 'bark', 8).line('M1476 300L1520 446M1500 300L1544 446M1484 326h24M1492 354h24M1500 382h24M1510 410h24', 'bark', 5); s.rect(1274, 296, 220, 14, 'bark').rect(1298, 214, 150, 84, 'clay'); s.grain('M1298 214h150v84h-150z', 'bark', 'e', .95, .8); s.rect(1324, 234, 46, 36, 'mango').line('M1456 296V258H1490V296M1456 276H1490', 'bark', 5); const rf = poly([[1256, 224], [1316, 146], [1432, 146], [1508, 224]]); s.fill(rf, 'bark').grain(rf, 'ink', 'e', .9, .7); let d = ''; for (let x = 1256; x < 1500; x += 12) d += `M${x} 222l5 ${n(s.r.between(8, 20))}l7 ${-8}z`; s.fill(d, 'bark'); }
s.rect(0, 436, 1600, 564, 'fen2').grain('M0 436H1600V700H0Z', 'fen', 's', 1, 1);
for (const [x, y, w, h] of [[560, 470, 1100, 18], [-140, 500, 760, 22], [240, 580, 1300, 40], [-160, 690, 900, 34]]) s.fill(curve([[x, y], [x + w * .2, y - h * .5], [x + w * .55, y - h * .35], [x + w * .8, y - h * .6], [x + w, y], [x + w * .75, y + h * .5], [x + w * .4, y + h * .35], [x + w * .15, y + h * .6]]), 'lake');
for (let i = 0; i < 9; i++) reeds(s, -20, 1620, 462 + i * 22, 30, 8 + i * 3, 18 + i * 6, i % 2 ? 'fen' : 'far', { lean: .3 });
s.fill(curve([[-60, 800], [260, 760], [620, 790], [980, 752], [1320, 780], [1660, 748], [1660, 1040], [-60, 1040]]), 'fen').grain('M-40 770H1640V1000H-40Z', 'moss', 's', .95, .9);
reeds(s, -20, 1620, 800, 60, 24, 60, 'fen2', { lean: .35 });
s.fill('M40 906q120 -16 280 -2q-140 22 -280 2zM330 958q140 -18 330 -2q-170 26 -330 2z', 'moss');
youngCrane(s, 196, 902, .66, true); youngCrane(s, 446, 954, .84, false);
// the keeper: a wide grey smock, one arm held back as a crane's neck, the far hand with the bucket
{ s.fill('M820 950Q1040 918 1330 944Q1080 984 820 950Z', 'ink', 'opacity=".55"');
  s.fill(limb([[1000, 700, 92], [938, 800, 66], [862, 878, 48]]), 'moss').fill(curve([[884, 840], [846, 852], [816, 900], [800, 944], [822, 956], [856, 926], [896, 884]]), 'ink');
  s.fill(limb([[1050, 440, 70], [1150, 540, 54], [1188, 624, 40]]), 'slate').fill(dot(1192, 642, 19), 'skin'); s.line('M1150 700Q1152 644 1192 640T1234 700', 'ink', 5); s.fill('M1142 700H1242L1228 800H1156Z', 'mango').grain('M1142 700H1242L1228 800H1156Z', 'clay', 'e', .95, .7).disc(1192, 700, 50, 'clay', 10); s.fill(petal(1170, 704, -40, 34, 9) + petal(1196, 704, 10, 36, 9) + petal(1214, 704, 44, 32, 9), 'slate');
  s.fill(limb([[1050, 700, 96], [1112, 812, 70], [1096, 930, 50]]), 'moss').fill(curve([[1068, 842], [1130, 846], [1124, 916], [1176, 944], [1178, 962], [1066, 962], [1072, 900]]), 'ink');
  for (const [px, py, a, l] of [[888, 660, 214, 176], [908, 690, 206, 160], [936, 716, 196, 140]]) s.fill(petal(px, py, a, l, 34, 8), 'ink');
  const b = curve([[974, 362], [1020, 338], [1066, 354], [1104, 440], [1124, 560], [1164, 700], [1150, 776], [1080, 760], [1010, 796], [940, 768], [866, 776], [842, 736], [892, 600], [924, 480], [944, 410]]); s.fill(b, 'grey').grain(b, 'slate', 'e', 1, .75);
  let d = ''; for (const [y, x0, x1] of [[700, 880, 1120], [648, 900, 1100], [596, 916, 1080]]) { d += `M${x0} ${y}`; for (let q = x0; q < x1; q += 40) d += `q20 28 40 2`; } s.line(d, 'slate', 5);
  s.line('M1064 470Q1100 620 1096 740', 'slate', 4);
  s.fill(taper([[1022, 390, 56], [1016, 340, 46], [1010, 310, 46]]), 'skin');
  head(s, 998, 282, 116, { rot: 2, flip: true, hair: 'bun', look: 1 });
  s.line('M1016 236Q978 300 982 336', 'lotus', 9); s.fill(curve([[954, 352], [1000, 366], [1062, 338], [1076, 366], [1010, 398], [946, 380]]), 'lotus').fill(petal(1058, 362, 150, 96, 26, 10), 'lotus').fill(petal(1050, 364, 172, 80, 22, 8), 'wine');
  { const h = 'M846 270Q940 190 992 140Q1010 126 1026 142Q1090 186 1160 244Q1010 292 846 270Z'; s.fill(h, 'light').fill('M1008 132Q1018 132 1026 142Q1090 186 1160 244Q1110 262 1064 268Q1046 190 1008 132Z', 'mango').line('M900 262Q960 196 1002 146M950 270Q984 200 1006 146', 'mango', 3); }
  s.fill(limb([[980, 424, 96], [858, 520, 76], [764, 452, 56]]), 'grey').line('M950 470Q910 520 872 540M840 478Q820 500 826 528', 'slate', 5);
  // the puppet: an adult's red head on the end of the sleeve
  s.fill(taper([[782, 470, 62], [740, 440, 46], [704, 446, 36], [684, 480, 32]]), 'grey').fill(taper([[716, 440, 40], [692, 458, 38], [680, 492, 38]]), 'son').fill(curve([[700, 470], [704, 500], [690, 522], [668, 528], [652, 512], [658, 484], [676, 466]]), 'son').fill(curve([[700, 478], [700, 502], [686, 520], [680, 500], [688, 480]]), 'wine').fill(poly([[650, 500], [680, 530], [606, 576]]), 'slate').fill(poly([[664, 516], [680, 530], [606, 576]]), 'ink').disc(676, 500, 6, 'mango').disc(676, 500, 3, 'ink'); }
reeds(s, -20, 1620, 985, 60, 40, 110, 'moss', { lean: .4 }); reeds(s, -40, 1640, 1012, 66, 50, 120, 'ink', { lean: .35 }); reeds(s, 1310, 1650, 1012, 40, 160, 420, 'ink'); reeds(s, 1180, 1400, 1012, 34, 60, 230, 'ink', { lean: .3 }); reeds(s, -40, 120, 1012, 16, 120, 260, 'ink', { lean: .3 });
{ let d = '', l = ''; for (let i = 0; i < 8; i++) { const x = s.r.between(1330, 1590), y = s.r.between(560, 740); d += taper([[x, y, 4], [x + 4, y + 28, 15], [x + 8, y + 64, 4]]); l += `M${n(x + 7)} ${n(y + 60)}L${n(x - 4)} 1010`; } s.line(l, 'ink', 4).fill(d, 'bark'); }
misses(s, 26); s.save('news/chuong-trinh-phuc-hoi-seu-dau-do');

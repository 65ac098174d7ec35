import { Scene, curve, taper, petal, poly, palm, treeline, misses, n } from './lib.mjs';
const s = new Scene('sa-dec-ornamental-plants', 'An old yellow apricot in a Sa Đéc nursery, pruned before Tết', 67).hour({ sky: ['#CDE7DF', '#14264A'], sky2: ['#FBD9C0', '#3A3F68'], far: ['#86B79E', '#1F3E50'], yard: ['#EFCFA0', '#34395A'], yard2: ['#CF9A68', '#232A4A'], glaze: ['#2F7F8C', '#235A6C'], lamp: ['#FFF6E2', '#FFE09A'], bloom: ['#FFD557', '#F0BA48'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 60H1600V450H0Z', 'sky2', 's', 1, .95);
s.disc(258, 236, 84, 'lamp');
treeline(s, 440, 'far', { h: 70, step: 44 }); for (const [x, h] of [[60, 240], [600, 150], [520, 200], [1380, 230], [1500, 170]]) palm(s, x, 438, h, 'far');
// the nursery house, left
{ s.fill('M-20 330H250V470H-20Z', 'yard').grain('M-20 330H250V470H-20Z', 'yard2', 'e', .9, .7).fill('M-40 340L30 262H220L286 340Z', 'clay').grain('M-40 340L30 262H220L286 340Z', 'bark', 'e', 1, .7).rect(40, 366, 50, 62, 'glaze').rect(140, 366, 54, 104, 'bark').rect(46, 372, 38, 50, 'lamp'); }
s.rect(0, 438, 1600, 562, 'yard'); s.grain('M0 600H1600V1000H0Z', 'yard2', 's', 1, .9);
// rows of pots on low racks, running to one point
{ const VX = 700, VY = 396, at = (x, y) => VX + (x - VX) * (y - VY) / (1000 - VY); const kinds = [['mango', 'clay'], ['petal', 'wine'], ['son', 'wine'], ['light', 'mango'], ['clay', 'bark']];
  kinds.forEach(([a, b], i) => s.symbol('k' + i, () => { s.fill('M-24 -6h48l-8 44h-32z', 'clay').fill('M8 -6h16l-8 44h-14z', 'bark', 'opacity=".6"'); s.disc(0, -10, 44, 'moss', 20); const d = curve([[-46, -18], [-32, -52], [0, -66], [32, -52], [46, -18], [20, -4], [-20, -4]]); s.fill(d, a).grain(d, b, 'se', .95, .6); let v = ''; for (let j = 0; j < 9; j++) { const x = -30 + (j % 3) * 27 + (j > 5 ? 8 : 0), y = -48 + Math.floor(j / 3) * 15; v += `M${x} ${y}q5 -8 11 0`; } s.line(v, a === 'light' ? 'mango' : 'lamp', 2.6, 'opacity=".7"'); }));
  for (let j = 0; j < 9; j++) { const y = 458 + j * j * 3.4 + j * 9, k = (y - VY) / 604; for (const [gx, id] of [[-1900, 0], [-1560, 2], [-1220, 1], [-880, 3], [1960, 1], [2300, 0], [2640, 3], [2980, 2], [3320, 4]]) { const x = at(gx, y); if (x > -60 && x < 1660) s.use('k' + id, `translate(${n(x)} ${n(y)})scale(${n(k * 33) / 10})`); } } }
// string of bulbs over the beds, on poles
{ s.line('M556 470V96M1560 560V40', 'bark', 9); const sag = (x0, y0, x1, y1, d, c) => { s.line(`M${x0} ${y0}Q${(x0 + x1) / 2} ${(y0 + y1) / 2 + d} ${x1} ${y1}`, 'ink', 3); for (let i = 1; i < c; i++) { const t = i / c, x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * (x0 + x1) / 2 + t * t * x1, y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * ((y0 + y1) / 2 + d) + t * t * y1; s.disc(x, y + 16, 11, 'lamp', 14).fill(`M${n(x - 5)} ${n(y)}h10v8h-10z`, 'ink'); } }; sag(-20, 96, 556, 104, 70, 5); sag(556, 104, 1560, 50, 130, 8); }
// shadow and trolley
s.fill('M560 944Q1000 880 1560 930Q1400 990 900 982Q680 978 560 944Z', 'ink', 'opacity=".4"');
{ for (const x of [730, 1230]) s.disc(x, 934, 34, 'ink').disc(x, 934, 14, 'slate'); const d = poly([[610, 888], [1340, 888], [1322, 922], [628, 922]]); s.fill(d, 'bark').grain(d, 'ink', 'e', 1, .7); s.line('M610 888H1340', 'clay', 8).line('M620 900Q470 930 380 1010', 'mango', 7); }
s.fill('M668 716Q976 690 1284 716V740H668Z', 'bark');
// --- the tree. Limbs first, then pads from the back to the front.
const limb = (p, sh = 'e') => { const d = taper(p); s.fill(d, 'bark').grain(d, 'ink', sh, 1, .65); };
const pads = [];
s.symbol('m', () => { let d = ''; for (let i = 0; i < 5; i++) d += petal(0, 0, i * 72, 19, 13); s.fill(d, 'bloom').disc(0, 0, 4.5, 'clay'); });
s.symbol('o', () => { let d = ''; for (let i = 0; i < 5; i++) d += petal(0, 0, i * 72 + 20, 17, 12); s.fill(d, 'mango').disc(0, 0, 4, 'bark'); });
function pad(x, y, w, h, c) { // a cloud of blossom, clipped flat beneath
  const p = []; for (let i = 0; i <= 9; i++) { const t = Math.PI * (1 - i / 9); p.push([x + Math.cos(t) * w * .5 * s.r.between(.94, 1.06), y - Math.sin(t) * h * s.r.between(.88, 1.08)]); } p.push([x + w * .3, y + h * .16], [x - w * .05, y + h * .1], [x - w * .34, y + h * .18]); const d = curve(p); s.fill(d, 'moss'); s.fill(d, 'mango', `transform="translate(0 ${n(-h * .12)})"`); s.grain(d, 'bark', 's', 1, .7);
  let l = ''; for (let i = 0; i < c * .3; i++) { const t = s.r() * 6.283, q = Math.sqrt(s.r()); l += petal(x + Math.cos(t) * q * w * .5, y - h * .36 + Math.sin(t) * q * h * .58, s.r.between(0, 360), 26, 8); } s.fill(l, 'leaf');
  for (let i = 0; i < c; i++) { const t = s.r() * 6.283, q = Math.sqrt(s.r()) * 1.04, px = x + Math.cos(t) * q * w * .5, py = y - h * .46 + Math.sin(t) * q * h * .6; s.use(i % 4 ? 'm' : 'o', `translate(${Math.round(px)} ${Math.round(py)})rotate(${Math.round(s.r() * 70)})`); } }
limb([[1000, 470, 60], [1110, 420, 42], [1230, 420, 26], [1340, 400, 12]], 's');
limb([[1040, 400, 60], [950, 350, 54], [860, 322, 38], [800, 312, 22], [740, 292, 10]], 's');
limb([[1000, 330, 46], [1090, 270, 32], [1180, 262, 16]], 's');
pad(1190, 250, 330, 120, 34);
limb([[860, 724, 60], [800, 710, 40], [740, 712, 16]], 's'); limb([[1040, 724, 70], [1120, 704, 44], [1200, 712, 16]], 's');
limb([[930, 610, 90], [870, 566, 74], [790, 536, 52], [700, 520, 34], [620, 500, 14]], 's');
limb([[972, 800, 400], [960, 730, 290], [934, 672, 214], [890, 592, 172], [920, 510, 140], [1000, 430, 116], [1010, 340, 92], [960, 260, 66], [950, 190, 40]]);
{ let d = ''; for (const [a, b, c, e, f, g] of [[880, 700, 850, 640, 866, 580], [920, 710, 890, 640, 910, 560], [970, 712, 940, 640, 946, 560], [1010, 716, 980, 660, 966, 610], [960, 520, 1000, 480, 1030, 420], [990, 420, 1020, 370, 1000, 310], [930, 520, 960, 470, 984, 440]]) d += `M${a} ${b}Q${c} ${e} ${f} ${g}`; s.line(d, 'clay', 5, 'opacity=".75"'); s.disc(902, 610, 17, 'ink', 26).line('M884 592q-8 22 6 44', 'clay', 5); s.fill(curve([[700, 722], [740, 700], [800, 706], [850, 694], [870, 724]]) + curve([[1080, 724], [1110, 702], [1160, 708], [1210, 698], [1240, 724]]), 'moss'); }
// the glazed pot: long, footed, a lotus spray in low relief
{ const p = 'M668 714H1284Q1306 714 1300 730L1288 744Q1262 850 1222 872H730Q690 850 664 744L652 730Q646 714 668 714Z'; s.fill('M730 866h90l-14 26h-60zM1132 866h90l-16 26h-60z', 'ink'); s.fill(p, 'glaze').grain(p, 'ink', 'e', 1, .75); s.fill('M668 712H1284Q1306 712 1298 738H654Q646 712 668 712Z', 'tide').fill('M660 738H1292L1288 746H664Z', 'ink', 'opacity=".5"'); for (const [x, k] of [[860, 1], [1090, .8]]) { for (const a of [-70, 70, -38, 38, 0]) s.line(petal(x, 830, a, 58 * k, 24 * k), 'mist', 4); } s.line('M720 800Q760 850 860 834Q980 800 1090 834Q1180 850 1236 790M770 780q30 -10 46 20M1180 776q-30 -6 -44 24', 'mist', 4); s.fill('M690 744Q704 800 730 838L742 832Q718 790 708 744Z', 'light', 'opacity=".6"'); }
pad(1330, 402, 360, 130, 40); pad(806, 288, 316, 122, 36); pad(950, 176, 440, 156, 60); pad(640, 506, 320, 120, 36); pad(1090, 428, 230, 86, 20);
// --- the gardener: on a stool, knees soft, leaning into the reach
{ s.open('transform="translate(-34 0)"').fill('M236 950q200 -30 360 0q-170 34 -360 0z', 'ink', 'opacity=".4"'); s.line('M316 786L284 944M470 786L506 944M346 790L340 916M446 790L452 916', 'bark', 15).line('M302 872H490', 'bark', 11); s.fill('M290 762H496L486 794H300Z', 'clay').grain('M290 762H496L486 794H300Z', 'bark', 'e', 1, .7);
  s.fill(curve([[424, 742], [456, 740], [492, 752], [490, 766], [424, 766]]), 'clay').fill(curve([[330, 740], [362, 738], [400, 752], [398, 766], [330, 766]]), 'clay');
  s.fill(taper([[400, 560, 92], [470, 640, 70], [452, 744, 46]]), 'ink'); const nl = taper([[372, 560, 100], [410, 654, 78], [356, 744, 50]]); s.fill(nl, 'ink'); s.line('M386 600Q430 650 398 712', 'slate', 4, 'opacity=".6"');
  s.fill(taper([[478, 370, 62], [540, 426, 50], [574, 420, 40]]), 'wine'); s.fill(taper([[570, 424, 32], [610, 408, 26], [632, 396, 22]]), 'clay');
  const b = curve([[420, 350], [462, 326], [506, 344], [522, 396], [498, 460], [468, 520], [452, 588], [390, 612], [324, 590], [322, 530], [346, 460], [384, 392]]); s.fill(b, 'lotus').grain(b, 'wine', 'e', 1, .6); s.line('M352 560Q400 582 452 570', 'wine', 5);
  s.fill(taper([[474, 350, 48], [506, 304, 42]]), 'clay'); s.fill(curve([[488, 260], [512, 234], [550, 236], [566, 258], [582, 280], [570, 286], [566, 310], [538, 324], [506, 314]]), 'clay'); s.fill(curve([[472, 262], [496, 234], [530, 230], [514, 266], [506, 306], [484, 298]]), 'ink'); s.line('M546 270q10 -6 18 0', 'ink', 4).disc(556, 274, 4, 'ink').line('M550 302q8 4 14 0', 'bark', 4);
  s.open('transform="translate(524 250) rotate(12)"'); s.fill('M-106 8Q-30 -64 4 -92Q38 -64 106 8Q0 40 -106 8Z', 'light').fill('M4 -92Q38 -64 106 8Q58 24 24 24Z', 'mango'); s.close();
  // khăn rằn knotted at the neck
  s.fill(curve([[446, 338], [474, 322], [520, 336], [528, 352], [500, 366], [462, 358]]) + curve([[506, 356], [530, 350], [544, 400], [520, 410]]) + curve([[496, 358], [514, 358], [506, 410], [484, 402]]), 'light').line('M464 332L472 356M490 330L496 360M450 346Q490 346 524 346M514 372L534 368M518 392L540 386M492 378L510 380M488 396L506 398', 'ink', 6, 'opacity=".8"');
  const sl = taper([[420, 372, 30], [440, 394, 66], [508, 464, 58], [572, 446, 42]]); s.fill(sl, 'lotus').grain(sl, 'wine', 's', .9, .5); s.fill(taper([[556, 450, 34], [606, 428, 28], [634, 418, 24]]), 'clay');
  // shears
  s.line('M620 424Q640 430 664 418M622 396Q644 388 666 406', 'son', 13); s.fill('M656 402L748 372L752 380L668 420Z', 'grey').fill('M656 420L746 424L744 416L664 404Z', 'slate').disc(664, 412, 8, 'ink'); s.fill(curve([[616, 412], [630, 402], [648, 410], [650, 430], [630, 438], [614, 432]]), 'clay').fill(curve([[616, 396], [628, 380], [646, 382], [650, 396], [634, 406]]), 'clay').close(); }
// petals fallen, and one cut twig
for (const [x, y] of [[660, 610], [720, 660], [560, 700], [600, 820], [1390, 560], [1330, 640], [540, 900], [680, 960], [1430, 920]]) s.fill(petal(x, y, s.r.between(0, 360), 16, 10), 'bloom');
// pots that leave the picture
{ const big = (x, y, k, ink, sh) => { const d = `M${x - 130 * k} ${y}H${x + 130 * k}L${x + 92 * k} ${y + 240 * k}H${x - 92 * k}Z`; s.fill(d, ink).grain(d, sh, 'e', 1, .75); s.rect(x - 142 * k, y - 26 * k, 284 * k, 40 * k, ink); s.grain(`M${x - 142 * k} ${y - 26 * k}h${284 * k}v${40 * k}h${-284 * k}z`, sh, 'e', 1, .7); }; const spikes = (x, y, c, l, w) => { let a = '', b = ''; for (let i = 0; i < c; i++) { const q = petal(x + s.r.between(-70, 70), y, -64 + i * 128 / (c - 1), l * s.r.between(.75, 1.1), w, s.r.between(-14, 14)); if (i % 3 === 1) b += q; else a += q; } s.fill(a, 'ink').fill(b, 'moss'); };
  spikes(96, 880, 13, 250, 26); big(96, 890, 1.1, 'clay', 'bark'); spikes(1510, 870, 13, 230, 24); big(1520, 880, 1.15, 'son', 'wine'); }
misses(s, 40); s.save('ocop/hoa-kieng-sa-dec');

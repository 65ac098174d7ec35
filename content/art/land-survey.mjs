import { Scene, curve, taper, petal, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
import { person } from './people-jointed.mjs';
import { cumulus } from './clouds.mjs';
const s = new Scene('surveyors-in-the-field', 'Two surveyors measure a field on a dike between flooded paddies', 52).hour({ sky: ['#F5E7AC', '#14254A'], sky2: ['#FAD287', '#2F3E68'], cloud: ['#FFFBEA', '#3C4B75'], far: ['#A3B583', '#213F5C'], water: ['#DCE8BF', '#274766'], water2: ['#9CCBB4', '#15304B'], dike: ['#A36E3D', '#3D3752'], rice: ['#78B257', '#2D6C59'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 250H1600V640H0Z', 'sky2', 's', 1, .95);
// one cumulus bank, its foot on the horizon
{ const p = [[-40, 640], [-30, 500], [60, 410], [150, 330], [300, 250], [470, 250], [560, 330], [680, 360], [780, 440], [880, 480], [980, 560], [1110, 590], [1190, 640]]; const d = cumulus(p, .56); s.fill(d, 'cloud').grain(d, 'sky2', 'se', 1, .75); s.fill('M120 520a70 70 0 0 1 120 -40a90 90 0 0 1 150 10a60 60 0 0 1 90 40a80 50 0 0 0 -120 20a90 60 0 0 0 -140 -4a70 40 0 0 0 -100 -26z', 'sky2', 'opacity=".4"'); }
{ const d = 'M820 170c30 -40 90 -50 130 -30c30 -50 130 -50 160 0c60 -20 110 0 130 40z'; s.fill(d, 'cloud').grain(d, 'sky2', 's', .9, .7); }
treeline(s, 636, 'far', { h: 44, step: 32 }); for (let i = 0; i < 9; i++) palm(s, 40 + i * 120 + s.r.between(-40, 40), 636, s.r.between(60, 120), 'far'); for (const x of [1450, 1530]) palm(s, x, 636, 120, 'far');
s.rect(936, 596, 84, 42, 'bark').rect(952, 608, 16, 16, 'mango').rect(986, 606, 18, 32, 'mango').fill('M920 600L944 570H1012L1036 600Z', 'clay');
s.rect(0, 632, 1600, 368, 'water').grain('M0 632H1600V1000H0Z', 'water2', 's', 1, .95);
{ const d = 'M40 644Q120 700 300 716Q440 760 560 712Q700 700 760 668Q860 660 900 644Z'; s.fill(d, 'cloud', 'opacity=".75"'); }
ripples(s, 650, 990, 34, 'cloud', { min: 20, max: 280 });
// bunds between the plots, and young rice in rows
for (const [y, h] of [[652, 4], [676, 7], [718, 12]]) s.fill(`M-10 ${y}H1610V${y + h}H-10Z`, 'dike').fill(`M-10 ${y}q400 ${-h * .9} 800 0t820 0v2H-10z`, 'rice');
{ let d = ''; for (let r = 0; r < 6; r++) { const y = 748 + r * 34 + r * r * 3, k = .8 + r * .3; for (let x = -20 + (r % 2) * 30; x < 560 - r * 70; x += 46 * k ** .7) d += `M${n(x + s.r.between(-6, 6))} ${n(y)}l${n(-9 * k)} ${n(-22 * k)}l${n(9 * k)} ${n(13 * k)}l${n(3 * k)} ${n(-26 * k)}l${n(3 * k)} ${n(25 * k)}l${n(13 * k)} ${n(-17 * k)}l${n(-10 * k)} ${n(27 * k)}z`; } s.fill(d, 'rice'); }
{ let d = ''; for (let r = 0; r < 5; r++) { const y = 746 + r * 40 + r * r * 4, k = .8 + r * .3; for (let x = 1620; x > 900 + r * 120; x -= 44 * k ** .7) d += `M${n(x + s.r.between(-6, 6))} ${n(y)}l${n(-9 * k)} ${n(-22 * k)}l${n(9 * k)} ${n(13 * k)}l${n(3 * k)} ${n(-26 * k)}l${n(3 * k)} ${n(25 * k)}l${n(13 * k)} ${n(-17 * k)}l${n(-10 * k)} ${n(27 * k)}z`; } s.fill(d, 'rice'); }
// the dike comes from the left and passes under our feet
{ const d = 'M-20 712Q120 716 250 752Q420 800 640 876Q820 936 930 1010H1640V900Q1400 940 1180 902Q860 850 640 780Q420 712 240 692Q100 676 -20 684Z'; s.fill(d, 'dike').grain(d, 'bark', 's', 1, .8); s.fill('M-20 684Q100 676 240 692Q420 712 640 780Q860 850 1180 902Q1400 940 1640 900V924Q1400 972 1150 934Q830 880 610 806Q400 736 230 712Q100 696 -20 702Z', 'rice'); }
{ let d = ''; for (let i = 0; i < 70; i++) { const t = s.r(), x = 100 + t * 1500, y = x < 640 ? 690 + ((x - 100) / 540) ** 1.6 * 96 : x < 1180 ? 782 + (x - 640) / 540 * 122 : 905 + (x - 1180) * .03, h = (10 + t * 34) * s.r.between(.7, 1.3), b = s.r.between(-10, 12); d += `M${n(x)} ${n(y + 6)}q${n(b * .3)} ${n(-h * .6)} ${n(b)} ${n(-h)}q${n(-b * .2)} ${n(h * .6)} ${n(-b + 6)} ${n(h + 1)}z`; } s.fill(d, 'leaf'); }
/** Little egret, facing right; k = height in hundredths. */
function egret(x, y, k, f = 1, pose = 0) { s.open(`transform="translate(${x} ${y}) scale(${n(k * f * 10) / 10} ${k})"`); s.line('M-4 -44L-5 -24L-2 0M4 -44L8 -26L5 0', 'ink', 2.2);
  s.fill(pose ? taper([[12, -58, 12], [26, -56, 6], [34, -40, 4.4], [32, -26, 4.2], [37, -18, 5]]) : taper([[10, -58, 13], [19, -66, 7], [14, -78, 4.6], [13, -88, 4.4], [19, -95, 5.5]]), 'light');
  s.fill(pose ? poly([[35, -19], [46, -4], [40, -18]]) : poly([[19, -98], [39, -93], [19, -93]]), 'ink'); const b = curve([[18, -64], [6, -66], [-12, -56], [-32, -38], [-16, -40], [2, -42], [14, -50]]); s.fill(b, 'light').grain(b, 'slate', 's', .8, .5); s.line(pose ? 'M30 -19q-6 4 -8 9' : 'M15 -93q-8 2 -11 8', 'light', 1.5); s.close(); }
const fly = (x, y, k, r) => { s.open(`transform="translate(${x} ${y}) rotate(${r}) scale(${k})"`); s.fill(petal(-4, -2, -34, 62, 22, 12), 'grey').fill(curve([[-30, 2], [-6, -7], [18, -6], [26, 0], [10, 7], [-12, 6]]), 'light').fill(petal(4, -2, 16, 74, 26, -12), 'light').fill(poly([[24, -4], [46, 2], [24, 4]]), 'ink').line('M-28 3L-52 8', 'ink', 2.500); s.close(); };
fly(560, 120, 1.3, -8); fly(680, 168, .95, -4); fly(800, 110, .8, -10);
egret(700, 706, .8); egret(770, 740, 1, -1, 1); egret(1010, 782, 1.35, 1, 1);
egret(96, 942, 2.5, 1);
// the man at the level: knees give, back bends, one hand focuses
{ const x = 400, y = 776, k = 3.7, q = (a, b) => [x + a * k, y + b * k], hx = 34;
  s.fill(`M${x - 60} ${y + 2}q150 -14 330 10q-180 10 -330 -10z`, 'bark');
  s.line(`M${q(hx, -70).map(n)}L${q(hx + 3, -2).map(n)}`, 'bark', 9);
  person(s, x, y, k, { hip: [-9, -47], ch: [7, -66], nk: [13, -71], hd: [20, -74], tilt: 4, fl: [[-8, -47], [4, -27], [-4, -5], [5, 0]], nl: [[-9, -47], [-9, -24], [-21, -5], [-12, 0]], fa: [[8, -65], [20, -62], [30, -68]], na: [[5, -65], [1, -49], [12, -42]] }, { coat: 'light', legs: 'slate', shade: 'clay', bare: false });
  s.line(`M${q(hx - 1, -70).map(n)}L${q(hx - 18, 2).map(n)}M${q(hx + 1, -70).map(n)}L${q(hx + 21, 5).map(n)}`, 'mango', 13).line(`M${q(hx - 10, -32).map(n)}L${q(hx - 18, 2).map(n)}M${q(hx + 11, -32).map(n)}L${q(hx + 21, 5).map(n)}`, 'clay', 8);
  s.fill(poly([[-7, -71], [7, -71], [5, -67], [-5, -67]].map(([a, b]) => q(hx + a, b))), 'ink').fill(curve([[-9, -78], [8, -79], [10, -75], [8, -71], [-9, -72]].map(([a, b]) => q(hx + a, b))), 'son').fill(poly([[8, -78.5], [15, -80], [15, -71], [8, -72]].map(([a, b]) => q(hx + a, b))), 'ink').fill(poly([[-9, -77], [-12, -76.5], [-12, -73.5], [-9, -73]].map(([a, b]) => q(hx + a, b))), 'ink');
  // floppy field hat
  s.fill(curve([[10, -78], [14, -86], [22, -87], [26, -80], [32, -77], [20, -79]].map(([a, b]) => q(a, b))), 'moss').fill(curve([[6, -76], [20, -81], [33, -76.500], [20, -78.500]].map(([a, b]) => q(a, b))), 'ink'); }
// staff: a plank of red and black marks that leaves the picture at both ends
{ const X = (y) => 1176 + (1000 - y) * .062, W = 52, b = poly([[X(1010) - W, 1010], [X(-10) - W, -10], [X(-10) + W, -10], [X(1010) + W, 1010]]); s.fill(poly([[X(1010) + W, 1010], [X(-10) + W, -10], [X(-10) + W + 20, -10], [X(1010) + W + 20, 1010]]), 'bark'); s.fill(b, 'light'); const cell = (y, h, x0, x1, ink) => poly([[X(y) + x0, y], [X(y) + x1, y], [X(y + h) + x1, y + h], [X(y + h) + x0, y + h]]); s.grain(b, 'grey', 's', .7, .5); let red = '', bl = ''; for (let i = 0; i < 9; i++) for (let j = 0; j < 5; j++) { const y = 1000 - i * 120 - (j + 1) * 24, c = j % 2 ? cell(y, 24, 0, W - 10) : cell(y, 24, -W + 10, 0); i % 2 ? (bl += c) : (red += c); } s.fill(red, 'son').fill(bl, 'ink'); s.line(`M${n(X(1010) - W + 4)} 1010L${n(X(-10) - W + 4)} -10M${n(X(1010) + W - 4)} 1010L${n(X(-10) + W - 4)} -10`, 'bark', 5); }
// she holds it upright and waits for the wave
person(s, 1466, 1078, 8.2, { hip: [0, -50], ch: [7, -71], nk: [9, -79], hd: [12, -86], tilt: -4, fl: [[1, -50], [10, -27], [5, -5], [14, 0]], nl: [[-2, -50], [-8, -26], [-12, -4], [-3, 0]], fa: [[9, -71], [20, -75], [27, -90]], na: [[4, -70], [13, -56], [25, -62]], hat: 1.08 }, { f: -1, coat: 'lotus', shade: 'wine', bare: false, legs: 'ink' });
// khăn rằn at her neck
{ const d = poly([[1426, 420], [1366, 430], [1350, 470], [1372, 512], [1416, 492], [1470, 498], [1462, 452]]); s.fill(d, 'light'); s.line('M1384 430L1372 504M1402 428L1394 494M1420 424L1418 490M1438 434L1446 492M1364 444L1446 436M1358 464L1460 456M1362 484L1466 478', 'ink', 6); }
{ let d = '', e = ''; for (let i = 0; i < 64; i++) { const x = s.r.between(-40, 480), h = s.r.between(70, 250) * (1 - Math.max(0, x) / 640), b = s.r.between(-60, 70), p = `M${n(x)} 1010q${n(b * .2)} ${n(-h * .7)} ${n(b)} ${n(-h)}q${n(-b * .5 + 6)} ${n(h * .5)} ${n(-b + 16)} ${n(h)}z`; i % 3 ? (d += p) : (e += p); } s.fill(e, 'moss').fill(d, 'ink'); }
misses(s, 30); s.save('investment/policies/mien-giam-tien-thue-dat');

import { Scene, curve, taper, petal, poly, palm, treeline, ripples, misses, n } from './lib.mjs';
import { bamboo } from './greenery.mjs';
import { cloudBank } from './clouds.mjs';
const s = new Scene('nem-lai-vung-bundles', 'Nem of Lai Vung hung in bunches by the Hậu river ferry', 66).hour({ sky: ['#BFE0D6', '#14274A'], sky2: ['#FBE0AE', '#3A446C'], far: ['#7DAF9C', '#1F3E54'], river: ['#D2B483', '#203F50'], river2: ['#A9865A', '#16303F'], cloud: ['#FFF5E4', '#3E4B76'], string: ['#F3D791', '#C9AC6E'], lamp: ['#FFF3D6', '#FFD986'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 120H1600V440H0Z', 'sky2', 's', 1, .95);
for (const [x, y, w, h] of [[420, 300, 460, 54], [820, 210, 520, 60], [1240, 330, 420, 44]]) { const d = cloudBank(x, y, w, h); s.fill(d, 'cloud').grain(d, 'sky2', 's', .9, .7); }
treeline(s, 440, 'far', { h: 44, step: 34 }); for (let i = 0; i < 9; i++) palm(s, 430 + i * 132 + s.r.between(-40, 40), 440, s.r.between(80, 150), 'far');
s.rect(0, 436, 1600, 330, 'river').grain('M0 436H1600V766H0Z', 'river2', 's', 1, .9); ripples(s, 448, 700, 46, 'sky2', { min: 18, max: 200 });
// the ferry: one open deck, a bridge on legs, ramps at both ends
{ s.open('transform="translate(486 576) scale(1.14)"'); s.fill('M-40 6q240 34 520 0q-240 -12 -520 0z', 'river2'); s.fill('M-44 -34L0 -16H410L456 -38L462 -30L420 10H-6L-50 -26Z', 'moss').fill('M-44 -34L0 -16H410L456 -38L454 -44L408 -24H2L-42 -42Z', 'light');
  // on the deck: lorry, motorbikes, people
  s.fill('M40 -84h84v56h-84z', 'son').fill('M124 -68h30l12 22v18h-42z', 'mango').fill('M134 -62h18l8 16h-26z', 'ink').disc(64, -26, 11, 'ink').disc(146, -26, 11, 'ink'); for (const [x, c] of [[200, 'wine'], [236, 'tide'], [286, 'leaf'], [326, 'clay'], [354, 'light']]) s.fill(`M${x - 8} -24q0 -34 8 -34q8 0 8 34z`, c).disc(x, -62, 6, 'clay').fill(`M${x - 13} -64L${x} -78L${x + 13} -64Z`, c === 'light' ? 'mango' : 'light');
  s.fill('M20 -104H390V-92H20Z', 'light').fill('M26 -92h6v70h-6zM150 -92h6v70h-6zM262 -92h6v70h-6zM378 -92h6v70h-6z', 'light'); s.fill('M168 -160H250V-104H168Z', 'cloud').fill('M176 -150h18v20h-18zM200 -150h18v20h-18zM224 -150h18v20h-18z', 'ink').fill('M158 -170H260V-160H158Z', 'son').line('M210 -170v-38M210 -204l26 8l-26 10', 'son', 4); for (const x of [60, 110, 300, 350]) s.disc(x, -88, 4, 'lamp'); s.close(); }
// water hyacinth drifting
for (const [x, y, k] of [[1010, 520, 1], [1480, 560, 1.3], [420, 640, 1.6], [930, 660, 1.5]]) { let d = ''; for (let i = 0; i < 9; i++) d += petal(x + s.r.between(-46, 46) * k, y, s.r.between(-50, 50), s.r.between(14, 30) * k, 12 * k); s.fill(d, 'moss').fill(petal(x + 8, y - 10, 6, 30 * k, 9 * k), 'petal'); }
// red stall table
const table = poly([[-10, 742], [1610, 700], [1610, 1010], [-10, 1010]]);
// --- parcels: a block of banana leaf, folded and tied twice over
const parcel = (base, dark, vein) => { const d = 'M-46 -34Q-44 -42 -36 -42L36 -44Q45 -43 46 -35L48 32Q48 41 39 42L-38 43Q-47 42 -48 33Z'; s.fill(d, base).grain(d, dark, 'se', 1, .75); s.line('M-40 -22L40 -30M-42 -6L42 -14M-44 10L44 4M-44 26L44 22', vein, 1.8, 'opacity=".55"'); s.fill('M-46 -34Q-44 -42 -36 -42L36 -44Q45 -43 46 -35L2 -4Z', dark, 'opacity=".4"'); s.line('M-47 -2Q0 8 47 -6M-4 -43Q6 0 -2 43', 'string', 4.5).line('M2 2l-12 -10M2 2l14 -8', 'string', 4); };
s.symbol('p', () => parcel('leaf', 'moss', 'mist')).symbol('q', () => parcel('moss', 'ink', 'leaf'));
/** A bunch, hung from x y: strings gather at a knot; the lowest parcels are nearest. */
function bunch(x, y, k, drop, rows = [2, 3, 3, 3, 2, 1], turn = 0) {
  s.open(`transform="translate(${n(x)} ${n(y)}) rotate(${turn})"`); let st = ''; const put = []; rows.forEach((c, r) => { for (let i = 0; i < c; i++) { const px = ((i - (c - 1) / 2) * 82 + s.r.between(-7, 7)) * k, py = drop + (r * 62 + Math.abs(i - (c - 1) / 2) * -14 + s.r.between(-6, 6) + 48) * k; put.push([px, py, s.r.between(-9, 9) + (i - (c - 1) / 2) * -10, (r + i) % 3 === 1 ? 'q' : 'p']); st += `M0 ${n(drop * .62)}Q${n(px * .5)} ${n(drop * .8)} ${n(px)} ${n(py - 30 * k)}`; } });
  s.line(`M-6 -8L0 ${n(drop * .62)}M8 -8L2 ${n(drop * .62)}`, 'string', n(5 * k)); s.line(st, 'string', n(3.4 * k));
  const hull = rows.length, W = Math.max(...rows) * 30 * k; s.fill(curve([[-W, drop + 70 * k], [0, drop + 40 * k], [W, drop + 70 * k], [W * .9, drop + hull * 40 * k], [0, drop + hull * 58 * k], [-W * .9, drop + hull * 40 * k]]), 'ink');
  for (const [px, py, a, id] of put) s.use(id, `translate(${n(px)} ${n(py)})rotate(${n(a)})scale(${n(k * 10) / 10})`); s.fill(petal(0, drop * .62 + 12 * k, 120, 40 * k, 12 * k) + petal(0, drop * .62 + 12 * k, -110, 46 * k, 12 * k), 'string').disc(0, drop * .62, 12 * k, 'string'); s.close(); }
const BY = (x) => 66 + x * .03;
// stall posts and bar
const cane = (x0, y0, x1, y1, w) => bamboo(s, x0, y0, x1, y1, w, 'string', (L) => Math.round(L / 150), 5);
cane(1530, -20, 1530, 740, 30);
bunch(1420, BY(1420), .72, 96, [2, 3, 2, 1], 2);
bunch(664, BY(664), .84, 70, [2, 3, 2, 1], -1);
cane(-20, BY(-20), 1620, BY(1620), 24);
// seller: leaning over the table, one hand under the bunch, the knife at its string
{ // far arm under the bunch
  { const fa = taper([[1230, 500, 90], [1140, 590, 70], [1084, 566, 52]]); s.fill(fa, 'wine').grain(fa, 'ink', 'n', .95, .9); } s.fill(taper([[1104, 580, 42], [1064, 552, 34], [1044, 530, 30]]), 'clay');
  bunch(1024, BY(1024), .84, 124, [2, 3, 3, 2, 1], 3);
  s.fill(curve([[1064, 560], [1030, 556], [990, 536], [976, 512], [990, 508], [1014, 526], [1036, 520], [1060, 526], [1074, 544]]), 'clay').line('M990 520L1018 538', 'bark', 3);
  const b = curve([[1154, 740], [1150, 640], [1164, 540], [1196, 462], [1246, 424], [1306, 430], [1360, 480], [1392, 570], [1412, 660], [1424, 760], [1290, 790]]); s.fill(b, 'wine').grain(b, 'ink', 'e', 1, .6);
  let f = ''; for (const [x, y] of [[1200, 560], [1254, 500], [1310, 560], [1240, 620], [1190, 680], [1300, 660], [1356, 620], [1370, 710], [1260, 720], [1310, 480]]) for (let i = 0; i < 5; i++) f += petal(x, y, i * 72 + x, 13, 8); s.fill(f, 'petal');
  s.fill(taper([[1250, 446, 58], [1216, 384, 48]]), 'clay'); s.fill(curve([[1152, 352], [1164, 318], [1196, 302], [1236, 312], [1248, 350], [1236, 392], [1204, 410], [1172, 402], [1164, 384], [1152, 378], [1160, 368], [1142, 362]]), 'clay'); s.fill(curve([[1186, 302], [1236, 296], [1270, 326], [1280, 372], [1256, 404], [1232, 400], [1226, 364], [1210, 336]]), 'ink'); s.disc(1222, 382, 5.5, 'mango'); s.line('M1166 340Q1180 330 1194 338M1168 386Q1176 390 1184 386', 'ink', 4).disc(1178, 343, 5, 'ink', 6);
  s.open('transform="translate(1216 310) rotate(16)"'); s.fill('M-120 8Q-34 -72 4 -104Q42 -72 120 8Q0 44 -120 8Z', 'light').fill('M4 -104Q42 -72 120 8Q66 26 28 26Z', 'mango'); s.close(); s.line('M1166 372Q1180 414 1214 410', 'mango', 4);
  // near arm, up past the hat's brim
  const sl = taper([[1346, 470, 30], [1306, 482, 84], [1236, 494, 86], [1160, 430, 60]]); s.fill(sl, 'wine').grain(sl, 'ink', 'se', .9, .5); let g = ''; for (const [x, y] of [[1250, 490], [1196, 462]]) for (let i = 0; i < 5; i++) g += petal(x, y, i * 72, 13, 8); s.fill(g, 'petal');
  s.fill(taper([[1172, 446, 44], [1116, 340, 36], [1082, 246, 27]]), 'clay'); s.line('M1078 226L1000 150', 'bark', 15); s.fill('M1046 204L996 140Q984 128 972 128Q974 158 1032 216Z', 'grey').fill('M972 128Q974 158 1032 216L1038 210Q990 160 972 128Z', 'light'); s.fill(curve([[1068, 250], [1056, 228], [1056, 206], [1070, 196], [1090, 200], [1102, 222], [1098, 250]]), 'clay').line('M1060 214L1082 208M1060 228L1086 222', 'bark', 3); }
// the table, over her lap
s.fill(table, 'son').grain(table, 'wine', 'se', 1, .85); s.fill(poly([[-10, 742], [1610, 700], [1610, 718], [-10, 762]]), 'clay'); s.line('M-10 860Q800 822 1610 826', 'wine', 5);
// lotus-tea, nem and star-apple each have their own shadow: depth, slope and strength differ, so little is shared
const shadow = (x, y, w, h = .12) => s.fill(`M${n(x)} ${n(y)}q${n(w * .5)} ${n(-w * h)} ${n(w)} ${n(-w * .01)}q${n(-w * .4)} ${n(w * h * 1.2)} ${n(-w)} ${n(w * .01)}z`, 'ink', 'opacity=".5"');
// opened nem on a plate: leaf unfolded, the pink inside
shadow(560, 906, 560); s.disc(760, 886, 264, 'slate', 86).disc(760, 878, 264, 'light', 84).disc(760, 876, 210, 'mist', 60).disc(760, 879, 204, 'light', 56); s.line('M512 890Q520 950 760 956Q1000 950 1008 890', 'tide', 5);
{ const flap = (x, y, a, l, w) => { const d = petal(x, y, a, l, w); s.fill(d, 'leaf').grain(d, 'moss', 'se', .9, .7); const t = a * Math.PI / 180; s.line(`M${n(x)} ${n(y)}L${n(x + Math.sin(t) * l * .9)} ${n(y - Math.cos(t) * l * .9)}`, 'mist', 2.6); }; for (const [a, l, w] of [[-84, 190, 70], [86, 196, 74], [-128, 130, 66], [124, 140, 66], [-36, 110, 60], [40, 112, 60]]) flap(760, 868, a, l, w);
  const block = (x, y, k) => { s.fill(poly([[x - 54 * k, y - 24 * k], [x + 30 * k, y - 34 * k], [x + 66 * k, y - 12 * k], [x - 20 * k, y]]), 'petal').fill(poly([[x - 20 * k, y], [x + 66 * k, y - 12 * k], [x + 64 * k, y + 40 * k], [x - 20 * k, y + 54 * k]]), 'lotus').fill(poly([[x - 54 * k, y - 24 * k], [x - 20 * k, y], [x - 20 * k, y + 54 * k], [x - 54 * k, y + 28 * k]]), 'wine'); s.fill(poly([[x + 4 * k, y - 30 * k], [x + 22 * k, y - 33 * k], [x + 54 * k, y - 12 * k], [x + 52 * k, y + 42 * k], [x + 34 * k, y + 45 * k], [x + 36 * k, y - 8 * k]]), 'moss'); let d = ''; for (const [a, b] of [[-24, -16], [-4, -10], [2, -22], [-36, -22], [-12, 14], [8, 26], [14, 8], [-6, 38], [58, 10]]) d += `M${n(x + a * k)} ${n(y + b * k)}l${n(7 * k)} ${n(-2 * k)}`; s.line(d, 'light', n(4 * k)); s.fill(petal(x - 22 * k, y - 8 * k, 66, 40 * k, 9 * k), 'son').disc(x - 16 * k, y - 20 * k, 7 * k, 'light', 4 * k); };
  block(688, 836, 1.1); block(838, 836, 1.1); block(756, 872, 1.25); }
s.fill(petal(1074, 900, 74, 92, 20, 12), 'son').line('M1074 900q-16 4 -26 -6', 'leaf', 7).fill(petal(1060, 930, 96, 80, 18, -10), 'leaf');
// a pile lying at the right, leaving the picture
shadow(1180, 960, 420); for (const [x, y, a, id, k] of [[1330, 834, 8, 'q', 1.1], [1436, 822, -12, 'p', 1.15], [1546, 834, 6, 'q', 1.2], [1280, 920, -10, 'p', 1.25], [1396, 916, 12, 'q', 1.3], [1520, 922, -6, 'p', 1.35], [1336, 1004, 6, 'p', 1.4], [1476, 1010, -8, 'q', 1.4], [1610, 1006, 10, 'p', 1.4]]) s.use(id, `translate(${x} ${y})rotate(${a})scale(${k})`);
// the great bunch, nearest, leaving above and at the left
bunch(236, BY(236) - 20, 1.5, 70, [3, 4, 4, 3, 2, 1], 2);
// lamp over the stall
s.line('M1300 104V150', 'ink', 5).fill('M1276 150h48l16 26h-80z', 'moss').disc(1300, 186, 24, 'lamp', 20);
// striped canvas edge
{ for (let i = 0; i < 13; i++) { const a = -40 + i * 130, b = a + 130, e = 34 + i * 2; s.fill(`M${a + 14} -10H${b + 14}L${b} ${e}Q${a + 65} ${e + 38} ${a} ${e - 2}Z`, i % 2 ? 'light' : 'tide'); } s.grain('M-20 -10H1620V84L-20 60Z', 'ink', 'n', .8, .8); }
misses(s, 40); s.save('ocop/nem-lai-vung');

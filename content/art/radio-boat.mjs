import { Scene, curve, taper, petal, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
import { horn } from './loudspeaker.mjs';
import { dot, limb, head } from './heads-and-limbs.mjs';
import { cloudStreak } from './clouds.mjs';
const s = new Scene('loudspeaker-and-river', 'Loudspeakers on a leaning pole, the morning ferry behind', 97).hour({ sky: ['#FBDDB0', '#14254A'], sky2: ['#A9D6CF', '#0B1733'], sun: ['#FFF3D6', '#F0E0B8'], far: ['#8DB59A', '#20445A'], river: ['#8CC3B4', '#1E4A58'], ao: ['#E3DACF', '#B7A7A8'], skin: ['#C97A4C', '#A8673F'], win: ['#BFE0DA', '#F6C25A'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 0H1600V330H0Z', 'sky2', 'n', .95, 1);
s.disc(1010, 330, 84, 'sun'); for (const [x, y, w] of [[860, 286, 280], [980, 372, 340], [1260, 190, 420], [640, 214, 240]]) s.fill(cloudStreak(x, y, w, [16, 5, 13, 11, 4, 9]), 'sky2');
treeline(s, 436, 'far', { h: 70, step: 44 }); for (const [x, h] of [[60, 150], [560, 190], [700, 140], [840, 200], [1200, 170], [1330, 230], [1540, 190]]) palm(s, x, 434, h, 'far');
for (const [x, w, i] of [[590, 120, 'clay'], [740, 90, 'son'], [900, 130, 'clay'], [1130, 110, 'clay'], [180, 120, 'clay']]) { s.rect(x, 398, w, 40, 'ao'); s.rect(x + w * .15, 410, w * .16, 28, 'far').rect(x + w * .6, 410, w * .2, 16, 'far'); s.fill(poly([[x - 12, 402], [x + w * .18, 364], [x + w * .82, 364], [x + w + 12, 402]]), i); }
s.rect(0, 436, 1600, 564, 'river').grain('M0 470H1600V1000H0Z', 'tide', 's', 1, .95);
{ let d = ''; for (let i = 0; i < 16; i++) { const y = 446 + i * 13, w = s.r.between(60, 240), x = 1010 - w / 2 + s.r.between(-60, 60); d += `M${n(x)} ${y}q${n(w / 2)} -5 ${n(w)} 0q${n(-w / 2)} 5 ${n(-w)} 0z`; } s.fill(d, 'sun'); } ripples(s, 460, 980, 44, 'mist', { min: 20, max: 260 });
// --- the ferry: a flat deck, a ramp at each end, the wheelhouse on posts
const D = 700;
s.fill('M620 812Q1120 860 1640 816V790H650Z', 'moss', 'opacity=".75"');
s.rect(1330, 306, 20, D - 306, 'bark').rect(1560, 306, 20, D - 306, 'bark'); s.rect(1340, 236, 230, 116, 'light'); s.grain('M1340 236h230v116h-230z', 'tide', 'e', .95, .6); s.rect(1360, 256, 60, 48, 'win').rect(1434, 256, 60, 48, 'win').rect(1508, 256, 50, 48, 'win'); s.rect(1340, 320, 260, 14, 'son'); s.fill(poly([[1316, 238], [1340, 208], [1640, 208], [1640, 238]]), 'moss').rect(1300, 350, 340, 22, 'moss'); s.line('M1400 208V150', 'bark', 6); s.fill('M1400 152Q1440 140 1478 156Q1440 168 1400 180Z', 'son');
let rail = 'M780 610H1640M780 656H1640'; for (let x = 780; x < 1620; x += 76) rail += `M${x} 606V${D}`; s.line(rail, 'tide', 8);
/** Áo dài: two long panels in the wind, split at the waist. */
function student(x, y, k, { lean = 0, wind = 1, bag = false, hair = 'long', armN, armF, hd = 0, step = 0, flip = false, bagInk = 'lotus' }) {
  s.open(`transform="translate(${x} ${y}) scale(${flip ? -k : k} ${k})"`); const w = flip ? -wind : wind, L = lean * 100;
  s.fill(limb(armF.slice(0, 3).map(([a, b], i) => [a + L, b, [34, 26, 17][i]])), 'ao').fill(petal(armF[2][0] + L, armF[2][1], armF[3] ?? 120, 34, 9), 'skin');
  s.fill(limb([[4 + L * .5, -270, 60], [-14 - step * 30, -140, 50], [-24 - step * 60, -16, 44]]), 'ao').fill(limb([[10 + L * .5, -270, 60], [22 + step * 40, -146, 50], [18 + step * 46, -14, 46]]), 'ao').fill(`M${-44 - step * 60} -8h44v10h-46zM${n(2 + step * 46)} -8h46v10h-48z`, 'ink');
  const back = curve([[-22 + L * .6, -318], [-34 + L * .5, -250], [-30 + w * 40, -160], [-12 + w * 96, -96], [w * 168, -78], [w * 150, -40], [12 + w * 88, -22], [24 + w * 34, -90], [28 + w * 4, -190], [26 + L * .5, -270], [20 + L * .6, -318]]); s.fill(back, 'light').grain(back, 'grey', 's', .95, .7);
  const b = curve([[-30 + L, -436], [-4 + L, -450], [28 + L, -440], [42 + L, -396], [30 + L * .8, -336], [34 + L * .5, -276], [40, -180], [48 + w * 20, -70], [22 + w * 24, -40], [-14 + w * 14, -50], [-16, -160], [-34 + L * .4, -262], [-26 + L * .7, -330], [-36 + L, -396]]); s.fill(b, 'light').grain(b, 'grey', 'e', .9, .5); s.line(`M${n(-28 + L * .7)} -318Q${n(-34 + L * .4)} -240 -18 -60`, 'grey', 4);
  s.fill(taper([[L + 2, -438, 40], [L + 6, -462, 30], [L + 8, -480, 30]]), 'skin'); s.fill(curve([[L - 14, -446], [L + 4, -440], [L + 22, -448], [L + 20, -464], [L - 12, -462]]), 'light');
  if (bag) { s.fill(curve([[L - 74, -420], [L - 34, -436], [L - 26, -340], [L - 40, -312], [L - 84, -326]]), bagInk).line(`M${n(L - 24)} -428Q${n(L + 14)} -390 ${n(L - 22)} -330`, bagInk, 9); }
  head(s, L + 12, -504, 88, { hair, rot: hd, shade: 'clay' });
  s.fill(limb(armN.slice(0, 3).map(([a, b], i) => [a + L, b, [40, 30, 19][i]])), 'light').line(`M${n(armN[0][0] + L + 10)} ${n(armN[0][1] + 16)}L${n(armN[1][0] + L + 8)} ${n(armN[1][1] - 12)}`, 'grey', 4).fill(petal(armN[2][0] + L, armN[2][1], armN[3] ?? 120, 36, 10), 'skin');
  s.close();
}
/** A Cub, wheels r = 50; nose to the left. */
function moto(x, y, k, ink) {
  s.open(`transform="translate(${x} ${y}) scale(${k})"`);
  s.line('M-112 -50m-44 0a44 44 0 1 0 88 0a44 44 0 1 0 -88 0M112 -50m-44 0a44 44 0 1 0 88 0a44 44 0 1 0 -88 0', 'ink', 13).line('M-112 -50L-76 -176M112 -50L40 -78', 'slate', 10).disc(-112, -50, 12, 'grey').disc(112, -50, 12, 'grey');
  s.fill(curve([[-160, -98], [-112, -122], [-72, -100], [-66, -70], [-84, -92], [-112, -106], [-150, -90]]), ink); s.fill('M-92 -186L-62 -190Q-58 -120 -30 -84L40 -70L30 -36H-34Q-74 -70 -92 -186Z', 'light').fill('M-62 -190L-48 -180Q-40 -120 0 -104L60 -112Q130 -150 172 -128Q150 -96 92 -84L40 -70L-30 -84Q-58 -120 -62 -190Z', ink); s.fill(curve([[-10, -128], [40, -140], [110, -150], [156, -142], [150, -126], [60, -116], [0, -112]]), 'ink').fill('M20 -60h80l56 26v12h-70z', 'slate'); s.fill(curve([[-106, -206], [-78, -216], [-58, -200], [-66, -182], [-98, -182]]), ink).disc(-100, -196, 12, 'mango').line('M-74 -204L-44 -226M-66 -212L-60 -246', 'ink', 7).disc(-58, -252, 13, 'slate', 9).disc(168, -124, 9, 'son', 12);
  s.close();
}
// a girl at the rail, hat held down against the wind; another talks to her
student(936, D, .66, { lean: .06, wind: 1, hd: -8, bag: true, step: .3, flip: true, armF: [[20, -424], [70, -350], [96, -300], 140], armN: [[-4, -424], [66, -388], [98, -486], 14] });
student(1056, D, .64, { lean: -.06, wind: 1, hair: 'bun', hd: 4, step: .1, flip: true, armF: [[20, -424], [72, -390], [110, -430], 30], armN: [[-6, -424], [-30, -330], [10, -270], 130] });
// the man on the Cub waits with one foot down, looking back over the water
moto(1220, D + 2, .86, 'tide');
{ const y = D; s.fill(limb([[1272, 554, 58], [1196, 556, 46], [1206, 640, 32]]), 'slate'); s.fill(taper([[1258, 446, 40], [1248, 410, 30], [1244, 392, 30]]), 'skin'); s.fill(limb([[1246, 462, 36], [1192, 510, 28], [1164, 494, 19]]), 'wine');
  const b = curve([[1222, 458], [1250, 434], [1284, 446], [1302, 500], [1304, 560], [1262, 580], [1236, 566], [1234, 516]]); s.fill(b, 'son').grain(b, 'wine', 'e', .95, .6); s.fill(limb([[1276, 560, 62], [1212, 584, 50], [1238, 672, 34]]), 'ink').fill('M1212 684h44v14h-66q2 -12 22 -14z', 'bark');
  head(s, 1236, 384, 64, { flip: true, rot: -4 }); s.fill(curve([[1204, 376], [1210, 350], [1240, 338], [1268, 350], [1276, 384], [1262, 396], [1246, 372]]), 'mango').fill('M1214 372Q1200 374 1192 384Q1208 384 1222 380Z', 'bark');
  s.fill(limb([[1270, 464, 42], [1250, 534, 32], [1178, 506, 20]]), 'son').fill(dot(1172, 502, 12), 'skin'); }
// a student with a bicycle of lotus-market greens, nearest the far ramp
{ const x = 1420, y = D; s.line(`M${x - 70} ${y - 44}m-42 0a42 42 0 1 0 84 0a42 42 0 1 0 -84 0M${x + 76} ${y - 44}m-42 0a42 42 0 1 0 84 0a42 42 0 1 0 -84 0`, 'ink', 7).line(`M${x - 70} ${y - 44}L${x - 44} ${y - 140}L${x + 76} ${y - 44}H${x + 10}L${x + 34} ${y - 132}M${x - 44} ${y - 120}L${x + 10} ${y - 44}M${x - 44} ${y - 140}l-30 -16`, 'son', 8).line(`M${x + 14} ${y - 138}h44`, 'ink', 12); s.fill(`M${x - 118} ${y - 150}h56l-8 46h-40z`, 'clay'); for (const a of [-40, -12, 16, 40]) s.fill(petal(x - 90, y - 146, a, 58, 15), 'leaf'); }
student(1476, D, .64, { lean: -.08, wind: 1, hd: 2, step: .5, flip: true, armF: [[16, -424], [60, -340], [118, -262], 110], armN: [[-2, -424], [30, -330], [96, -256], 110] });
// hull over their feet
{ const h = `M640 ${D - 30}L800 ${D - 6}H1640V800H830Q760 800 700 756Z`; s.fill(h, 'tide').grain(h, 'ink', 's', 1, .8).fill(`M640 ${D - 30}L800 ${D - 6}H1640V${D + 14}H796L646 ${D - 10}Z`, 'mango').line(`M720 756Q790 782 860 782H1640`, 'son', 12); let d = ''; for (let i = 0; i < 6; i++) d += `M${900 + i * 130} 738a24 24 0 1 0 48 0a24 24 0 1 0 -48 0`; s.line(d, 'ink', 15); s.line(`M660 ${D - 22}L826 470`, 'bark', 6); s.line(`M826 464V${D}`, 'bark', 14); }
s.fill('M620 806q60 -16 130 -6q90 10 160 4q-60 20 -150 18q-80 0 -140 -16zM980 812q120 -10 240 2q-120 14 -240 -2zM1300 814q140 -12 320 0q-180 16 -320 0z', 'sun');
// --- the leaning pole and its horns, as near as they sound
s.line('M452 40Q980 190 1640 70M448 92Q960 270 1640 160', 'ink', 4); for (const [x, y] of [[760, 114], [812, 122], [900, 133]]) s.fill(curve([[x - 14, y + 4], [x - 4, y - 18], [x + 10, y - 20], [x + 22, y - 14], [x + 10, y - 6], [x + 6, y + 4], [x - 22, y + 22]]), 'ink');
{ const p = taper([[290, 1020, 62], [350, 640, 54], [408, 300, 46], [458, -20, 40]]); s.fill(p, 'bark').grain(p, 'ink', 'e', 1, .75); }
s.line('M352 262L476 176', 'slate', 30);
horn(s, 352, 262, 186, 280, 172);
horn(s, 476, 176, -8, 280, 178);
// bracket and the horn that faces us
s.rect(330, 430, 130, 30, 'slate'); 
{ const x = 396, y = 520; s.disc(x, y, 178, 'light').disc(x, y, 166, 'grey'); s.grain(dot(x, y, 164), 'slate', 'se', 1, .85); s.disc(x, y, 124, 'slate'); s.grain(dot(x, y, 122), 'ink', 'nw', 1, .8); s.disc(x, y, 62, 'grey').grain(dot(x, y, 60), 'slate', 'se', 1, .8).disc(x - 4, y - 4, 24, 'light'); }
s.line('M350 690Q420 720 380 800T330 900', 'ink', 6);
// foreground: the bank, nipa and banana, off the edge
s.fill(curve([[-40, 900], [160, 872], [420, 900], [700, 950], [980, 1004], [980, 1040], [-40, 1040]]), 'moss').grain(curve([[-40, 900], [160, 872], [420, 900], [700, 950], [980, 1004], [980, 1040], [-40, 1040]]), 'ink', 's', 1, .9);
{ let d = ''; const frond = (x, y, a, l) => { const t = a * Math.PI / 180; d += taper([[x, y, 12], [x + Math.sin(t) * l * .5, y - Math.cos(t) * l * .55, 9], [x + Math.sin(t) * l, y - Math.cos(t) * l * .9, 3]]); for (let i = 3; i < 12; i++) { const f = i / 12, px = x + Math.sin(t) * l * f, py = y - Math.cos(t) * l * (f * 1.1 - f * f * .2); for (const k of [-1, 1]) d += petal(px, py, a + k * (58 - f * 24), l * .34 * (1.1 - f * .6), l * .028, k * 6); } }; frond(60, 1020, -14, 330); frond(120, 1020, 16, 300); frond(20, 1020, 34, 260); frond(520, 1030, 40, 210); frond(460, 1030, 8, 200); frond(1560, 1030, -22, 250); frond(1600, 1030, 4, 280); frond(1500, 1040, -44, 220); s.fill(d, 'ink'); }
misses(s, 26); s.save('news/ke-hoach-thong-tin-doi-ngoai-2026');

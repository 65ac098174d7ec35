import { Scene, curve, taper, petal, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
import { dot, limb, head } from './heads-and-limbs.mjs';
import { cloudBank } from './clouds.mjs';
const s = new Scene('reading-by-the-canal', 'Reading on the river steps, a boat of books, Sa Đéc', 71).hour({ sky: ['#BFE2DC', '#15284C'], sky2: ['#FCE8C6', '#33426C'], far: ['#7DB8A2', '#22485A'], wall: ['#F6D693', '#75698A'], stone: ['#F3DDBB', '#6F6A80'], stone2: ['#C99A6C', '#3E3A58'], skin: ['#C97A4C', '#A8673F'], win: ['#2F6F6C', '#F5C25E'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 100H1600V440H0Z', 'sky2', 's', 1, .95);
for (const [x, y, w, h] of [[430, 150, 520, 64], [-160, 110, 420, 50]]) { const d = cloudBank(x, y, w, h); s.fill(d, 'sky2'); }
treeline(s, 436, 'far', { h: 190, step: 80 }); for (const [x, h] of [[640, 300], [880, 340], [60, 330], [960, 260]]) palm(s, x, 430, h, 'far');
// the old shop-houses along the far quay
function house(x, w, top, wall, roof, arches) { const y = 430, h = y - top; s.fill(poly([[x - 8, top + 6], [x + 18, top - 44], [x + w - 18, top - 44], [x + w + 8, top + 6]]), roof); s.grain(poly([[x - 8, top + 6], [x + 18, top - 44], [x + w - 18, top - 44], [x + w + 8, top + 6]]), 'bark', 'e', .9, .7);
  s.rect(x, top, w, h, wall); s.grain(`M${x} ${top}h${w}v${h}h${-w}z`, 'stone2', 'e', .9, .6); s.rect(x - 5, top, w + 10, 9, 'light').rect(x - 3, top + h * .46, w + 6, 7, 'light');
  const c = arches, g = w / c, a = g * .5; let up = '', dn = ''; for (let i = 0; i < c; i++) { const m = x + g * (i + .5); up += `M${n(m - a * .4)} ${n(top + h * .4)}V${n(top + h * .2)}a${n(a * .4)} ${n(a * .4)} 0 0 1 ${n(a * .8)} 0V${n(top + h * .4)}z`; dn += `M${n(m - a * .5)} ${y}V${n(top + h * .7)}a${n(a * .5)} ${n(a * .45)} 0 0 1 ${n(a)} 0V${y}z`; } s.fill(up + dn, 'win'); }
house(-60, 200, 250, 'wall', 'clay', 3); house(146, 150, 214, 'mist', 'clay', 2); house(300, 190, 266, 'blush', 'son', 3); house(496, 140, 226, 'wall', 'clay', 2); house(640, 200, 270, 'mist', 'clay', 3); house(846, 150, 232, 'wall', 'son', 2); house(1000, 190, 262, 'blush', 'clay', 3);
s.rect(0, 428, 1600, 26, 'stone2').rect(0, 424, 1600, 8, 'stone');
s.rect(0, 452, 1600, 548, 'water').grain('M0 452H1600V1000H0Z', 'tide', 's', 1, .95);
{ let d = ''; for (let i = 0; i < 22; i++) { const x = s.r.between(380, 980), y = 462 + i * 8, w = s.r.between(30, 110); d += `M${n(x)} ${y}q${n(w / 2)} -4 ${n(w)} 0q${n(-w / 2)} 4 ${n(-w)} 0z`; } s.fill(d, 'stone', 'opacity=".7"'); } ripples(s, 500, 990, 30, 'mist', { x0: 420, min: 30, max: 240 });
// --- the book-boat
{ const X0 = 1000, T = 262, Bt = 800; s.fill('M720 946Q1180 990 1640 950V930H760Z', 'tide').fill('M720 950Q1180 1000 1640 960V940H760Z', 'ink', 'opacity=".5"');
  s.rect(X0, T, 640, Bt - T, 'bark').rect(X0 + 26, T + 30, 640, Bt - T - 40, 'ink');
  const INK = ['son', 'mango', 'light', 'tide', 'leaf', 'clay', 'petal', 'mist', 'wine', 'moss', 'slate', 'mango', 'light', 'son']; const by = {};
  const rows = [418, 546, 672, 792]; const at = {};
  rows.forEach((y, r) => { let x = X0 + 34, k = r * 3; while (x < 1600) { const w = s.r.between(14, 34), h = s.r.between(70, 102), g = s.r();
      if (g > .93 && x < 1540) { x += 34; continue; } const ink = INK[k++ % INK.length];
      if (g < .1) { (by[ink] ??= []).push(poly([[x + 4, y], [x + 4 + w, y - 2], [x + w + 30, y - h], [x + 30, y - h + 4]])); x += w + 34; continue; }
      (by[ink] ??= []).push(`M${n(x)} ${y}v${n(-h)}h${n(w - 2)}v${n(h)}z`); if (w > 22) (at[r % 2 ? 'mango' : 'light'] ??= []).push(`M${n(x + 4)} ${n(y - h + 12)}h${n(w - 10)}v5h${n(10 - w)}zM${n(x + 4)} ${n(y - 18)}h${n(w - 10)}v5h${n(10 - w)}z`); x += w; } });
  for (const k in by) s.fill(by[k].join(''), k); for (const k in at) s.fill(at[k].join(''), k);
  for (const y of rows) s.rect(X0, y, 640, 16, 'clay').rect(X0, y + 12, 640, 6, 'bark'); for (const x of [X0, 1306]) { s.rect(x, T, 30, Bt - T, 'bark'); s.rect(x, T, 8, Bt - T, 'clay'); }
  const rf = `M${X0 - 66} ${T + 24}Q${X0 + 40} ${T - 90} ${X0 + 330} ${T - 116}T1640 ${T - 110}V${T + 24}Z`; s.fill(rf, 'son').grain(rf, 'wine', 'se', 1, .8); let q = ''; for (let i = 1; i < 8; i++) q += `M${X0 - 30 + i * 92} ${T + 18}Q${X0 + 10 + i * 84} ${T - 60} ${X0 + 90 + i * 76} ${n(T - 84 - i * 4)}`; s.line(q, 'wine', 5); s.rect(X0 - 70, T + 18, 720, 16, 'mango'); }
// the girl on tiptoe, on the foredeck: she wants one from the top shelf
{ s.fill(limb([[950, 640, 46], [942, 716, 34], [916, 790, 20]]), 'skin').fill(curve([[906, 780], [926, 782], [944, 808], [908, 806]]), 'skin');
  s.fill(limb([[972, 640, 46], [984, 718, 34], [972, 790, 20]]), 'skin').fill(curve([[962, 776], [982, 780], [1000, 812], [964, 810]]), 'skin');
  s.fill(limb([[962, 470, 38], [1024, 520, 30], [1050, 480, 20]]), 'clay');
  const sk = curve([[934, 560], [990, 556], [1014, 640], [1022, 690], [960, 700], [896, 686], [914, 630]]); s.fill(sk, 'ink');
  const b = curve([[926, 456], [958, 442], [990, 452], [996, 520], [998, 580], [960, 590], [922, 580], [926, 520]]); s.fill(b, 'light').grain(b, 'grey', 'e', .9, .5);
  s.fill(taper([[958, 460, 36], [960, 430, 30], [958, 410, 30]]), 'skin'); head(s, 948, 388, 82, { rot: -22, hair: 'bun' });
  s.fill(limb([[972, 474, 44], [1040, 412, 32], [1080, 344, 20]]), 'skin').fill(limb([[964, 476, 50], [1000, 446, 42]]), 'light').fill(petal(1074, 350, 38, 46, 12), 'skin').fill(petal(1074, 350, 70, 34, 8), 'skin'); }
// --- the steps
const ST = [[-40, 330, 520], [330, 460, 604], [460, 590, 688], [590, 720, 772], [720, 850, 856], [850, 990, 940]];
{ const pf = [[-40, 1010], ...ST.flatMap(([a, b, y]) => [[a, y], [b, y]]), [990, 1010]]; for (const [a, b, y] of ST) { s.fill(poly([[a, y], [b, y], [b + 46, y - 42], [a + 46, y - 42]]), 'stone').fill(poly([[b, y], [b, y + 84], [b + 46, y + 42], [b + 46, y - 42]]), 'stone2'); } const d = poly(pf); s.fill(d, 'stone2').grain(d, 'bark', 's', 1, .85); let q = ''; for (const [a, b, y] of ST) q += `M${Math.max(a, -20)} ${y + 9}H${b - 8}`; s.line(q, 'stone', 14); q = ''; for (let i = 0; i < 16; i++) { const x = s.r.between(-20, 700), y = 640 + i * 22; if (y > 640 + (x - 300) * .65) q += `M${n(x)} ${y}h${n(s.r.between(26, 60))}`; } s.line(q, 'bark', 4); }
{ const hull = 'M716 742C744 830 790 914 860 946H1640V806H1000C880 806 790 786 716 742Z'; s.fill(hull, 'bark').grain(hull, 'ink', 's', 1, .7); s.fill('M716 742C742 824 782 900 830 932Q910 910 960 806C870 800 790 782 716 742Z', 'moss').line('M830 932Q910 910 960 806', 'mango', 8).line('M724 752C800 794 890 812 1000 814H1610', 'mango', 12); s.open('transform="rotate(12 852 846)"').disc(852, 846, 42, 'light', 27).disc(852, 846, 18, 'ink', 20).disc(847, 840, 5, 'light').close(); s.rect(716, 730, 22, 0, 'bark'); }
s.fill('M580 1010Q650 940 820 928Q1100 916 1640 940V1010Z', 'tide'); ripples(s, 950, 998, 12, 'mist', { x0: 720, min: 60, max: 200 });
// a girl leans over the old man's shoulder
{ s.fill(limb([[104, 390, 44], [88, 460, 34], [80, 512, 24]]), 'skin').fill(limb([[140, 390, 46], [146, 456, 34], [128, 512, 24]]), 'skin').fill('M66 506h34l14 18h-48zM114 506h34l18 18h-52z', 'bark');
  const b = curve([[88, 270], [130, 250], [176, 266], [184, 320], [178, 360], [196, 420], [120, 432], [50, 418], [76, 350], [78, 310]]); s.fill(b, 'mango').grain(b, 'clay', 'e', .95, .6);
  s.fill(taper([[134, 280, 44], [150, 240, 36], [160, 222, 34]]), 'skin'); head(s, 166, 200, 96, { rot: 26, hair: 'bun' }); s.fill(petal(112, 174, -70, 34, 12) + petal(112, 174, -20, 30, 11), 'son'); }
{ s.fill(limb([[262, 486, 96], [404, 450, 70], [392, 590, 46]]), 'slate').fill(curve([[370, 576], [410, 580], [452, 600], [448, 612], [372, 610]]), 'skin');
  s.fill(limb([[292, 330, 50], [358, 410, 42], [404, 400, 26]]), 'grey');
  s.fill(taper([[240, 330, 70], [262, 276, 46], [272, 248, 44]]), 'skin');
  const b = curve([[198, 330], [236, 296], [262, 308], [286, 296], [318, 330], [330, 400], [320, 470], [322, 524], [240, 532], [160, 524], [166, 460], [180, 390]]); s.fill(b, 'light').grain(b, 'slate', 'e', .9, .55); s.line('M264 312Q280 400 276 520', 'grey', 4);
  head(s, 284, 232, 112, { rot: 22, hair: 'old', ink: 'grey', look: 1 }); s.line('M304 240a13 13 0 1 0 26 0a13 13 0 1 0 -26 0M304 236L276 228', 'ink', 3.500);
  s.fill(limb([[130, 290, 46], [166, 350, 36], [222, 326, 24]]), 'mango').fill(petal(218, 328, 74, 44, 13), 'skin');
  s.fill(limb([[248, 492, 100], [378, 488, 74], [340, 596, 48]]), 'ink').fill(curve([[320, 584], [360, 586], [404, 604], [400, 616], [324, 614]]), 'skin').fill('M316 604L410 604L414 618H316Z', 'bark');
  s.fill(poly([[340, 414], [392, 366], [470, 356], [438, 414]]), 'light').fill(poly([[330, 424], [438, 420], [478, 352], [490, 358], [448, 434], [336, 438]]), 'lotus').line('M366 404L408 372M384 406L434 368M404 408L452 364', 'grey', 3);
  s.fill(limb([[226, 344, 66], [262, 452, 54], [366, 424, 32]]), 'light').line('M240 384Q254 426 268 436', 'grey', 4).fill(petal(360, 424, 84, 56, 17), 'skin'); }
// a boy, two steps down, has forgotten the water
{ s.fill(limb([[516, 660, 72], [628, 620, 52], [628, 740, 30]]), 'skin').fill(curve([[612, 736], [642, 738], [684, 764], [680, 774], [614, 774]]), 'skin');
  const b = curve([[488, 552], [520, 522], [560, 530], [580, 580], [568, 640], [560, 690], [500, 696], [456, 688], [462, 620]]); s.fill(taper([[530, 560, 46], [560, 520, 36], [568, 500, 34]]), 'skin'); s.fill(b, 'son').grain(b, 'wine', 'e', .95, .6);
  head(s, 578, 490, 94, { rot: 30 });
  s.fill(limb([[506, 664, 80], [600, 640, 58], [584, 750, 32]]), 'skin').fill(limb([[506, 664, 88], [580, 644, 72]]), 'tide').fill(curve([[568, 742], [598, 744], [640, 768], [636, 780], [570, 778]]), 'skin');
  s.fill(poly([[584, 616], [626, 578], [690, 574], [664, 618]]), 'light').fill(poly([[578, 624], [664, 624], [698, 570], [706, 576], [670, 636], [582, 634]]), 'mango').line('M612 608L640 584M634 608L664 582', 'grey', 3);
  s.fill(limb([[514, 574, 50], [534, 652, 38], [602, 628, 22]]), 'skin').fill(limb([[514, 572, 58], [526, 616, 50]]), 'son').fill(petal(598, 630, 84, 44, 13), 'skin'); }
// foreground: raspberry chrysanthemums, Sa Đéc's own, off the edge
{ s.fill('M30 900H236L206 1010H60Z', 'clay').grain('M30 900H236L206 1010H60Z', 'bark', 'e', .95, .8).rect(20, 892, 226, 24, 'bark'); let lf = ''; for (let i = 0; i < 15; i++) lf += petal(132 + (i - 7) * 20, 866, (i - 7) * 17, 80, 17); s.fill(lf, 'moss');
  let d = '', e = '', f = ''; for (let r = 0; r < 7; r++) { const y = 706 + r * 27, w = 322 * Math.sin(.42 + r * .36), c = Math.max(4, Math.round(w / 36)); for (let i = 0; i < c; i++) { const x = 124 - w / 2 + (i + .5) * w / c + s.r.between(-6, 6), yy = y + s.r.between(-6, 6) + Math.abs(x - 124) ** 2 * .0009; d += dot(x, yy, 29); e += `M${n(x - 20)} ${n(yy)}q20 -34 40 0q-6 -8 -12 -2q-8 -10 -16 0q-6 -8 -12 2z`; f += `M${n(x - 22)} ${n(yy + 10)}q22 22 44 0q-22 10 -44 0z`; } } s.fill(d, 'mango').grain(d, 'clay', 'se', 1, .75).fill(f, 'clay').fill(e, 'light', 'opacity=".75"'); }
misses(s, 30); s.save('news/thanh-pho-hoc-tap-unesco');

import { Scene, curve, taper, petal, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
import { person, PORTER } from './people-jointed.mjs';
import { cloudBank } from './clouds.mjs';
const s = new Scene('riverside-mill', 'A rice mill on the Tiền river, loading barges in the morning', 91).hour({ sky: ['#BFE2E2', '#13233F'], sky2: ['#FFE7C4', '#2B3A5E'], far: ['#86B3A4', '#1E3B58'], roof: ['#5E9AA3', '#2A4C66'], wall: ['#FBEBCB', '#5C5878'], win: ['#FFF6DC', '#F6C25A'], river: ['#DDBE85', '#1C3A4C'], river2: ['#BB8E52', '#12273A'] });

const sackPath = (w, h) => curve([[-w * .5, -h * .26], [-w * .3, -h * .5], [w * .3, -h * .5], [w * .5, -h * .26], [w * .47, 0], [w * .5, h * .34], [w * .3, h * .5], [-w * .3, h * .5], [-w * .5, h * .34], [-w * .47, 0]]);
for (const [id, ink, dark, band] of [['sk', 'light', 'clay', 'leaf'], ['sm', 'mango', 'bark', 'son']]) s.symbol(id, () => { const d = sackPath(100, 44); s.fill(d, ink).grain(d, dark, 'se', .9, .75).line('M-30 -21Q-26 0 -30 21M30 -21Q34 0 30 21', band, 4).line('M-47 -12l-5 -7M47 -12l5 -7', ink, 5); });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 120H1600V450H0Z', 'sky2', 's', 1, .95);
for (const [x, y, w, h] of [[1020, 250, 640, 84], [1180, 120, 420, 46], [-60, 90, 420, 40]]) { const d = cloudBank(x, y, w, h); s.fill(d, 'wall').grain(d, 'sky2', 's', 1, .8); }
treeline(s, 436, 'far', { x0: 900, h: 44, step: 34 }); for (let i = 0; i < 8; i++) palm(s, 1060 + i * 70 + s.r.between(-24, 24), 436, s.r.between(60, 120), 'far');
s.rect(0, 434, 1600, 566, 'river').grain('M0 460H1600V1000H0Z', 'river2', 's', 1, .9);
ripples(s, 446, 990, 60, 'win', { min: 14, max: 250 });
// --- the mill
s.fill('M470 60Q430 20 480 -10Q520 -60 640 -40Q760 -80 900 -30Q780 -10 700 14Q600 10 560 40Q520 30 500 66Z', 'wall', 'opacity=".8"');
s.fill(taper([[484, 340, 54], [484, 64, 36]]), 'clay').grain(taper([[484, 340, 54], [484, 64, 36]]), 'bark', 'e', 1, .8); s.rect(463, 84, 42, 14, 'light').rect(461, 120, 46, 14, 'light');
// elevator tower
{ const d = poly([[690, 96], [800, 96], [800, 500], [690, 500]]); s.fill(d, 'roof').grain(d, 'ink', 'e', .95, .8); s.fill(poly([[674, 100], [745, 54], [816, 100]]), 'clay').fill(poly([[745, 54], [816, 100], [760, 100]]), 'bark'); let q = ''; for (let x = 704; x < 798; x += 12) q += `M${x} 104V500`; s.line(q, 'slate', 2.500, 'opacity=".6"'); for (const y of [130, 210, 290]) s.rect(712, y, 30, 40, 'win'); }
for (let i = 3; i >= 0; i--) { const x = -90 + i * 204, slope = poly([[x, 176], [x + 204, 312], [x + 204, 330], [x, 330]]), top = poly([[x - 4, 164], [x + 212, 308], [x + 212, 324], [x - 4, 182]]);
  s.fill(slope, 'wall').grain(slope, 'clay', 'e', .8, .7); s.fill(top, 'clay'); s.fill(poly([[x + 16, 206], [x + 160, 302], [x + 16, 302]]), 'win'); let q = ''; for (let j = 1; j < 5; j++) q += `M${x + 16 + j * 29} ${206 + j * 19}V302`; s.line(q + `M${x + 16} 256H${x + 90}`, 'slate', 5); s.rect(x - 8, 164, 16, 166, 'bark'); }
{ const d = 'M-20 316H742V520H-20Z'; s.fill(d, 'wall').grain(d, 'clay', 'e', .95, .75); s.rect(-20, 312, 770, 16, 'bark'); let q = ''; for (let x = 0; x < 740; x += 15) q += `M${x} 330V392`; s.line(q, 'clay', 2.500, 'opacity=".45"'); s.rect(-20, 392, 762, 8, 'clay'); for (const [x, w] of [[40, 110], [220, 110], [430, 150], [640, 70]]) { s.rect(x, 414, w, 106, 'ink').rect(x + 10, 424, w - 20, 28, 'win'); s.rect(x - 8, 408, w + 16, 9, 'bark'); } }
// covered belt up to the silo, silo with its cone, husks running onto a heap
s.fill(poly([[792, 236], [920, 142], [940, 164], [800, 268]]), 'bark'); s.line('M800 252L930 154', 'win', 5, 'stroke-dasharray="14 12"');
{ s.line('M884 500L896 380M1036 500L1024 380M960 520V400M884 480L1020 400M1036 480L900 400', 'bark', 9); const d = 'M866 190V392L948 456H972L1054 392V190Z'; s.fill(d, 'wall').grain(d, 'slate', 'e', 1, .85); s.fill('M856 194L960 112L1064 194Z', 'roof').fill('M960 112L1064 194H990Z', 'slate'); s.line('M866 232H1054M866 280H1054M866 330H1054M866 380H1054', 'slate', 4).line('M948 112V96H972V112', 'roof', 6); const h = 'M840 524Q920 500 958 470Q996 500 1090 524Z'; s.line('M960 456V476', 'mango', 12).fill(h, 'mango').grain(h, 'clay', 'se', 1, .8); }
// quay
{ const d = poly([[-20, 512], [1150, 512], [1090, 566], [-20, 582]]); s.fill(d, 'sky2'); const e = poly([[-20, 582], [1090, 566], [1082, 600], [-20, 632]]); s.fill(e, 'slate').grain(e, 'ink', 's', 1, .8); s.fill('M-20 632L1082 600L1090 616Q600 660 -20 676Z', 'river2'); for (const x of [90, 290, 470, 830, 960]) { const y = 602 - x * .012; s.disc(x, y, 19, 'ink', 21).disc(x, y, 8, 'slate', 9); } }
for (const [x, y, id] of [[40, 536, 'sk'], [120, 536, 'sm'], [200, 536, 'sk'], [80, 506, 'sm'], [160, 506, 'sk'], [122, 476, 'sm'], [344, 548, 'sk'], [850, 540, 'sm'], [920, 538, 'sk']]) s.use(id, `translate(${x} ${y}) scale(.82)`);
// the woman who tallies, on a sack
person(s, 356, 566, 1.5, { hip: [-8, -26], ch: [0, -48], nk: [3, -55], hd: [7, -61], tilt: 24, fl: [[-6, -26], [14, -27], [12, -6], [22, -3]], nl: [[-8, -25], [12, -23], [8, -3], [18, 0]], fa: [[1, -47], [10, -36], [18, -36]], na: [[-1, -47], [4, -33], [16, -38]], hat: 1 }, { coat: 'moss', bare: false, mid: (q) => { const [a, b] = q([19, -39]); s.fill(poly([[a - 14, b + 4], [a + 8, b - 14], [a + 16, b - 6], [a - 6, b + 12]]), 'light'); } });
// barge in midstream, going down
{ s.fill('M1170 548Q1380 570 1590 546L1560 560H1200Z', 'river2'); s.rect(1430, 452, 118, 60, 'roof').grain('M1430 452h118v60h-118z', 'ink', 'e', .9, .7); for (let i = 0; i < 3; i++) s.rect(1442 + i * 36, 464, 22, 22, 'win'); s.rect(1420, 444, 140, 12, 'clay'); for (let r = 0; r < 3; r++) for (let i = 0; i < 7 - r; i++) s.use((i + r) % 3 ? 'sk' : 'sm', `translate(${1226 + i * 29 + r * 14} ${506 - r * 12}) scale(.32)`); s.fill('M1140 488Q1180 520 1200 550H1550Q1582 536 1592 496Q1540 512 1400 512Q1240 514 1140 488Z', 'bark').fill('M1140 488Q1240 514 1400 512Q1540 512 1592 496L1590 506Q1540 524 1400 524Q1240 524 1150 500Z', 'son'); }
// the plank: three men, each closer
const SACK = (tilt, id, sc) => (q) => { const [a, b] = q([2.5, -84]); s.use(id, `translate(${n(a)} ${n(b)}) rotate(${tilt}) scale(${sc})`); };
const CARRY2 = { ...PORTER, wrap: 'light' }; // and the other stride:
const CARRY = { ...CARRY2, fl: [[-2, -46], [-2, -25], [-19, -9], [-12, 0]], nl: [[-2, -46], [17, -31], [9, -5], [19, 0]], fa: [[13, -67], [27, -72], [22, -89]], na: [[9, -66], [-5, -56], [5, -45]] };
s.fill(poly([[560, 566], [606, 562], [1196, 896], [1020, 940]]), 'grey').grain(poly([[560, 566], [606, 562], [1196, 896], [1020, 940]]), 'slate', 's', 1, .85); s.fill(poly([[560, 566], [1020, 940], [1020, 960], [556, 578]]), 'ink'); { let q = ''; for (let i = 0; i < 15; i++) { const t = (i / 15) ** 1.4; q += `M${n(572 + 480 * t)} ${n(574 + 360 * t)}L${n(614 + 570 * t)} ${n(566 + 326 * t)}`; } s.line(q, 'slate', 5); }
person(s, 652, 606, 1.62, CARRY2, { coat: 'tide', mid: SACK(-14, 'sk', .72) });
person(s, 800, 704, 2.4, { ...CARRY, wrap: 'son' }, { coat: 'light', mid: SACK(-10, 'sm', 1.08) });
// the barge we stand in: stacked sacks, gunwale
s.fill('M1010 930L1230 868L1640 820V1010H1010Z', 'bark').grain('M1010 930L1230 868L1640 820V1010H1010Z', 'ink', 's', 1, .8);
person(s, 1080, 872, 4.1, { ...CARRY2, wrap: 'mango' }, { coat: 'lotus', shade: 'wine', mid: SACK(-13, 'sk', 1.86) });
for (const [x, y, r, id] of [[1560, 660, 3, 'sm'], [1460, 726, -2, 'sk'], [1600, 730, 2, 'sk'], [1400, 800, 2, 'sm'], [1560, 806, -3, 'sk'], [1340, 882, -2, 'sk'], [1500, 884, 3, 'sm'], [1640, 880, 0, 'sk']]) s.use(id, `translate(${x} ${y}) rotate(${r}) scale(1.86 1.95)`);
{ const d = 'M880 846Q960 950 1180 946Q1420 940 1620 900V1010H960Q900 940 880 846Z'; s.fill(d, 'ink'); s.line('M884 850Q962 952 1180 950Q1420 944 1620 904', 'son', 15).line('M908 900Q980 980 1180 976Q1420 972 1620 936', 'mango', 5); }
// mooring piles leave the picture
for (const [x, y, w, l] of [[70, 560, 62, -8], [150, 610, 56, 10], [232, 690, 50, -6]]) { const d = taper([[x, y, w], [x + l, 800, w * 1.02], [x + l * 2, 1020, w * 1.1]]); s.fill(d, 'ink'); s.grain(d, 'clay', 'w', .9, .5); s.disc(x, y, w * .49, 'bark', 10); }
s.line('M36 700Q120 716 206 702M38 716Q120 734 206 720', 'mango', 9).line('M206 712Q560 900 904 880', 'mango', 6);
{ let q = '', l = '', st = ''; for (let i = 0; i < 30; i++) { const x = 290 + i * 11 + s.r.between(-10, 10), a = s.r.between(-34, 34), up = s.r.between(20, 120) * (1 - Math.abs(i - 13) / 20), h = s.r.between(50, 86), bx = x + a * .9, by = 1010 - up; st += `M${n(x)} 1010Q${n(x)} ${n(by + 20)} ${n(bx)} ${n(by)}`; i % 2 ? (q += petal(bx, by, a, h, h * .62)) : (l += petal(bx, by, a, h, h * .56)); } s.line(st, 'moss', 9).fill(q, 'ink').fill(l, 'moss'); }
misses(s, 26); s.save('investment/policies/uu-dai-thue-thu-nhap-doanh-nghiep');

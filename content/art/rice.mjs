import { Scene, curve, taper, petal, poly, treeline, ripples, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { cumulus } from './clouds.mjs';
import { shaded, oval, cast, table, bowl, steam } from './still-life.mjs';
const s = new Scene('go-cong-rice', 'A bowl of steaming Gò Công rice, an open sack and new ears, the field and the sea behind', 179).hour({ sky: ['#FFE6AE', '#17274C'], sky2: ['#8FCFC6', '#314A72'], cloud: ['#FFF8E8', '#40507C'], sea: ['#5AA6A4', '#1F5266'], far: ['#7FA67C', '#23495A'], field: ['#F0B63E', '#6A6250'], field2: ['#C47F2C', '#3C3640'], ear: ['#F6CF66', '#CDA956'], ear2: ['#C8802D', '#8C6236'], jute: ['#CFA06A', '#7A6258'], jute2: ['#8E6239', '#443640'], grain: ['#FFFDF6', '#E2DAD2'], grain2: ['#C9D2C8', '#9AA3AC'], mat: ['#3F8F8C', '#1D4A58'], mat2: ['#2C6B70', '#11303F'], vapour: ['#FFFDF4', '#AEB8CA'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V390H0Z', 'sky2', 'n', 1, .9);
for (const d of [cumulus([[980, 350], [1040, 292], [1160, 250], [1280, 286], [1370, 240], [1500, 290], [1560, 350]], .54), cumulus([[120, 352], [170, 312], [260, 292], [340, 352]], .54)]) shaded(s, d, 'cloud', 'sky', 'se', .9, .6);
s.rect(0, 350, 1600, 60, 'sea').grain('M0 350H1600V410H0Z', 'tide', 'n', 1, .7); ripples(s, 360, 404, 22, 'light', { min: 20, max: 140 });
for (const [x, k] of [[300, 1], [390, .8], [1240, .9]]) s.fill(`M${x - 30 * k} 368q${30 * k} ${18 * k} ${62 * k} -4l-8 14h${-44 * k}z`, 'wine').fill(`M${x - 4} 366v${-40 * k}l${22 * k} ${32 * k}z`, 'light');
treeline(s, 412, 'far', { h: 34, step: 30, palms: 4 });
// the ripe field: strips of ears bend away from the sea wind, thinner the farther
s.rect(0, 408, 1600, 400, 'field').grain('M0 412H1600V780H0Z', 'field2', 's', 1, .9);
s.symbol('strip', () => { let lit = '', dark = ''; for (let i = 0; i < 26; i++) { const X = i * 33 + s.r.between(-6, 6), h = s.r.between(58, 82), d = `M${n(X)} 26q${n(h * .1)} ${n(-h)} ${n(h * .5)} ${n(-h * 1.02)}q${n(-h * .26)} ${n(h * .3)} ${n(-h * .4)} ${n(h * 1.02)}z`; if (i % 3) lit += d; else dark += d; } s.fill(dark, 'field2').fill(lit, 'ear'); });
for (let row = 0; row < 15; row++) { const q = row / 14, k = (12 + q * 60) / 72; for (let x = -40 - row * 13; x < 1640; x += 858 * k) s.use('strip', `translate(${n(x)} ${n(424 + q * q * 340)})scale(${k.toFixed(2)})`); }
{ const d = 'M566 412Q600 470 640 560Q690 690 760 820H1080Q900 620 640 412Z'; s.fill(d, 'jute').grain(d, 'jute2', 's', 1, .8); }
person(s, 420, 600, 250, { dir: 1, turn: .4, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [-.06, -.44], neck: [.14, -.66], kneeN: [0, -.24], footN: [-.04, 0], kneeF: [.06, -.24], footF: [.06, 0], elbN: [.2, -.48], handN: [.26, -.32], elbF: [.26, -.5], handF: [.36, -.36], tilt: 16, mid: (A) => { const [x, y] = A([.34, -.34]); let d = ''; for (let i = 0; i < 7; i++) d += petal(x - 10, y + 20, -20 + i * 12, 76, 12, 8); s.fill(d, 'ear').line(`M${n(x - 24)} ${n(y + 10)}q-30 20 -8 46`, 'slate', 6); } });
person(s, 250, 540, 170, { dir: 1, turn: .4, coat: 'tide', dark: 'moss', legs: 'ink', hip: [-.06, -.44], neck: [.12, -.68], kneeN: [0, -.24], footN: [-.04, 0], kneeF: [.06, -.24], footF: [.06, 0], elbN: [.2, -.5], handN: [.28, -.36], tilt: 14 });
// sheaves left on the stubble; egrets follow the cutters
for (const [x, y, k] of [[556, 640, 56], [640, 500, 26]]) { let d = ''; for (let i = -4; i <= 4; i++) d += petal(x, y, i * 11, k * 1.7, k * .34, i * 3); s.fill(d, 'ear').grain(d, 'ear2', 'se', 1, .7).fill(petal(x, y + k * .8, 0, k * 1.5, k * .9), 'ear2').line(`M${n(x - k * .3)} ${n(y - k * .2)}h${n(k * .6)}`, 'son', n(k * .12)); }
for (const [x, y, k] of [[1000, 470, .7], [1040, 486, .8], [120, 640, 1.2]]) s.fill(taper([[x, y - 30 * k, 16 * k], [x + 14 * k, y - 46 * k, 8 * k], [x + 12 * k, y - 62 * k, 5 * k], [x + 24 * k, y - 66 * k, 2 * k]]) + petal(x + 6 * k, y - 40 * k, 240, 34 * k, 14 * k), 'light').line(`M${x} ${n(y - 26 * k)}V${y}`, 'ink', n(3 * k));

// a blue-green cloth on the dyke's bench
table(s, 742, 760, 'mat', 'mat2', 'mist', 0);
{ let d = ''; for (let i = 0; i < 22; i++) d += `M-20 ${n(770 + i * i * .62 + i * 3)}L1620 ${n(784 + i * i * .6 + i * 3)}`; s.line(d, 'mat2', 3, 'opacity=".7"'); for (const [a, b, i] of [[90, 120, 'mango'], [134, 146, 'light'], [160, 190, 'son']]) s.fill(poly([[a + 260, 748], [b + 260, 748], [b * 1.4, 1010], [a * 1.4, 1010]]), i); }
/** Cooked grains over a dome: short strokes, the shaded ones first. */
const strokes = (X, Y, rx, ry, count, at) => { let d = ''; const R = Math.round; for (let i = 0; i < count; i++) { const t = s.r() * 6.283, q = Math.sqrt(s.r()), x = X + Math.cos(t) * q * rx, y = Y + Math.sin(t) * q * ry, a = s.r.between(-1.2, 1.2); if (at && !at(x, y)) continue; d += `M${R(x)} ${R(y)}l${R(Math.cos(a) * 13)} ${R(Math.sin(a) * 9)}`; } return d; };
// the sack, right, its mouth rolled; grains run down from the scoop
cast(s, 1120, 950, 620, 80);
{ const d = curve([[1120, 640], [1100, 720], [1070, 820], [1080, 930], [1150, 1010], [1300, 1040], [1640, 1040], [1660, 640], [1420, 610]]); shaded(s, d, 'jute', 'jute2', 'e', 1, .8); let w = ''; for (let i = 0; i < 17; i++) w += `M${1092 + i * 34} ${n(690 - i * 2)}q${n(-24 + i * 2)} 160 ${n(-8 + i * 2)} 330`; for (let i = 0; i < 10; i++) w += `M${n(1106 - i * 3)} ${712 + i * 34}Q1340 ${752 + i * 34} 1620 ${716 + i * 34}`; s.line(w, 'jute2', 2.2, 'opacity=".6"');
  s.fill(oval(1380, 640, 274, 78, -3), 'jute2'); shaded(s, curve([[1120, 650], [1180, 600], [1300, 548], [1400, 530], [1520, 560], [1630, 622], [1620, 672], [1500, 704], [1300, 710], [1170, 692]]), 'grain', 'grain2', 'se', 1, .7); s.line(strokes(1380, 622, 230, 70, 130), 'grain2', 5).line(strokes(1350, 608, 210, 60, 50), 'grain', 6);
  s.line('M1106 646Q1240 730 1400 724T1650 680', 'jute', 44).line('M1110 660Q1240 744 1400 738T1650 694', 'jute2', 5).line('M1104 636Q1240 714 1400 708T1650 664', 'ear', 5, 'opacity=".7"');
  // the scoop, stuck in the rice
  s.open('transform="translate(1330 560)rotate(-28)"'); shaded(s, 'M-40 -20L-30 -190Q0 -214 30 -190L40 -20Q0 20 -40 -20Z', 'bark', 'ink', 'e', 1, .7); shaded(s, 'M-14 -196L-10 -320Q0 -334 10 -320L14 -196Z', 'clay', 'bark', 'e', 1, .7).close(); s.line(strokes(1320, 590, 70, 26, 40), 'grain', 6); }
// the bowl: steam, a dome of rice, chopsticks across
cast(s, 470, 912, 700, 84); steam(s, 660, 560, 430, 'vapour', .75);
bowl(s, 660, 700, 520, 220, { body: 'light', shade: 'slate', inside: 'grey', tilt: .16, bands: [[.16, 'son', 8], [.26, 'son', 3.5], [.8, 'son', 5]], fill: () => { const d = curve([[412, 700], [440, 640], [520, 580], [620, 548], [720, 548], [810, 586], [886, 644], [908, 702], [800, 730], [660, 738], [520, 730]]); shaded(s, d, 'grain', 'grain2', 'se', 1, .75); const on = (x, y) => y > 712 - 168 * Math.sqrt(Math.max(0, 1 - ((x - 660) / 250) ** 2)); s.line(strokes(664, 650, 226, 94, 190, on), 'grain2', 5).line(strokes(620, 630, 190, 80, 90, on), 'grain', 6); } });
{ for (let i = -3; i <= 3; i++) { const k = 1 - Math.abs(i) * .09, x = 660 + i * 66, y = 812 - Math.abs(i) * 7; s.fill(petal(x, y + 20 * k, 0, 46 * k, 20 * k) + petal(x, y + 20 * k, -46, 34 * k, 14 * k) + petal(x, y + 20 * k, 46, 34 * k, 14 * k), i % 2 ? 'son' : 'mat'); } }
s.line('M820 640L1036 520M846 650L1060 548', 'wine', 11).line('M1000 540L1036 520M1022 566L1060 548', 'mango', 11);
// new ears lie in front and leave on the left; raw grains, spilled
const ear = (x, y, deg, l) => { s.open(`transform="translate(${x} ${y})rotate(${deg})"`); s.line(`M0 0Q${n(l * .5)} ${n(-l * .1)} ${l} ${n(l * .2)}`, 'leaf', 6); let a = '', b = ''; for (let i = 0; i < 15; i++) { const t = .36 + i * .044, X = l * t, Y = -l * .2 * t * (1 - t) + l * .2 * t * t, d = petal(X, Y, (i % 2 ? 50 : 128) + t * 20, l * .105, l * .036); if (i % 2) a += d; else b += d; } s.fill(b, 'ear2').fill(a, 'ear').grain(a, 'ear2', 'se', .9, .5).fill(petal(l * .98, l * .19, 100, l * .1, l * .03), 'ear'); s.close(); };
for (const [x, y, a, l] of [[-60, 930, -32, 480], [-80, 960, -14, 560], [-70, 1000, -22, 470], [-40, 1010, -3, 520], [-90, 900, -46, 380]]) ear(x, y, a, l);
s.line(strokes(960, 958, 150, 30, 44), 'grain', 7).line(strokes(1010, 960, 110, 22, 20), 'grain2', 6);
misses(s, 40); s.save('ocop/gao-vd20-go-cong');

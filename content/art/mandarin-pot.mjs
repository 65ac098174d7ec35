import { Scene, curve, taper, petal, poly, treeline, ripples, palm, misses, n } from './lib.mjs';
import { leaf } from './greenery.mjs';
import { lowSampan } from './boats.mjs';
import { person } from './people-posed.mjs';
import { shaded, oval, cast, veinedLeaf } from './still-life.mjs';
const s = new Scene('lai-vung-mandarin-pot', 'A potted mandarin tree on a Lai Vung veranda before Tết, fruit on a tray', 173).hour({ sky: ['#F6E9CC', '#16264A'], sky2: ['#B9D9D2', '#26426C'], far: ['#93B9A4', '#24485C'], river: ['#A9CFC3', '#1D5062'], wall: ['#F0C87F', '#5D5674'], wall2: ['#CB8F52', '#393655'], floor: ['#E2A06A', '#4A3E5A'], floor2: ['#B7623F', '#322A45'], fruit: ['#F47F3A', '#DB713B'], fruit2: ['#D2452F', '#A33A38'], pith: ['#FFE2B8', '#D9BE9F'], glaze: ['#2C7C88', '#1B5266'], red: ['#C92F35', '#A32C35'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V430H0Z', 'sky2', 'n', 1, .95);
treeline(s, 420, 'far', { h: 84, step: 44 }); for (const [x, h] of [[560, 210], [980, 260], [1090, 190], [1500, 240]]) palm(s, x, 420, h, 'far');
s.rect(0, 416, 1600, 260, 'river').grain('M0 420H1600V680H0Z', 'tide', 's', 1, .9); ripples(s, 428, 640, 34, 'light', { x0: 380, min: 16, max: 150 });
// a boat takes more pots to market
s.open('transform="translate(-96 10)"'); lowSampan(s, 560, 560, 380, 56, 'bark', 'clay');
for (const [x, k] of [[650, 1], [724, .86], [792, 1]]) { s.fill(`M${x - 22 * k} ${534 - 30 * k}h${44 * k}l${-8 * k} ${30 * k}h${-28 * k}z`, 'glaze').fill(oval(x, 534 - 66 * k, 44 * k, 42 * k), 'moss'); let f = ''; for (let i = 0; i < 14; i++) { const t = i * 2.4, q = Math.sqrt((i + .5) / 14); f += oval(x + Math.cos(t) * q * 38 * k, 534 - 66 * k + Math.sin(t) * q * 36 * k, 6 * k); } s.fill(f, 'fruit'); }
person(s, 872, 548, 190, { dir: -1, turn: .4, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [.02, -.48], neck: [-.06, -.8], kneeN: [-.03, -.24], footN: [0, 0], kneeF: [.06, -.24], footF: [.1, 0], elbN: [-.16, -.66], handN: [-.12, -.86], elbF: [-.2, -.68], handF: [-.16, -.98], mid: (A) => s.line(`M${A([-.16, -1.2]).map(n).join(' ')}L${A([-.02, .16]).map(n).join(' ')}`, 'mango', 6) }); s.close();

// the veranda: wall with an open door on the left, tiled floor, a post
{ const f = poly([[-20, 640], [1620, 640], [1620, 1010], [-20, 1010]]); shaded(s, f, 'floor', 'floor2', 'se', .8, .9);
  const at = (x, y) => 760 + (x - 760) * (y - 330) / 670; let tiles = '', hearts = '';
  const ys = [640, 682, 742, 832, 972, 1180]; for (let r = 0; r < 5; r++) for (let c = -8; c < 9; c++) { const X = 760 + c * 250, q = (x, y) => [at(x, y), y], m = (ys[r] + ys[r + 1]) / 2; if ((c + r) % 2) tiles += poly([q(X, ys[r]), q(X + 250, ys[r]), q(X + 250, ys[r + 1]), q(X, ys[r + 1])]); else hearts += poly([q(X + 125, ys[r] + (m - ys[r]) * .3), q(X + 205, m), q(X + 125, m + (m - ys[r]) * .75), q(X + 45, m)]); }
  s.fill(tiles, 'pith', 'opacity=".55"').fill(hearts, 'glaze', 'opacity=".7"').fill('M-20 632H1620V650H-20Z', 'wall2'); }
{ const w = poly([[-20, -20], [420, -20], [420, 690], [-20, 790]]); shaded(s, w, 'wall', 'wall2', 'e', .95, .8);
  s.fill(poly([[60, 110], [330, 150], [330, 710], [60, 772]]), 'ink').fill(poly([[330, 150], [388, 128], [388, 700], [330, 710]]), 'glaze').line('M342 240L378 232M342 420L378 420M342 590L378 592', 'mist', 5); s.line('M60 776V108L330 148V714', 'pith', 16);
  for (const [x, y] of [[6, 190], [398, 210]]) s.fill(poly([[x - 15, y], [x + 17, y + 2], [x + 17, y + 390], [x - 15, y + 396]]), 'red').fill([60, 150, 240, 330].map((v) => poly([[x + 1, y + v - 26], [x + 14, y + v], [x + 1, y + v + 26], [x - 12, y + v]])).join(''), 'mango'); // paper for Tết, without writing
  s.disc(196, 330, 60, 'mango', 60, 'opacity=".35"').disc(196, 330, 24, 'light', 30); }
shaded(s, 'M1490 -20H1560V700H1490Z', 'wall2', 'bark', 'e', 1, .8).fill('M-20 -20H1620V34Q800 64 -20 40Z', 'bark');
{ let d = ''; for (let x = 10; x < 1620; x += 50) d += petal(x, 40, 180 + s.r.between(-8, 8), s.r.between(22, 40), 26); s.fill(d, 'bark'); }

// the mandarin: 100 units of radius, flat, creased round its stalk
s.symbol('m', () => { const d = curve([[-100, 4], [-88, -48], [-40, -72], [0, -64], [42, -72], [90, -46], [100, 6], [72, 62], [0, 80], [-74, 62]]); shaded(s, d, 'fruit', 'fruit2', 'se', 1, .72).fill('M-78 -12Q-74 -50 -34 -58Q-56 -34 -58 0Z', 'pith', 'opacity=".9"').line('M0 -60Q-22 -58 -32 -44M0 -60Q24 -58 34 -44M-2 -60Q-6 -44 -8 -36M3 -60Q12 -46 14 -38', 'fruit2', 4).fill('M-11 -66l6 -12h10l8 12l-12 8z', 'moss'); let p = ''; for (let i = 0; i < 26; i++) { const t = i * 2.4, q = Math.sqrt(i / 26) * .85; p += `M${n(Math.cos(t) * q * 92)} ${n(6 + Math.sin(t) * q * 62)}h.1`; } s.line(p, 'fruit2', 4, 'opacity=".7"'); });
const m = (x, y, r, a = 0) => s.use('m', `translate(${n(x)} ${n(y)})rotate(${n(a)})scale(${(r / 100).toFixed(2)})`);

// the tree in its pot: a third of the picture
{ const x = 1110, y = 372; cast(s, 990, 874, 560, 76);
  s.fill(taper([[x + 4, 660, 40], [x - 10, 560, 30], [x + 8, 470, 26]]) + taper([[x - 6, 580, 18], [x - 90, 480, 10]]) + taper([[x, 560, 18], [x + 100, 470, 10]]), 'bark');
  shaded(s, curve([[x - 226, y + 50], [x - 236, y - 60], [x - 204, y - 170], [x - 90, y - 250], [x + 40, y - 262], [x + 190, y - 200], [x + 250, y - 60], [x + 216, y + 70], [x + 120, y + 126], [x, y + 112], [x - 120, y + 130]]), 'moss', 'ink', 'se', 1, .75);
  const put = (c, ink, spread) => { let d = ''; for (let i = 0; i < c; i++) { const t = s.r() * 6.283, q = Math.sqrt(s.r()) * spread; d += leaf(x + Math.cos(t) * q * 268, y - 60 + Math.sin(t) * q * 206, s.r.between(80, 280), s.r.between(50, 84), 13); } s.fill(d, ink); };
  put(120, 'moss', 1.14); put(80, 'leaf', 1.02);
  for (let i = 0; i < 37; i++) { const t = i * 2.39996 + .4, q = Math.sqrt((i + .4) / 37); m(x + Math.cos(t) * q * 262, y - 60 + Math.sin(t) * q * 220, 33 + (i * 7) % 9, (i * 37) % 50 - 25); }
  put(26, 'leaf', .95);
  s.fill(petal(x + 20, 500, 160, 120, 26) + petal(x - 6, 500, 196, 130, 26), 'red').disc(x + 6, 500, 17, 'red');
  const pot = `M${x - 180} 664H${x + 180}Q${x + 186} 700 ${x + 158} 712Q${x + 170} 800 ${x + 116} 884Q${x} 904 ${x - 116} 884Q${x - 170} 800 ${x - 158} 712Q${x - 186} 700 ${x - 180} 664Z`; s.fill(oval(x, 664, 178, 26), 'bark'); shaded(s, pot, 'glaze', 'ink', 'e', 1, .75); s.line(`M${x - 160} 714Q${x} 744 ${x + 160} 714`, 'mango', 8).line(`M${x - 124} 862Q${x} 886 ${x + 124} 862`, 'mango', 6).line(`M${x - 180} 666Q${x} 704 ${x + 180} 666`, 'mist', 9);
  for (let i = -2; i <= 2; i++) { const w = 1 - Math.abs(i) * .16; for (let k = 0; k < 6; k++) s.fill(petal(x + i * 58 * (1 + w * .06), 794, k * 60, 25 * w, 9 * w), i % 2 ? 'pith' : 'light'); } }
// nearest: a round red table that leaves the picture; tray of fruit, and one opened
{ const d = 'M-20 800Q330 752 610 812Q800 860 840 1010H-20Z'; shaded(s, d, 'red', 'wine', 'se', 1, .8).line('M-20 802Q330 754 610 814Q800 862 838 1010', 'mango', 8); }
cast(s, 40, 890, 500, 56, 'wine', .7); shaded(s, 'M20 780Q240 846 470 780L420 862Q240 904 70 862Z', 'bark', 'ink', 'e', 1, .8); s.fill(oval(245, 780, 226, 40), 'mango').fill(oval(245, 782, 208, 32), 'bark');
for (const [x, y, r, a] of [[150, 724, 84, -8], [336, 728, 82, 10], [240, 748, 92, 2], [76, 758, 70, -16], [410, 760, 66, 14], [238, 640, 86, -4]]) m(x, y, r, a);
veinedLeaf(s, 240, 584, 58, 124, 44, 'moss', 'ink', 'leaf'); veinedLeaf(s, 232, 584, -46, 104, 38, 'leaf', 'moss', 'mist');
{ const x = 560, y = 916; cast(s, x - 130, y + 50, 360, 40, 'wine', .7); for (const [a, l] of [[-104, 150], [-74, 128], [70, 130], [102, 156], [136, 100], [180, 84], [224, 100]]) { const t = a * Math.PI / 180; shaded(s, petal(x, y + 10, a, l, 84), 'pith', 'fruit', 'e', .9, .5); s.line(`M${n(x + Math.sin(t) * l * .5)} ${n(y + 10 - Math.cos(t) * l * .5)}L${n(x + Math.sin(t) * l * .9)} ${n(y + 10 - Math.cos(t) * l * .9)}`, 'fruit', 4, 'opacity=".6"'); }
  const ball = curve([[x - 108, y - 30], [x - 84, y - 82], [x - 20, y - 104], [x + 50, y - 98], [x + 104, y - 52], [x + 108, y - 2], [x + 60, y + 40], [x - 40, y + 42], [x - 96, y + 12]]); shaded(s, ball, 'fruit', 'fruit2', 'se', 1, .7);
  let v = ''; for (let i = 0; i < 11; i++) { const t = i / 11 * 6.283 + .3, ex = x + Math.cos(t) * 106, ey = y - 30 + Math.sin(t) * 72; v += `M${x + 4} ${y - 70}Q${n((x + ex) / 2 + Math.cos(t) * 20)} ${n((y - 70 + ey) / 2 - 26)} ${n(ex)} ${n(ey)}`; } s.line(v, 'pith', 4).fill(oval(x + 4, y - 70, 17, 10), 'pith'); }
misses(s, 40); s.save('ocop/quyt-hong-lai-vung');

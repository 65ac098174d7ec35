import { Scene, curve, taper, petal, poly, treeline, misses, n } from './lib.mjs';
import { camera } from './boats.mjs';
import { person } from './people-posed.mjs';
import { bamboo, reeds } from './greenery.mjs';
import { cloudStreak } from './clouds.mjs';
import { shaded, oval, cast, bowl, chilli } from './still-life.mjs';
const s = new Scene('phu-tho-dried-snakehead', 'Split snakehead dries on bamboo racks beside the road to Tràm Chim in Phú Thọ', 182).hour({ sky: ['#F9D58F', '#16264A'], sky2: ['#F08F6A', '#46406E'], cloud: ['#FFEFC4', '#3D4470'], sun: ['#FFF3D0', '#FBE2A8'], far: ['#B98B6E', '#2A3D5C'], water: ['#8FB7A8', '#1F4C60'], water2: ['#4F8A88', '#122F42'], road: ['#8E7F7C', '#333A54'], road2: ['#5F5560', '#1D2238'], verge: ['#C08F4E', '#43404A'], verge2: ['#7F5A38', '#262A38'], cane: ['#EBBB62', '#A98C58'], cane2: ['#A26A34', '#523F40'], fish: ['#E9A07A', '#B9776A'], fish2: ['#B4493A', '#82383F'], skin: ['#5E4A3C', '#352F3A'], bone: ['#FFE3C4', '#DDBFA8'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V420H0Z', 'sky2', 'n', 1, .9); s.disc(400, 316, 110, 'sun'); s.fill(cloudStreak(520, 190, 560) + cloudStreak(-60, 130, 420) + cloudStreak(1060, 270, 480), 'cloud', 'opacity=".55"');
treeline(s, 424, 'far', { h: 40, step: 34 });
// the flood draws off on the left; the road runs straight, racks on both its sides
s.rect(0, 420, 1600, 600, 'verge').grain('M0 424H1600V1000H0Z', 'verge2', 's', 1, .9);
s.fill('M-20 424H620L430 560L-20 700Z', 'water').grain('M-20 424H620L430 560L-20 700Z', 'water2', 's', 1, .9); { let d = ''; for (let i = 0; i < 18; i++) { const q = (i / 18) ** 1.4, y = 434 + q * 160, x = s.r.between(-40, 380 - q * 200), w = 40 + q * 140; d += `M${n(x)} ${n(y)}q${n(w / 2)} ${n(-2 - 4 * q)} ${n(w)} 0q${n(-w / 2)} ${n(2 + 4 * q)} ${n(-w)} 0z`; } s.fill(d, 'sun', 'opacity=".8"'); }
const at = camera(860, 412, 820, 2.3), road = poly([at(-1.7, 0, 1.6), at(1.9, 0, 1.6), at(1.9, 0, 90), at(-1.7, 0, 90)]); shaded(s, road, 'road', 'road2', 's', 1, .9);
{ let d = ''; for (let Z = 3; Z < 40; Z *= 1.5) d += poly([at(.05, 0, Z), at(.16, 0, Z), at(.16, 0, Z * 1.2), at(.05, 0, Z * 1.2)]); s.fill(d, 'sun', 'opacity=".8"'); }
// two riders far off; cranes go over: the national park is next door
for (const [X, Z, c] of [[.9, 17, 'lotus'], [-.7, 26, 'tide']]) { const [x, y] = at(X, 0, Z), k = 1500 / Z / 10; s.fill(oval(x, y - k * .1, k * .05, k * .12), 'ink').fill(`M${n(x - k * .1)} ${n(y - k * .18)}q0 ${n(-k * .44)} ${n(k * .1)} ${n(-k * .44)}q${n(k * .1)} 0 ${n(k * .1)} ${n(k * .44)}z`, c).fill(`M${n(x - k * .17)} ${n(y - k * .6)}L${n(x)} ${n(y - k * .76)}L${n(x + k * .17)} ${n(y - k * .6)}Z`, 'light'); }
for (const [x, y, k] of [[1120, 150, 1], [1210, 116, .8], [1040, 112, .7]]) s.fill(taper([[x - 50 * k, y + 6 * k, 3 * k], [x, y, 10 * k], [x + 60 * k, y - 6 * k, 3 * k]]) + petal(x, y, -30, 54 * k, 15 * k, 12 * k) + petal(x - 6 * k, y, 212, 40 * k, 13 * k, -8 * k), 'far');
// a snakehead opened along the back: two flanks side by side, head split, tail; 200 long, tail at 0 100
const fish = (id, big) => s.symbol(id, () => {
  const d = curve([[0, -106], [15, -100], [30, -84], [35, -60], [38, -20], [30, 34], [14, 78], [7, 90], [26, 124], [0, 110], [-26, 124], [-7, 90], [-14, 78], [-30, 34], [-38, -20], [-35, -60], [-30, -84], [-15, -100]]); s.fill(d, 'skin');
  const flesh = curve([[0, -66], [22, -70], [28, -44], [30, -16], [23, 34], [10, 76], [0, 88], [-10, 76], [-23, 34], [-30, -16], [-28, -44], [-22, -70]]); s.fill(flesh, 'fish').grain(flesh, 'fish2', 'se', 1, .8); if (!big) return;
  let r = ''; for (let i = 0; i < 9; i++) { const y = -50 + i * 14, w = 25 - Math.abs(i - 2) * 2.3; r += `M-2 ${y}Q${n(-w * .6)} ${y} ${n(-w)} ${y + 12}M2 ${y}Q${n(w * .6)} ${y} ${n(w)} ${y + 12}`; } s.line(r, 'fish2', 2.2, 'opacity=".85"').line('M0 -64V84', 'bone', 4).line('M0 -104V-72M-26 -72Q-14 -62 0 -70Q14 -62 26 -72', 'cane2', 2.4).fill(oval(-19, -86, 4.5) + oval(19, -86, 4.5), 'bone').fill(oval(-19, -86, 2) + oval(19, -86, 2), 'ink').fill('M-22 0Q-25 -40 -18 -58Q-12 -30 -16 6Z', 'bone', 'opacity=".5"');
});
fish('f', true); fish('fs', false);
// a rack leans to the road; its fish lie in rows, drawn through a skew so that they lie on it
const rack = (side, Z, L = 2.6) => { const X0 = side < 0 ? -2.2 : 2.5, W = 2.1, P = (u, v) => at(X0 + side * W * v, .82 + .34 * v, Z + u * L);
  let legs = ''; for (const u of [.05, .95]) for (const v of [0, 1]) { const [x, y] = P(u, v), [gx, gy] = at(X0 + side * W * v, 0, Z + u * L); legs += `M${n(x)} ${n(y)}L${n(gx)} ${n(gy)}`; } s.line(legs, 'cane2', n(60 / Z));
  const d = poly([P(0, 0), P(1, 0), P(1, 1), P(0, 1)]); s.fill(d, 'cane').grain(d, 'cane2', 'se', .9, .7); let slats = ''; for (let i = 1; i < 9; i++) slats += `M${P(0, i / 9).map(n).join(' ')}L${P(1, i / 9).map(n).join(' ')}`; s.line(slats, 'cane2', n(Math.max(1, 14 / Z)));
  for (let r = 2; r >= 0; r--) for (let c = 4; c >= 0; c--) { const cu = (c + .5) / 5, cv = (r + .5) / 3, [x, y] = P(cu, cv), [ax, ay] = P(cu + .11, cv), [bx, by] = P(cu, cv + .158); s.use(Z < 7 ? 'f' : 'fs', `matrix(${((ax - x) / 44).toFixed(3)} ${((ay - y) / 44).toFixed(3)} ${((bx - x) / 108).toFixed(3)} ${((by - y) / 108).toFixed(3)} ${n(x)} ${n(y)})`); }
  s.line(`M${P(0, 0).map(n).join(' ')}L${P(1, 0).map(n).join(' ')}`, 'cane2', n(70 / Z)); };
reeds(s, -30, 330, 640, 46, 70, 170, 'far', { jitter: 60 });
for (let Z = 26.6; Z > 2; Z -= 2.9) for (const side of [-1, 1]) rack(side, Z);
// she turns the fish
person(s, 640, 760, 430, { dir: -1, turn: .55, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [.05, -.46], neck: [-.06, -.77], kneeN: [.02, -.24], footN: [.06, 0], kneeF: [-.02, -.24], footF: [-.06, 0], elbN: [-.15, -.6], handN: [-.24, -.5], elbF: [-.2, -.62], handF: [-.32, -.52], tilt: -10, mid: (A) => { const [x, y] = A([-.34, -.5]); s.use('f', `translate(${n(x - 6)} ${n(y + 6)})rotate(56)scale(.66)`); } });
// the nearest rack leaves the picture: the product, large, and what it is rubbed with
{ const d = poly([[-20, 742], [1620, 700], [1620, 1010], [-20, 1010]]); s.fill(d, 'cane').grain(d, 'cane2', 's', 1, .8); let g = '', l = ''; for (let i = 0; i < 10; i++) { const q = i / 9, y = 752 + q * q * 90 + q * 160; g += `M-20 ${n(y)}L1620 ${n(y - 42 + q * 22)}`; l += `M-20 ${n(y + 6)}L1620 ${n(y - 36 + q * 22)}`; } s.line(l, 'cane2', 6).line(g, 'cane2', 2); bamboo(s, -30, 746, 1640, 704, 24, 'cane', () => 9, 4);
  const big = (x, y, k, a) => { s.fill(oval(x + 26, y + 34, k * 112, k * 32, a - 90), 'cane2', 'opacity=".6"'); s.use('f', `translate(${x} ${y})scale(1 .86)rotate(${a})scale(${k})`); };
  for (const q of [[-10, 830, 2.1, 62], [1290, 790, 1.9, 74], [930, 800, 1.9, 60], [1600, 830, 2.1, 66], [170, 920, 2.3, 74], [560, 872, 2.4, 66], [1120, 930, 2.5, 72]]) big(...q); }
const garlic = (x, y, k) => { s.open(`transform="translate(${x} ${y})scale(${k})"`); shaded(s, curve([[-50, 4], [-40, -32], [-10, -46], [-4, -76], [6, -76], [10, -46], [42, -32], [52, 4], [30, 34], [-30, 34]]), 'light', 'blush', 'se', 1, .8).line('M-4 -46Q-26 -10 -20 32M6 -46Q28 -10 20 32', 'petal', 4).close(); };
cast(s, 1350, 980, 330, 40, 'cane2'); bowl(s, 1460, 890, 260, 110, { body: 'tide', shade: 'ink', inside: 'moss', bands: [[.3, 'light', 6]], fill: () => { garlic(1400, 876, .9); garlic(1490, 862, 1); chilli(s, 1430, 900, 46, 1); chilli(s, 1540, 890, -24, .9); chilli(s, 1460, 908, 70, .9); } });
misses(s, 40); s.save('ocop/kho-ca-loc-phu-tho');

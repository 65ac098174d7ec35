import { Scene, curve, taper, petal, poly, treeline, misses, n } from './lib.mjs';
import { camera } from './boats.mjs';
import { cloudStreak } from './clouds.mjs';
import { shaded, oval, cast, table, basket } from './still-life.mjs';
const s = new Scene('cho-gao-dragon-fruit', 'Dragon fruit on a plank at dusk, the lamps of Chợ Gạo’s fields coming on', 171).hour({ sky: ['#F6A58C', '#131F47'], sky2: ['#6B5291', '#0A1330'], cloud: ['#F7B7A4', '#33406F'], far: ['#7A5C86', '#1D2A54'], field: ['#5E7C68', '#1D4150'], path: ['#C98B77', '#33405F'], arm: ['#2E7A55', '#1F5A4A'], bulb: ['#FFF3C4', '#FFE7A0'], wood: ['#7C4A45', '#3C2938'], wood2: ['#4B2A38', '#1F1830'], magenta: ['#B3124F', '#9C1850'], fin: ['#8CC35E', '#5F9455'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V420H0Z', 'sky2', 'n', 1, .95);
s.fill(cloudStreak(60, 150, 620) + cloudStreak(900, 96, 560) + cloudStreak(620, 262, 420), 'cloud', 'opacity=".7"');
treeline(s, 420, 'far', { h: 60, step: 44, palms: 7 });
s.rect(0, 414, 1600, 600, 'field').grain('M0 420H1600V800H0Z', 'moss', 's', 1, .9);

// rows of posts run to one point; a cactus pours over each, a wire of bulbs hangs above each row
const at = camera(1010, 408, 1000, 2.5), rows = [-13, -9.4, -5.8, -2.2, 1.4, 5, 8.6];
for (const X of rows) s.fill(poly([at(X + 1, 0, 2), at(X + 2.6, 0, 2), at(X + 2.6, 0, 60), at(X + 1, 0, 60)]), 'path', 'opacity=".75"');
s.symbol('post', () => { // 100 units high, its foot at 0 0
  s.fill('M-7 0L-5 -96H5L7 0Z', 'grey').grain('M-7 0L-5 -96H5L7 0Z', 'slate', 'e', .9, .8);
  const arms = [[-62, -10], [-50, 12], [-34, -24], [-18, 8], [18, 2], [34, -22], [48, 10], [62, -14], [4, -30]];
  let back = '', front = '';
  arms.forEach(([dx, dy], i) => { const d = taper([[dx * .08, -92, 9], [dx * .5, -128 - (i % 3) * 5, 12], [dx, -96 + dy * .4, 12], [dx * 1.12, -50 + dy, 4]]); if (i % 2) front += d; else back += d; });
  s.fill(back, 'moss').fill(front, 'arm');
  let fruit = '', tips = '';
  for (const [x, y] of [[-66, -56], [-38, -44], [36, -50], [64, -62], [10, -60]]) { fruit += oval(x, y, 9, 12); tips += petal(x, y - 8, -24, 12, 5) + petal(x, y - 8, 24, 12, 5); }
  s.fill(tips, 'fin').fill(fruit, 'lotus');
});
const posts = []; for (const X of rows) for (let Z = 4.6; Z < 40; Z += Z < 12 ? 2.3 : 3.6) posts.push([X, Z]);
posts.sort((a, b) => b[1] - a[1]);
for (const [X, Z] of posts) { const [x, y] = at(X, 0, Z), [, top] = at(X, 1.55, Z), k = (y - top) / 100; if (x > -120 && x < 1720 && y < 900) s.use('post', `translate(${n(x)} ${n(y)})scale(${k.toFixed(2)})`); }
{ let wire = '', halo = '', bulbs = '';
  for (const X of rows) { wire += `M${at(X, 2.35, 3.4).map(n).join(' ')}L${at(X, 2.35, 60).map(n).join(' ')}`; for (let Z = 4.8; Z < 44; Z *= 1.22) { const [x, y] = at(X, 2.12, Z), r = Math.max(2, 62 / Z); if (x < -60 || x > 1660) continue; halo += oval(x, y, r * 3.4); bulbs += oval(x, y, r, r * 1.15); } }
  s.line(wire, 'ink', 2, 'opacity=".7"').fill(halo, 'bulb', 'opacity=".22"').fill(bulbs, 'bulb'); }

table(s, 690, 640, 'wood', 'wood2', 'clay', 3);
// a whole fruit, 100 units of radius: smooth, its few scales flush with the skin, only their green tips stand off
const scale = (x, y, deg, l, w) => { const d = petal(x, y, deg, l, w), t = deg * Math.PI / 180, X = x + Math.sin(t) * l, Y = y - Math.cos(t) * l;
  s.fill(d, 'lotus').fill(petal(X - Math.sin(t) * l * .5, Y + Math.cos(t) * l * .5, deg, l * .52, w * .5), 'fin').grain(d, 'lotus', 's', 1, .62).line(`M${n(X)} ${n(Y)}Q${n(x + Math.sin(t) * l * .5 + Math.cos(t) * w * .5)} ${n(y - Math.cos(t) * l * .5 + Math.sin(t) * w * .5)} ${n(x + Math.cos(t) * w * .46)} ${n(y + Math.sin(t) * w * .46)}`, 'wine', 3, 'opacity=".6"'); };
s.symbol('whole', () => {
  for (const [x, a, l] of [[-26, -34, 66], [-10, -14, 88], [8, 8, 94], [26, 30, 72]]) scale(x, -96, a, l, 24);
  for (const [x, y, a] of [[-80, -44, -46], [80, -50, 50], [-92, 30, -52], [93, 20, 54]]) scale(x, y, a, 52, 26);
  shaded(s, curve([[-98, 10], [-86, -62], [-46, -106], [6, -116], [56, -100], [92, -48], [98, 20], [76, 84], [24, 114], [-36, 110], [-82, 74]]), 'lotus', 'wine', 'se', 1, .75);
  s.fill('M-76 -30Q-66 -80 -28 -92Q-54 -56 -58 -10Z', 'blush', 'opacity=".8"');
  for (const [x, y, a, l, w] of [[-30, -66, -22, 44, 28], [38, -62, 26, 46, 28], [2, -18, 4, 50, 32], [-54, 20, -34, 44, 28], [58, 16, 34, 44, 28], [-16, 62, -10, 44, 28], [38, 76, 20, 40, 26]]) scale(x, y, a, l, w);
});
/** A half, its cut face towards us. */
const half = (x, y, r, deg, flesh, shade) => {
  s.open(`transform="translate(${x} ${y})rotate(${deg})scale(${n(r) / 100})"`);
  for (const [t, turn, l] of [[.7, -16, 60], [1.5, -38, 56], [2.3, -50, 50], [3.6, 40, 44], [4.1, 46, 54], [4.8, 34, 58], [5.6, 14, 62]]) scale(Math.sin(t) * 84, -Math.cos(t) * 104, t * 57.3 + turn, l, 28);
  for (const [x, a, l] of [[-30, -36, 70], [-14, -14, 96], [8, 8, 104], [28, 32, 78]]) scale(x, -102, a, l, 25);
  s.fill(oval(0, 0, 98, 116), 'lotus').fill(oval(-2, -1, 90, 108), 'blush');
  shaded(s, oval(-2, 0, 86, 103), flesh, shade, 'se', .9, .8);
  let seeds = ''; for (let i = 0; i < 150; i++) { const t = i * 2.39996, q = Math.sqrt((i + .5) / 150) * .93, a = s.r.between(0, 3.1), X = Math.cos(t) * q * 84 - 2, Y = Math.sin(t) * q * 100; seeds += `M${n(X)} ${n(Y)}l${n(Math.cos(a) * 3.4)} ${n(Math.sin(a) * 3.4)}`; }
  s.line(seeds, 'ink', 4.2).fill('M-66 -40Q-56 -76 -28 -88Q-50 -58 -54 -30Z', 'light', 'opacity=".5"').close();
};
cast(s, 60, 930, 560, 60); cast(s, 520, 960, 460, 56); cast(s, 1010, 790, 640, 60);
basket(s, 1330, 700, 520, 250, 'mango', 'bark', 'clay', { fill: () => { for (const [x, y, k, a] of [[1150, 668, .86, -18], [1330, 640, .96, 6], [1500, 660, .9, 22], [1240, 700, .9, -6], [1430, 712, .92, 12]]) s.use('whole', `translate(${x} ${y})rotate(${a})scale(${k})`); } });
s.use('whole', 'translate(588 690)rotate(10)scale(1.2)'); half(318, 732, 196, -12, 'magenta', 'wine'); half(800, 838, 140, 12, 'light', 'grey');
s.use('whole', 'translate(1110 936)rotate(66)scale(1.02)');
misses(s, 40); s.save('ocop/thanh-long-cho-gao');

import { Scene, curve, taper, petal, ripples, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { cumulus } from './clouds.mjs';
import { leaf } from './greenery.mjs';
import { shaded, oval, cast, table, basket, bowl, veinedLeaf } from './still-life.mjs';
const s = new Scene('go-cong-acerola', 'Acerola heaped in a tin measure, under a fruiting branch by the Gò Công sea', 176).hour({ sky: ['#BCE3E0', '#14284C'], sky2: ['#FDEBC4', '#3C4E78'], cloud: ['#FFF9EC', '#40527C'], sea: ['#5FB0B0', '#1E5568'], sand: ['#F3D6A0', '#4A4A66'], sand2: ['#D09A5F', '#2D2C45'], cherry: ['#E0322F', '#BE2F38'], cherry2: ['#9A1230', '#6E1434'], tin: ['#D9E3E0', '#8FA2B0'], tin2: ['#7C949A', '#4A6070'], cloth: ['#F6C24A', '#C99A45'], cloth2: ['#E08A2E', '#8F6338'], hedge: ['#57A06A', '#27625A'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 120H1600V440H0Z', 'sky2', 's', 1, .9);
for (const d of [cumulus([[820, 372], [870, 320], [980, 276], [1100, 300], [1180, 260], [1300, 300], [1370, 372]], .54), cumulus([[300, 376], [350, 330], [450, 312], [540, 376]], .54)]) shaded(s, d, 'cloud', 'sky', 'se', .9, .6);
s.rect(0, 372, 1600, 70, 'sea').grain('M0 372H1600V442H0Z', 'tide', 'n', 1, .7); ripples(s, 384, 436, 24, 'light', { min: 20, max: 150 });
for (const [x, k] of [[640, 1], [720, .8], [1120, 1.1]]) s.fill(`M${x - 26 * k} 392q${26 * k} ${16 * k} ${54 * k} -4l-6 12h${-40 * k}z`, 'ink').fill(`M${x} 390v${-34 * k}l${18 * k} ${30 * k}z`, 'son');
s.fill('M-20 440Q500 420 900 436T1620 430V1010H-20Z', 'sand').grain('M-20 440Q500 420 900 436T1620 430V1010H-20Z', 'sand2', 's', 1, .9);
// rows of low acerola bushes on the sandy ridge, a picker between them
s.symbol('bush', () => { shaded(s, curve([[-60, 0], [-66, -36], [-38, -74], [4, -84], [46, -70], [68, -30], [56, 0]]), 'hedge', 'moss', 'se', 1, .85); let f = ''; for (let i = 0; i < 15; i++) { const t = i * 2.4, q = Math.sqrt(i / 15); f += oval(Math.cos(t) * q * 50, -40 + Math.sin(t) * q * 34, 4.4); } s.fill(f, 'cherry'); });
for (const [y, k, off] of [[462, .5, 0], [486, .7, 30], [522, .96, -20], [580, 1.4, 40]]) for (let x = 520 + off; x < 1700; x += 150 * k) if (Math.abs(x - 1050) > 90 * k) s.use('bush', `translate(${n(x)} ${y})scale(${k})`);
person(s, 1052, 612, 300, { dir: 1, turn: .5, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [0, -.46], neck: [.06, -.77], kneeN: [.04, -.24], footN: [-.02, 0], kneeF: [.1, -.24], footF: [.12, 0], elbN: [.14, -.62], handN: [.26, -.56], elbF: [.18, -.64], handF: [.32, -.6], mid: (A) => { const [x, y] = A([.14, -.4]); basket(s, x, y, 90, 52, 'mango', 'bark', 'clay', { rows: 3, fill: () => s.fill(oval(x, y - 6, 38, 16), 'cherry') }); } });

table(s, 716, 690, 'cloth', 'cloth2', 'light', 0);
{ let v = ''; for (let i = -3; i < 26; i++) v += `M${400 + i * 56} ${n(712 - i * .6)}L${n(-560 + i * 118)} 1010`; let h = ''; for (const y of [742, 782, 836, 908, 996]) h += `M-20 ${y + 8}L1620 ${y - 14}`; s.line(v, 'light', 9, 'opacity=".5"').line(h, 'light', 9, 'opacity=".5"'); }
// a fruit of 100 units: three soft lobes, a dimple, a long stalk
const cherry = (id, spin) => s.symbol(id, () => { s.line(`M2 -70Q${spin * 20} -110 ${spin * 44} -150`, 'leaf', 9); const d = curve([[-98, 0], [-82, -62], [-36, -84], [0, -66], [40, -84], [84, -58], [98, 6], [70, 66], [28, 84], [4, 76], [-24, 86], [-74, 64]]); shaded(s, d, 'cherry', 'cherry2', 'se', 1, .72); s.line(`M0 -64Q${-24 + spin * 10} 0 ${-8 + spin * 18} 74M0 -64Q${52 + spin * 8} -30 ${72 + spin * 10} 20`, 'cherry2', 6, 'opacity=".6"').fill('M-76 -10Q-72 -50 -36 -62Q-56 -34 -58 2Z', 'light').fill(oval(2, -62, 20, 9), 'cherry2'); });
cherry('c1', 1); cherry('c2', -1);
const c = (x, y, r, a = 0, id = 'c1') => s.use(id, `translate(${n(x)} ${n(y)})rotate(${n(a)})scale(${(r / 100).toFixed(2)})`);
// the tin: bare metal, ribbed; it measures what the market sells
{ const x = 610, y = 560, w = 208; cast(s, 430, 902, 620, 70, 'bark', .5);
  const heap = [[-150, -18, 62], [-52, -40, 66], [60, -38, 66], [152, -14, 62], [-104, -104, 62], [8, -118, 68], [108, -98, 60], [-44, -186, 60], [56, -184, 58], [8, -252, 54], [-176, 30, 56], [-84, 36, 66], [22, 36, 68], [124, 36, 62], [186, 26, 50]];
  s.fill(oval(x, y, w, 50), 'tin2'); heap.forEach(([a, b, r], i) => c(x + a, y + b, r, (i * 53) % 80 - 40, i % 2 ? 'c1' : 'c2'));
  const d = `M${x - w} ${y}A${w} 54 0 0 0 ${x + w} ${y}L${x + w - 6} ${y + 324}A${w} 56 0 0 1 ${x - w + 6} ${y + 324}Z`; shaded(s, d, 'tin', 'tin2', 'e', 1, .75); let r = ''; for (const q of [36, 50, 64, 250, 264, 278, 292]) r += `M${x - w + 2} ${y + q}A${w} 54 0 0 0 ${x + w - 2} ${y + q}`; s.line(r, 'tin2', 4).line(`M${x - w} ${y}A${w} 54 0 0 0 ${x + w} ${y}`, 'light', 12).line(`M${x - w + 4} ${y + 322}A${w} 56 0 0 0 ${x + w - 4} ${y + 322}`, 'tin2', 9).fill(`M${x - 160} ${y + 84}h30v200h-30z`, 'light', 'opacity=".7"'); }
// saucer of chilli salt, a bitten fruit with its ribbed stone, fruit that ran off
bowl(s, 1010, 880, 200, 60, { body: 'light', shade: 'slate', inside: 'blush', bands: [[.3, 'tide', 6]], fill: () => s.fill(oval(1010, 884, 76, 11), 'son').line('M960 882h.1M990 888h.1M1024 880h.1M1050 886h.1M1000 878h.1M1036 890h.1', 'light', 6) });
for (const [x, y, r, a, id] of [[250, 896, 74, -20, 'c1'], [150, 800, 56, 24, 'c2'], [880, 944, 62, 30, 'c2'], [1180, 950, 70, -14, 'c1'], [340, 972, 60, 34, 'c2'], [1250, 830, 54, 40, 'c1']]) { cast(s, x - r * .6, y + r * .7, r * 2.4, r * .3, 'bark', .45); c(x, y, r, a, id); }
// the branch over us: leaves, fruit in clusters, small pink flowers; it leaves top and right
s.fill(taper([[1640, 120, 58], [1400, 150, 42], [1160, 110, 30], [900, 130, 20], [700, 90, 8]]) + taper([[1300, 136, 24], [1240, 260, 16], [1180, 380, 8]]) + taper([[1480, 140, 30], [1470, 300, 20], [1420, 470, 10]]), 'bark');
const tw = (x, y, a, l, k) => veinedLeaf(s, x, y, a, l, l * .46, k ? 'leaf' : 'moss', k ? 'moss' : 'ink', k ? 'mist' : 'leaf', 3);
[[1560, 130, 60, 130], [1500, 150, 200, 140], [1420, 150, 20, 120], [1390, 150, 150, 120], [1320, 130, -30, 130], [1280, 180, 100, 130], [1240, 260, 230, 120], [1200, 340, 120, 120], [1190, 380, 200, 110], [1120, 112, 200, 130], [1060, 118, 10, 130], [980, 124, 170, 120], [920, 130, -20, 120], [860, 120, 220, 120], [780, 104, 130, 110], [720, 92, 250, 120], [1470, 300, 240, 130], [1460, 360, 110, 130], [1430, 450, 220, 120], [1420, 470, 160, 110], [1580, 140, 140, 140], [1640, 60, 250, 150]].forEach(([x, y, a, l], i) => tw(x, y, a, l, i % 3));
for (const [x, y, r, a, id] of [[1130, 240, 52, -4, 'c1'], [1210, 300, 56, 10, 'c2'], [1010, 222, 50, 8, 'c2'], [1360, 300, 60, -8, 'c1'], [1440, 260, 54, 10, 'c2'], [1520, 320, 58, -10, 'c1'], [1370, 560, 60, 4, 'c2'], [1470, 570, 62, -6, 'c1'], [900, 226, 46, -10, 'c1'], [1570, 240, 52, 8, 'c2']]) c(x, y, r, a, id);
for (const [x, y, r] of [[1290, 120, 26], [1330, 158, 22], [820, 110, 24], [1400, 400, 26], [1500, 180, 22]]) { let p = ''; for (let i = 0; i < 5; i++) p += petal(x, y, i * 72 + 10, r, r * .7); s.fill(p, 'petal').fill(oval(x, y, r * .26), 'mango'); }
misses(s, 40); s.save('ocop/so-ri-go-cong');

import { Scene, curve, taper, petal, poly, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { leaf } from './greenery.mjs';
import { shaded, oval, cast, table, wovenTray, veinedLeaf } from './still-life.mjs';
const s = new Scene('cho-gao-cocoa', 'Cocoa pods, beans and a bar of chocolate under the coconut palms of Chợ Gạo', 175).hour({ sky: ['#F8E7A8', '#1B3150'], beam: ['#FFF6D2', '#2C4A6A'], glade: ['#B9D08A', '#24505A'], glade2: ['#5E9A67', '#123743'], far: ['#8DB777', '#1D4650'], trunk: ['#A9805A', '#4D4350'], ground: ['#C98A4F', '#43363F'], ground2: ['#7D4B32', '#241F2D'], pod: ['#F2A72E', '#D8973A'], pod2: ['#C2412D', '#93353A'], choc: ['#5A2A1C', '#43211F'], choc2: ['#35160F', '#251112'], gloss: ['#9A5A3C', '#7A4A3E'], pulp: ['#FFF4E4', '#DCCFC8'], bean: ['#8A4528', '#6B3629'], wood: ['#DDA45F', '#6B5258'], wood2: ['#A2683A', '#3E2F3C'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V560H0Z', 'glade', 's', 1, .9);
for (const [x, w] of [[300, 120], [700, 190], [1010, 110]]) s.fill(poly([[x, -10], [x + w, -10], [x + w - 300, 620], [x - 330 - w * .4, 620]]), 'beam', 'opacity=".5"');
// coconut trunks, paler the farther; their crowns leave the picture at the top
const palmTrunk = (x, y, w, lean, ink) => { const d = taper([[x, y, w * 1.3], [x + lean * .3, y - 260, w], [x + lean, y - 700, w * .8]]); s.fill(d, ink); if (w > 24) { s.grain(d, 'bark', 'e', .9, .6); let r = ''; for (let i = 1; i < 15; i++) r += `M${n(x + lean * i / 17 - w * .5)} ${y - i * 40}q${n(w * .5)} ${n(w * .2)} ${n(w)} 0`; s.line(r, 'bark', 3, 'opacity=".6"'); } };
for (const [x, l] of [[250, 20], [390, -30], [520, 24], [640, -10], [760, 30], [880, -20], [1010, 16]]) palmTrunk(x, 470, 17, l, 'far');
s.fill('M-20 462Q400 440 800 456T1620 446V1010H-20Z', 'glade2').grain('M-20 462Q400 440 800 456T1620 446V1010H-20Z', 'moss', 's', 1, .9);
for (const [x, y, w, l] of [[470, 540, 30, 40], [830, 530, 28, -46], [60, 640, 62, -60]]) palmTrunk(x, y, w, l, 'trunk');
{ let a = '', b = ''; for (let i = 0; i < 46; i++) { const x = -40 + i * 36, d = leaf(x, -30 + s.r.between(-20, 30), 180 + s.r.between(-60, 60), s.r.between(120, 210), 20); if (i % 2) a += d; else b += d; } s.fill(a, 'moss').fill(b, 'glade2'); }
// the yard: low cocoa bushes, a path, a rack of beans that she rakes with her hands
{ s.fill('M360 700Q620 600 800 476L880 476Q860 600 980 720Z', 'ground').grain('M360 700Q620 600 800 476L880 476Q860 600 980 720Z', 'ground2', 's', .9, .9);
  for (const [x, y, k] of [[300, 560, 120], [1000, 500, 70], [700, 490, 60], [170, 600, 130]]) { shaded(s, curve([[x - k, y], [x - k * .9, y - k * .7], [x - k * .2, y - k * 1.1], [x + k * .6, y - k * .9], [x + k, y - k * .2], [x + k * .7, y + k * .1]]), 'leaf', 'moss', 'se', 1, .8); let f = ''; for (let i = 0; i < 5; i++) f += petal(x - k * .6 + i * k * .28, y - k * .5 + (i % 2) * k * .22, 180, k * .26, k * .12); s.fill(f, 'pod'); } }
s.line('M520 690L530 620M880 690L870 616M560 660V600M850 656V600', 'bark', 9); s.fill(poly([[480, 612], [900, 604], [860, 572], [540, 578]]), 'bean').grain(poly([[480, 612], [900, 604], [860, 572], [540, 578]]), 'choc', 'se', 1, .8).fill(poly([[480, 612], [900, 604], [900, 618], [480, 626]]), 'wood');
{ let b = ''; for (let i = 0; i < 90; i++) b += `M${n(s.r.between(530, 850))} ${n(s.r.between(582, 606))}h5`; s.line(b, 'gloss', 5); }
person(s, 690, 700, 330, { dir: -1, turn: .6, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [.06, -.47], neck: [-.02, -.77], kneeN: [.05, -.24], footN: [.04, 0], kneeF: [.1, -.24], footF: [.13, 0], elbN: [-.1, -.58], handN: [-.18, -.4], elbF: [-.2, -.58], handF: [-.32, -.42], tilt: -12 });

// the cocoa tree: pods sit straight on the trunk
s.symbol('pod', () => { // stalk at 0 0, 200 long, five ribs
  s.line('M-4 -22Q2 -8 0 6', 'trunk', 12); const d = curve([[-20, 0], [20, 0], [56, 30], [66, 92], [46, 150], [8, 204], [-4, 204], [-44, 150], [-64, 92], [-54, 30]]); shaded(s, d, 'pod', 'pod2', 'se', 1, .62).grain(d, 'leaf', 'n', .9, .3);
  s.line('M-10 2Q-54 80 -4 200M8 2Q16 90 2 200M16 2Q56 70 6 200M-16 4Q-22 100 -2 200', 'pod2', 5, 'opacity=".75"').fill('M-46 46Q-38 22 -22 16Q-34 44 -38 90Q-48 72 -46 46Z', 'pulp', 'opacity=".9"');
});
s.symbol('red', () => { s.line('M-4 -22Q2 -8 0 6', 'trunk', 12); const d = curve([[-20, 0], [20, 0], [56, 30], [66, 92], [46, 150], [8, 204], [-4, 204], [-44, 150], [-64, 92], [-54, 30]]); shaded(s, d, 'son', 'wine', 'se', 1, .75); s.line('M-10 2Q-54 80 -4 200M8 2Q16 90 2 200M16 2Q56 70 6 200M-16 4Q-22 100 -2 200', 'wine', 5, 'opacity=".75"').fill('M-46 46Q-38 22 -22 16Q-34 44 -38 90Q-48 72 -46 46Z', 'blush', 'opacity=".9"'); });
const pod = (x, y, k, a, id = 'pod') => s.use(id, `translate(${x} ${y})rotate(${a})scale(${k})`);
{ const t = taper([[1420, 1010, 210], [1380, 760, 130], [1370, 520, 112], [1400, 280, 100], [1460, -30, 96]]); shaded(s, t, 'trunk', 'bark', 'e', 1, .8); s.fill(taper([[1384, 420, 60], [1270, 260, 44], [1120, 120, 34], [960, 50, 20]]), 'trunk'); let c = ''; for (let i = 0; i < 15; i++) { const y = 60 + i * 58; c += `M${n(1340 + s.r.between(0, 40) + Math.max(0, 300 - y) * .24)} ${y}q14 ${n(s.r.between(4, 12))} ${n(s.r.between(30, 60))} 0`; } s.line(c, 'bark', 4, 'opacity=".7"'); s.fill(oval(1350, 640, 16, 24) + oval(1400, 250, 14, 22), 'pulp', 'opacity=".45"'); }
pod(1170, 190, .92, 6); pod(1290, 300, 1.06, 14, 'red'); pod(1332, 500, 1.1, 20); pod(1448, 360, 1.22, -12); pod(1446, 590, 1, -16, 'red');
for (const [x, y, a, l, w, k] of [[1120, 100, 150, 210, 70, 1], [1000, 50, 196, 220, 74, 0], [1240, 220, 240, 190, 62, 0], [1060, 70, 236, 200, 66, 1], [1480, 120, 130, 240, 80, 1], [1430, 60, 210, 220, 70, 0], [1540, 60, 160, 260, 84, 0], [940, 40, 250, 180, 60, 1]]) veinedLeaf(s, x, y, a, l, w, k ? 'leaf' : 'moss', k ? 'moss' : 'ink', k ? 'mist' : 'leaf', 5);

table(s, 742, 770, 'wood', 'wood2', 'mango', 2);
// beans in a tray at the back, the opened pod, the bar
cast(s, 1180, 930, 520, 60, 'choc2', .5); wovenTray(s, 1400, 884, 290, 74, 'mango', 'clay', 'bark', 'bark'); s.symbol('bean', () => shaded(s, curve([[-20, 0], [-12, -11], [8, -12], [20, -2], [12, 10], [-10, 11]]), 'bean', 'choc2', 'se', 1, .8).line('M-12 -3Q0 -8 12 -3', 'gloss', 3));
{ const pts = []; for (let i = 0; i < 90; i++) { const t = s.r() * 6.283, q = Math.sqrt(s.r()); pts.push([1400 + Math.cos(t) * q * 220, 872 + Math.sin(t) * q * 44 - (1 - q) * 56]); } pts.sort((a, b) => a[1] - b[1]).forEach(([x, y]) => s.use('bean', `translate(${n(x)} ${n(y)})rotate(${n(s.r.between(-50, 50))})scale(1.25)`)); }
cast(s, 90, 930, 560, 60, 'choc2', .5);
{ s.open('transform="translate(320 836)rotate(-9)scale(1.26)"'); const o = curve([[-230, 10], [-190, -60], [-100, -92], [20, -96], [130, -70], [220, -16], [250, 10], [200, 56], [90, 84], [-60, 86], [-180, 60]]); shaded(s, o, 'pod', 'pod2', 's', 1, .6); s.line('M-200 40Q0 96 210 44M-150 66Q0 104 150 66', 'pod2', 5); shaded(s, curve([[-206, 0], [-170, -50], [-90, -76], [20, -80], [120, -56], [200, -8], [170, 30], [80, 52], [-60, 54], [-160, 38]]), 'blush', 'clay', 's', .9, .6);
  s.symbol('seed', () => shaded(s, oval(0, 0, 34, 25, 16), 'pulp', 'grey', 'se', .9, .6).line('M-14 -8Q0 -16 16 -8', 'blush', 4)); for (const [x, y, a] of [[-140, -26, 20], [-88, -44, -10], [-30, -52, 10], [30, -50, -14], [88, -34, 12], [140, -10, 20], [-128, 10, -16], [-72, 0, 14], [-12, -6, -8], [50, -4, 18], [104, 10, -10], [-56, 30, 6], [8, 32, 0], [60, 34, 12]]) s.use('seed', `translate(${x} ${y})rotate(${a})`); s.close(); }
// the bar: four by six, one row snapped off
{ const at = (u, v) => [560 + u * 560 - v * 130, 884 - u * 66 + v * 120];
  const bar = (U0, U1, dx, dy) => { const P = (u, v, up = 0) => { const [x, y] = at(u, v); return [x + dx, y + dy - up]; }; s.fill(poly([P(U0, 1), P(U1, 1), P(U1, 0), [P(U1, 0)[0], P(U1, 0)[1] + 26], [P(U1, 1)[0], P(U1, 1)[1] + 26], [P(U0, 1)[0], P(U0, 1)[1] + 26]]), 'choc2'); shaded(s, poly([P(U0, 0), P(U1, 0), P(U1, 1), P(U0, 1)]), 'choc', 'choc2', 'se', 1, .7);
    for (let u = U0; u < U1 - .01; u += 1 / 6) for (let v = 0; v < .99; v += 1 / 3) { const a = P(u + .022, v + .05), b = P(u + 1 / 6 - .022, v + .05), c = P(u + 1 / 6 - .022, v + .28), d = P(u + .022, v + .28); s.line(`M${d.map(n).join(' ')}L${a.map(n).join(' ')}L${b.map(n).join(' ')}`, 'gloss', 6).line(`M${b.map(n).join(' ')}L${c.map(n).join(' ')}L${d.map(n).join(' ')}`, 'choc2', 6); } };
  s.fill(poly([[440, 1010], [590, 856], [1230, 786], [1300, 830], [1120, 1010]]), 'pulp').grain(poly([[440, 1010], [590, 856], [1230, 786], [1300, 830], [1120, 1010]]), 'wood2', 'se', .8, .5); bar(0, .834, 0, 0); bar(.834, 1, 34, 10); }
for (const [x, y, a] of [[1170, 972, 20], [1236, 988, -30]]) s.use('bean', `translate(${x} ${y})rotate(${a})scale(1.7)`);
misses(s, 40); s.save('ocop/ca-cao-cho-gao');

import { Scene, curve, taper, petal, poly, palm, treeline, ripples, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { leaf, bamboo } from './greenery.mjs';
import { lowSampan } from './boats.mjs';
const s = new Scene('lai-vung-mandarins', 'Mandarin trees hang over the ditch before Tết in Lai Vung', 91).hour({ sky: ['#F5E6C8', '#14243F'], sky2: ['#BFE0D2', '#22476A'], far: ['#8DB59A', '#23495C'], ditch: ['#7FA79A', '#17404D'], ditch2: ['#3F6F66', '#0B2632'], bank: ['#A5714F', '#4B3038'], fruit: ['#F2813C', '#D9713F'], fruit2: ['#D3502F', '#A23C38'], green: ['#2E6E4A', '#1C4B42'] });
const R = Math.round;
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 0H1600V420H0Z', 'sky2', 'n', .95, .95); s.disc(300, 250, 74, 'light');
treeline(s, 436, 'far', { h: 90, step: 44 }); for (const [x, h] of [[640, 230], [760, 170], [880, 260], [1010, 180]]) palm(s, x, 436, h, 'far');
// the ditch runs to the vanishing point; raised beds on both sides
s.rect(0, 434, 1600, 570, 'bank').grain('M0 440H1600V1000H0Z', 'bark', 's', 1, .9);
s.fill(poly([[776, 436], [832, 436], [1290, 1010], [330, 1010]]), 'ditch').grain(poly([[776, 436], [832, 436], [1290, 1010], [330, 1010]]), 'ditch2', 's', 1, .95);
ripples(s, 446, 1000, 30, 'light', { x0: 560, x1: 980, min: 10, max: 200 });
s.fill(poly([[770, 436], [776, 436], [330, 1010], [220, 1010]]), 'clay').fill(poly([[832, 436], [838, 436], [1400, 1010], [1290, 1010]]), 'clay');
// a tree: round, low, hung with fruit, propped on bamboo
const tree = (x, y, k, seed) => { const rows = 6; s.fill(taper([[x, y, k * .1], [x + k * .02, y - k * .3, k * .07], [x - k * .02, y - k * .56, k * .05]]), 'bark');
  for (const [a, b] of [[-.46, -.5], [.48, -.46], [.2, -.62]]) bamboo(s, R(x + a * k * .9), R(y + 4), R(x + a * k * .56), R(y + b * k), Math.max(3, k * .022), 'mango', (L) => 5, 2);
  const d = curve([[x - k * .56, y - k * .36], [x - k * .6, y - k * .66], [x - k * .34, y - k * .96], [x, y - k * 1.05], [x + k * .36, y - k * .95], [x + k * .6, y - k * .64], [x + k * .54, y - k * .34], [x + k * .2, y - k * .26], [x - k * .2, y - k * .28]]); s.fill(d, 'green').grain(d, 'ink', 'se', 1, .8);
  let l1 = '', l2 = ''; const c = Math.min(46, 16 + k / 8); for (let i = 0; i < c; i++) { const a = s.r.between(0, 6.283), q = Math.sqrt(s.r()) * .56, px = x + Math.cos(a) * k * q, py = y - k * .64 + Math.sin(a) * k * q * .66; (i % 2 ? (z) => l1 += z : (z) => l2 += z)(leaf(px, py, s.r.between(90, 270), k * s.r.between(.1, .16), k * .03)); } s.fill(l1, 'leaf').fill(l2, 'moss');
  const f = Math.min(30, 12 + k / 14); for (let i = 0; i < f; i++) { const a = i * 2.4, q = Math.sqrt((i + .6) / f) * .54, px = x + Math.cos(a) * k * q, py = y - k * .56 + Math.sin(a) * k * q * .62, r = k * .05; s.disc(px, py, r, 'fruit'); if (k > 240) { s.grain(curve([[px - r, py], [px, py - r], [px + r, py], [px, py + r]]), 'fruit2', 'se', 1, .8); s.disc(px - r * .3, py - r * .36, r * .2, 'light'); } } };
for (const [x, y, k] of [[720, 450, 70], [884, 450, 70], [664, 464, 100], [946, 464, 104], [584, 488, 150], [1034, 492, 156], [470, 530, 220], [1160, 540, 230]]) tree(x, y, k);
lowSampan(s, 640, 690, 230, 40, 'moss', 'clay'); s.fill(curve([[690, 672], [720, 640], [770, 632], [816, 646], [836, 672]]), 'fruit').grain(curve([[690, 672], [720, 640], [770, 632], [816, 646], [836, 672]]), 'fruit2', 'se', 1, .8);
tree(276, 640, 380); tree(1420, 660, 400);
// the grower, reaching up with the shears, basket at her feet
s.fill('M1130 872q110 -20 250 0q-120 24 -250 0z', 'bark', 'opacity=".7"');
const bk = (x, y, w) => { let c = ''; for (const [a, b] of [[-.3, -.42], [0, -.44], [.3, -.42], [-.15, -.56], [.16, -.56]]) { s.disc(x + a * w, y + b * w, w * .17, 'fruit'); s.grain(curve([[x + a * w - w * .17, y + b * w], [x + a * w, y + b * w - w * .17], [x + a * w + w * .17, y + b * w], [x + a * w, y + b * w + w * .17]]), 'fruit2', 'se', 1, .8); } const d = `M${n(x - w / 2)} ${n(y - w * .4)}Q${x} ${n(y - w * .28)} ${n(x + w / 2)} ${n(y - w * .4)}L${n(x + w * .36)} ${y}Q${x} ${n(y + w * .1)} ${n(x - w * .36)} ${y}Z`; s.fill(d, 'mango').grain(d, 'bark', 'e', 1, .8); let t = ''; for (let r = 1; r < 4; r++) t += `M${n(x - w * (.47 - r * .03))} ${n(y - w * (.38 - r * .1))}Q${x} ${n(y - w * (.26 - r * .1))} ${n(x + w * (.47 - r * .03))} ${n(y - w * (.38 - r * .1))}`; s.line(t, 'clay', 4); };
person(s, 1236, 872, 440, { dir: 1, turn: .5, coat: 'tide', dark: 'moss', legs: 'ink', hip: [0, -.47], neck: [.04, -.8], kneeN: [.04, -.24], footN: [-.04, 0], kneeF: [.07, -.25], footF: [.1, -.01], elbN: [.16, -.8], handN: [.3, -.92], elbF: [.2, -.72], handF: [.32, -.84], tilt: -14, nod: [.01, -.01] });
bk(1420, 950, 160);
// near boughs over us
s.line('M-20 90Q180 130 330 70M330 70Q380 90 420 160', 'bark', 20); for (let i = 0; i < 15; i++) { const x = 10 + i * 30, y = 96 + Math.sin(i) * 26, d = petal(x, y, 120 + (i * 53) % 130, 130, 36, 8); s.fill(d, i % 3 ? 'green' : 'moss').grain(d, 'ink', 'se', .9, .7); }
for (const [x, y, r] of [[90, 210, 62], [226, 240, 70], [372, 222, 58]]) { s.line(`M${x} ${y - r}q4 -40 -14 -70`, 'bark', 6); const d = curve([[x - r, y], [x - r * .8, y - r * .62], [x, y - r * .86], [x + r * .8, y - r * .62], [x + r, y], [x + r * .74, y + r * .66], [x, y + r * .84], [x - r * .74, y + r * .66]]); s.fill(d, 'fruit').grain(d, 'fruit2', 'se', 1, .85); s.fill(`M${n(x - r * .6)} ${n(y - r * .2)}q${n(r * .1)} ${n(-r * .4)} ${n(r * .46)} ${n(-r * .44)}q${n(-r * .34)} ${n(r * .14)} ${n(-r * .46)} ${n(r * .44)}z`, 'light'); s.fill(petal(x - 4, y - r * .84, 66, 90, 24) + petal(x - 4, y - r * .84, -50, 76, 20), 'moss'); }
misses(s, 40); s.save('tourism/vuon-quyt-hong-lai-vung');

import { Scene, curve, taper, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
import { person, PORTER } from './people-jointed.mjs';
import { KNEEL, SEATED, WALK } from './poses.mjs';
const s = new Scene('dinh-yen-night-market', 'Mat sellers of Định Yên by lamplight before the communal house, boats waiting', 97).hour({ sky: ['#2C3F6B', '#0A1226'], sky2: ['#D98A5B', '#3A3558'], far: ['#22345A', '#0D1A30'], river: ['#31507A', '#0E2138'], glow: ['#FFD98A', '#FFD27A'], ground: ['#6B4A48', '#2A2030'], ground2: ['#3D2B36', '#140F1C'], wall: ['#C98A55', '#6A4A48'], roof: ['#8E3F33', '#4B2730'], m1: ['#E9C46A', '#C99A4E'], m2: ['#D8392F', '#A52F35'], m3: ['#4D9C98', '#2E6B70'], shade: ['#1B2240', '#0B0F20'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 120H1600V440H0Z', 'sky2', 's', .95, .8);
{ let d = ''; for (let i = 0; i < 60; i++) { const x = s.r.between(0, 1600), y = s.r.between(0, 260), r = s.r.between(1, 2.6); d += `M${n(x)} ${n(y - r)}l${n(r)} ${n(r)} ${n(-r)} ${n(r)} ${n(-r)} ${n(-r)}z`; } s.fill(d, 'light', 'opacity=".8"'); }
s.disc(1290, 150, 56, 'glow').disc(1262, 140, 52, 'sky');
treeline(s, 440, 'far', { h: 100, step: 50 }); for (const [x, h] of [[70, 240], [1130, 210], [1500, 280], [1400, 200]]) palm(s, x, 440, h, 'far');
// the river on the right, boats with a lamp each
s.fill(poly([[860, 438], [1620, 438], [1620, 700], [1240, 620]]), 'river'); ripples(s, 446, 640, 30, 'glow', { x0: 960, x1: 1600, min: 10, max: 90 });
for (const [x, y, w] of [[1010, 486, 190], [1280, 540, 260], [1480, 470, 150]]) { const h = w * .2; s.fill(`M${x} ${y - h}Q${x + w * .14} ${y} ${x + w * .3} ${y}H${x + w * .76}Q${x + w * .92} ${y - h * .2} ${x + w} ${y - h * 1.2}L${x + w * .78} ${y - h * .6}H${x + w * .24}Z`, 'shade'); s.fill(`M${x + w * .28} ${y - h * .6}q${w * .2} ${-h * 2.2} ${w * .46} 0z`, 'bark'); s.disc(x + w * .5, y - h * .5, 26, 'glow', 26, 'opacity=".25"').disc(x + w * .5, y - h * .5, 8, 'glow'); }
// the communal house, its doors lit
s.fill(poly([[120, 300], [760, 300], [760, 520], [120, 520]]), 'wall').grain(poly([[120, 300], [760, 300], [760, 520], [120, 520]]), 'shade', 'e', 1, .8);
{ const r = 'M40 318Q90 300 180 190Q250 212 440 206Q630 212 700 190Q790 300 840 318Q700 296 440 296Q180 296 40 318Z'; s.fill(r, 'roof').grain(r, 'shade', 'e', 1, .8); let d = ''; for (let i = 0; i < 22; i++) d += `M${130 + i * 29} ${210 + Math.abs(11 - i)}L${100 + i * 32} 300`; s.line(d, 'shade', 3, 'opacity=".6"'); s.fill('M176 192q-34 -8 -40 -40q30 6 54 26z', 'roof').fill('M704 192q34 -8 40 -40q-30 6 -54 26z', 'roof'); s.fill('M400 200q40 -50 80 0z', 'mango'); }
for (const x of [170, 330, 490, 650]) { s.fill(`M${x} 520V360q38 -34 76 0V520z`, 'glow').grain(`M${x} 520V360q38 -34 76 0V520z`, 'clay', 's', .8, .8); } for (const x of [140, 286, 446, 606, 742]) s.rect(x - 10, 300, 20, 222, 'roof');
// the yard
s.fill('M-20 510Q500 496 900 520Q1200 600 1620 690V1010H-20Z', 'ground').grain('M-20 510Q500 496 900 520Q1200 600 1620 690V1010H-20Z', 'ground2', 's', 1, .95);
for (const [x, y, rx] of [[420, 620, 380], [980, 800, 460]]) { s.disc(x, y, rx, 'glow', rx * .2, 'opacity=".14"').disc(x, y, rx * .6, 'glow', rx * .12, 'opacity=".2"'); }
const lamp = (x, y, k) => { s.disc(x, y - k * .5, k * 1.6, 'glow', k * 1.6, 'opacity=".16"').disc(x, y - k * .5, k * .9, 'glow', k * .9, 'opacity=".28"'); s.fill(`M${n(x - k * .26)} ${y}h${n(k * .52)}l${n(-k * .08)} ${n(-k * .3)}h${n(-k * .36)}z`, 'ink').fill(curve([[x - k * .16, y - k * .3], [x - k * .2, y - k * .56], [x, y - k * .96], [x + k * .2, y - k * .56], [x + k * .16, y - k * .3]]), 'glow').fill(curve([[x - k * .08, y - k * .36], [x, y - k * .74], [x + k * .08, y - k * .36]]), 'light'); };
// rolls of mats: carried on a shoulder, and standing
const roll = (x, y, L, r, a, ink) => { s.open(`transform="translate(${n(x)} ${n(y)})rotate(${a})"`); s.rect(-L / 2, -r, L, r * 2, ink); s.grain(`M${-L / 2} ${-r}h${L}v${r * 2}h${-L}z`, 'shade', 's', 1, .7); let d = ''; for (const t of [-.36, -.12, .12, .36]) d += `M${n(t * L)} ${-r}v${n(r * 2)}`; s.line(d, ink === 'm1' ? 'm2' : 'm1', n(r * .24)); s.disc(L / 2, 0, r * .5, ink, r).disc(L / 2, 0, r * .24, 'shade', r * .5); s.close(); };
const small = (x, y, k, ink, dir, mat, a) => { person(s, x, y, k / 100, { ...WALK, hat: 1.300, na: [[1, -65], [9, -72], [6, -86]], fa: [[5, -65], [14, -58], [18, -48]] }, { f: dir, coat: ink, legs: 'shade' }); roll(x + .02 * k * dir, y - k * .99, k * .86, k * .085, a * dir, mat); };
small(250, 606, 150, 'm3', 1, 'm1', -6); small(700, 622, 160, 'wine', -1, 'm2', -5); small(900, 660, 190, 'tide', 1, 'm1', -8); lamp(420, 634, 34); lamp(600, 600, 26); lamp(140, 600, 24);
for (const [x, y, k, f] of [[530, 622, 1.500, -1], [300, 606, 1.400, 1]]) person(s, x, y, k, { ...SEATED, hat: 1.250, na: [[-1, -42], [6, -31], [17, -27]] }, { f, coat: 'bark', legs: 'shade' });
// near: she unrolls one under the lamp, he carries four
{ const d = poly([[360, 880], [900, 836], [1010, 930], [430, 1000]]); s.fill(d, 'm1').grain(d, 'clay', 'e', .9, .8); for (let i = 1; i < 6; i++) { const t = i / 6, a = [360 + 540 * t, 880 - 44 * t], b = [430 + 580 * t, 1000 - 70 * t]; s.line(`M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`, i % 2 ? 'm2' : 'm3', 17); } s.line('M384 920L938 866M406 960L972 898', 'm2', 6); }
roll(950, 882, 150, 34, 48, 'm1');
{ const J = { ...KNEEL, hat: 1.350, tilt: 18, na: [[-1, -36], [9, -25], [22, -15]], fa: [[5, -36], [16, -28], [26, -19]] }; person(s, 1100, 950, 5.600, J, { f: -1, coat: 'lotus', shade: 'wine', legs: 'shade', bare: false }); }
lamp(700, 800, 90);
{ const x = 1400, y = 1010, k = 6.400, J = { ...PORTER, hat: 1.250, hip: [-3, -46], ch: [4, -66], nk: [8, -72], hd: [13, -78], tilt: 12, na: [[2, -66], [-1, -80], [4, -93]], fa: [[7, -66], [17, -70], [18, -84]] }; for (const [dx, dy, ink] of [[10, -604, 'm2'], [-16, -650, 'm1'], [26, -694, 'm3'], [0, -738, 'm1']]) roll(x + dx, y + dy, 600, 29, 5, ink); person(s, x, y, k, J, { f: -1, coat: 'm3', shade: 'shade', legs: 'ink', bare: false }); }
// the dark edge of a boat and its pole
s.fill('M-20 1010V820Q120 900 330 950L420 1010Z', 'shade').line('M-20 806Q130 890 350 944', 'bark', 14);
misses(s, 30); s.save('tourism/cho-ma-dinh-yen');

import { Scene, curve, taper, treeline, ripples, palm, misses, n } from './lib.mjs';
import { person, face } from './people-posed.mjs';
import { leaf } from './greenery.mjs';
import { shaded, oval, cast, table, bananaLeaf } from './still-life.mjs';
const s = new Scene('ngu-hiep-durian-opened', 'A durian opened on a banana leaf at the Ngũ Hiệp ferry, the seller taps another', 177).hour({ sky: ['#FBDDA0', '#16264A'], sky2: ['#8FC9B9', '#30496F'], far: ['#7FB08C', '#224A55'], river: ['#C9B78A', '#224A58'], river2: ['#8E9168', '#123340'], rind: ['#A8B24A', '#748746'], rind2: ['#5F7330', '#37502F'], tip: ['#E4DF90', '#AFB273'], pith: ['#FFF6DC', '#DCD0B8'], flesh: ['#FFD765', '#EDBE5F'], flesh2: ['#E79A2E', '#BC7E3C'], wood: ['#8E4A35', '#4B2E36'], wood2: ['#552A2B', '#251A28'], cord: ['#E2403A', '#B9383A'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V420H0Z', 'sky2', 'n', 1, .9); s.disc(560, 300, 88, 'light');
treeline(s, 430, 'far', { h: 90, step: 52 }); for (const [x, h] of [[90, 220], [330, 180], [760, 240], [900, 190]]) palm(s, x, 430, h, 'far');
s.rect(0, 426, 1600, 330, 'river').grain('M0 430H1600V760H0Z', 'river2', 's', 1, .9); ripples(s, 440, 720, 44, 'light', { min: 20, max: 200 });
// the ferry that has just left
{ const x = 300, y = 540; s.fill(`M${x - 60} ${y + 40}q220 26 480 0q-220 -14 -480 0z`, 'river2'); shaded(s, `M${x - 50} ${y - 10}H${x + 400}L${x + 360} ${y + 44}H${x - 6}Z`, 'tide', 'moss', 's', 1, .8).fill(`M${x - 50} ${y - 10}H${x + 400}v9H${x - 50}z`, 'light'); s.rect(x + 60, y - 112, 250, 10, 'son').line(`M${x + 70} ${y - 102}V${y - 10}M${x + 186} ${y - 102}V${y - 10}M${x + 300} ${y - 102}V${y - 10}M${x - 30} ${y - 52}H${x + 60}M${x + 310} ${y - 52}H${x + 384}M${x - 20} ${y - 52}v40M${x + 374} ${y - 52}v40`, 'light', 6); for (const [a, c] of [[20, 'lotus'], [110, 'wine'], [150, 'moss'], [230, 'clay'], [268, 'ink']]) s.fill(`M${x + a - 12} ${y - 10}q0 -52 12 -52q12 0 12 52z`, c).fill(`M${x + a - 20} ${y - 64}L${x + a} ${y - 84}L${x + a + 20} ${y - 64}Z`, 'light'); s.disc(x + 345, y - 30, 17, 'ink').disc(x + 345, y - 30, 9, 'slate'); }

// a whole fruit: 100 units; thorns on a ball, those at its rim stand out, those facing us point up
s.symbol('du', () => {
  s.line('M4 -92Q0 -122 14 -150', 'wood', 17).fill(oval(14, -150, 13, 7), 'tip');
  const body = curve([[-92, 4], [-80, -60], [-34, -100], [30, -102], [80, -62], [94, 4], [74, 72], [20, 108], [-36, 104], [-78, 68]]); shaded(s, body, 'rind', 'rind2', 'se', 1, .8);
  const dark = [], lit = []; for (let i = 0; i < 150; i++) { const z = 1 - 2 * (i + .5) / 300, t = i * 2.39996, r = Math.sqrt(1 - z * z), X = Math.cos(t) * r * 90, Y = Math.sin(t) * r * 103, q = 1 - z, dx = Math.cos(t) * r * 22 * q * 1.7, dy = Math.sin(t) * r * 22 * q * 1.7 - 17 * z, m = Math.hypot(dx, dy) || 1, b = 5 + 6 * z, px = -dy / m * b, py = dx / m * b; const tip = `${n(X + dx)} ${n(Y + dy)}`; lit.push(`M${n(X - px)} ${n(Y - py)}L${tip}L${n(X)} ${n(Y)}z`); dark.push(`M${n(X)} ${n(Y)}L${tip}L${n(X + px)} ${n(Y + py)}z`); }
  s.fill(dark.join(''), 'rind2').fill(lit.join(''), 'tip', 'opacity=".85"');
});
const whole = (x, y, k, a = 0) => s.use('du', `translate(${x} ${y})rotate(${a})scale(${k})`);
// boughs over the landing, the fruit tied to them
s.fill(taper([[-20, 70, 46], [260, 110, 34], [520, 70, 22], [760, 90, 8]]), 'wood'); { let a = '', b = ''; for (let i = 0; i < 70; i++) { const x = s.r.between(-30, 780), d = leaf(x, 80 + s.r.between(-70, 30), s.r.between(110, 250), s.r.between(80, 130), 18); if (i % 3) a += d; else b += d; } s.fill(a, 'moss').fill(b, 'leaf'); }
for (const [x, y, k, a] of [[120, 270, .92, 5], [330, 230, .74, -4]]) { s.line(`M${x + 6} ${y - 130 * k}L${x + 20} 90`, 'cord', 5); whole(x, y, k, a); }
// the seller behind her table, the stick raised: a dull sound means ripe
person(s, 1250, 1210, 850, { dir: -1, turn: .75, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [.01, -.48], neck: [-.02, -.83], elbN: [.13, -.6], handN: [-.05, -.545], elbF: [-.17, -.63], handF: [-.24, -.75], tilt: -9, hat: .2,
  wrap: (A, at, neck, head) => { face(s, A, head, -1); const k = curve([[-.1, .045], [-.04, .014], [.04, .018], [.085, .05], [.03, .078], [-.05, .08]].map(([u, v]) => A([neck[0] + u, neck[1] + v]))); s.fill(k, 'light').line(`M${A([neck[0] - .07, neck[1] + .03]).map(n).join(' ')}l14 34M${A([neck[0] - .03, neck[1] + .02]).map(n).join(' ')}l8 44M${A([neck[0] + .02, neck[1] + .02]).map(n).join(' ')}l-2 44M${A([neck[0] + .06, neck[1] + .03]).map(n).join(' ')}l-12 34`, 'ink', 9); },
  mid: (A) => { const [hx, hy] = A([-.24, -.75]); s.line(`M${n(hx + 30)} ${n(hy - 70)}L${n(hx - 26)} ${n(hy + 74)}`, 'mango', 17); whole(1094, 700, 1.06, -8); } });
s.line('M1322 560Q1392 640 1372 700Q1340 730 1262 738M1300 600Q1318 640 1302 668', 'wine', 7, 'opacity=".85"');

table(s, 770, 748, 'wood', 'wood2', 'clay', 2);
whole(1510, 720, 1.34, 12); whole(1370, 806, 1.1, -14); cast(s, 1330, 930, 420, 60);
bananaLeaf(s, -80, 930, 84, 1180, 220, 'leaf', 'moss', 'mist');
// the opened fruit: two husks back to back, cream in each
const husk = (x, y, k, a, lobes) => { s.open(`transform="translate(${x} ${y})rotate(${a})scale(${k})"`);
  const out = [], N = 40; for (let i = 0; i < N; i++) { const t = i / N * 6.283, c = Math.cos(t), v = Math.sin(t); out.push(`M${n(c * 262 - v * 18)} ${n(v * 118 + c * 12)}L${n(c * 300)} ${n(v * 146 + 10)}L${n(c * 262 + v * 18)} ${n(v * 118 - c * 12)}z`); } s.fill(out.join(''), 'rind2');
  shaded(s, curve([[-268, 0], [-210, -80], [-80, -118], [90, -120], [220, -78], [270, 4], [216, 84], [80, 124], [-90, 122], [-218, 80]]), 'rind', 'rind2', 's', 1, .6); let th = ''; for (let i = 0; i < 17; i++) { const X = -230 + i * 29, Y = 100 * Math.sqrt(Math.max(0, 1 - (X / 262) ** 2)) + 4; th += `M${X - 12} ${n(Y - 8)}L${X} ${n(Y + 24)}L${X + 12} ${n(Y - 8)}z`; } s.fill(th, 'tip', 'opacity=".8"');
  shaded(s, curve([[-244, -8], [-186, -74], [-70, -102], [84, -104], [196, -70], [244, -4], [190, 50], [70, 76], [-80, 76], [-196, 48]]), 'pith', 'rind', 'se', .7, .4);
  s.fill(curve([[-212, -12], [-150, -66], [-20, -84], [120, -74], [206, -14], [140, 34], [0, 52], [-150, 34]]), 'flesh2');
  for (const [X, Y, w, h, r] of lobes) { s.open(`transform="translate(${X} ${Y})rotate(${r})"`); shaded(s, curve([[-w, 4], [-w * .82, -h * .7], [-w * .2, -h], [w * .3, -h * .86], [w * .86, -h * .66], [w, 0], [w * .76, h * .72], [w * .1, h * .9], [-w * .5, h * .92]]), 'flesh', 'flesh2', 'se', 1, .7); s.fill(`M${n(-w * .74)} ${n(-h * .1)}Q${n(-w * .6)} ${n(-h * .74)} ${n(-w * .1)} ${n(-h * .74)}Q${n(-w * .46)} ${n(-h * .4)} ${n(-w * .74)} ${n(-h * .1)}Z`, 'pith').line(`M${n(w * .1)} ${n(h * .5)}Q${n(w * .5)} ${n(h * .4)} ${n(w * .7)} ${n(-h * .06)}`, 'flesh2', 5).close(); }
  s.close(); };
cast(s, 60, 930, 700, 70); husk(300, 770, 1, -16, [[-108, -22, 84, 50, 14], [40, -36, 90, 54, -8], [146, -10, 62, 42, 20], [-34, 18, 78, 40, 4]]);
husk(700, 884, .96, 8, [[-110, -14, 88, 52, -10], [24, -32, 82, 52, 8], [136, -8, 72, 46, -16], [-20, 20, 70, 36, 0]]);
// one lobe lifted out, and the knife
cast(s, 180, 982, 260, 30); shaded(s, curve([[150, 950], [170, 906], [230, 890], [300, 900], [340, 936], [330, 976], [260, 992], [180, 986]]), 'flesh', 'flesh2', 'se', 1, .7).fill('M176 940Q190 906 236 902Q210 922 196 950Z', 'pith');
shaded(s, 'M1010 958L1300 906Q1318 934 1290 950L1020 984Z', 'grey', 'slate', 's', 1, .7).fill('M900 974L1014 952L1022 988L906 1008Q886 994 900 974Z', 'bark').disc(940, 984, 6, 'mango').disc(984, 976, 6, 'mango');
misses(s, 40); s.save('ocop/sau-rieng-ngu-hiep');

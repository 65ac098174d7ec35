import { Scene, curve, taper, poly, treeline, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { reeds } from './greenery.mjs';
import { youngCrane } from './young-crane.mjs';
import { cloudBank } from './clouds.mjs';
import { shaded, oval } from './still-life.mjs';
const s = new Scene('crane-arrival', 'Six young cranes step out of their crates into the great pen at Tràm Chim', 197).hour({ sky: ['#F7CFA0', '#14244A'], sky2: ['#FCEAC4', '#3A4874'], cloud: ['#FFF4DE', '#3B4A78'], far: ['#9FAE86', '#22435A'], fen: ['#B9A94E', '#2C4A4A'], fen2: ['#DDC878', '#3A5C5C'], lake: ['#F6E3BC', '#2B5266'], rust: ['#B4603A', '#8A5038'], crate: ['#D9A05A', '#7E6450'], crate2: ['#96602F', '#463640'], net: ['#5F6F62', '#7F93A4'], post: ['#6F5440', '#38303C'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 60H1600V440H0Z', 'sky2', 's', 1, .95);
for (const [x, y, w, h] of [[40, 220, 560, 70], [980, 160, 620, 80], [620, 320, 420, 40]]) { const d = cloudBank(x, y, w, h); s.fill(d, 'cloud').grain(d, 'sky', 's', 1, .8); }
treeline(s, 438, 'far', { h: 46, step: 34 });
s.rect(0, 434, 1600, 570, 'fen2').grain('M0 438H1600V1000H0Z', 'fen', 's', 1, .95);
for (const [x, y, w, h] of [[480, 474, 900, 20], [-140, 510, 760, 26], [900, 566, 760, 34], [-100, 640, 560, 30]]) s.fill(curve([[x, y], [x + w * .2, y - h * .5], [x + w * .55, y - h * .35], [x + w * .8, y - h * .6], [x + w, y], [x + w * .75, y + h * .5], [x + w * .4, y + h * .35], [x + w * .15, y + h * .6]]), 'lake');
for (let i = 0; i < 9; i++) reeds(s, -20, 1620, 462 + i * 24, 28, 10 + i * 4, 22 + i * 7, i % 2 ? 'fen' : 'far', { lean: .3 });
// the pen: tall poles, a soft net over all, so high that the birds may try their wings
{ const top = (x) => 120 + Math.abs(x - 800) * .05; let d = ''; for (const [x, y] of [[140, 620], [460, 540], [800, 516], [1140, 540], [1480, 620]]) s.fill(taper([[x, y, 17], [x, top(x), 10]]), 'post'); for (const [a, b] of [[140, 460], [460, 800], [800, 1140], [1140, 1480]]) { const m = (a + b) / 2, q = (t) => [(1 - t) ** 2 * a + 2 * t * (1 - t) * m + t * t * b, (1 - t) ** 2 * top(a) + 2 * t * (1 - t) * (top(a) + 60) + t * t * top(b)], g = (t) => [a + (b - a) * t, 620 + (a < 800 ? -(a + (b - a) * t - 140) * .25 : (a + (b - a) * t - 800) * .25 - 100) * .6]; d += `M${q(0).map(n).join(' ')}Q${m} ${n(top(a) + 60)} ${q(1).map(n).join(' ')}`; for (let i = 1; i < 12; i++) { const t = i / 12; d += `M${q(t).map(n).join(' ')}L${g(t).map(n).join(' ')}`; } for (const r of [.2, .4, .6, .8]) d += `M${a} ${n(top(a) + (g(0)[1] - top(a)) * r)}Q${m} ${n(top(m) + 60 + (g(.5)[1] - top(m) - 60) * r)} ${b} ${n(top(b) + (g(1)[1] - top(b)) * r)}`; } s.line(d, 'net', 1.6, 'opacity=".75"').line(`M140 ${top(140)}L-40 40M1480 ${top(1480)}L1640 40`, 'net', 2); }
// three birds have already found the wet grass
s.fill('M800 628q70 -10 160 0q-80 14 -160 0zM520 650q90 -12 200 0q-100 16 -200 0zM800 720q120 -14 280 0q-140 20 -280 0z', 'fen');
youngCrane(s, 560, 648, .34, false); youngCrane(s, 850, 626, .32, false); youngCrane(s, 700, 700, .46, true);
// a keeper in a plain smock holds still: birds this young need quiet
person(s, 96, 640, 250, { dir: 1, turn: .5, coat: 'grey', dark: 'slate', legs: 'moss', hem: .3, hip: [0, -.47], neck: [.03, -.79], kneeN: [.02, -.24], footN: [0, 0], kneeF: [.06, -.24], footF: [.08, 0], elbN: [.08, -.62], handN: [.14, -.5], elbF: [.12, -.64], handF: [.16, -.52] });
// the crates, right, slats and air holes; the near one has its door up
const crate = (x, y, w, h, open) => { s.fill(`M${x - 10} ${y + 8}q${w * .6} -20 ${w * 1.5} 0q${-w * .6} 34 ${-w * 1.5} 0z`, 'ink', 'opacity=".35"'); const side = poly([[x + w, y], [x + w * 1.34, y - h * .14], [x + w * 1.34, y - h * 1.06], [x + w, y - h]]); s.fill(poly([[x, y - h], [x + w, y - h], [x + w * 1.34, y - h * 1.06], [x + w * .36, y - h * 1.08]]), 'mango').fill(side, 'crate2'); let b = ''; for (let i = 1; i < 6; i++) b += `M${n(x + w)} ${n(y - h * i / 6)}L${n(x + w * 1.34)} ${n(y - h * .14 - h * .92 * i / 6)}`; s.line(b, 'post', 4); const front = poly([[x, y], [x + w, y], [x + w, y - h], [x, y - h]]); if (open) { s.fill(front, 'ink').fill(poly([[x + w * .1, y], [x + w * .9, y], [x + w * .76, y - h * .2], [x + w * .24, y - h * .2]]), 'fen'); shaded(s, poly([[x - 12, y - h * 1.02], [x + w + 12, y - h * 1.02], [x + w, y - h * 1.62], [x, y - h * 1.62]]), 'crate', 'crate2', 'se', 1, .7); s.line(`M${x} ${y}V${y - h}H${x + w}V${y}`, 'crate', 20).line(`M${n(x + w * .33)} ${n(y - h * 1.04)}L${n(x + w * .34)} ${n(y - h * 1.6)}M${n(x + w * .66)} ${n(y - h * 1.04)}L${n(x + w * .66)} ${n(y - h * 1.6)}`, 'crate2', 5); } else { shaded(s, front, 'crate', 'crate2', 'se', 1, .75); let d = ''; for (let i = 1; i < 5; i++) d += `M${n(x + w * i / 5)} ${y}V${y - h}`; s.line(d, 'crate2', 5); let o = ''; for (let r = 0; r < 2; r++) for (let i = 0; i < 5; i++) o += oval(x + w * (i + .5) / 5, y - h * (.72 + r * .12), w * .035); s.fill(o, 'ink').line(`M${x} ${y - h * .5}H${x + w}`, 'crate2', 16); } };
crate(1270, 700, 150, 230, false); crate(1080, 770, 190, 290, true); crate(1380, 860, 240, 360, false);
// a man has raised the door by its cord and stands behind it
person(s, 1016, 764, 350, { dir: 1, turn: .4, coat: 'tide', dark: 'moss', legs: 'ink', shoes: 'bark', hip: [-.03, -.47], neck: [-.02, -.79], kneeN: [.03, -.24], footN: [.02, 0], kneeF: [-.04, -.24], footF: [-.08, 0], elbN: [.12, -.7], handN: [.24, -.86], elbF: [.16, -.72], handF: [.27, -.92], tilt: -6 });
youngCrane(s, 1160, 800, -.5, false);
// the nearest two, large, cross the foreground towards the water
s.fill('M260 950q170 -20 420 0q-190 30 -420 0zM700 980q180 -20 440 0q-200 30 -440 0z', 'ink', 'opacity=".35"');
youngCrane(s, 470, 950, -.94, false); youngCrane(s, 900, 984, -.72, true);
reeds(s, -30, 420, 1000, 54, 90, 230, 'ink', { jitter: 20 }); reeds(s, 1180, 1640, 1004, 60, 80, 200, 'ink', { jitter: 20 }); reeds(s, 380, 1240, 1010, 60, 30, 80, 'moss', { jitter: 16 });
misses(s, 40); s.save('news/sau-seu-ve-tram-chim');

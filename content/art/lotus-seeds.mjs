import { Scene, curve, petal, lotus, treeline, ripples, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { lowSampan } from './boats.mjs';
import { cloudStreak } from './clouds.mjs';
import { shaded, oval, cast, table, bowl } from './still-life.mjs';
const s = new Scene('crisp-lotus-seeds', 'Crisp lotus seeds poured out on a lotus leaf beside the pond where they grew', 178).hour({ sky: ['#FCE7BC', '#15244A'], sky2: ['#F5B08C', '#414371'], cloud: ['#FFF3D8', '#343E6C'], sun: ['#FFF6DE', '#FBE2A8'], far: ['#A9BE8F', '#26485A'], pond: ['#9CCDB6', '#1F5060'], seed: ['#F7DFA4', '#DCC08E'], seed2: ['#CE8F3E', '#A5783F'], lap: ['#5FAE72', '#2F7A5A'], vein: ['#CFE6B4', '#7FA88A'], wood: ['#C98B5A', '#5B4552'], wood2: ['#8A5438', '#33263A'], glaze: ['#2F6FA0', '#234F7C'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 60H1600V420H0Z', 'sky2', 's', .95, .9); s.disc(980, 240, 84, 'sun'); s.fill(cloudStreak(240, 170, 500) + cloudStreak(1040, 120, 460), 'cloud', 'opacity=".7"');
treeline(s, 410, 'far', { h: 60, step: 42, palms: 5 });
s.rect(0, 404, 1600, 380, 'pond').grain('M0 408H1600V780H0Z', 'tide', 's', 1, .9); ripples(s, 414, 700, 34, 'sun', { min: 18, max: 180 });
// pads, standing leaves and seed heads; the gatherer leans from her sampan
{ let a = '', b = ''; for (let i = 0; i < 60; i++) { const q = (i / 60) ** 1.5, y = 418 + q * 300, w = 24 + q * 120, x = s.r.between(-40, 1640), d = `M${n(x)} ${n(y)}L${n(x + w * .5)} ${n(y - w * .1)}Q${n(x)} ${n(y - w * .3)} ${n(x - w * .6)} ${n(y - w * .12)}Q${n(x - w * .8)} ${n(y + w * .1)} ${n(x - w * .2)} ${n(y + w * .16)}Q${n(x + w * .6)} ${n(y + w * .2)} ${n(x + w * .7)} ${n(y + w * .02)}Z`; if (i % 2) a += d; else b += d; } s.fill(a, 'leaf').fill(b, 'moss'); }
const head = (x, y, k, stalk) => { s.line(stalk, 'moss', n(k * .16)); shaded(s, curve([[x - k, y - k * .06], [x - k * .8, y + k * .4], [x - k * .36, y + k * .86], [x - k * .1, y + k * 1.02], [x + k * .1, y + k * 1.02], [x + k * .36, y + k * .86], [x + k * .8, y + k * .4], [x + k, y - k * .06]], true, .9), 'lap', 'moss', 'se', 1, .8); s.fill(oval(x, y, k * 1.02, k * .42), 'moss').fill(oval(x, y - k * .03, k * .96, k * .37), 'lap'); const holes = [[0, -.02], [-.44, -.08], [.44, -.04], [-.22, .15], [.24, .15], [-.24, -.23], [.22, -.24], [-.7, .04], [.7, .04]]; for (const [a, b] of holes) { s.fill(oval(x + a * k, y + b * k, k * .13, k * .085), 'moss').fill(oval(x + a * k, y + b * k - k * .03, k * .1, k * .07), 'seed2'); } };
for (const [x, y, k] of [[250, 430, 26], [470, 416, 18], [1240, 430, 24], [1410, 470, 34]]) head(x, y, k, `M${x} ${y + k}q${k * .3} ${k * 2} 0 ${k * 4}`);
const up = (x, y, w) => { s.line(`M${x} ${y}q${w * .06} ${w * .7} -4 ${w * 1.4}`, 'moss', 10); shaded(s, curve([[x - w, y - w * .1], [x - w * .5, y - w * .36], [x + w * .2, y - w * .3], [x + w, y - w * .02], [x + w * .6, y + w * .36], [x - w * .2, y + w * .5], [x - w * .8, y + w * .26]]), 'leaf', 'moss', 'se', 1, .8); let v = ''; for (let i = 0; i < 8; i++) { const t = i / 8 * 6.283; v += `M${n(x)} ${n(y)}L${n(x + Math.cos(t) * w * .7)} ${n(y + Math.sin(t) * w * .28)}`; } s.line(v, 'vein', 3); };
lowSampan(s, 600, 590, 420, 58, 'bark', 'clay'); { let d = ''; for (let i = 0; i < 12; i++) d += oval(690 + i * 15, 556 - (i % 3) * 12, 17, 12); s.fill(d, 'lap').grain(d, 'moss', 'se', .9, .7); }
person(s, 900, 580, 280, { dir: 1, turn: .5, coat: 'tide', dark: 'moss', legs: 'ink', hip: [0, -.2], neck: [.12, -.52], kneeN: [.14, -.16], footN: [.04, 0], elbN: [.24, -.4], handN: [.36, -.3], elbF: [.28, -.44], handF: [.4, -.38], tilt: 12, mid: (A) => { const [x, y] = A([.4, -.4]); s.line(`M${n(x)} ${n(y - 8)}q10 50 4 110`, 'moss', 6).fill(oval(x, y - 16, 24, 13), 'lap'); } });
up(1290, 560, 120); up(150, 540, 110); up(1500, 640, 140);
s.line('M410 700Q426 560 396 470', 'moss', 11); lotus(s, 392, 474, 150);

table(s, 728, 712, 'wood', 'wood2', 'sun', 2);
// the leaf as a tray: round, wavy, veins from its navel; it hangs over the edge towards us
{ const X = 700, Y = 868, R = 640, H = 168, p = []; for (let i = 0; i < 22; i++) { const t = i / 22 * 6.283, k = 1 + .045 * Math.sin(i * 2.3) + .03 * Math.cos(i * 1.1); p.push([X + Math.cos(t) * R * k, Y + Math.sin(t) * H * k]); }
  s.fill(curve(p.map(([x, y]) => [x + 16, y + 22])), 'ink', 'opacity=".4"'); const d = curve(p); shaded(s, d, 'lap', 'moss', 'e', 1, .85); let v = ''; for (let i = 0; i < 17; i++) { const t = i / 17 * 6.283 + .1, e = [X + Math.cos(t) * R * .94, Y + Math.sin(t) * H * .94], m = [X - 40 + Math.cos(t) * R * .6, Y - 16 + Math.sin(t) * H * .62]; v += `M${X - 40} ${Y - 16}Q${n(m[0])} ${n(m[1])} ${n(e[0])} ${n(e[1])}`; for (const k of [-.13, .13]) v += `M${n(m[0])} ${n(m[1])}L${n(X + Math.cos(t + k) * R * .93)} ${n(Y + Math.sin(t + k) * H * .93)}`; } s.line(v, 'vein', 4, 'opacity=".75"'); }
// a dried seed: ivory going to gold, a dark nib, some split by the heat
s.symbol('s1', () => { s.fill(oval(5, 10, 30, 25), 'ink', 'opacity=".3"'); shaded(s, oval(0, 0, 31, 26), 'seed', 'seed2', 'se', 1, .85).fill(oval(30, -1, 4, 5), 'bark').line('M-20 -8Q-10 -18 6 -18', 'light', 5); });
s.symbol('s2', () => { s.fill(oval(5, 10, 30, 25), 'ink', 'opacity=".3"'); shaded(s, oval(0, 0, 31, 26), 'seed', 'seed2', 'se', 1, .85).line('M-31 2Q0 10 31 -2', 'seed2', 5).fill('M-30 0Q0 6 31 -4Q8 16 -12 14Q-26 10 -30 0Z', 'bark', 'opacity=".45"').line('M-20 -9Q-8 -17 8 -17', 'light', 4); });
s.symbol('s3', () => { s.fill(oval(5, 9, 31, 21), 'ink', 'opacity=".3"'); s.fill(oval(0, 0, 32, 22), 'seed2'); shaded(s, oval(-1, -3, 29, 17), 'light', 'seed', 'se', 1, .9).fill(oval(0, -3, 16, 4), 'seed2', 'opacity=".7"'); });
const heap = (X, Y, rx, ry, up, count, k) => { const pts = []; for (let i = 0; i < count; i++) { const t = i * 2.39996, q = Math.sqrt((i + .3) / count); pts.push([X + Math.cos(t) * q * rx, Y + Math.sin(t) * q * ry - (1 - q) * up]); } pts.sort((a, b) => a[1] - b[1]).forEach(([x, y], i) => s.use('s' + (1 + [0, 1, 0, 2, 1, 0, 0][i % 7]), `translate(${n(x)} ${n(y)})rotate(${n((i * 67) % 180 - 90)})scale(${k})`)); };
// a ripe head, cut, leaves the picture on the left
cast(s, 60, 960, 420, 60, 'ink', .4); s.open('transform="rotate(-16 190 800)"'); head(200, 790, 176, 'M210 960Q250 1010 230 1060'); s.close();
cast(s, 380, 850, 620, 70, 'ink', .5);
bowl(s, 620, 650, 420, 190, { body: 'light', shade: 'slate', inside: 'grey', bands: [[.2, 'glaze', 9], [.3, 'glaze', 4]], fill: () => heap(620, 642, 178, 34, 104, 62, 1.04) });
{ let d = ''; for (let i = 0; i < 6; i++) { const a = (i - 2.5) * 58, x = 620 + a, y = 760 - Math.abs(i - 2.5) * 8, k = 1 - Math.abs(i - 2.5) * .1; for (const r of [-50, 0, 50]) d += petal(x, y, r, 30 * k, 13 * k); } s.fill(d, 'glaze'); }
heap(980, 890, 250, 66, 40, 58, 1.24); for (const [x, y, a, id] of [[1290, 900, 20, 's1'], [1380, 950, -40, 's2'], [700, 966, 10, 's3'], [560, 940, -30, 's1'], [1200, 976, 60, 's3'], [440, 980, 30, 's2']]) s.use(id, `translate(${x} ${y})rotate(${a})scale(1.5)`);
misses(s, 40); s.save('ocop/hat-sen-say');

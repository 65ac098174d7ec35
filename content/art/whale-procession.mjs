import { Scene, curve, taper, petal, poly, ripples, treeline, misses, n } from './lib.mjs';
import { person } from './people-jointed.mjs';
import { STAND, turban, tunic, features, on } from './poses.mjs';
import { cloudStreak } from './clouds.mjs';
const s = new Scene('nghinh-ong-boats', 'Fishing boats dressed with flags go out at sunrise to welcome the whale, Vàm Láng', 103).hour({ sky: ['#FBD7B4', '#14203F'], sky2: ['#F2A48C', '#3E3C68'], sun: ['#F7B23B', '#F8D9A0'], sea: ['#6FA69C', '#15404E'], sea2: ['#3B736F', '#0B2733'], foam: ['#FFF3E0', '#9FC0C4'], hull: ['#1F6F8B', '#164A63'], hull2: ['#C2402F', '#8E2F33'], hull3: ['#2F6B47', '#1C4A3C'], far: ['#C78F86', '#30436A'] });
const R = Math.round;
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 60H1600V440H0Z', 'sky2', 's', .95, .95); s.disc(520, 372, 128, 'sun');
s.fill(cloudStreak(150, 240, 500) + cloudStreak(820, 180, 620) + cloudStreak(620, 300, 420), 'foam', 'opacity=".7"');
s.rect(0, 436, 1600, 570, 'sea').grain('M0 440H1600V1000H0Z', 'sea2', 's', 1, .95);
{ let d = ''; for (let i = 0; i < 26; i++) { const q = i / 25, y = 442 + q * q * 420, w = (40 + q * 240) * s.r.between(.5, 1), x = 520 - w / 2 + s.r.between(-20, 20) * (1 + q * 4); d += `M${R(x)} ${R(y)}q${R(w / 2)} ${n(-2 - q * 9)} ${R(w)} 0q${R(-w / 2)} ${n(2 + q * 9)} ${R(-w)} 0z`; } s.fill(d, 'sun', 'opacity=".8"'); }
// a boat: high bow to the left with an eye, wheelhouse, lines of pennants from the mast
const flag = (x, y, k, ink, d = 1) => `M${n(x)} ${n(y)}q${n(k * .4 * d)} ${n(-k * .12)} ${n(k * .7 * d)} ${n(k * .1)}q${n(-k * .3 * d)} ${n(k * .16)} ${n(-k * .7 * d)} ${n(k * .34)}z`;
const boat = (x, y, k, hull, detail = true) => { const P = (a, b) => [x + a * k, y + b * k];
  const h = `M${P(-1, -.34).map(n)}C${P(-.84, -.06).map(n)} ${P(-.7, .06).map(n)} ${P(-.5, .1).map(n)}L${P(.8, .1).map(n)}Q${P(.96, .02).map(n)} ${P(1, -.22).map(n)}L${P(.5, -.14).map(n)}Q${P(-.3, -.1).map(n)} ${P(-1, -.34).map(n)}Z`.replaceAll(',', ' ');
  // mast, rigging and pennants first, behind the house
  s.line(`M${P(-.02, -.1).map(n).join(' ')}L${P(-.02, -1.02).map(n).join(' ')}`, 'bark', n(k * .026)); const lines = [[-.96, -.36], [.96, -.24]];
  const inks = ['son', 'mango', 'lotus', 'tide', 'light'], by = {}; let rope = ''; for (const [ex, ey] of lines) { const a = P(-.02, -1), b = P(ex, ey); rope += `M${a.map(n).join(' ')}Q${n((a[0] + b[0]) / 2)} ${n((a[1] + b[1]) / 2 + k * .06)} ${b.map(n).join(' ')}`; for (let i = 1; i < 9; i++) { const t = i / 9, qx = (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * (a[0] + b[0]) / 2 + t * t * b[0], qy = (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * ((a[1] + b[1]) / 2 + k * .06) + t * t * b[1], w = k * .05; (by[inks[i % 5]] ??= []).push(`M${n(qx - w / 2)} ${n(qy)}h${n(w)}l${n(-w / 2)} ${n(k * .1)}z`); } } s.line(rope, 'bark', n(Math.max(1, k * .006))); for (const [ink, ds] of Object.entries(by)) s.fill(ds.join(''), ink);
  s.fill(flag(...P(-.02, -1.06), k * .34, 'son', 1), 'son');
  s.fill(poly([P(.3, -.46), P(.78, -.46), P(.82, -.12), P(.26, -.12)]), 'light').grain(poly([P(.3, -.46), P(.78, -.46), P(.82, -.12), P(.26, -.12)]), 'grey', 'e', 1, .7).fill(poly([P(.24, -.52), P(.84, -.52), P(.82, -.45), P(.26, -.45)]), hull); let win = ''; for (let i = 0; i < 4; i++) { const [wx, wy] = P(.34 + i * .11, -.38); win += `M${n(wx)} ${n(wy)}h${n(k * .07)}v${n(k * .1)}h${n(-k * .07)}z`; } s.fill(win, 'ink');
  s.fill(h, hull).grain(h, 'ink', 's', 1, .6); s.line(`M${P(-.98, -.3).map(n).join(' ')}Q${P(-.3, -.06).map(n).join(' ')} ${P(.5, -.1).map(n).join(' ')}L${P(.99, -.18).map(n).join(' ')}`, 'mango', n(k * .03)); const [ex, ey] = P(-.72, -.1); s.disc(ex, ey, k * .075, 'light', k * .05).disc(ex - k * .01, ey, k * .036, 'ink');
  s.fill(`M${P(-1.06, .12).map(n).join(' ')}q${n(k * .3)} ${n(-k * .1)} ${n(k * .7)} ${n(-k * .02)}t${n(k * .8)} 0t${n(k * .66)} ${n(k * .02)}q${n(-k * .5)} ${n(k * .08)} ${n(-k * 1.1)} ${n(k * .05)}t${n(-k * 1.06)} ${n(-k * .05)}z`, 'foam'); };
for (const [x, y, k, h] of [[980, 466, 74, 'hull2'], [1180, 478, 90, 'hull'], [1400, 472, 80, 'hull3'], [300, 470, 70, 'hull'], [120, 484, 96, 'hull2']]) boat(x, y, k, h);
ripples(s, 470, 700, 40, 'foam', { min: 20, max: 160 }); boat(1330, 590, 200, 'hull3'); boat(200, 600, 170, 'hull');
// the leading boat, near: altar on the bow, elders in blue
{ s.open('transform="translate(-150 -250) scale(1.24)"'); const x = 860, y = 800, k = 520; const B = (a, b) => [x + a * k, y + b * k]; const elder = (a, k, ink, dark) => { const [px, py] = B(a, -.04), J = { ...STAND, na: [[-2, -66], [5, -56], [13, -63]], fa: [[4, -66], [10, -58], [15, -63]] }, q = on(px, py, k, -1); person(s, px, py, k, J, { f: -1, coat: ink, legs: 'light', bare: false, mid: (p) => { tunic(s, p, ink, { sway: 2 }); s.grain(curve([[-9, -54], [9, -55], [13, -28], [13, -14], [-13, -14], [-11, -28]].map(p)), dark, 'se', .95, .6); } }); turban(s, J, q); features(s, J, q, k); s.fill(petal(...q([8.500, -75]), 176, 4.500 * k, 1.400 * k), 'light'); }; elder(-.24, 2.950, 'wine', 'ink'); elder(-.1, 2.800, 'hull', 'ink'); elder(.1, 2.700, 'tide', 'moss'); boat(x, y, k, 'hull2');
  const [ax, ay] = B(-.5, -.16); s.fill(poly([[ax - 90, ay - 84], [ax + 90, ay - 80], [ax + 78, ay + 10], [ax - 76, ay + 6]]), 'son').grain(poly([[ax - 90, ay - 84], [ax + 90, ay - 80], [ax + 78, ay + 10], [ax - 76, ay + 6]]), 'wine', 'e', 1, .8); s.fill(`M${ax - 100} ${ay - 92}h200v16q-12 22 -25 0q-12 22 -25 0q-12 22 -25 0q-12 22 -25 0q-12 22 -25 0q-12 22 -25 0q-12 22 -25 0q-12 22 -25 0z`, 'mango');
  s.fill(curve([[ax - 70, ay - 96], [ax - 60, ay - 128], [ax - 10, ay - 138], [ax + 26, ay - 124], [ax + 40, ay - 96]]), 'clay').grain(curve([[ax - 70, ay - 96], [ax - 60, ay - 128], [ax - 10, ay - 138], [ax + 26, ay - 124], [ax + 40, ay - 96]]), 'bark', 's', .9, .7).disc(ax - 72, ay - 112, 20, 'clay').disc(ax - 88, ay - 108, 8, 'bark');
  s.line(`M${ax + 66} ${ay - 94}v-46M${ax + 76} ${ay - 94}v-54M${ax + 86} ${ay - 94}v-42`, 'bark', 3).fill(`M${ax + 54} ${ay - 92}h44l-6 -18h-32z`, 'mango'); { let sm = `M${ax + 76} ${ay - 150}q-22 -40 4 -70t-8 -80q40 40 20 84t-6 66z`; s.fill(sm, 'foam', 'opacity=".6"'); }
  // drum
  const [dx, dy] = B(.26, -.16); s.disc(dx - 8, dy - 40, 44, 'son', 52).disc(dx - 20, dy - 40, 32, 'blush', 44); s.close(); }
// near water and a wreath of flowers let go
ripples(s, 860, 1000, 16, 'foam', { min: 160, max: 520 });
{ let d = ''; for (let i = 0; i < 12; i++) { const q = i / 11, y = 850 + q * 140, w = 260 + q * 300, x = s.r.between(-100, 1500); d += `M${R(x)} ${R(y)}q${R(w / 2)} -22 ${R(w)} 0q${R(-w / 2)} 22 ${R(-w)} 0z`; } s.fill(d, 'sea2'); }
for (const [x, y, r] of [[250, 920, 44], [330, 944, 34], [200, 962, 38], [290, 980, 44], [390, 916, 26]]) { let p = ''; for (let i = 0; i < 9; i++) p += petal(x, y, i * 40, r, r * .42); s.fill(p, r > 36 ? 'mango' : 'lotus').disc(x, y, r * .3, r > 36 ? 'clay' : 'wine', r * .26); }
misses(s, 40); s.save('heritage/nghinh-ong-vam-lang');

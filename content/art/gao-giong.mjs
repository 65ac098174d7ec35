import { Scene, curve, taper, petal, poly, treeline, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { camera, xuong } from './boats.mjs';
import { leaf, hyacinthLeaf } from './greenery.mjs';
import { cloudStreak } from './clouds.mjs';
const s = new Scene('gao-giong-storks', 'Egrets come home to the flooded cajuput forest of Gáo Giồng', 311).hour({ sky: ['#E6D6E6', '#1C2750'], sky2: ['#FBD2A2', '#3B3C6B'], sky3: ['#B9B4DC', '#0C1534'], far: ['#A29CC0', '#27355F'], far2: ['#6F8E8C', '#1D3A50'], weed: ['#B4CB5E', '#2F6350'], flood: ['#D5C2DA', '#2C3A66'], sun: ['#FFF1D2', '#F6E2B6'] });
const R = Math.round;
/** egret, feet at 0 0, 110 units high, facing left */
function egret(s, { big = false, sleep = false } = {}) {
  s.line('M2 -34L-2 0M12 -32L12 0', 'ink', 3.4).line('M-8 0h14M6 0h14', 'ink', 2.6);
  for (const [a, l] of [[146, 52], [136, 58], [156, 46]]) s.fill(petal(20, -50, a, l, 9, -3), big ? 'mist' : 'light');
  const neck = sleep ? [[-6, -58, 26], [-14, -70, 20], [-12, -82, 14], [-18, -86, 12]] : [[-4, -54, 28], [-19, -66, 18], [-23, -80, 11], [-14, -94, 8], [-9, -106, 7.4], [-15, -116, 9], [-24, -117, 9]];
  const body = curve([[-20, -64], [-8, -74], [12, -70], [32, -52], [48, -28], [30, -26], [6, -28], [-12, -38], [-22, -52]]); s.fill(body, 'light'); if (big) { s.close(); const q = (v) => v.map((p) => p.map((c) => c * big)); s.put(`<g transform="translate(1376 632)">`).grain(curve(q([[-20, -64], [-8, -74], [12, -70], [32, -52], [48, -28], [30, -26], [6, -28], [-12, -38], [-22, -52]])), 'far', 's', .95, .7).close(); s.open(`transform="translate(1376 632) scale(${big})"`); }
  s.fill(taper(neck), 'light'); if (big) { let f = ''; for (const [x, y, l] of [[-2, -58, 30], [4, -52, 34], [0, -46, 34], [10, -42, 28]]) f += `M${x} ${y}q${l * .6} 2 ${l} ${l * .62}`; s.line(f, 'mist', 1.3); for (const [x, y, a, l] of [[-18, -58, 190, 26], [-14, -54, 180, 28], [-10, -52, 172, 24]]) s.fill(petal(x, y, a, l, 4, 2), 'light'); }
  const [hx, hy] = neck.at(-1); s.fill(curve([[hx + 6, hy - 4], [hx, hy - 6.500], [hx - 8, hy - 3.400], [hx - 10, hy + 1], [hx - 2, hy + 5], [hx + 6, hy + 3.500]]), 'light'); s.fill(poly([[hx - 6, hy - 3.600], [hx - (sleep ? 20 : 31), hy + (sleep ? 8 : 3.500)], [hx - 5, hy + 2.800]]), 'mango'); if (big) s.fill(poly([[hx - 10, hy + .6], [hx - 31, hy + 3.500], [hx - 5, hy + 2.800]]), 'clay').disc(hx - 4.200, hy - 1.600, 1.700, 'mango').disc(hx - 4.200, hy - 1.600, .8, 'ink').line(`M${hx + 5} ${hy - 3}q12 4 16 16M${hx + 5} ${hy - 1}q9 4 12 13`, 'light', 1.400);
}
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 0H1600V330H0Z', 'sky3', 'n', .95, .95).grain('M0 180H1600V450H0Z', 'sky2', 's', 1, .95); s.disc(820, 350, 104, 'sun');
for (const [x, y, w] of [[560, 270, 420], [900, 396, 380], [640, 140, 330]]) s.fill(cloudStreak(x, y, w, [18, 5, 14, 12, 5, 10]), 'sky2');
treeline(s, 440, 'far', { h: 50, step: 34 }); treeline(s, 444, 'far2', { h: 34, step: 24 });
// watchtower
{ const x = 1030, g = 446, h = 190, w = (q) => 38 - q * 14; const p = (k, q) => `${R(x + k * w(q))} ${R(g - h * q)}`; let d = `M${p(-1, 0)}L${p(-1, 1)}M${p(1, 0)}L${p(1, 1)}M${p(-.2, 0)}L${p(-.2, 1)}`; s.line(d, 'bark', 7); d = ''; for (let i = 0; i < 5; i++) { const a = i / 5.4, b = (i + 1) / 5.4; d += `M${p(-1, a)}L${p(1, b)}L${p(-1, b)}L${p(1, a)}`; } s.line(d, 'bark', 3.6); s.rect(x - 44, g - h - 30, 88, 34, 'bark').rect(x - 40, g - h - 62, 6, 34, 'bark').rect(x + 34, g - h - 62, 6, 34, 'bark').rect(x - 4, g - h - 62, 6, 34, 'bark').fill(`M${x - 62} ${g - h - 60}Q${x - 20} ${g - h - 74} ${x} ${g - h - 112}Q${x + 20} ${g - h - 74} ${x + 62} ${g - h - 60}Z`, 'clay').fill(`M${x} ${g - h - 112}Q${x + 20} ${g - h - 74} ${x + 62} ${g - h - 60}H${x + 20}Z`, 'bark').line(`M${x - 44} ${g - h - 16}h88`, 'clay', 4).disc(x + 16, g - h - 42, 6, 'sun', 8); }
s.symbol('e', () => egret(s)).symbol('z', () => egret(s, { sleep: true }));
s.symbol('y', () => { s.fill('M-54 6Q-20 -4 0 -4Q30 -4 66 4Q30 10 0 8Q-20 8 -40 8Z', 'light').fill('M-10 0Q0 -60 66 -84Q54 -36 26 4Z', 'light').fill('M-4 0Q-18 -50 20 -92Q30 -44 14 2Z', 'mist').fill('M-50 5l-24 4l24 1z', 'mango').line('M60 5l36 6', 'ink', 3); });
// water, duckweed
s.rect(0, 440, 1600, 560, 'flood').grain('M0 440H1600V620H0Z', 'sky2', 'n', .95, .95).grain('M0 620H1600V1000H0Z', 'far', 's', .95, .95);
// groves: back to front
const CR = [['leaf', 'ink'], ['moss', 'ink'], ['leaf', 'moss'], ['moss', 'ink'], ['far2', 'moss'], ['moss', 'far2']];
CR.forEach(([ink, d2], id) => s.symbol('c' + id, () => { const p = []; for (let i = 0; i < 9; i++) { const a = i / 9 * 6.283, w = s.r.between(.84, 1.14); p.push([Math.cos(a) * 100 * w, Math.sin(a) * 56 * w]); } const d = curve(p); s.fill(d, ink).grain(d, d2, 'se', .95, .75); }));
for (const [id, ink] of [['t0', 'light'], ['t1', 'mist']]) s.symbol(id, () => { const d = taper([[0, 8, 20], [8, -160, 14], [-4, -330, 9]]); s.fill(d, ink); if (id === 't0') s.grain(d, 'slate', 'e', 1, .7); });
const grove = (x0, x1, base, h, count, near, seat, k) => { const pts = [], id = near ? 't0' : 't1'; const w = x1 - x0; s.fill(`M${x0 - 20} ${base}Q${x0 + w * .2} ${R(base + 130 * k)} ${x0 + w * .4} ${R(base + 110 * k)}Q${x0 + w * .6} ${R(base + 150 * k)} ${x0 + w * .75} ${R(base + 100 * k)}Q${x1 - 10} ${R(base + 80 * k)} ${x1 + 20} ${base}Z`, 'moss', 'opacity=".5"'); let rf = '';
  for (let i = 0; i < count; i++) { const x = R(x0 + w * (i + s.r.between(.1, .9)) / count), hh = h * s.r.between(.85, 1.1), y = R(base + s.r.between(-8, 16) * k); s.use(id, `translate(${x} ${y}) scale(${n((s.r() < .5 ? -1 : 1) * k)} ${n(hh / 330 * 1)}) rotate(${R(s.r.between(-4, 4))})`); rf += `M${x - R(9 * k)} ${y + 8}h${R(18 * k)}l${R(s.r.between(-14, 14) * k)} ${R(90 * k)}h${R(-12 * k)}z`; pts.push([x, y - hh]); }
  s.fill(rf, 'light', 'opacity=".4"'); const birds = [];
  for (let r = 0; r < 3; r++) for (const [x, y] of pts) { const rx = s.r.between(46, 84) * k, cx = x + s.r.between(-50, 50) * k, cy = y + (r - 1) * -54 * k + s.r.between(-20, 20) * k; s.use('c' + (near ? R(s.r() * 3) : 4 + R(s.r())), `translate(${R(cx)} ${R(cy)}) scale(${n(rx / 100 * (s.r() < .5 ? -1 : 1))} ${n(rx / 100)})`); for (let q = 0; q < 2; q++) if (s.r() < seat * (r ? 1 : .4)) birds.push([cx + s.r.between(-.62, .62) * rx, cy - rx * s.r.between(.05, .4)]); }
  birds.sort((a, b) => a[1] - b[1]); for (const [x, y] of birds) { const q = k * s.r.between(.4, .56); s.use(s.r() < .35 ? 'z' : 'e', `translate(${R(x)} ${R(y)}) scale(${Math.round(q * (s.r() < .5 ? -100 : 100)) / 100} ${Math.round(q * 100) / 100})`); } };
grove(1110, 1640, 492, 120, 12, false, .3, .5);
grove(420, 690, 520, 170, 7, false, .4, .62);
grove(-60, 500, 590, 330, 10, true, .62, 1.1);
for (const [x, y, k, r] of [[640, 210, .8, -8], [760, 150, .6, -14], [560, 120, .7, -4], [890, 226, .44, -10], [720, 282, .4, -6], [1010, 110, .5, -12]]) s.use('y', `translate(${x} ${y}) rotate(${r}) scale(${k})`);
// duckweed up close; the boat has left a dark lane through it
{ const lane = [[1060, 500], [980, 560], [1010, 620], [1050, 680], [960, 740], [800, 790], [640, 820], [480, 860]], off = (x, y) => { let m = 1e9; for (let i = 0; i < lane.length - 1; i++) for (let q = 0; q < 1; q += .25) m = Math.min(m, Math.hypot(x - lane[i][0] - (lane[i + 1][0] - lane[i][0]) * q, (y - lane[i][1] - (lane[i + 1][1] - lane[i][1]) * q) * 2.2)); return m; };
  const lens = (count, ink, w0, w1, fat, y0, y1, op) => { let d = ''; for (let i = 0; i < count; i++) { const q = s.r() ** .8, y = y0 + (y1 - y0) * q, w = (w0 + (w1 - w0) * q) * s.r.between(.5, 1.2), x = s.r.between(-100, 1640) - w / 2, h = w * fat * s.r.between(.7, 1.2); if (off(x + w / 2, y) < 40 + w * .5 || (y < 640 && x < 480)) continue; d += `M${R(x)} ${R(y)}q${R(w * .2)} ${R(-h)} ${R(w * .5)} ${R(-h * .8)}t${R(w * .5)} ${R(h * .8)}q${R(-w * .3)} ${R(h)} ${R(-w * .5)} ${R(h * .8)}t${R(-w * .5)} ${R(-h * .8)}z`; } s.fill(d, ink, op); };
  lens(60, 'weed', 90, 560, .085, 530, 1000); lens(46, 'leaf', 70, 420, .07, 560, 1010); lens(40, 'weed', 40, 240, .07, 560, 1000); lens(26, 'moss', 40, 300, .06, 600, 1010); lens(44, 'sun', 8, 34, .2, 560, 1000); }
// boat: a ranger paddles, a visitor counts
const at = camera(700, 440, 2000, 2.1), P0 = [-1.5, 10.2], P1 = [.5, 13.4], K = 1.56 * 2000;
s.fill(curve([[380, 880], [520, 900], [740, 800], [800, 770], [700, 770], [500, 830]]), 'moss', 'opacity=".75"');
const { g, nearSide } = xuong(s, at, P0, P1, .52, { side: .24, rise: .26, rimw: 5, boards: [.3, .5], hull: 'bark', inner: 'ink', rim: 'clay' });
const spot = (t) => { const p = g(t, 0, -.26), z = P0[1] + (P1[1] - P0[1]) * t; return [p[0], p[1], K / z]; };
{ const [x, y, k] = spot(.8); person(s, x, y, k, { hip: [.03, -.13], neck: [-.08, -.47], coat: 'lotus', dark: 'wine', kneeF: [-.2, -.2], footF: [-.22, 0], kneeN: [-.16, -.16], footN: [-.04, 0], elbF: [-.2, -.34], handF: [-.24, -.46], elbN: [-.02, -.26], handN: [-.16, -.2], tilt: -6, turn: .6, mid: (A) => { const a = A([-.28, -.62]), c = A([-.06, .16]); s.line(`M${a.map(n).join(' ')}L${c.map(n).join(' ')}`, 'clay', 6).fill(petal(c[0] - 3, c[1] - 8, 167, 50, 16), 'clay'); } }); }
{ const [x, y, k] = spot(.38); person(s, x, y, k, { hip: [.02, -.13], neck: [.05, -.47], coat: 'tide', dark: 'moss', legs: 'slate', kneeF: [-.2, -.2], footF: [-.24, 0], kneeN: [-.22, -.22], footN: [-.3, 0], elbF: [-.14, -.4], handF: [-.11, -.56], elbN: [-.13, -.42], handN: [-.085, -.58], tilt: 20, nod: [.02, -.005], mid: (A) => { const p = A([-.07, -.6]); s.fill(poly([[p[0], p[1] + 4], [p[0] - 19, p[1] - 6], [p[0] - 15, p[1] - 16], [p[0] + 4, p[1] - 6]]), 'ink'); } }); }
nearSide();
// near: a branch from the right, and on it one egret, close
{ const d = taper([[1660, 700, 70], [1520, 640, 50], [1380, 628, 34], [1240, 596, 20], [1120, 600, 8]]); s.fill(d, 'light').grain(d, 'slate', 's', 1, .8); s.fill(taper([[1400, 630, 20], [1330, 690, 12], [1270, 720, 5]]), 'mist'); let a = '', c = ''; for (let i = 0; i < 44; i++) { const t = s.r(), q = leaf(1100 + t * 240, 604 + s.r.between(-14, 14) + (i % 3 === 0 ? 90 * (1 - t) : 0), s.r.between(-150, -20), s.r.between(70, 130), 10); if (i % 2) a += q; else c += q; } s.fill(a, 'moss').fill(c, 'ink'); }
s.open('transform="translate(1376 632) scale(4.1)"'); egret(s, { big: 4.1 }); s.close();
{ let a = '', c = ''; for (let i = 0; i < 26; i++) { const q = leaf(1660 - s.r.between(0, 160), 720 + s.r.between(-60, 40), s.r.between(-120, -30), s.r.between(90, 170), 13); if (i % 2) a += q; else c += q; } s.fill(a, 'moss').fill(c, 'ink'); }
// near left: water hyacinth, lilac
{ for (const [x, y, a, l, w, i] of [[40, 1010, -30, 210, 84, 'moss'], [330, 1040, 34, 200, 84, 'moss'], [220, 1040, 8, 250, 90, 'moss'], [120, 1030, -12, 230, 96, 'ink'], [30, 1040, 40, 190, 84, 'ink'], [280, 1060, -24, 200, 90, 'ink'], [420, 1060, 20, 170, 80, 'ink']]) hyacinthLeaf(s, x, y, a, l, w, i); s.line('M176 1010Q170 860 190 770', 'leaf', 12); for (const [x, y, r] of [[190, 770, 34], [166, 800, 30], [212, 806, 32], [178, 838, 28], [206, 842, 26]]) { for (const a of [-80, -30, 30, 80, 150, 210]) s.fill(petal(x, y, a, r, r * .42), 'blush'); s.disc(x, y, 5, 'mango'); } }
misses(s, 26); s.save('tourism/gao-giong');

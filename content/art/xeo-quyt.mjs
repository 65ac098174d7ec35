import { Scene, curve, taper, poly, ripples, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { khan } from './checked-scarf.mjs';
import { camera, xuong } from './boats.mjs';
import { leaf } from './greenery.mjs';
const s = new Scene('xeo-quyt-canopy', 'A sampan under the cajuput trees of Xẻo Quýt', 118).hour({ glow: ['#E9F1C4', '#2F6468'], mid: ['#B4D9B0', '#245560'], deep: ['#7DB998', '#1B4451'], shaft: ['#FFF2B0', '#9CC4BC'], pale: ['#F3EBDA', '#A9B6B4'], canal: ['#78B69C', '#173F4A'], canal2: ['#2F7A68', '#0F2C38'], lamp: ['#F7B23B', '#FFCF6A'] });
const R = Math.round;
s.rect(0, 0, 1600, 1000, 'glow').grain('M0 0H1600V430H0Z', 'mid', 'n', .95, .8);
s.disc(838, 372, 104, 'shaft', 112); // the open end of the canal
// far forest: pale stems in mist
{ let d = ''; for (let i = 0; i < 26; i++) { const x = 380 + i * 34 + s.r.between(-14, 14), l = s.r.between(-30, 30); d += taper([[x, 452, 12], [x + l * .3, 250, 9], [x + l, 60, 7]]); } s.fill(d, 'mid'); }
// arches of leaves, one behind another; each is a frame with a ragged opening
const arch = (cx, by, w, h, ink, fringe, count, l0, l1, foot = 'V1020H' + Math.round(cx - w)) => { const p = [], N = 30; for (let i = 0; i <= N; i++) { const a = Math.PI * (i / N), rr = i % 2 ? s.r.between(1, 1.1) : s.r.between(.86, .96); p.push([cx - Math.cos(a) * w * (rr * .5 + .5), by - Math.sin(a) ** .8 * h * rr]); } let d = `M-20 -20H1620V1020H-20Z${curve(p, false)}${foot}Z`; s.fill(d, ink, 'fill-rule="evenodd"'); let f = ''; for (let i = 0; i < count; i++) { const j = s.r.between(1, N - 1), [a, b] = p[Math.floor(j)]; f += leaf(a + s.r.between(-16, 16), b - s.r.between(4, 24), 180 + s.r.between(-60, 60), s.r.between(l0, l1), l0 * .16); } s.fill(f, fringe ?? ink); return p; };
arch(836, 470, 196, 330, 'mid', null, 60, 20, 52);
const stem = (pts, ink, dark) => { const d = taper(pts); s.fill(d, ink); if (dark) s.grain(d, dark, 'e', .95, .75); return d; };
for (const [a, b, c] of [[640, 560, 690], [1040, 1150, 1000], [690, 660, 760]]) stem([[a, 470, 15], [(a + b) / 2, 300, 13], [b + (c - b) * .5, 150, 11], [c, 20, 7]], 'glow');
arch(830, 490, 262, 400, 'deep', null, 60, 26, 66);
for (const p of [[[520, 500, 26], [500, 350, 20], [560, 190, 18], [690, 60, 12], [830, -20, 8]], [[1130, 500, 26], [1160, 360, 20], [1120, 210, 18], [1010, 90, 12], [880, 10, 8]], [[1230, 506, 24], [1220, 330, 19], [1260, 140, 16], [1200, -20, 12]]]) stem(p, 'mid', 'canal2');
// canal
const water = 'M-20 1020V640Q380 560 700 474H968Q1240 560 1620 660V1020Z'; s.fill(water, 'canal').grain('M-20 560H1620V1020H-20Z', 'canal2', 's', 1, .95);
s.fill('M752 474H926L1010 560L900 640L1000 760L840 900L560 1020H360L640 800L600 690L740 590L700 540Z', 'glow', 'opacity=".5"'); ripples(s, 486, 1000, 34, 'glow', { x0: 420, x1: 1300, min: 20, max: 230 }); ripples(s, 500, 990, 22, 'canal2', { x0: 200, x1: 1500, min: 30, max: 260 });
// banks
s.fill('M-20 690Q300 600 560 520Q650 488 704 470L640 452L-20 430Z', 'leaf').grain('M-20 690Q300 600 560 520Q650 488 704 470L640 452L-20 430Z', 'moss', 'w', 1, .95); s.fill('M1620 700Q1320 600 1120 530Q1010 490 964 470L1040 446L1620 420Z', 'leaf').grain('M1620 700Q1320 600 1120 530Q1010 490 964 470L1040 446L1620 420Z', 'moss', 'e', 1, .95);
{ let f = ''; for (let i = 0; i < 90; i++) { const t = s.r() ** .8, left = i % 2, x = left ? 690 - t * 720 : 980 + t * 650, y = left ? 478 + t * 190 : 478 + t * 200, l = 26 + t * 90; f += leaf(x, y + 6, s.r.between(-60, 60), l * s.r.between(.6, 1.1), 4 + t * 7); } s.fill(f, 'moss'); }
arch(820, 540, 440, 500, 'moss', null, 90, 34, 90, 'Q1330 660 1620 800V1020H-20V790Q300 650 380 540'); s.grain('M1262 540Q1330 660 1620 800V420H1262Z', 'ink', 's', .9, .8).grain('M-20 790Q300 650 380 540V420H-20Z', 'ink', 's', .9, .8);
{ let f = ''; for (let i = 0; i < 46; i++) { const t = s.r(), left = i % 2, x = left ? 380 - t * 400 : 1262 + t * 360, y = left ? 556 + t * 226 : 556 + t * 240, l = 60 + t * 90; f += leaf(x, y + 10, s.r.between(-66, 66), l * s.r.between(.6, 1.1), 8 + t * 8); } s.fill(f, 'ink'); }
// the two great leaning cajuputs: torn, papery bark
const cajuput = (pts, flakes) => { const d = taper(pts); s.fill(d, 'pale').grain(d, 'slate', 'e', 1, .7); let q = ''; for (let i = 0; i < flakes; i++) { const j = Math.min(pts.length - 2, Math.floor(s.r() * (pts.length - 1))), t = s.r(), a = pts[j], b = pts[j + 1], x = a[0] + (b[0] - a[0]) * t, y = a[1] + (b[1] - a[1]) * t, w = a[2] + (b[2] - a[2]) * t, o = s.r.between(-.26, .2) * w, h = s.r.between(18, 50) * Math.min(2.2, w / 44), tw = w * s.r.between(.03, .07); q += `M${R(x + o)} ${R(y)}q${n(tw)} ${n(-h * .4)} ${n(tw * .3)} ${R(-h)}q${n(-tw * 1.2)} ${n(h * .4)} ${n(-tw * .3)} ${R(h)}z`; } s.fill(q, 'slate', 'opacity=".7"'); };
cajuput([[1216, 640, 76], [1240, 520, 54], [1276, 380, 46], [1250, 220, 42], [1150, 90, 34], [1010, 10, 24], [900, -30, 16]], 30); cajuput([[1262, 300, 26], [1340, 200, 22], [1390, 60, 18], [1400, -30, 14]], 6);
cajuput([[1440, 690, 60], [1420, 520, 46], [1450, 330, 40], [1420, 120, 36], [1440, -30, 32]], 16);
{ const b = curve([[1120, 664], [1180, 616], [1260, 622], [1350, 664], [1440, 676], [1660, 760], [1660, 860], [1500, 800], [1380, 724], [1240, 676]]); s.fill(b, 'moss').grain(b, 'ink', 'se', 1, .8); let f = ''; for (let i = 0; i < 34; i++) { const t = s.r(); f += leaf(1140 + t * 470, 662 + t * 110 + s.r.between(-10, 14), s.r.between(-60, 60), s.r.between(40, 84), 9); } s.fill(f, 'ink'); }
{ let d = ''; for (const [x, y, l, b] of [[1010, 30, 210, 10], [1044, 40, 300, -12], [1090, 66, 180, 8], [1150, 110, 260, -8], [1178, 130, 140, 6], [700, 40, 240, 12], [640, 60, 160, -8], [590, 90, 230, 8], [1230, 190, 240, 10], [540, 130, 130, 4]]) d += `M${x} ${y}q${b} ${l * .5} ${-b * .4} ${l}`; s.line(d, 'ink', 3.4); d = ''; for (const [x, y, l] of [[1026, 36, 170], [1120, 84, 330], [664, 52, 300], [610, 74, 120], [1200, 150, 200]]) d += `M${x} ${y}q-8 ${l * .5} 4 ${l}`; s.line(d, 'bark', 2.6); }
// shafts of light from the upper left
for (const [a, b, c, d, y] of [[300, 400, 700, 980, 860], [500, 560, 1010, 1130, 800], [660, 770, 1200, 1400, 760], [150, 190, 430, 530, 820]]) { const q = poly([[a, -20], [b, -20], [d, y], [c, y]]); s.fill(q, 'shaft', 'opacity=".13"').grain(q, 'shaft', 'n', .62, 1); }
// boat and the woman who poles it
const at = camera(760, 430, 2300, 1.75);
s.fill(curve([[500, 930], [640, 970], [880, 850], [980, 770], [860, 760], [640, 860]]), 'canal2', 'opacity=".8"');
const P0 = [-.82, 8.1], P1 = [.62, 12.2]; const { g } = xuong(s, at, P0, P1, .5, { side: .24, rise: .2, rimw: 6, boards: [.28, .46, .62], hull: 'ink', inner: 'bark' });
const [fx, fy] = at(.34, .16, 11.4); const k = 372;
person(s, fx, fy, k, { dir: -1, turn: .8, hip: [.03, -.47], neck: [-.09, -.8], kneeN: [.03, -.24], footN: [.12, .0], kneeF: [-.11, -.25], footF: [-.09, .03], elbF: [-.2, -.6], handF: [-.268, -.755], elbN: [.06, -.6], handN: [-.095, -.5], tilt: -6,
  mid: (A) => { const a = A([-.39, -1.0]), b = A([.34, .3]); s.line(`M${a.map(n).join(' ')}L${b.map(n).join(' ')}`, 'bark', 9); },
  wrap: (A, q, nk) => { khan(s, [[...A(q(nk, -.0, -.06)), 16], [...A(q(nk, .0, .02)), 22], [...A(q(nk, -.03, .085)), 20], [...A(q(nk, -.13, .1)), 18], [...A(q(nk, -.24, .12)), 22]], 3.4); } });
// lamp at the prow
{ const [lx, ly] = g(.1, 0, .02); s.disc(lx, ly - 26, 60, 'lamp', 60, 'opacity=".22"').rect(lx - 11, ly - 44, 22, 32, 'lamp').fill(`M${n(lx - 15)} ${n(ly - 44)}L${n(lx)} ${n(ly - 62)}L${n(lx + 15)} ${n(ly - 44)}Z`, 'ink').rect(lx - 15, ly - 12, 30, 8, 'ink').line(`M${n(lx - 10)} ${n(ly - 56)}q10 -26 20 0`, 'ink', 3); }
// foreground: a trunk that leaves the picture, and ferns
cajuput([[120, 1060, 330], [130, 860, 230], [96, 640, 200], [130, 420, 190], [210, 200, 176], [330, 30, 150], [420, -60, 130]], 40);
const fern = (L, c, ink) => { let d = ''; for (let i = 1; i < c; i++) { const t = i / c, x = t * t * L * .42, y = -t * L * (1 - .26 * t), a = 10 + t * 62, l = L * .3 * (1 - t) ** .7 * (t < .15 ? .6 : 1) + 6; d += leaf(x, y, a + 66, l, l * .16) + leaf(x, y, a - 66, l, l * .16); } s.fill(d, ink).line(`M0 0Q${R(L * .02)} ${R(-L * .5)} ${R(L * .42)} ${R(-L * .74)}`, ink, n(L * .012)); };
s.symbol('f', () => fern(400, 16, 'ink')).symbol('g', () => fern(400, 15, 'moss'));
for (const [id, x, y, r, k2, f] of [['g', 330, 1030, 20, .7, 1], ['g', 60, 1030, -20, .8, 1], ['g', 1240, 1040, -30, .8, 1], ['f', 190, 1040, 26, .86, 1], ['f', 30, 1040, 4, .9, 1], ['f', 300, 1050, 50, .7, 1], ['f', 1560, 1040, -44, 1.25, -1], ['f', 1480, 1060, -10, 1.1, -1], ['f', 1400, 1060, 30, .9, -1], ['g', 1620, 800, -60, .9, -1], ['f', 1640, 900, -70, 1.1, -1], ['f', 1640, 120, 250, .9, 1]]) s.use(id, `translate(${x} ${y}) scale(${f * k2} ${k2}) rotate(${r})`);
misses(s, 26); s.save('tourism/xeo-quyt');

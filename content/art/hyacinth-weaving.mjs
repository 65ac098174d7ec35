import { Scene, curve, taper, petal, treeline, ripples, palm, misses, n } from './lib.mjs';
import { person, face, bareHead } from './people-posed.mjs';
import { lowSampan } from './boats.mjs';
import { leaf } from './greenery.mjs';
import { shaded, oval, cast } from './still-life.mjs';
const s = new Scene('cao-lanh-hyacinth-basket', 'Baskets of water hyacinth on a Cao Lãnh porch, a weaver covers an iron frame by the canal', 185).hour({ sky: ['#FBE6BE', '#16264A'], sky2: ['#B7DCC9', '#2D4870'], far: ['#8EBB93', '#24495A'], canal: ['#93C2AE', '#1E4E60'], canal2: ['#4F9088', '#112F42'], weed: ['#4F9F5B', '#2B6C52'], violet: ['#8E6BC4', '#6C54A6'], violet2: ['#C7A6E4', '#9A84C8'], straw: ['#E8BE74', '#B4925F'], straw2: ['#A86B35', '#6A4A3E'], straw3: ['#F9DD9E', '#D0B07C'], floor: ['#B9643F', '#4B3040'], floor2: ['#7A3B30', '#2A1C2C'], post: ['#7C8F6A', '#35494A'], shadow: ['#4F2626', '#170F1C'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V400H0Z', 'sky2', 'n', 1, .9);
treeline(s, 404, 'far', { h: 90, step: 48 }); for (const [x, h] of [[250, 240], [420, 190], [980, 260], [1100, 210], [1400, 230]]) palm(s, x, 404, h, 'far');
s.rect(0, 398, 1600, 320, 'canal').grain('M0 402H1600V720H0Z', 'canal2', 's', 1, .9); ripples(s, 410, 600, 26, 'light', { min: 18, max: 160 });
// rafts of hyacinth drift in, in flower; two people fill a sampan
const bed = (id) => s.symbol(id, () => { const x = 0, y = 0, k = 60; let a = '', b = ''; for (let i = 0; i < 9; i++) { const X = x + (i - 4) * k * .24 + s.r.between(-4, 4), d = petal(X, y, s.r.between(-46, 46), k * s.r.between(.5, .9), k * .34); if (i % 2) a += d; else b += d; } s.fill(a, 'moss').fill(b, 'weed'); let f = '', g = ''; for (let i = 0; i < 3; i++) { const X = x + s.r.between(-.8, .8) * k, Y = y - k * .8; for (let j = 0; j < 6; j++) f += oval(X + (j % 2 ? 1 : -1) * k * .09, Y - j * k * .1, k * .1, k * .08); g += oval(X, Y - k * .3, k * .05); } s.fill(f, 'violet2').fill(g, 'violet'); });
bed('b0'); bed('b1'); bed('b2');
for (const [i, [x, y, k]] of [[120, 430, 30], [230, 440, 34], [360, 434, 30], [760, 430, 30], [880, 440, 34], [1250, 436, 34], [1380, 446, 40], [1500, 440, 36], [60, 500, 56], [330, 520, 60], [1010, 510, 56], [1180, 530, 64], [1340, 540, 70], [1540, 530, 70]].entries()) s.use('b' + i % 3, `translate(${x} ${y})scale(${(k / 60).toFixed(2)})`);
lowSampan(s, 560, 500, 330, 46, 'bark', 'clay'); { let d = ''; for (let i = 0; i < 30; i++) d += leaf(640 + s.r.between(0, 130), 478 - s.r.between(0, 22), s.r.between(-80, 80), s.r.between(30, 56), 13); s.fill(d, 'weed'); }
person(s, 812, 496, 170, { dir: 1, turn: .4, coat: 'tide', dark: 'moss', legs: 'ink', hip: [0, -.44], neck: [.12, -.7], kneeN: [.02, -.22], footN: [-.02, 0], kneeF: [.06, -.22], footF: [.06, 0], elbN: [.22, -.54], handN: [.36, -.4], elbF: [.26, -.56], handF: [.42, -.36], tilt: 14, mid: (A) => { const [x, y] = A([.44, -.34]); s.fill(leaf(x, y, 20, 40, 10) + leaf(x, y, 70, 40, 10) + leaf(x, y, -20, 40, 10), 'weed'); } });

// the porch: brick floor, two posts, stalks hung up to dry under the eave
{ const f = 'M-20 664H1620V1010H-20Z'; shaded(s, f, 'floor', 'floor2', 's', 1, .9); let d = ''; for (let i = 0; i < 6; i++) { const y = 676 + i * i * 9 + i * 14; d += `M-20 ${y}H1620`; } for (let i = -14; i < 30; i++) d += `M${n(800 + (i * 90 - 620) * .62)} 664L${n(800 + (i * 90 - 620) * 2)} 1010`; s.line(d, 'floor2', 3.4, 'opacity=".7"').fill('M-20 656H1620V672H-20Z', 'straw2'); }
for (const [x, w] of [[330, 36], [1230, 42]]) shaded(s, `M${x} -10H${x + w}V690H${x}Z`, 'post', 'ink', 'e', 1, .8);
s.fill('M-20 -20H1620V44Q800 66 -20 52Z', 'shadow');
{ let a = '', b = '', c = ''; for (let x = 10; x < 1600; x += 19) { if (Math.abs(x - 350) < 36 || Math.abs(x - 1250) < 40) continue; const l = 150 + 60 * Math.sin(x * .013) + s.r.between(-16, 26), d = taper([[x, 96, 12], [x + s.r.between(-8, 8), 96 + l * .6, 9], [x + s.r.between(-14, 14), 96 + l, 2]]); if (x % 3 === 0) a += d; else if (x % 3 === 1) c += d; else b += d; } s.line('M-20 92Q800 116 1620 88', 'bark', 13); s.fill(c, 'straw2').fill(a + b, 'straw'); }

const R = Math.round;
/** Basketwork on a turned wall: strands cross row by row; at(u, v) → [x, y], u -1 … 1 round the front, v 0 … 1 down. */
const weave = (at, rows, cols, wall) => {
  shaded(s, wall, 'straw2', 'shadow', 'e', 1, .6); let lit = '', dark = '';
  for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) { const t0 = (c + (r % 2 ? .5 : 0)) / cols, t1 = t0 + .92 / cols; if (t1 > 1.02) continue; const u = (t) => Math.sin((t * 2 - 1) * 1.5), [x0, y0] = at(u(t0), (r + .7) / rows).map(R), [x1, y1] = at(u(t1), (r + .22) / rows).map(R), [mx, my] = at(u((t0 + t1) / 2), (r - .1) / rows).map(R), [bx, by] = at(u((t0 + t1) / 2), (r + 1.02) / rows).map(R), d = `M${x0} ${y0}Q${mx} ${my} ${x1} ${y1}Q${bx} ${by} ${x0} ${y0}z`; if (t0 < .6) lit += d; else dark += d; }
  s.fill(dark, 'straw').fill(lit, 'straw3').grain(wall, 'straw2', 'e', .9, .6);
};
const woven = (x, y, w, h, k, rows, cols, tilt = .2) => { const r = w / 2, e = r * tilt, at = (u, v) => { const a = r * (1 - (1 - k) * v) * (1 + .09 * Math.sin(v * 3.14)); return [x + u * a, y + h * v + Math.sqrt(Math.max(0, 1 - u * u)) * e]; };
  const side = [0, .25, .5, .75, 1], wall = curve([...side.map((v) => at(-1, v)), at(-.6, 1), at(0, 1), at(.6, 1), ...side.slice().reverse().map((v) => at(1, v))]); s.fill(oval(x, y, r, e), 'shadow').fill(oval(x, y + e * .2, r * .9, e * .74), 'straw2', 'opacity=".55"'); weave(at, rows, cols, wall);
  let rim = '', tw = ''; for (let i = 0; i < 26; i++) { const a = i / 26 * 6.283, X = x + Math.cos(a) * r, Y = y + Math.sin(a) * e; rim += oval(X, Y, r * .135, r * .066, a * 57 * .2 - 20); tw += `M${n(X - r * .05)} ${n(Y + r * .03)}l${n(r * .1)} ${n(-r * .06)}`; } s.fill(rim, 'straw').line(tw, 'straw2', n(r * .02)); };
// finished work behind: a stack of baskets, a round stool
cast(s, 60, 760, 400, 46, 'shadow', .5); woven(180, 640, 260, 130, .8, 5, 12); woven(186, 540, 220, 110, .82, 4, 10); woven(184, 460, 176, 92, .84, 4, 9);
// the weaver: on a low stool, the frame between her knees
cast(s, 520, 836, 460, 50, 'shadow', .5); s.fill('M470 770h110l14 60h-138z', 'bark').fill(oval(526, 770, 62, 16), 'clay');
person(s, 520, 838, 640, { dir: 1, turn: .55, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [.01, -.14], neck: [.09, -.47], kneeN: [.2, -.17], footN: [.17, 0], kneeF: [.25, -.14], footF: [.25, 0], elbN: [.19, -.32], handN: [.31, -.26], elbF: [.24, -.34], handF: [.37, -.34], hat: 0, tilt: 0,
  wrap: (A, at, neck, head) => { face(s, A, head, 1); bareHead(s, A, head, 1, 'ink').fill(curve([[-.13, .04], [-.12, -.01], [-.08, .0], [-.075, .05], [-.1, .07]].map(([u, v]) => A([head[0] + u, head[1] + v]))), 'ink'); },
  mid: () => { const x = 756, y = 690; let f = `M${x - 120} ${y}A120 26 0 1 1 ${x + 120} ${y}A120 26 0 1 1 ${x - 120} ${y}M${x - 92} ${y + 140}A92 20 0 1 0 ${x + 92} ${y + 140}`; for (const u of [-1, -.7, -.3, .3, .7, 1]) f += `M${n(x + u * 120)} ${n(y + Math.sqrt(1 - u * u) * 26)}L${n(x + u * 92)} ${n(y + 140 + Math.sqrt(1 - u * u) * 20)}`; s.line(f, 'ink', 5); const at = (u, v) => [x + u * (106 - v * 14), y + 64 + v * 78 + Math.sqrt(Math.max(0, 1 - u * u)) * 24]; weave(at, 4, 10, curve([at(-1, 0), at(-1, 1), at(-.5, 1), at(0, 1), at(.5, 1), at(1, 1), at(1, 0), at(.5, 0), at(0, 0), at(-.5, 0)])); s.line(`M${x - 40} ${y + 84}Q${x - 90} ${y - 30} ${x - 30} ${y - 20}M${x + 40} ${y + 78}Q${x + 120} ${y - 60} ${x + 10} ${y - 90}`, 'straw3', 8); } });
// the product, large, with its handles; fresh flowers lie before it and leave the picture
cast(s, 1000, 950, 720, 90, 'shadow', .55); s.line('M1020 620Q1000 470 1110 470Q1190 474 1190 560', 'straw2', 34).line('M1020 620Q1000 470 1110 470Q1190 474 1190 560', 'straw', 24).line('M1420 560Q1430 466 1510 476Q1590 490 1560 630', 'straw2', 34).line('M1420 560Q1430 466 1510 476Q1590 490 1560 630', 'straw', 24);
woven(1290, 640, 640, 300, .78, 8, 15, .18);
s.symbol('spike', () => { for (let i = 0; i < 6; i++) { const Y = -130 - i * 20, q = 1 - i * .1; for (const K of [-1, 1]) { let p = ''; for (let j = 0; j < 5; j++) p += petal(K * 20 * q, Y, j * 72 + i * 20, 32 * q, 20 * q); s.fill(p, i % 2 ? 'violet2' : 'violet').disc(K * 20 * q, Y, 5 * q, 'mango'); } } });
for (const [x, y, a, k] of [[-20, 1000, 62, 1.2], [60, 1010, 30, 1], [330, 1010, -34, .9], [240, 1020, 18, 1.15]]) { s.open(`transform="translate(${x} ${y})rotate(${a})scale(${k})"`); s.line('M0 0Q10 -90 0 -170', 'moss', 13); const blade = (X, Y, A, L) => { const d = petal(X, Y, A, L, L * .8); s.fill(d, 'weed').grain(d, 'moss', 'se', 1, .7); }; blade(0, -10, -58, 120); blade(0, -14, 60, 110); s.use('spike', ''); s.close(); }
misses(s, 40); s.save('ocop/do-luc-binh-cao-lanh');

import { Scene, curve, taper, petal, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { camera, xuong } from './boats.mjs';
import { leaf } from './greenery.mjs';
const s = new Scene('thoi-son-creek', 'A rowed sampan in a nipa creek on Thới Sơn islet', 52).hour({ sky: ['#FBE9B7', '#16294A'], sky2: ['#8FD0C3', '#0B1732'], far: ['#A9CFA0', '#234A63'], far2: ['#7DB886', '#1C3F52'], river: ['#D9C786', '#1F4653'], river2: ['#8E9A57', '#12303C'], glint: ['#FFF6D6', '#F0C884'] });
const R = Math.round;
/** nipa frond along a quadratic spine: stiff leaflets in two ranks */
const frond = ([x0, y0], [x1, y1], [x2, y2], c, L, { bare = .16, w = .07, open = 46, droop = 0 } = {}) => { let up = '', dn = ''; for (let i = 0; i <= c; i++) { const t = bare + (1 - bare) * i / c, x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t * t * x2, y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t * t * y2, dx = 2 * (1 - t) * (x1 - x0) + 2 * t * (x2 - x1), dy = 2 * (1 - t) * (y1 - y0) + 2 * t * (y2 - y1), a = Math.atan2(dx, -dy) * 180 / Math.PI, u = (t - bare) / (1 - bare), l = L * (u < .3 ? .62 + u * 1.26 : 1 - (u - .3) * .62), o = open * (1 - u * .55); up += leaf(x, y, a - o + droop * u, l, l * w); dn += leaf(x, y, a + o + droop * u, l, l * w); } const q = 1; return { up, dn, rib: `M${R(x0)} ${R(y0)}Q${R(x1)} ${R(y1)} ${R(x2)} ${R(y2)}`, q }; };
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 0H1600V330H0Z', 'sky2', 'n', .95, .95); s.disc(1206, 262, 96, 'glint');
treeline(s, 436, 'far', { h: 80, step: 46 }); for (const [x, h] of [[700, 170], [830, 220], [905, 150], [1240, 240], [1330, 180], [1420, 270]]) palm(s, x, 436, h, 'far');
s.rect(0, 434, 1600, 566, 'river').grain('M0 470H1600V1000H0Z', 'river2', 's', 1, .95);
{ let d = ''; for (let i = 0; i < 34; i++) { const q = i / 33, y = 446 + q * q * 540, w = (60 + q * 330) * s.r.between(.5, 1.1), x = 1180 - q * 120 + s.r.between(-30, 30) * (1 + q * 3) - w / 2, h = 2 + q * 12; d += `M${R(x)} ${R(y)}q${R(w / 2)} ${n(-h)} ${R(w)} 0q${R(-w / 2)} ${n(h)} ${R(-w)} 0z`; } s.fill(d, 'glint', 'opacity=".75"'); }
// nipa on both banks
const sym = (id, ink, ink2, rib) => s.symbol(id, () => { const f = frond([0, 0], [16, -260], [120, -420], 15, 120, { bare: .2 }); s.fill(f.up, ink).fill(f.dn, ink2).line(f.rib, rib, 7); });
sym('fa', 'far2', 'far2', 'far2'); sym('fb', 'moss', 'leaf', 'leaf'); sym('fc', 'ink', 'moss', 'moss');
s.symbol('ca', () => { for (const [r, f, k] of [[-30, 1, .9], [8, 1, 1], [-48, -1, .8], [-6, -1, 1.05], [26, -1, .9], [36, 1, .8]]) s.use('fa', `scale(${f * k} ${k}) rotate(${r})`); });
s.symbol('cb', () => { for (const [id, r, f, k] of [['fc', -40, 1, .95], ['fc', -36, -1, 1], ['fc', -14, 1, 1.1], ['fb', -24, -1, .9], ['fc', 2, -1, 1.1], ['fb', 4, 1, 1], ['fb', 20, -1, .92], ['fb', 30, 1, .86]]) s.use(id, `scale(${f * k} ${k}) rotate(${r})`); });
for (const [x, y, k, f] of [[1000, 440, .2, 1], [964, 442, .24, -1], [1166, 440, .2, 1], [1196, 442, .24, -1], [1232, 446, .3, 1], [920, 446, .32, 1]]) s.use('ca', `translate(${x} ${y}) scale(${k * f} ${k})`);
s.fill('M-20 436H960Q880 446 820 460Q560 500 -20 590Z', 'river2').fill('M1210 440H1620V600Q1420 500 1210 446Z', 'river2');
for (const [x, y, k, f] of [[1270, 456, .42, 1], [876, 456, .42, -1], [1320, 468, .56, -1], [812, 470, .56, 1], [1400, 492, .76, 1], [716, 490, .74, -1], [590, 516, .94, 1], [1510, 524, 1, -1]]) s.use('cb', `translate(${x} ${y}) scale(${k * f} ${k})`);
ripples(s, 446, 1000, 40, 'glint', { min: 16, max: 260, x0: 300, x1: 1500 }); ripples(s, 470, 1000, 26, 'river2', { min: 30, max: 300 });
// the boat: rower astern, three visitors
const at = camera(900, 436, 2300, .98), P0 = [-1.75, 7.5], P1 = [1.62, 11.9];
s.fill(curve([[400, 770], [560, 800], [900, 752], [1230, 668], [1150, 640], [800, 680]]), 'river2', 'opacity=".9"');
const { g, nearSide } = xuong(s, at, P0, P1, .58, { side: .24, rise: .34, rimw: 7, boards: [.2, .4, .6], hull: 'bark', inner: 'ink', rim: 'mango' });
const spot = (t, q = 0) => { const p = g(t, q, -.26), z = P0[1] + (P1[1] - P0[1]) * t; return [p[0], p[1], 1.56 * 2300 / z]; };
{ // rower, standing, pushing on crossed oars
  const [x, y, k] = spot(.9); const a = ([p, q]) => [x + p * k, y + q * k].map(n).join(' ');
  s.line(`M${a([-.33, -.66])}L${a([.42, .12])}`, 'clay', 9);
  person(s, x, y - 8, k, { dir: -1, turn: .5, coat: 'lotus', dark: 'wine', hip: [.02, -.47], neck: [-.1, -.8], kneeN: [.1, -.26], footN: [.2, -.02], kneeF: [-.1, -.26], footF: [-.06, 0], elbF: [-.2, -.6], handF: [-.32, -.65], elbN: [-.04, -.56], handN: [-.25, -.58], tilt: -8, mid: () => s.line(`M${a([-.28, -.6])}L${a([.2, .14])}`, 'clay', 9) });
  s.fill(petal(x + .12 * k, y + .02 * k, 146, k * .3, k * .05), 'clay');
}
const sit = (t, o) => { const [x, y, k] = spot(t, o.q ?? 0); person(s, x, y, k, { hip: [.02, -.12], neck: [0, -.46], kneeF: [-.2, -.22], footF: [-.24, 0], kneeN: [-.24, -.2], footN: [-.3, 0], hem: .08, turn: .6, ...o }); return [x, y, k]; };
sit(.66, { coat: 'tide', dark: 'moss', legs: 'slate', neck: [.02, -.46], elbN: [-.19, -.32], handN: [-.22, -.5], elbF: [-.2, -.3], handF: [-.25, -.5], tilt: 4, nod: [.01, 0], mid: (A) => { const p = A([-.27, -.58]); s.fill(poly([[p[0], p[1]], [p[0] + 14, p[1] - 3], [p[0] + 20, p[1] + 40], [p[0] + 6, p[1] + 43]]), 'ink'); } });
sit(.47, { coat: 'light', dark: 'petal', legs: 'clay', neck: [.06, -.46], elbF: [-.1, -.26], handF: [-.22, -.2], elbN: [-.17, -.5], handN: [-.36, -.66], tilt: 12, nod: [.015, -.005] });
sit(.28, { coat: 'mango', dark: 'clay', legs: 'tide', q: -.35, neck: [-.13, -.43], hip: [.04, -.12], elbF: [-.26, -.3], handF: [-.3, -.2], kneeN: null, kneeF: [-.18, -.2], footF: [-.16, 0], tilt: -16 });
nearSide();
// the hand of the visitor in front trails in the water
{ const [x, y, k] = spot(.28, -.35), q = (a, b, w) => [x + a * k, y + b * k, w * k]; s.fill(taper([q(-.17, .02, .036), q(-.19, .1, .032), q(-.2, .17, .016)]), 'clay').fill(taper([q(-.1, -.4, .1), q(-.1, -.3, .092), q(-.11, -.2, .084), q(-.14, -.08, .074), q(-.17, .05, .066)]), 'mango').line(`M${q(-.07, -.33).slice(0, 2).map(n).join(' ')}L${q(-.075, -.22).slice(0, 2).map(n).join(' ')}`, 'clay', 5); s.fill(`M${R(x - .36 * k)} ${R(y + .165 * k)}q60 -12 130 0q-60 14 -130 0z`, 'glint'); }
// huge fronds from the near bank, arching out of the picture
const big = (p0, p1, p2, c, L, ink, ink2, rib, o) => { const f = frond(p0, p1, p2, c, L, o); s.fill(f.up, ink).fill(f.dn, ink2); s.grain(f.dn, ink, 's', .9, .7); s.line(f.rib, rib, 13); };
big([60, 1060], [-60, 420], [330, -120], 17, 330, 'moss', 'leaf', 'mango', { w: .08, droop: 20, bare: .1 });
big([140, 1080], [130, 140], [900, 10], 20, 300, 'ink', 'moss', 'leaf', { w: .08, droop: 30, bare: .2 });
big([-40, 1100], [60, 700], [420, 560], 12, 230, 'ink', 'moss', 'leaf', { w: .09, droop: 30, bare: .1 });
big([1640, 1080], [1690, 500], [1380, 130], 15, 260, 'ink', 'moss', 'leaf', { w: .08, droop: -20, bare: .1 });
// nipa fruit: a ball of angular nuts
{ const x = 250, y = 880; s.line(`M${x - 40} 1010Q${x - 20} 930 ${x} ${y}`, 'bark', 20); for (let i = 26; i >= 0; i--) { if (i === 26) s.disc(x, y, 74, 'bark'); const a = i * 2.4, r = 17 * Math.sqrt(i); s.fill(petal(x + Math.cos(a) * r * .7, y + Math.sin(a) * r * .7, a * 57.3 + 90, 44, 30), i % 3 ? 'bark' : 'clay'); } }
misses(s, 26); s.save('tourism/cu-lao-thoi-son');

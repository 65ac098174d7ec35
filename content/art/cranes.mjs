import { Scene, curve, taper, petal, poly, ripples, treeline, misses, n } from './lib.mjs';

/** Sarus crane, standing, facing left. Drawn in units of 1/600 of its height, feet at 0 0. */
function standing(s, x, y, k, { flip = false, pose = 'alert' } = {}) {
  s.open(`transform="translate(${x} ${y}) scale(${flip ? -k : k} ${k})"`);
  // far leg, then near leg: long shins, a knot at the joint
  s.fill(taper([[34, -275, 30], [46, -225, 17], [44, -165, 9], [48, -150, 13], [52, -130, 8], [66, -20, 7], [68, -2, 6]]) + 'M68 -8L28 2L66 2L100 3L74 -7Z', 'wine');
  s.fill(taper([[-4, -280, 34], [2, -225, 19], [-2, -165, 10], [-6, -150, 15], [-4, -130, 9], [-2, -20, 8], [-2, -2, 7]]) + 'M-6 -10L-52 3L-4 2L34 3L4 -9Z', 'lotus');
  // tail and drooping tertials
  for (const [px, py, a, l, w] of [[96, -336, 128, 112, 20], [84, -330, 140, 120, 22], [66, -322, 150, 116, 22]]) s.fill(petal(px, py, a, l, w, -8), 'ink');
  const body = curve([[-88, -338], [-70, -372], [-24, -392], [40, -388], [96, -364], [136, -328], [142, -300], [104, -288], [50, -272], [-6, -264], [-52, -276], [-82, -304]]);
  s.fill(body, 'grey').grain(body, 'slate', 's', 1, .75);
  for (const [px, py, a, l, w, i] of [[70, -356, 118, 118, 26, 'light'], [56, -346, 126, 124, 26, 'grey'], [40, -334, 132, 118, 26, 'light']]) { const d = petal(px, py, a, l, w, -10); s.fill(d, i).grain(d, 'slate', 'e', .9, .6); }
  // folded wing: three scalloped rows
  for (const [yy, x0, x1] of [[-300, -40, 70], [-322, -52, 80], [-344, -56, 84]]) { let d = `M${x0} ${yy}`; for (let q = x0; q < x1; q += 22) d += `q11 16 22 ${(q - x0) * .06}`; s.line(d, 'slate', 3); }
  // neck
  const neck = pose === 'feed'
    ? [[-40, -325, 86], [-92, -318, 54], [-128, -270, 32], [-140, -205, 25], [-150, -150, 23], [-168, -105, 25], [-180, -88, 26]]
    : pose === 'call' ? [[-40, -330, 90], [-84, -372, 60], [-100, -428, 34], [-96, -490, 26], [-104, -545, 23], [-122, -588, 25], [-130, -604, 26]]
      : [[-40, -330, 90], [-88, -362, 60], [-112, -412, 36], [-108, -474, 27], [-92, -532, 23], [-98, -580, 25], [-110, -602, 28]];
  s.fill(taper(neck), 'grey'); s.grain(taper(neck.slice(0, 4)), 'light', 'w', .9, .7);
  const red = taper(neck.slice(3).map(([a, b, w]) => [a, b, w + 3])); s.fill(red, 'son'); s.grain(red, 'wine', 'e', .9, .6);
  const [hx, hy] = neck.at(-1), dir = pose === 'feed' ? [-.62, .78] : pose === 'call' ? [-.55, -.83] : [-.985, .17];
  const H = (a, b) => [hx + dir[0] * a - dir[1] * b, hy + dir[1] * a + dir[0] * b]; // a forward, b to the bird's left (down when facing left)
  s.fill(curve([H(-18, 2), H(-12, 18), H(6, 19), H(24, 12), H(34, 2), H(26, -9), H(6, -17), H(-12, -13)]), 'son');
  s.fill(curve([H(-10, 16), H(4, 19), H(22, 13), H(12, 9), H(-4, 9)]), 'grey'); // pale crown
  s.fill(poly([H(26, 9), H(124, 1), H(126, -2), H(26, -8)]), 'slate'); s.fill(poly([H(26, 1), H(124, -1), H(126, -2), H(26, -8)]), 'ink');
  s.fill(curve([H(-12, -1), H(-4, 3), H(2, -1), H(-5, -6)]), 'grey'); // ear patch
  s.disc(...H(12, 3), 5, 'mango').disc(...H(12, 3), 2.2, 'ink');
  s.close();
}
/** Crane with raised wings, the dance. Faces right. */
function dancing(s, x, y, k, flip = false) {
  s.open(`transform="translate(${x} ${y}) scale(${flip ? -k : k} ${k})"`);
  const wing = (bx, by, a0, a1, len, back) => { // bx,by shoulder
    for (let i = 0; i < 9; i++) { const t = i / 8, a = a0 + (a1 - a0) * t; s.fill(petal(bx + t * (back ? 20 : -24), by, a, len * (1 - .32 * t * t), 24, (a1 > a0 ? -1 : 1) * 14), i < 5 ? 'ink' : 'slate'); }
    for (let i = 0; i < 8; i++) { const t = i / 7, a = a0 + (a1 - a0) * (t * .96 + .02), d = petal(bx + t * (back ? 16 : -20), by, a, len * (.66 - .12 * t), 24, (a1 > a0 ? -1 : 1) * 8); s.fill(d, back ? 'slate' : 'grey'); if (!back) s.grain(d, 'slate', 'n', .9, .5); }
    if (!back) for (let i = 0; i < 6; i++) { const t = i / 5, a = a0 + (a1 - a0) * (t * .9 + .05); s.fill(petal(bx + t * -14, by, a, len * .4, 20, 0), 'light'); }
  };
  wing(30, -330, 22, 74, 262, true);
  s.fill(taper([[10, -262, 28], [26, -215, 16], [52, -160, 9], [58, -148, 13], [52, -126, 8], [14, -40, 7], [8, -24, 6]]) + 'M10 -30L-8 -8L14 -20L40 -8L18 -32Z', 'wine');
  s.fill(taper([[-24, -262, 30], [-24, -210, 17], [-30, -160, 10], [-34, -148, 14], [-30, -128, 9], [-22, -20, 8], [-20, -2, 7]]) + 'M-24 -10L-56 3L-20 2L26 3L-14 -9Z', 'lotus');
  for (const [a, l] of [[-140, 104], [-128, 112], [-116, 100]]) s.fill(petal(-70, -282, a, l, 22, 6), 'ink');
  const body = curve([[70, -360], [46, -386], [0, -372], [-50, -334], [-104, -280], [-96, -256], [-50, -252], [4, -258], [48, -290], [72, -326]]);
  s.fill(body, 'grey').grain(body, 'slate', 's', 1, .7);
  wing(-6, -336, -34, -86, 276, false);
  const neck = [[36, -340, 76], [68, -384, 50], [84, -436, 30], [82, -490, 24], [92, -540, 22], [112, -576, 25], [122, -590, 26]];
  s.fill(taper(neck), 'grey'); const red = taper(neck.slice(3).map(([a, b, w]) => [a, b, w + 3])); s.fill(red, 'son').grain(red, 'wine', 'w', .9, .5);
  s.fill(curve([[104, -590], [112, -608], [130, -614], [146, -606], [150, -594], [138, -582], [118, -578]]), 'son');
  s.fill(curve([[106, -598], [116, -612], [134, -616], [140, -610], [122, -604]]), 'grey');
  s.fill('M142 -612L214 -668L218 -666L152 -594Z', 'slate').fill('M214 -668L218 -666L152 -594L146 -600Z', 'ink'); s.disc(132, -600, 5, 'mango').disc(132, -600, 2.2, 'ink');
  s.close();
}
/** In flight: neck out, legs trailing. Faces left. up: wings up or down. */
function flying(s, x, y, k, up, rot = 0) {
  s.open(`transform="translate(${x} ${y}) rotate(${rot}) scale(${k})"`);
  const w = (bx, by, a0, a1, len, i1, i2) => { for (let i = 0; i < 7; i++) { const t = i / 6; s.fill(petal(bx + t * 40, by, a0 + (a1 - a0) * t, len * (1 - .36 * t), 20, 10), 'ink'); } for (let i = 0; i < 7; i++) { const t = i / 6; s.fill(petal(bx + t * 40, by, a0 + (a1 - a0) * t, len * (.7 - .16 * t), 22, 4), i1); } };
  w(-30, -4, up ? 30 : 150, up ? 66 : 116, 190, 'slate');
  s.line('M70 2L214 -8', 'wine', 6); s.line('M70 8L210 4', 'lotus', 6);
  const b = taper([[-190, -16, 12], [-150, -12, 15], [-110, -6, 17], [-70, 0, 34], [-10, 6, 60], [50, 6, 40], [96, 4, 12]]); s.fill(b, 'grey').grain(b, 'slate', 's', .9, .6);
  s.fill(taper([[-200, -16, 15], [-176, -15, 20], [-140, -11, 18], [-112, -6, 17]]), 'son'); s.fill('M-196 -22L-256 -14L-196 -10Z', 'ink');
  w(-44, 0, up ? -22 : 196, up ? 34 : 138, 210, 'grey');
  s.close();
}
function reeds(s, x0, x1, y, count, h0, h1, ink, lean = .25, jit = 34) {
  let d = ''; for (let i = 0; i < count; i++) { const x = s.r.between(x0, x1), h = s.r.between(h0, h1), b = h * s.r.between(-.1, lean), w = 2 + h * .014; const q = Math.round; d += `M${q(x)} ${q(y + s.r() * jit)}q${q(b * .2 + w)} ${q(-h * .6)} ${q(b + w)} ${q(-h)}q${q(-b * .6 + w)} ${q(h * .5)} ${q(-b + w)} ${q(h)}z`; } s.fill(d, ink);
}
/** Cajuput: white, torn trunk and a broken, layered crown. */
function cajuput(s, x, y, h, lean = 0) {
  const tr = taper([[x, y, h * .05], [x + lean * .4 + h * .015, y - h * .3, h * .038], [x + lean * .7 - h * .01, y - h * .6, h * .03], [x + lean, y - h * .92, h * .014]]);
  s.fill(tr, 'light').grain(tr, 'slate', 'e', 1, .8);
  s.line(`M${n(x + lean * .5)} ${n(y - h * .46)}q${n(h * .06)} ${n(-h * .06)} ${n(h * .12)} ${n(-h * .16)}M${n(x + lean * .6)} ${n(y - h * .55)}q${n(-h * .06)} ${n(-h * .04)} ${n(-h * .1)} ${n(-h * .14)}`, 'light', n(h * .014));
  for (let i = 0; i < 9; i++) { const a = s.r.between(-.17, .17) * h, b = s.r.between(.52, 1) * h, rx = h * s.r.between(.06, .13), cx = x + lean * b / h + a * (1.35 - b / h), cy = y - b, q = curve([[cx - rx, cy + rx * .2], [cx - rx * .6, cy - rx * .4], [cx, cy - rx * .62], [cx + rx * .7, cy - rx * .35], [cx + rx, cy + rx * .16], [cx + rx * .3, cy + rx * .32], [cx - rx * .4, cy + rx * .22]]); s.fill(q, i % 3 ? 'moss' : 'leaf'); s.grain(q, i % 3 ? 'ink' : 'moss', 'se', .95, .7); }
}
const s = new Scene('tram-chim-cranes', 'Sarus cranes over the Tràm Chim wetland', 5).hour({ sky: ['#F9DDA6', '#101E33'], sky2: ['#F6B57A', '#0A1426'], sky3: ['#FFF0D0', '#2A3A55'], sun: ['#FFF6DF', '#EFE3C2'], far: ['#B9A07C', '#1D3147'], far2: ['#7C8A6B', '#152A3A'], fen: ['#C9B45A', '#26484A'], fen2: ['#E0CC83', '#315A5A'], lake: ['#F2D9A4', '#1C344C'], rust: ['#B9582F', '#4B3A3C'] });
s.rect(0, 0, 1600, 1000, "sky").grain('M0 0H1600V420H0Z', 'sky2', 'n', .9, .95).grain('M0 330H1600V560H0Z', 'sky3', 's', 1, .9);
s.disc(1120, 300, 150, 'sun');
for (const [x, y, w] of [[1150, 392, 460], [760, 300, 280], [1290, 214, 380], [60, 120, 460]]) s.fill(`M${x} ${y}q${w * .24} -18 ${w * .5} -6q${w * .24} -14 ${w * .5} 6q${-w * .3} 12 ${-w * .5} 5q${-w * .2} 10 ${-w * .5} -5z`, 'sky3');
treeline(s, 552, 'far', { h: 44, step: 40 }); treeline(s, 558, 'far2', { h: 30, step: 20, x0: 880 });
s.rect(0, 554, 1600, 446, 'fen2').grain('M0 554H1600V760H0Z', 'fen', 's', 1, 1);
// sheets of water
for (const [x, y, w, h] of [[640, 586, 1040, 16], [-120, 612, 820, 22], [420, 668, 1300, 46]]) { const d = curve([[x, y], [x + w * .2, y - h * .5], [x + w * .55, y - h * .35], [x + w * .8, y - h * .6], [x + w, y], [x + w * .75, y + h * .5], [x + w * .4, y + h * .35], [x + w * .15, y + h * .6]]); s.fill(d, 'lake'); s.grain(d, 'tide', 's', .9, .7); }
ripples(s, 640, 700, 14, 'sun', { x0: 700, x1: 1500, min: 30, max: 160 });
for (let i = 0; i < 7; i++) { const y = 590 + i * 16; reeds(s, -20, 1620, y, 18, 8 + i * 3, 18 + i * 6, i % 2 ? 'fen' : 'far2', .3); }
s.merge = true; s.symbol('up', () => flying(s, 0, 0, 1, true)).symbol('down', () => flying(s, 0, 0, 1, false)); s.merge = false;
for (const [id, x, y, k] of [['up', 560, 130, .56], ['down', 760, 216, .43], ['up', 900, 160, .34], ['down', 1010, 208, .25]]) s.use(id, `translate(${x} ${y}) rotate(-8) scale(${k})`);
s.symbol('caj', () => cajuput(s, 0, 0, 400, 20)); for (const [x, y, kx, k] of [[1440, 690, .82, .8], [1570, 704, -1.05, 1.1], [1340, 672, -.6, .56], [1268, 664, .42, .4]]) s.use('caj', `translate(${x} ${y}) scale(${kx} ${k})`);
dancing(s, 1085, 762, .5); standing(s, 1275, 752, .42, { pose: 'feed' }); 
reeds(s, 820, 1620, 790, 46, 30, 84, 'far2', .35); reeds(s, 900, 1620, 820, 30, 30, 70, 'moss', .35);
s.fill(curve([[-40, 850], [240, 800], [520, 838], [820, 816], [1100, 856], [1400, 820], [1660, 842], [1660, 1040], [-40, 1040]]), 'fen').grain('M-40 830H1660V1000H-40Z', 'rust', 's', .95, .8);
reeds(s, -20, 1620, 870, 56, 40, 110, 'rust', .35);
standing(s, 400, 952, 1.18); standing(s, 790, 918, .82, { flip: true, pose: 'call' });
reeds(s, -20, 1620, 1010, 70, 60, 190, 'moss', .4); reeds(s, 900, 1640, 1010, 50, 120, 330, 'ink', .35); reeds(s, -40, 240, 1010, 34, 120, 360, 'ink', .3); reeds(s, -20, 1620, 1010, 40, 40, 110, 'ink', .4);
{ let d = ''; for (let i = 0; i < 11; i++) { const x = s.r.between(1180, 1590), y = s.r.between(720, 880); d += taper([[x, y, 3], [x + 4, y + 20, 11], [x + 8, y + 46, 3]]); s.line(`M${n(x + 7)} ${n(y + 44)}L${n(x - 4)} 1010`, 'ink', 3); } s.fill(d, 'bark'); }
misses(s, 22); s.save('tourism/tram-chim');

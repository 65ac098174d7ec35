import { Scene, curve, petal, lotus, ripples, treeline, figure, arm, sampan, misses, n } from './lib.mjs';

function leafFlat(s, x, y, rx, ry, tone = 'leaf', vein = 'moss', rim = 'water') {
  const pts = [], k = 22; for (let i = 0; i < k; i++) { const a = i / k * 6.283, w = 1 + Math.sin(i * 2.3 + x) * .035; pts.push([x + Math.cos(a) * rx * w, y + Math.sin(a) * ry * w]); }
  const d = curve(pts), cx = x + rx * .06, cy = y - ry * .12;
  s.fill(curve(pts.map(([a, b]) => [a + rx * .02, b + ry * .16])), 'ink'); s.fill(d, tone); if (rx > 60) s.grain(d, vein, 'se', .85, .9);
  if (rx > 45) { let v = ''; for (let i = 0; i < 15; i++) { const a = i / 15 * 6.283 + .2; v += `M${n(cx + Math.cos(a) * rx * .07)} ${n(cy + Math.sin(a) * ry * .07)}Q${n(x + Math.cos(a) * rx * .5)} ${n(y + Math.sin(a) * ry * .5 - ry * .05)} ${n(x + Math.cos(a) * rx * .9)} ${n(y + Math.sin(a) * ry * .9)}`; } s.line(v, rim, n(Math.max(1.2, rx * .012))); s.disc(cx, cy, rx * .06, rim, ry * .06); }
}
/** Leaf on its stalk, seen from the side: a shallow bowl with a turned edge. */
function leafSide(s, x, y, w, base, tilt = 0, tone = 'leaf', dark = 'moss') {
  s.line(`M${n(x)} ${n(y)}Q${n(x + tilt * 40)} ${n((y + base) / 2)} ${n(x + tilt * 16)} ${n(base)}`, dark, n(w * .028 + 2));
  s.open(`transform="rotate(${n(tilt * 11)} ${n(x)} ${n(y)})"`);
  const h = w * .2;
  const under = `M${n(x - w / 2)} ${n(y - h * .45)}C${n(x - w * .36)} ${n(y + h * .9)} ${n(x - w * .12)} ${n(y + h * 1.05)} ${n(x)} ${n(y + h * .8)}C${n(x + w * .15)} ${n(y + h * 1.15)} ${n(x + w * .4)} ${n(y + h * .8)} ${n(x + w / 2)} ${n(y - h * .6)}C${n(x + w * .2)} ${n(y + h * .1)} ${n(x - w * .2)} ${n(y + h * .1)} ${n(x - w / 2)} ${n(y - h * .45)}Z`;
  const top = `M${n(x - w / 2)} ${n(y - h * .45)}C${n(x - w * .3)} ${n(y - h * 1.25)} ${n(x + w * .22)} ${n(y - h * 1.35)} ${n(x + w / 2)} ${n(y - h * .6)}C${n(x + w * .36)} ${n(y + h * .25)} ${n(x + w * .12)} ${n(y + h * .3)} ${n(x + w * .02)} ${n(y + h * .12)}C${n(x - w * .16)} ${n(y + h * .42)} ${n(x - w * .38)} ${n(y + h * .2)} ${n(x - w / 2)} ${n(y - h * .45)}Z`;
  s.fill(under, dark); s.fill(top, tone); s.grain(top, dark, 'e', .9, .8);
  let v = ''; for (const a of [-.42, -.3, -.16, 0, .16, .3, .42]) v += `M${n(x)} ${n(y - h * .42)}Q${n(x + a * w * .6)} ${n(y - h * .55)} ${n(x + a * w)} ${n(y - h * (.75 - Math.abs(a) * .5) + (Math.abs(a) < .2 ? -h * .12 : 0))}`;
  v += `M${n(x)} ${n(y - h * .42)}Q${n(x - w * .1)} ${n(y - h * .1)} ${n(x - w * .22)} ${n(y + h * .12)}M${n(x)} ${n(y - h * .42)}Q${n(x + w * .1)} ${n(y - h * .15)} ${n(x + w * .24)} ${n(y + h * .05)}`;
  s.line(v, 'water', n(Math.max(1.2, w * .007))); s.close();
}
function bud(s, x, y, h, base, lean = 0) {
  s.line(`M${n(x)} ${n(y)}Q${n(x + lean * 30)} ${n((y + base) / 2)} ${n(x + lean * 60)} ${n(base)}`, 'moss', n(h * .06 + 1.5));
  const a = petal(x, y + h * .04, -7 + lean * -8, h * .92, h * .3), b = petal(x, y + h * .05, 9 - lean * 8, h * .86, h * .26), c = petal(x, y + h * .06, lean * -8, h * .98, h * .2);
  s.fill(a, 'petal').grain(a, 'lotus', 'n', 1, .8).fill(b, 'lotus').fill(c, 'petal').grain(c, 'wine', 'n', .9, .6);
}
function pod(s, x, y, w, base, lean = 0) {
  s.line(`M${n(x)} ${n(y)}Q${n(x + lean * 30)} ${n((y + base) / 2)} ${n(x + lean * 50)} ${n(base)}`, 'moss', n(w * .09 + 1));
  s.open(`transform="rotate(${n(lean * -16)} ${n(x)} ${n(y)})"`);
  const d = `M${n(x - w * .5)} ${n(y - w * .6)}C${n(x - w * .44)} ${n(y - w * .2)} ${n(x - w * .14)} ${n(y)} ${n(x)} ${n(y + w * .06)}C${n(x + w * .14)} ${n(y)} ${n(x + w * .44)} ${n(y - w * .2)} ${n(x + w * .5)} ${n(y - w * .6)}Z`;
  s.fill(d, 'leaf').grain(d, 'moss', 'e', 1, .8); s.disc(x, y - w * .6, w * .5, 'mango', w * .17); for (const [a, b] of [[-.28, 0], [-.06, -.06], [.18, -.05], [.32, .03], [.06, .06], [-.14, .07]]) s.disc(x + a * w, y - w * .6 + b * w, w * .055, 'moss', w * .035);
  s.close();
}
/** The lotus picker: printed twice, so that in the hero she stands before the letters. */
function picker(s) {
s.open('transform="translate(-70 0)"'); s.disc(800, 588, 190, 'tide', 8);
figure(s, 850, 562, 128, { coat: 'lotus', lean: -.06 }); arm(s, 850, 562, 128, [[.0, -.74, .1], [-.2, -.62, .08], [-.36, -.52, .05]], 'lotus');
for (const [x, h] of [[742, 34], [764, 42], [786, 30], [726, 24]]) { s.line(`M${x + 10} 570L${x} ${556 - h}`, 'moss', 3); s.fill(petal(x, 562 - h, -18, 26, 9) + petal(x, 562 - h, 20, 26, 9), 'petal').fill(petal(x, 562 - h, 0, 28, 9), 'lotus'); }
sampan(s, 620, 586, 360, 56, 'ink', 'bark');
s.close();
}
function front(s) {
  leafSide(s, 250, 800, 620, 1080, -.5, 'moss', 'ink');
  leafSide(s, 770, 905, 480, 1120, .3, 'moss', 'ink');
  pod(s, 668, 700, 96, 1050, -.4);
  bud(s, 946, 690, 170, 1040, .3);
  leafSide(s, 1455, 735, 560, 1080, .7, 'leaf', 'moss');
  s.line('M1176 760Q1160 900 1190 1060', 'moss', 20);
  lotus(s, 1185, 800, 390);
  leafSide(s, 1080, 985, 520, 1200, -.2, 'moss', 'ink');
  leafSide(s, 1560, 960, 420, 1150, -.3, 'moss', 'ink');
}
const HOUR = { sky: ['#FBCFC9', '#13203A'], sky2: ['#FDE3D3', '#27304F'], sky3: ['#F7A9AD', '#0C172D'], sun: ['#F7A23B', '#F6E3B8'], far: ['#DDA0AA', '#1B2C45'], far2: ['#C58A98', '#132338'], lake: ['#F3B6AE', '#1E3450'], lake2: ['#86B9AC', '#173C48'], glint: ['#FFE9CF', '#E9D9B4'] };
const s = new Scene('lotus-dawn', 'Lotus field at dawn, Tháp Mười', 11).hour(HOUR);
s.rect(0, 0, 1600, 1000, 'sky');
s.grain('M0 0H1600V330H0Z', 'sky3', 'n', .86, .9);
s.grain('M0 230H1600V450H0Z', 'sky2', 's', 1, .9);
s.disc(470, 372, 168, 'sun'); s.grain('M302 204H638V450H302Z'.replace(/.*/, curve([[302, 372], [350, 254], [470, 204], [590, 254], [638, 372], [590, 490], [470, 540], [350, 490]])), 'lotus', 's', .82, .75);
// clouds: long, torn, lit from below
for (const [x, y, w] of [[640, 120, 520], [980, 196, 380], [90, 252, 300], [1250, 300, 420], [-60, 96, 300]]) s.fill(`M${x} ${y}q${w * .2} -26 ${w * .42} -12q${w * .26} -20 ${w * .58} 12q${-w * .3} 16 ${-w * .55} 8q${-w * .2} 14 ${-w * .45} -8z`, 'sky2');
treeline(s, 436, 'far', { h: 46, step: 34 }); treeline(s, 440, 'far2', { h: 30, step: 22, palms: 0, x0: 760 });
s.rect(0, 436, 1600, 564, 'lake'); s.grain('M0 500H1600V800H0Z', 'lake2', 's', 1, 1).rect(0, 798, 1600, 202, 'lake2');
{ let d = ''; for (let i = 0; i < 34; i++) { const t = i / 34, y = 446 + t * t * 330, w = (250 - t * 120) * s.r.between(.35, 1), x = 470 + s.r.between(-1, 1) * (60 + 50 * t); d += `M${n(x - w / 2)} ${n(y)}q${n(w / 2)} ${n(-2 - t * 8)} ${n(w)} 0q${n(-w / 2)} ${n(2 + t * 8)} ${n(-w)} 0z`; } s.fill(d, 'sun'); }
ripples(s, 450, 760, 46, 'glint', { min: 16, max: 190 });
// far leaves, in rows that thicken: one path per ink and row
const R = Math.round, oval = (x, y, rx, ry) => `M${R(x - rx)} ${R(y)}a${R(rx)} ${n(ry)} 0 1 0 ${R(rx) * 2} 0a${R(rx)} ${n(ry)} 0 1 0 ${-R(rx) * 2} 0z`;
const spear = (x, y, h, w) => `M${R(x)} ${R(y)}q${n(-w)} ${n(-h * .4)} 0 ${n(-h)}q${n(w)} ${n(h * .6)} 0 ${n(h)}z`;
for (let row = 0; row < 9; row++) {
  const t = row / 8, y = 470 + t * t * 210 + t * 40, c = 24 - row * 2, d = { moss: '', leaf: '', petal: '', lotus: '', stem: '' };
  for (let i = 0; i < c; i++) {
    const x = s.r.between(-40, 1640), rx = 14 + t * 62;
    if ((Math.abs(x - 470) < 150 - t * 70 && t < .8) || (x > 600 && x < 1010 && t > .3 && t < .72)) continue;
    d.moss += oval(x + rx * .05, y + rx * .07, rx, rx * .2); if (s.r() < .55) d.leaf += oval(x, y, rx, rx * .19);
    if (s.r() < .34) { const h = 10 + t * 40; d.stem += `M${R(x)} ${R(y)}v${R(-h * .7)}`; d.petal += spear(x - h * .12, y - h * .5, h * .8, h * .22) + spear(x + h * .12, y - h * .5, h * .8, h * .22); d.lotus += spear(x, y - h * .5, h * .9, h * .24); }
  }
  s.fill(d.moss, 'moss').fill(d.leaf, 'leaf').line(d.stem, 'moss', n(1 + t * 2.4)).fill(d.petal, 'petal').fill(d.lotus, 'lotus');
}
picker(s);
// near pads on the water
for (const [x, y, rx] of [[60, 690, 150], [330, 640, 100], [520, 740, 150], [980, 660, 96], [1330, 640, 120], [1560, 690, 130], [860, 760, 140], [150, 800, 160]]) leafFlat(s, x, y, rx, rx * .24, 'leaf', 'moss', 'water');
bud(s, 372, 560, 92, 650, -.2); bud(s, 1390, 520, 110, 660, .2); 
front(s); misses(s, 40); s.save('tourism/dong-sen-thap-muoi');
const f = new Scene('lotus-dawn-front', 'Foreground of the lotus field, to lay over a title', 11); picker(f); front(f); f.save('brand');

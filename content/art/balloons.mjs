import { Scene, curve, petal, treeline, palm, ripples, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { shaded } from './still-life.mjs';
const s = new Scene('sa-dec-balloons', 'Hot-air balloons rise over the flower racks of Sa Đéc at the festival', 196).hour({ sky: ['#FCE0B0', '#152349'], sky2: ['#8CCBD6', '#2A4474'], sun: ['#FFF7E0', '#FBE2A8'], far: ['#8DB89A', '#234759'], water: ['#A9D5CB', '#205064'], water2: ['#5AA3A0', '#123444'], gold: ['#FBC62F', '#E9B43C'], gold2: ['#E08A2A', '#AF6F38'], rack: ['#A8693F', '#553B44'], rack2: ['#6F4030', '#2F2230'], royal: ['#2F6FB4', '#2A5494'], cream: ['#FFF5E0', '#D9CEC6'], flame: ['#FFE9A0', '#FFE08A'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V470H0Z', 'sky2', 'n', 1, .95); s.disc(1290, 420, 92, 'sun');
treeline(s, 520, 'far', { h: 66, step: 42 }); for (const [x, h] of [[80, 210], [420, 180], [900, 190], [1120, 220], [1500, 200]]) palm(s, x, 520, h, 'far');
s.rect(0, 514, 1600, 490, 'water').grain('M0 520H1600V1000H0Z', 'water2', 's', 1, .9); ripples(s, 528, 960, 50, 'sun', { min: 16, max: 240 });
/** A balloon: x y = the middle of its envelope, k = its half width; gores of two inks, a flame, a basket with people. */
const balloon = (x, y, k, a, b, band, lean = 0) => {
  const mouth = [x + lean, y + k * 1.38], edge = (q) => `M${n(x)} ${n(y - k * 1.06)}C${n(x + q * k * .9)} ${n(y - k * 1.06)} ${n(x + q * k * 1.16)} ${n(y - k * .1)} ${n(x + q * k * .9)} ${n(y + k * .42)}Q${n(x + q * k * .56)} ${n(y + k * .98)} ${n(mouth[0] + q * k * .2)} ${n(mouth[1])}`;
  const full = `${edge(1)}L${n(mouth[0] - k * .2)} ${n(mouth[1])}Q${n(x - k * .56)} ${n(y + k * .98)} ${n(x - k * .9)} ${n(y + k * .42)}C${n(x - k * 1.16)} ${n(y - k * .1)} ${n(x - k * .9)} ${n(y - k * 1.06)} ${n(x)} ${n(y - k * 1.06)}Z`;
  s.fill(full, a); let g = ''; for (const [u, v] of [[-1, -.72], [-.42, -.1], [.22, .5], [.78, 1]]) { const back = edge(v).slice(1).match(/-?[\d.]+/g).map(Number), p = (i) => `${back[i]} ${back[i + 1]}`; g += `${edge(u)}L${p(10)}Q${p(8)} ${p(6)}C${p(4)} ${p(2)} ${p(0)}Z`; } s.fill(g, b).grain(full, 'ink', 'e', .85, .5);
  if (band) { let d = ''; for (let i = -2; i <= 2; i++) { const t = i * .52, cx = x + Math.sin(t) * k * .98, cy = y + k * .06 + Math.cos(t) * k * .14, w = k * .15 * Math.cos(t) + k * .02; for (const r of [0, 60, 120, 180, 240, 300]) d += petal(cx, cy, r, w * 1.3, w * .5); } s.fill(d, band); }
  s.fill(`M${n(mouth[0] - k * .2)} ${n(mouth[1])}Q${n(mouth[0])} ${n(mouth[1] + k * .1)} ${n(mouth[0] + k * .2)} ${n(mouth[1])}Q${n(mouth[0])} ${n(mouth[1] - k * .08)} ${n(mouth[0] - k * .2)} ${n(mouth[1])}Z`, 'ink').fill(petal(mouth[0], mouth[1] + k * .16, 0, k * .3, k * .12), 'flame');
  const bw = k * .17, by = mouth[1] + k * .36; s.line(`M${n(mouth[0] - k * .19)} ${n(mouth[1])}L${n(mouth[0] - bw)} ${n(by)}M${n(mouth[0] + k * .19)} ${n(mouth[1])}L${n(mouth[0] + bw)} ${n(by)}M${n(mouth[0])} ${n(mouth[1] + k * .06)}V${n(by)}`, 'ink', n(Math.max(1.6, k * .016)));
  for (const [o, c] of [[-.08, 'lotus'], [.07, 'tide']]) s.fill(`M${n(mouth[0] + (o - .05) * k)} ${n(by + k * .04)}q0 ${n(-k * .16)} ${n(k * .05)} ${n(-k * .16)}q${n(k * .05)} 0 ${n(k * .05)} ${n(k * .16)}z`, c).disc(mouth[0] + o * k, by - k * .15, k * .034, 'clay');
  const bk = `M${n(mouth[0] - bw)} ${n(by)}H${n(mouth[0] + bw)}L${n(mouth[0] + bw * .82)} ${n(by + k * .24)}H${n(mouth[0] - bw * .82)}Z`; shaded(s, bk, 'rack', 'rack2', 'e', 1, .7); s.line(`M${n(mouth[0] - bw)} ${n(by)}H${n(mouth[0] + bw)}`, 'mango', n(k * .04)); };
balloon(1180, 330, 58, 'cream', 'royal', null); balloon(760, 360, 44, 'gold', 'son', null); balloon(1400, 190, 112, 'gold', 'son', null, -4); balloon(96, 150, 84, 'royal', 'gold', null, 3); balloon(930, 140, 70, 'son', 'cream', null);
balloon(470, 196, 180, 'lotus', 'cream', 'gold', 8);

// racks stand in the flood on both sides of a canal; the flowers lie on them like bands of paint
const VX = 960, VY = 506, at = (X, y) => VX + (X - VX) * (y - VY) / (1000 - VY);
const ink = [['gold', 'gold2'], ['lotus', 'wine'], ['cream', 'petal'], ['son', 'wine'], ['gold', 'gold2'], ['petal', 'lotus']];
const cushion = (id, a, b) => s.symbol(id, () => { s.fill('M-34 6h68l-10 34h-48z', 'clay'); const p = []; for (let i = 0; i < 13; i++) { const t = i / 13 * 6.283, k = 1 + .07 * (i % 2); p.push([Math.cos(t) * 60 * k, -22 + Math.sin(t) * 40 * k]); } s.fill(curve(p.map(([x, y]) => [x, y + 9])), 'moss'); shaded(s, curve(p), a, b, 'se', 1, .75); let d = ''; for (let i = 0; i < 16; i++) { const t = i * 2.4, q = Math.sqrt((i + .5) / 16) * .84; d += `M${n(Math.cos(t) * q * 58 - 7)} ${n(-22 + Math.sin(t) * q * 36)}q7 -9 14 0`; } s.line(d, a === 'cream' ? 'petal' : 'flame', 3); });
ink.forEach(([a, b], i) => cushion('f' + i, a, b));
// a stretch of rack with its flowers, in the scale of the nearest row; side: which way it runs from the canal
const stretch = (id, side, row) => s.symbol(id, () => { let legs = ''; for (let c = 0; c < row.length; c++) legs += `M${side * c * 205} 42v72`; s.line(legs, 'rack2', 13); s.rect(side < 0 ? -205 * (row.length - 1) - 130 : -130, 31, 205 * (row.length - 1) + 260, 17, 'rack'); row.forEach((f, c) => s.use('f' + f, `translate(${side * c * 205} 0)scale(1.79)`)); });
stretch('left', -1, [1, 1, 0, 0, 3, 2, 2, 4, 1, 5]); stretch('right', 1, [0, 0, 2, 1, 1, 5, 3, 0, 2, 1]);
for (const y of [540, 556, 578, 608, 650, 710, 796, 920]) for (const side of [-1, 1]) { const k = (y - VY) / (1000 - VY); for (let c = 0; c < 40; c += 10) { const x = at(VX + side * (330 + c * 205), y); if (x > -90 && x < 1690) s.use(side < 0 ? 'left' : 'right', `translate(${n(x)} ${y})scale(${k.toFixed(3)})`); } }
// a flower boat comes down the canal, its rower and a guest who looks up
{ const x = 960, y = 836; s.fill(`M${x - 150} ${y + 96}q150 40 330 -10q-100 -50 -330 10z`, 'water2'); const o = curve([[x, y - 110], [x + 48, y - 54], [x + 70, y + 30], [x + 44, y + 110], [x, y + 140], [x - 46, y + 110], [x - 72, y + 30], [x - 48, y - 54]]); shaded(s, o, 'bark', 'ink', 'se', 1, .7); s.fill(curve([[x, y - 88], [x + 32, y - 46], [x + 50, y + 28], [x + 28, y + 92], [x, y + 112], [x - 30, y + 92], [x - 52, y + 28], [x - 32, y - 46]]), 'ink'); for (const [a, b, i, k] of [[-18, 40, 0, .5], [20, 52, 1, .5], [-2, 84, 2, .56]]) s.use('f' + i, `translate(${x + a} ${y + b})scale(${k})`);
  person(s, x, y - 8, 220, { dir: 1, turn: .8, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [0, -.46], neck: [0, -.78], kneeN: [-.03, -.24], footN: [-.04, 0], kneeF: [.05, -.24], footF: [.06, 0], elbN: [.12, -.6], handN: [.2, -.68], elbF: [.14, -.64], handF: [.19, -.8], tilt: -8, mid: (A) => s.line(`M${A([.16, -1.05]).map(n).join(' ')}L${A([.34, .46]).map(n).join(' ')}`, 'mango', 7) }); }
misses(s, 40); s.save('news/tet-duong-lich-2026');

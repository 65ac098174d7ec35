import { Scene, curve, taper, poly, treeline, palm, misses, n } from './lib.mjs';
import { camera } from './boats.mjs';
import { person } from './people-posed.mjs';
import { bamboo } from './greenery.mjs';
import { shaded, oval, cast, table, wovenTray } from './still-life.mjs';
const s = new Scene('cai-be-milk-wafers', 'A milk wafer swells over charcoal; racks of wafers line the lane of a Cái Bè hamlet', 181).hour({ sky: ['#FDE9BE', '#16274C'], sky2: ['#A5D8CF', '#2D466E'], far: ['#86B58E', '#23495A'], lane: ['#E4A96F', '#4A4058'], lane2: ['#B06A43', '#2A2439'], grass: ['#6FAE68', '#27594F'], wafer: ['#FFF7E2', '#D8CEC6'], wafer2: ['#E6C48E', '#94857F'], cane: ['#E3B055', '#9C8150'], cane2: ['#9C6532', '#4D3C3C'], gold: ['#F4C676', '#CFA368'], gold2: ['#C77B33', '#8E5A3D'], fire: ['#F2552B', '#EF6A35'], coal: ['#3A2A2C', '#1C1620'], husk: ['#8B5A3A', '#553B3B'], wood: ['#5E8E8A', '#24485A'], wood2: ['#2F5A60', '#102A3A'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V400H0Z', 'sky2', 'n', 1, .9); s.disc(920, 250, 80, 'light');
treeline(s, 416, 'far', { h: 100, step: 50 }); for (const [x, h] of [[120, 320], [260, 250], [640, 230], [1180, 260], [1330, 330], [1520, 280]]) palm(s, x, 416, h, 'far');
// a house at the end of the lane, tiled, among areca
{ s.fill('M760 340h170v82h-170z', 'wafer2').fill('M732 346L790 284H906L960 346Z', 'clay').grain('M732 346L790 284H906L960 346Z', 'wine', 'e', 1, .8).fill('M784 364h30v56h-30zM868 364h30v40h-30z', 'wood'); }
s.rect(0, 410, 1600, 600, 'grass').grain('M0 414H1600V800H0Z', 'moss', 's', 1, .9);
const at = camera(700, 400, 880, 1.9);
{ const d = poly([at(-1.15, 0, 2), at(1.15, 0, 2), at(1.15, 0, 70), at(-1.15, 0, 70)]); shaded(s, d, 'lane', 'lane2', 's', 1, .9); }
// racks on both sides, leaning to the lane: wafers lapped like scales, one path for each rack
const rack = (side, Z) => {
  const P = (u, v) => at(side * (1.35 + 1.75 * v), .62 + .62 * v, Z + u * 2.5), near = Z < 10;
  let legs = ''; for (const u of [.04, .96]) for (const v of [0, 1]) { const [x, y] = P(u, v), [gx, gy] = at(side * (1.35 + 1.75 * v), 0, Z + u * 2.5); legs += `M${n(x)} ${n(y)}L${n(gx)} ${n(gy)}`; } s.line(legs, 'cane2', n(44 / Z));
  const d = poly([P(0, 0), P(1, 0), P(1, 1), P(0, 1)]); s.fill(d, 'cane'); if (near) s.grain(d, 'cane2', 'se', .9, .8);
  let a = '', b = ''; const C = near ? 4 : 3; for (let r = 3; r >= 0; r--) for (let c = C - 1; c >= 0; c--) { const cu = (c + .5 + (r % 2) * .16) / (C + .2), cv = (r + .5) / 4, p = []; if (near) for (let i = 0; i < 7; i++) { const t = i / 7 * 6.283; p.push(P(cu + Math.cos(t) * .155, cv + Math.sin(t) * .15).map(Math.round)); } const [ox, oy] = P(cu, cv), w = near ? curve(p) : oval(ox, oy, 330 / Z, 60 / Z, -6 * side); if ((r + c) % 2) a += w; else b += w; }
  s.fill(b, 'wafer2').fill(a, 'wafer');
  s.line(`M${P(0, 0).map(n).join(' ')}L${P(1, 0).map(n).join(' ')}`, 'cane2', n(50 / Z));
};
for (let Z = 26.6; Z > 2.2; Z -= 2.7) for (const side of [-1, 1]) rack(side, Z);
// she turns them, one by one; a child rides up the lane
person(s, 560, 640, 300, { dir: -1, turn: .5, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [.04, -.46], neck: [-.08, -.75], kneeN: [.02, -.24], footN: [.06, 0], kneeF: [-.02, -.24], footF: [-.06, 0], elbN: [-.17, -.56], handN: [-.28, -.44], elbF: [-.22, -.58], handF: [-.36, -.46], tilt: -10, mid: (A) => { const [x, y] = A([-.36, -.48]); s.fill(oval(x - 10, y, 36, 17, -24), 'wafer').line(oval(x - 10, y, 36, 17, -24), 'wafer2', 3); } });

table(s, 756, 738, 'wood', 'wood2', 'mist', 2);
// the brazier: a clay pot of coals, right of the middle; the wafer above it held by two split canes
{ const x = 1030, y = 760; cast(s, x - 200, 960, 640, 70);
  s.fill(oval(x, y, 262, 62), 'coal'); { let c = '', e = ''; for (let i = 0; i < 34; i++) { const t = i * 2.4, q = Math.sqrt((i + .5) / 34), X = x + Math.cos(t) * q * 220, Y = y + 4 + Math.sin(t) * q * 44, w = 30; const d = poly([[X - w, Y + 4], [X - w * .4, Y - 15], [X + w * .6, Y - 13], [X + w, Y + 5], [X + w * .2, Y + 17]]); if (i % 3 === 1) c += d; else e += d; } s.fill(c, 'coal').fill(e, 'fire').grain(e, 'mango', 'n', 1, .7); let v = ''; for (let i = 0; i < 16; i++) v += `M${n(x + s.r.between(-200, 200))} ${n(y + s.r.between(-30, 34))}l${n(s.r.between(-20, 20))} 8`; s.line(v, 'coal', 5); }
  const d = `M${x - 264} ${y}A264 64 0 0 0 ${x + 264} ${y}L${x + 214} ${y + 196}Q${x} ${y + 246} ${x - 214} ${y + 196}Z`; shaded(s, d, 'clay', 'bark', 'e', 1, .8); s.line(`M${x - 266} ${y}A266 66 0 0 0 ${x + 266} ${y}`, 'mango', 14).line(`M${x - 246} ${y + 70}A250 70 0 0 0 ${x + 246} ${y + 70}`, 'bark', 7).fill(`M${x - 60} ${y + 128}q60 -44 120 0v76q-60 12 -120 0z`, 'coal').fill(`M${x - 44} ${y + 198}q14 -40 24 -44q8 26 18 30q12 -26 22 -22q12 20 16 36q-40 8 -80 0z`, 'fire');
  // the wafer: blistered, golden where it has caught, ivory at its far rim
  const p = []; for (let i = 0; i < 18; i++) { const t = i / 18 * 6.283, k = 1 + .022 * Math.sin(i * 2.3) + .018 * Math.cos(i * 4.1); p.push([x - 30 + Math.cos(t) * 272 * k, 596 + Math.sin(t) * 136 * k - Math.cos(t) * 34]); }
  s.line(`M1600 420L${x + 40} 560M1610 492L${x + 60} 640`, 'cane2', 20); s.fill(curve(p.map(([a, b]) => [a, b + 17])), 'gold2'); shaded(s, curve(p), 'wafer', 'gold', 'se', 1, .95).grain(curve(p), 'gold2', 's', .8, .34);
  let o = '', hl = '', f = ''; for (let i = 0; i < 54; i++) { const t = i * 2.39996, q = Math.sqrt((i + .5) / 54) * .93, X = x - 30 + Math.cos(t) * q * 274, Y = 600 + Math.sin(t) * q * 120 - Math.cos(t) * q * 34, r = 9 + (i * 5) % 13; if (i % 4 === 3) f += oval(X, Y, 5, 3, i * 30); else { o += `M${n(X - r)} ${n(Y)}q${n(r)} ${n(r * .9)} ${n(2 * r)} 0q${n(-r)} ${n(r * .3)} ${n(-2 * r)} 0z`; hl += `M${n(X - r * .7)} ${n(Y - 3)}q${n(r * .7)} ${n(-r * .7)} ${n(r * 1.4)} 0`; } } s.fill(o, 'gold2', 'opacity=".6"').line(hl, 'light', 4).fill(f, 'bark');
  bamboo(s, 1612, 446, x - 60, 626, 17, 'cane', () => 5, 3); bamboo(s, 1612, 520, x + 20, 690, 17, 'cane', () => 5, 3); }
// left: a tray of wafers to be grilled, half a coconut, two cassava roots
cast(s, 100, 930, 700, 60); wovenTray(s, 400, 856, 330, 78, 'cane', 'cane2', 'husk', 'husk');
for (const [x, y, a] of [[230, 836, -8], [520, 824, 10], [380, 860, 3], [300, 800, 8], [460, 786, -6], [370, 760, 4]]) { s.fill(oval(x, y + 13, 170, 52, a), 'wafer2'); shaded(s, oval(x, y, 170, 52, a), 'wafer', 'wafer2', 'se', .9, .6); let d = ''; for (let i = 0; i < 18; i++) { const t = i * 2.4, q = Math.sqrt(i / 18) * .85; d += `M${n(x + Math.cos(t) * q * 160)} ${n(y + Math.sin(t) * q * 46)}h4`; } s.line(d, 'gold2', 4); }
{ cast(s, 570, 974, 300, 34); shaded(s, curve([[560, 900], [590, 860], [660, 846], [730, 864], [756, 904], [740, 970], [660, 1004], [580, 974]]), 'husk', 'coal', 'se', 1, .8).fill(oval(658, 900, 98, 46, -3), 'bark').fill(oval(658, 900, 88, 40, -3), 'light'); shaded(s, oval(660, 906, 66, 26, -3), 'wafer2', 'gold2', 'n', .8, .7).fill(oval(664, 910, 48, 15, -3), 'light'); }
for (const [x, y, a, l] of [[-40, 950, 82, 300], [-20, 1000, 92, 440]]) { const t = a * Math.PI / 180, X = x + Math.sin(t) * l, Y = y - Math.cos(t) * l, d = taper([[x, y, 70], [x + (X - x) * .4, y + (Y - y) * .4, 78], [x + (X - x) * .8, y + (Y - y) * .8, 50], [X, Y, 8]]); shaded(s, d, 'husk', 'coal', 's', 1, .75); let k = ''; for (let i = 0; i < 9; i++) k += `M${n(x + (X - x) * i / 10 + 12)} ${n(y + (Y - y) * i / 10 - 22 + (i * 17) % 40)}q8 6 4 16`; s.line(k, 'cane2', 4); }
misses(s, 40); s.save('ocop/banh-phong-cai-be');

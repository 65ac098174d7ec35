import { Scene, curve, petal, poly, treeline, misses, n } from './lib.mjs';
import { camera } from './boats.mjs';
import { person } from './people-posed.mjs';
import { cumulus } from './clouds.mjs';
import { shaded, oval, cast, table, bananaLeaf, plate } from './still-life.mjs';
const s = new Scene('tan-phuoc-pineapples', 'Pineapples of Tân Phước on the canal bank, the rows and clear ditches behind', 172).hour({ sky: ['#FBE9B7', '#15264A'], sky2: ['#A9D7C4', '#2B466E'], cloud: ['#FFF8E6', '#3C4E78'], far: ['#8DB79B', '#223F56'], ditch: ['#7CC4BF', '#1D5360'], blade: ['#7FA894', '#3A6A6C'], soil: ['#A7663F', '#412C36'], rind: ['#EFA02F', '#D98F36'], rind2: ['#B85B22', '#8C4630'], flesh: ['#FFDD6B', '#F3C765'], crown: ['#5F9A84', '#2F6A66'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 -10H1600V400H0Z', 'sky2', 'n', 1, .9);
for (const d of [cumulus([[90, 330], [150, 270], [270, 220], [390, 250], [470, 330]], .52), cumulus([[560, 320], [610, 282], [700, 262], [780, 320]], .54)]) shaded(s, d, 'cloud', 'sky', 'se', .9, .6);
treeline(s, 404, 'far', { h: 46, step: 36, palms: 3 });
s.rect(0, 398, 1600, 610, 'soil');

// beds with a ditch between each pair, running away to the left
const at = camera(520, 390, 900, 2.6);
for (let X = -22; X < 26; X += 4.4) { s.fill(poly([at(X, 0, 2), at(X + 1.5, 0, 2), at(X + 1.5, 0, 80), at(X, 0, 80)]), 'ditch'); s.fill(poly([at(X + 1.1, 0, 2), at(X + 1.5, 0, 2), at(X + 1.5, 0, 80), at(X + 1.1, 0, 80)]), 'tide', 'opacity=".6"'); }
const tuft = () => { let d = ''; for (const [a, l] of [[-78, 60], [-56, 84], [-34, 98], [-14, 104], [12, 106], [34, 98], [58, 82], [80, 58]]) d += petal(0, 0, a, l, 15, a * .16); return d; };
s.symbol('tuft', () => s.fill(tuft(), 'blade').grain(tuft(), 'moss', 's', 1, .7));
s.symbol('fruiting', () => { s.fill(tuft(), 'blade').grain(tuft(), 'moss', 's', 1, .7).fill(petal(0, -96, -20, 34, 10) + petal(0, -96, 0, 40, 10) + petal(0, -96, 22, 34, 10), 'crown').fill(oval(0, -76, 19, 27), 'rind').grain(oval(0, -76, 19, 27), 'rind2', 'se', 1, .8); });
const plants = []; for (let X = -22; X < 26; X += 4.4) for (const o of [2, 2.95, 3.9]) for (let Z = 4.4; Z < 46; Z *= 1.16) plants.push([X + o, Z + s.r.between(-.2, .2)]);
plants.sort((a, b) => b[1] - a[1]).forEach(([X, Z], i) => { const [x, y] = at(X, 0, Z), k = 8.6 / Z; if (x > -90 && x < 1690 && y < 800) s.use(i % 3 ? 'tuft' : 'fruiting', `translate(${n(x)} ${n(y)})scale(${k.toFixed(2)})`); });
// the boat in the ditch, seen from its stern, and the cutter with her knife on the bed
{ const x = 574, y = 606; shaded(s, curve([[x, y - 66], [x + 26, y - 30], [x + 34, y + 20], [x + 20, y + 62], [x, y + 76], [x - 22, y + 62], [x - 36, y + 20], [x - 26, y - 30]]), 'bark', 'ink', 'se', 1, .7); let f = ''; for (const [a, b] of [[-8, -22], [10, -12], [-14, 4], [6, 12], [-10, 30], [12, 34]]) f += oval(x + a, y + b, 10, 13); s.fill(f, 'rind').grain(f, 'rind2', 'se', 1, .8); }
person(s, 690, 610, 270, { dir: -1, turn: .4, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [.04, -.46], neck: [-.16, -.72], kneeN: [.02, -.24], footN: [.06, 0], kneeF: [-.03, -.24], footF: [-.05, 0], elbN: [-.22, -.52], handN: [-.3, -.36], elbF: [-.26, -.54], handF: [-.34, -.4], tilt: -16 });

table(s, 716, 690, 'clay', 'bark', 'mango', 2);
// pineapple, upright, foot at 0 0, 300 high without its crown; eyes lie on two spirals round a barrel
const barrel = (v) => 116 * (1 - Math.abs(v * 2 - 1) ** 2.6 * .36);
const rind = () => {
  const side = [], back = []; for (let i = 0; i <= 8; i++) { const v = i / 8; side.push([barrel(v), -300 * v]); back.unshift([-barrel(v), -300 * v]); }
  const d = curve([...side, [0, -308], ...back, [0, 12]]); shaded(s, d, 'rind', 'rind2', 'e', 1, .72);
  let seams = '', spikes = '', lit = '';
  for (let r = 0; r < 11; r++) for (let c = -4; c <= 4; c++) {
    const t = (c + (r % 2 ? .5 : 0)) * .36; if (Math.abs(t) > 1.5) continue;
    const v = (r + .6) / 11.4, x = Math.sin(t) * barrel(v), y = -300 * v, w = 20 * Math.cos(t) + 3, h = 26;
    seams += `M${n(x - w)} ${n(y)}L${n(x)} ${n(y - h)}L${n(x + w)} ${n(y)}`;
    spikes += `M${n(x - w * .3)} ${n(y + 3)}L${n(x + 1)} ${n(y - 15)}L${n(x + w * .34)} ${n(y + 3)}z`; if (t < .2) lit += `M${n(x - w * .5)} ${n(y - 3)}l${n(w * .4)} -9`;
  }
  s.line(seams, 'rind2', 4).line(lit, 'flesh', 4).fill(spikes, 'bark');
};
const crownLeaf = (a, l, w, b, ink, shade, y = -292) => { const d = petal(a * .5, y, a, l, w, b); s.fill(d, ink).grain(d, shade, 's', 1, .6); };
s.symbol('crown', () => {
  for (const [a, l, b] of [[-58, 150, -46], [60, 150, 46], [-40, 214, -50], [42, 220, 52], [-20, 262, -30], [22, 268, 30], [0, 290, 8]]) crownLeaf(a, l, 40, b, 'moss', 'ink');
  for (const [a, l, b] of [[-66, 120, -50], [68, 122, 52], [-44, 168, -46], [47, 172, 48], [-26, 208, -26], [28, 204, 28], [4, 220, -10]]) crownLeaf(a, l, 42, b, 'crown', 'moss', -286);
  for (const [a, l, b] of [[-52, 84, -36], [54, 86, 38], [-28, 116, -22], [30, 112, 24], [0, 130, 8]]) crownLeaf(a, l, 38, b, 'blade', 'crown', -280);
});
s.symbol('pine', () => { s.use('crown', ''); rind(); });
bananaLeaf(s, -60, 930, 85, 1240, 216, 'leaf', 'moss', 'mist');
cast(s, 1200, 918, 480, 66); s.use('pine', 'translate(1230 912)rotate(4)scale(1.48)');
s.use('pine', 'translate(1520 960)rotate(13)scale(1.12)');
// one peeled, lying, its eyes cut out along the spiral
cast(s, 330, 900, 640, 70);
{ s.open('transform="translate(250 812)rotate(94)"'); s.use('crown', 'translate(0 -80)scale(.92)'); const d = curve([[62, 6], [104, -60], [114, -170], [104, -270], [66, -336], [0, -350], [-66, -336], [-104, -270], [-114, -170], [-104, -60], [-62, 6], [0, 24]]); shaded(s, d, 'flesh', 'rind', 'nw', 1, .7);
  let cut = ''; for (let i = 0; i < 4; i++) { const y = -56 - i * 58; cut += `M-108 ${y - 10}C-60 ${y + 4} 40 ${y - 60} 108 ${y - 96}L104 ${y - 120}C40 ${y - 84} -60 ${y - 24} -106 ${y - 36}Z`; } s.fill(cut, 'rind'); s.line(cut.replaceAll('Z', '').replace(/L[^M]*/g, ''), 'rind2', 4, 'opacity=".8"'); s.close(); }
// slices and a saucer of chilli salt, nearest
plate(s, 830, 930, 196, 56, { band: 'son' });
for (const [x, y, r, a] of [[760, 906, 78, -8], [900, 908, 82, 6], [830, 934, 88, 0]]) { s.fill(oval(x, y + 9, r, r * .4, a), 'rind2'); shaded(s, oval(x, y, r, r * .4, a), 'flesh', 'rind', 'se', .8, .6); let v = ''; for (let i = 0; i < 16; i++) { const t = i / 16 * 6.283; v += `M${n(x + Math.cos(t) * r * .3)} ${n(y + Math.sin(t) * r * .12)}L${n(x + Math.cos(t) * r * .86)} ${n(y + Math.sin(t) * r * .34)}`; } s.line(v, 'rind', 3).fill(oval(x, y, r * .2, r * .08), 'light'); }
s.fill(oval(560, 960, 78, 24), 'slate').fill(oval(560, 954, 78, 24), 'light').fill(oval(560, 953, 58, 16), 'son'); { let g = ''; for (let i = 0; i < 22; i++) g += `M${n(560 + s.r.between(-48, 48))} ${n(953 + s.r.between(-11, 11))}h.1`; s.line(g, 'light', 5); }
misses(s, 40); s.save('ocop/khom-tan-phuoc');

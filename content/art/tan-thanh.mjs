import { Scene, curve, taper, poly, ripples, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { cloudBank, cloudStreak } from './clouds.mjs';
import { lowSampan } from './boats.mjs';
const s = new Scene('tan-thanh-mudflat', 'Clam rakers on the dark flat of Tân Thành at ebb, the long pier behind', 71).hour({ sky: ['#CFE3DC', '#12203C'], sky2: ['#F7D9B0', '#2B3A5E'], cloud: ['#FFF6EA', '#4B5A7C'], sea: ['#8FB9AE', '#1D4657'], mud: ['#8A6F62', '#1D2635'], mud2: ['#5E4640', '#0F1622'], pool: ['#BFD3C6', '#38617A'], shine: ['#FDEBD0', '#C9B68C'] });
const R = Math.round;
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 120H1600V436H0Z', 'sky2', 's', .95, .95);
s.fill(cloudBank(90, 250, 620, 74) + cloudBank(1010, 190, 540, 60), 'cloud').grain(cloudBank(90, 250, 620, 74), 'sky2', 's', .9, .8);
s.fill(cloudStreak(640, 320, 420) + cloudStreak(-60, 352, 360) + cloudStreak(1180, 300, 520), 'cloud', 'opacity=".8"');
s.disc(1180, 330, 58, 'shine');
// the sea, far out, and its first small breakers
s.rect(0, 428, 1600, 44, 'sea'); ripples(s, 432, 470, 46, 'shine', { min: 20, max: 120 });
// the flat: mud with pools that hold the sky, wider towards us
s.rect(0, 468, 1600, 540, 'mud').grain('M0 470H1600V1000H0Z', 'mud2', 's', 1, .95);
{ let d = ''; for (let i = 0; i < 46; i++) { const q = (i / 45) ** 1.4, y = 476 + q * 520, w = (60 + q * 640) * s.r.between(.4, 1), x = s.r.between(-200, 1600), h = 2 + q * 17; d += `M${R(x)} ${R(y)}c${R(w * .2)} ${n(-h)} ${R(w * .5)} ${n(-h * .6)} ${R(w)} ${n(-h * .1)}c${R(-w * .3)} ${n(h)} ${R(-w * .7)} ${n(h * .9)} ${R(-w)} ${n(h * .1)}z`; } s.fill(d, 'pool'); s.grain(d, 'shine', 'e', .9, .8); }
// the pier, running out to sea from the right
{ const at = (t) => [1640 - t * 900, 404 + (1 - t) ** 2.2 * -70, 470 + (1 - t) ** 2.4 * 190]; let piles = ''; for (let i = 0; i < 30; i++) { const t = i / 29, [x, y, f] = at(t), w = 3 + (1 - t) ** 2 * 15; piles += `M${n(x - w / 2)} ${n(y)}h${n(w)}L${n(x + w * .6)} ${n(f)}h${n(-w * 1.2)}z`; if (i % 3 === 0 && i < 24) { const [x2, , f2] = at(t + .05); piles += `M${n(x)} ${n(y + 18)}L${n(x2)} ${n(f2 - 12)}l${n(w * .4)} 6L${n(x + w * .5)} ${n(y + 26)}z`; } } s.fill(piles, 'bark');
  const top = [], low = []; for (let i = 0; i <= 20; i++) { const t = i / 20, [x, y] = at(t), h = 4 + (1 - t) ** 2 * 20; top.push([x, y - h]); low.unshift([x, y + h * .3]); } s.fill(poly([...top, ...low]), 'slate').grain(poly([...top, ...low]), 'ink', 's', 1, .7);
  let rail = 'M' + Array.from({ length: 21 }, (_, i) => { const t = i / 20, [x, y] = at(t); return `${n(x)} ${n(y - 8 - (1 - t) ** 2 * 52)}`; }).join('L'); for (let i = 0; i < 20; i++) { const t = i / 20, [x, y] = at(t); rail += `M${n(x)} ${n(y - 8 - (1 - t) ** 2 * 52)}V${n(y)}`; } s.line(rail, 'slate', 4);
  for (const [t, ink, k] of [[.1, 'lotus', 78], [.2, 'tide', 62], [.34, 'mango', 42]]) { const [x, y] = at(t), f = y - (1 - t) ** 2 * 16; s.fill(curve([[x - k * .1, f], [x - k * .16, f - k * .62], [x, f - k * .76], [x + k * .15, f - k * .6], [x + k * .1, f]]), ink).disc(x, f - k * .86, k * .1, 'clay').fill(`M${n(x - k * .26)} ${n(f - k * .9)}L${n(x)} ${n(f - k * 1.12)}L${n(x + k * .26)} ${n(f - k * .9)}Z`, 'light'); } }
// stakes of the clam fields
{ let d = ''; for (let row = 0; row < 5; row++) for (let i = 0; i < 26 - row * 2; i++) { const y = 486 + row * row * 9 + row * 12, x = 30 + i * (34 + row * 16) + s.r.between(-5, 5) + row * 14, h = 20 + row * 16, w = 2 + row * .9, b = s.r.between(-4, 4); if (x < 1120 - row * 40) d += `M${n(x)} ${n(y)}l${n(b)} ${-h}h${n(w)}l${n(-b)} ${h}z`; } s.fill(d, 'mud2'); }
lowSampan(s, 250, 566, 250, 46, 'wine', 'mango'); s.fill('M300 520l6 -74h10l8 76z', 'wine').line('M352 530L300 430', 'bark', 6);
lowSampan(s, 560, 530, 130, 24, 'moss', 'clay');
// rakers: the far one walks, the near one bends to her basket
const basket = (x, y, w, full) => { const d = `M${n(x - w / 2)} ${n(y - w * .4)}Q${n(x)} ${n(y - w * .3)} ${n(x + w / 2)} ${n(y - w * .4)}L${n(x + w * .36)} ${n(y + w * .08)}Q${n(x)} ${n(y + w * .18)} ${n(x - w * .36)} ${n(y + w * .08)}Z`; if (full) { let c = ''; for (let i = 0; i < 22; i++) { const a = s.r.between(-.44, .44) * w, b = s.r.between(.02, .22) * w * (1 - Math.abs(a) / w); c += `M${n(x + a - w * .05)} ${n(y - w * .38 - b)}q${n(w * .05)} ${n(-w * .09)} ${n(w * .1)} 0q${n(-w * .05)} ${n(w * .06)} ${n(-w * .1)} 0z`; } s.fill(c, 'light').grain(c, 'grey', 's', .9, .8); } s.fill(d, 'mango').grain(d, 'bark', 'e', 1, .8); let t = ''; for (let r = 0; r < 4; r++) t += `M${n(x - w * (.46 - r * .03))} ${n(y - w * (.3 - r * .1))}Q${n(x)} ${n(y - w * (.2 - r * .1))} ${n(x + w * (.46 - r * .03))} ${n(y - w * (.3 - r * .1))}`; s.line(t, 'clay', n(w * .018)).line(`M${n(x - w / 2)} ${n(y - w * .4)}Q${n(x)} ${n(y - w * .3)} ${n(x + w / 2)} ${n(y - w * .4)}`, 'bark', n(w * .05)); };
const still = (x, y, w) => s.fill(`M${n(x - w)} ${n(y)}q${n(w * .9)} ${n(-w * .12)} ${n(w * 2)} 0q${n(-w)} ${n(w * .14)} ${n(-w * 2)} 0z`, 'mud2', 'opacity=".8"');
still(742, 640, 60); person(s, 742, 640, 190, { dir: 1, turn: .4, coat: 'tide', dark: 'moss', legs: 'ink', hip: [0, -.46], neck: [.06, -.8], kneeN: [.08, -.24], footN: [.02, 0], kneeF: [-.06, -.24], footF: [-.14, -.01], elbN: [-.06, -.6], handN: [.06, -.5], elbF: [.16, -.62], handF: [.2, -.5], tilt: 4, mid: (A) => { const [x, y] = A([.2, -.5]), [u, v] = A([-.5, -.02]); s.line(`M${n(x)} ${n(y)}L${n(u)} ${n(v)}`, 'bark', 6).line(`M${n(u - 16)} ${n(v - 14)}l34 18M${n(u - 12)} ${n(v - 12)}l-6 16M${n(u)} ${n(v - 5)}l-6 16M${n(u + 12)} ${n(v)}l-6 16`, 'bark', 4); } });
basket(640, 640, 66, true);
still(1040, 850, 170); person(s, 1010, 850, 420, { dir: -1, turn: .5, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [.1, -.44], neck: [-.16, -.6], kneeN: [.02, -.22], footN: [.08, 0], kneeF: [.16, -.22], footF: [.2, -.01], elbN: [-.2, -.38], handN: [-.34, -.16], elbF: [-.12, -.34], handF: [-.2, -.12], tilt: -26, nod: [-.03, .02], mid: (A) => { const [x, y] = A([-.2, -.2]), [u, v] = A([-.52, .02]); s.line(`M${n(x)} ${n(y)}L${n(u)} ${n(v)}`, 'bark', 11); let d = `M${n(u - 34)} ${n(v - 22)}L${n(u + 30)} ${n(v + 18)}`; for (let i = 0; i < 6; i++) d += `M${n(u - 34 + i * 12.8)} ${n(v - 22 + i * 8)}l-10 26`; s.line(d, 'ink', 6); } });
basket(1270, 880, 210, true);
// clams and ridges of sand at our feet
{ let d = ''; for (let i = 0; i < 16; i++) { const y = 780 + i * 15 + s.r.between(-4, 4), x = s.r.between(-60, 700); d += `M${R(x)} ${R(y)}q60 -12 130 -2t150 2q-60 10 -140 6t-140 -6z`; } s.fill(d, 'mud2'); }
for (const [x, y, w, a] of [[180, 900, 62, -8], [300, 944, 74, 14], [96, 960, 54, 30], [640, 930, 48, -20], [420, 890, 40, 8], [880, 960, 56, 12]]) { s.open(`transform="translate(${x} ${y})rotate(${a})"`); const d = `M${-w} 0C${n(-w * .9)} ${n(-w * .72)} ${n(w * .5)} ${n(-w * .86)} ${w} 0C${n(w * .6)} ${n(w * .3)} ${n(-w * .6)} ${n(w * .3)} ${-w} 0Z`; s.fill(d, 'light').grain(d, 'clay', 'se', .9, .8).line(`M${n(-w * .8)} ${n(-w * .1)}Q0 ${n(-w * .5)} ${n(w * .84)} ${n(-w * .08)}M${n(-w * .6)} ${n(-w * .02)}Q0 ${n(-w * .26)} ${n(w * .66)} 0`, 'clay', 3); s.close(); }
// a pole flag of the plot, red, leaving the picture
s.line('M1500 1010L1460 520', 'bark', 14); { const d = 'M1462 540Q1400 520 1352 552Q1306 580 1250 560Q1300 620 1360 616Q1420 612 1470 640Z'; s.fill(d, 'son').grain(d, 'wine', 's', .9, .7); }
misses(s, 40); s.save('tourism/bien-tan-thanh');

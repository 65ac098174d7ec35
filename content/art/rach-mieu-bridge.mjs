import { Scene, petal, poly, treeline, ripples, misses, n } from './lib.mjs';
import { person } from './people-posed.mjs';
import { lowSampan } from './boats.mjs';
import { cumulus } from './clouds.mjs';
import { shaded, oval } from './still-life.mjs';
const s = new Scene('rach-mieu-2-bridge', 'The second Rạch Miễu bridge over the Tiền, seen from a sampan on an August morning', 188).hour({ sky: ['#8FCBD0', '#13244A'], sky2: ['#FDE3B0', '#38497A'], cloud: ['#FFF8EA', '#3B4A78'], cloud2: ['#E9B99A', '#27335E'], far: ['#6FA58C', '#1F4256'], river: ['#D1B07A', '#224A5C'], river2: ['#9C7446', '#112C3C'], tower: ['#FBF3E4', '#9CA6BC'], tower2: ['#C98F6A', '#4F5878'], deck: ['#4F6B78', '#2A3B54'], deck2: ['#2C4250', '#172438'], stay: ['#FFF8EC', '#B9C2D4'], lampp: ['#FFE7A6', '#FFDA88'] });

s.rect(0, 0, 1600, 1000, 'sky').grain('M0 140H1600V470H0Z', 'sky2', 's', 1, .95);
for (const [p, f] of [[[[40, 470], [90, 380], [200, 320], [330, 350], [420, 280], [560, 330], [640, 400], [690, 470]], .52], [[[1040, 474], [1090, 404], [1210, 350], [1330, 380], [1430, 330], [1560, 380], [1640, 474]], .54]]) shaded(s, cumulus(p, f), 'cloud', 'cloud2', 'se', .9, .7);
treeline(s, 500, 'far', { h: 60, step: 40, palms: 8 });
s.rect(0, 494, 1600, 510, 'river').grain('M0 500H1600V1000H0Z', 'river2', 's', 1, .9); ripples(s, 506, 940, 66, 'lampp', { min: 18, max: 320 });

// the bridge comes over our heads from the right and runs to the far bank: everything is on one vanishing line
const VX = 250, VY = 486, deckY = (x) => VY - (x - VX) * .205, low = (x) => VY - (x - VX) * .158;
const pier = (x, k) => { const y = low(x); s.fill(`M${n(x - 60 * k)} ${n(500 + 130 * k)}q${n(60 * k)} ${n(-16 * k)} ${n(140 * k)} 0q${n(-60 * k)} ${n(22 * k)} ${n(-140 * k)} 0z`, 'river2'); const d = poly([[x - 20 * k, y], [x + 20 * k, y], [x + 24 * k, 500 + 128 * k], [x - 24 * k, 500 + 128 * k]]); s.fill(d, 'tower').grain(d, 'tower2', 'e', 1, .8); };
for (const [x, k] of [[330, .1], [380, .16], [440, .24], [1210, .95]]) pier(x, k);
/** A tower of two legs that lean together over the deck and run up as one; foot at the water. */
const tower = (x, k) => { const foot = 500 + 150 * k, d = deckY(x), top = d - 640 * k;
  s.fill(`M${n(x - 190 * k)} ${n(foot)}q${n(190 * k)} ${n(-40 * k)} ${n(400 * k)} 0q${n(-180 * k)} ${n(46 * k)} ${n(-400 * k)} 0z`, 'river2'); s.fill(poly([[x - 130 * k, foot - 34 * k], [x + 130 * k, foot - 34 * k], [x + 150 * k, foot + 6 * k], [x - 150 * k, foot + 6 * k]]), 'tower2');
  const leg = (q) => poly([[x + q * 100 * k, foot - 20 * k], [x + q * 62 * k, foot - 20 * k], [x + q * 86 * k, d], [x + q * 12 * k, d - 330 * k], [x + q * 12 * k, top], [x + q * 26 * k, top], [x + q * 42 * k, d - 340 * k], [x + q * 122 * k, d]]); return { leg, d, top, x, k, foot }; };
const t1 = tower(960, .82), t2 = tower(520, .28);
// stays in two fans, far plane first; then deck, then near plane
const fan = (t, ink, w, o) => { let a = ''; for (let i = 1; i <= 13; i++) for (const q of [-1, 1]) { const X = t.x + q * i * 46 * t.k * (q > 0 ? 1.25 : .86), Y = deckY(X) + o; a += `M${n(t.x + o * .3)} ${n(t.top + 30 * t.k + (13 - i) * 17 * t.k)}L${n(X)} ${n(Y)}`; } s.line(a, ink, w); };
fan(t2, 'stay', 1.6, 0); for (const q of [-1, 1]) s.fill(t2.leg(q), q < 0 ? 'tower' : 'tower2');
fan(t1, 'tower2', 2.2, -14); s.fill(t1.leg(1), 'tower2');
{ const d = poly([[VX, VY - 2], [1640, deckY(1640)], [1640, low(1640)], [VX, VY + 2]]); shaded(s, d, 'deck', 'deck2', 's', 1, .7); s.fill(poly([[VX, VY - 2], [1640, deckY(1640) - 16], [1640, deckY(1640)], [VX, VY]]), 'tower'); let r = ''; for (let x = 420; x < 1640; x += (x - VX) * .07) r += `M${n(x)} ${n(deckY(x))}v${n(-(x - VX) * .03)}`; s.line(r, 'tower', 3).line(`M${VX} ${VY - 3}L1640 ${n(deckY(1640) - 42)}`, 'tower', 4); }
// traffic over the rail: riders, a lorry, a coach
for (const [x, w, h, c] of [[1460, 230, 90, 'tide'], [1320, 110, 56, 'son'], [1120, 60, 40, 'light'], [760, 62, 30, 'mango'], [690, 34, 18, 'tide']]) { const y = deckY(x + w) - 8, k = w / 170; s.fill(poly([[x, y - h + w * .2], [x + w * .76, y - h + w * .06], [x + w * .76, y], [x, y + w * .15]]), c).fill(poly([[x + w * .8, y - h * .7], [x + w * .96, y - h * .74], [x + w, y - h * .36], [x + w, y - 6 * k], [x + w * .8, y]]), 'ink'); }
for (const [x, c] of [[1230, 'lotus'], [1270, 'tide'], [1050, 'wine'], [900, 'lotus'], [870, 'moss'], [1180, 'mango']]) { const y = deckY(x) - 2, k = (x - VX) / 900; s.fill(`M${n(x - 13 * k)} ${n(y)}q0 ${n(-46 * k)} ${n(13 * k)} ${n(-46 * k)}q${n(13 * k)} 0 ${n(13 * k)} ${n(46 * k)}z`, c).disc(x, y - 52 * k, 8 * k, 'clay', 9 * k).fill(`M${n(x - 10 * k)} ${n(y - 54 * k)}a${n(10 * k)} ${n(10 * k)} 0 0 1 ${n(20 * k)} 0z`, x % 3 ? 'light' : 'son'); }
s.fill(t1.leg(-1), 'tower').grain(t1.leg(-1), 'tower2', 'se', 1, .6); s.fill(poly([[960 - 70, t1.d + 70], [960 + 66, t1.d + 52], [960 + 66, t1.d + 84], [960 - 74, t1.d + 104]]), 'tower2'); s.fill(poly([[960 - 20, t1.top - 4], [960 + 20, t1.top - 4], [960 + 24, t1.top + 180], [960 - 30, t1.top + 190]]), 'tower').grain(poly([[960 - 20, t1.top - 4], [960 + 20, t1.top - 4], [960 + 24, t1.top + 180], [960 - 30, t1.top + 190]]), 'tower2', 'e', 1, .7);
fan(t1, 'stay', 3.4, 0); s.disc(960, t1.top - 12, 8, 'son');
// river life: a sand barge goes under, a ferry still crosses, birds
{ const x = 330, y = 600; s.fill(`M${x - 150} ${y - 26}H${x + 210}L${x + 180} ${y + 26}H${x - 110}Z`, 'wine').fill(`M${x - 100} ${y - 26}q40 -54 100 -50q60 0 110 50z`, 'river2').fill(`M${x + 120} ${y - 80}h70v54h-70z`, 'light').fill(`M${x + 110} ${y - 90}h92v12h-92z`, 'son').fill(`M${x + 130} ${y - 68}h20v20h-20zM${x + 158} ${y - 68}h20v20h-20z`, 'ink').disc(x - 120, y - 4, 9, 'light').fill(`M${x - 140} ${y + 28}q180 18 400 0q-190 -8 -400 0z`, 'river2'); }
for (const [x, y, k] of [[420, 180, 1], [500, 150, .8], [560, 200, .7], [1180, 120, .7]]) s.fill(`M${x - 34 * k} ${y - 12 * k}Q${x - 14 * k} ${y - 16 * k} ${x} ${y}Q${x + 14 * k} ${y - 18 * k} ${x + 36 * k} ${y - 14 * k}Q${x + 14 * k} ${y - 6 * k} ${x} ${y + 8 * k}Q${x - 14 * k} ${y - 4 * k} ${x - 34 * k} ${y - 12 * k}Z`, 'light');
// us: the boatwoman looks up, fruit in her bow; water hyacinth leaves the picture
s.open('transform="translate(-190 34)"'); s.fill('M300 912q380 60 820 -10q-420 -30 -820 10z', 'river2'); lowSampan(s, 280, 910, 820, 128, 'bark', 'clay'); { let f = ''; for (const [a, b, r] of [[430, 858, 36], [490, 862, 38], [552, 866, 36], [460, 812, 34], [520, 816, 36]]) f += oval(a, b, r, r * .9); s.fill(f, 'leaf').grain(f, 'moss', 'se', 1, .8); s.line('M430 826V890M408 840Q420 866 414 890M490 826V896M552 832V898', 'moss', 5); s.fill('M380 872Q520 908 640 880L620 906H400Z', 'clay'); }
person(s, 830, 900, 430, { dir: 1, turn: .5, coat: 'lotus', dark: 'wine', legs: 'ink', hip: [0, -.47], neck: [.03, -.8], kneeN: [.02, -.24], footN: [-.03, 0], kneeF: [.09, -.24], footF: [.12, 0], elbN: [.14, -.66], handN: [.22, -.74], elbF: [.16, -.72], handF: [.2, -.9], tilt: -18, nod: [-.01, .004], mid: (A) => s.line(`M${A([.2, -1.16]).map(n).join(' ')}L${A([.3, .2]).map(n).join(' ')}`, 'mango', 10) }); s.close();
{ let a = '', b = ''; for (let i = 0; i < 22; i++) { const x = i < 11 ? -40 + i * 34 : 1260 + (i - 11) * 36, d = petal(x, 1020, s.r.between(-40, 40), s.r.between(80, 170), s.r.between(56, 84)); if (i % 2) a += d; else b += d; } s.fill(a, 'moss').fill(b, 'leaf').grain(b, 'moss', 's', 1, .7); }
misses(s, 40); s.save('news/cau-rach-mieu-2');

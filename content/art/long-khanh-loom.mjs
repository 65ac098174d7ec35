import { Scene, curve, taper, petal, poly, ripples, treeline, palm, misses, n } from './lib.mjs';
import { bamboo } from './greenery.mjs';
import { cloudBank } from './clouds.mjs';
import { person } from './people-jointed.mjs';
import { SEATED, ON_FLOOR, WALK, bun, features, greyHair, on } from './poses.mjs';
const s = new Scene('long-khanh-loom', 'A weaver at her treadle loom on Long Khánh island, yarn drying by the river', 229).hour({ sky: ['#C9E7DD', '#142746'], sky2: ['#FCEBC4', '#36486F'], cloud: ['#FFF8EA', '#3C4B74'], far: ['#7DB79C', '#1F4254'], river: ['#7FC1B2', '#1C4A5A'], yard: ['#F2D49A', '#3D4362'], yard2: ['#D9A766', '#2A2F50'], floor: ['#B5653F', '#3B2638'], floor2: ['#7C3F2E', '#1D1424'], wood: ['#8C4E33', '#573035'], wood2: ['#5B2F27', '#2A1722'], cloth: ['#FFF9EE', '#E2D6CF'], plum: ['#3F6FA0', '#2F5584'], plum2: ['#27476F', '#1B3358'], bamboo: ['#D9AE55', '#9C8249'] });
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 60H1600V400H0Z', 'sky2', 's', .95, .95);
{ const d = cloudBank(420, 236, 520, 66) + cloudBank(1010, 170, 480, 50); s.fill(d, 'cloud').grain(d, 'sky2', 's', .9, .7); }
treeline(s, 392, 'far', { h: 66, step: 42 }); for (const [x, h] of [[150, 180], [700, 150], [800, 200], [930, 160], [1420, 220], [1500, 170]]) palm(s, x, 392, h, 'far');
s.rect(0, 388, 1600, 120, 'river'); ripples(s, 396, 480, 26, 'cloud', { min: 20, max: 130 });
{ s.fill('M640 430C690 446 720 450 760 450H820C850 450 880 440 900 424Q850 440 770 440Q700 440 640 430Z', 'ink'); person(s, 800, 444, .9, { ...WALK, hat: 1.300 }, { coat: 'lotus' }); s.line('M812 392L850 466', 'bark', 3.500); }
s.fill('M-20 486Q700 452 1620 478V700H-20Z', 'yard').grain('M-20 486Q700 452 1620 478V700H-20Z', 'yard2', 's', 1, .9);
// poles of dyed hanks in the river wind
const hank = (x, y, k, ink, sway = .16) => { const d = curve([[x - k * .16, y], [x + k * .16, y], [x + k * .2 + k * sway * .4, y + k * .5], [x + k * .15 + k * sway, y + k], [x + k * sway, y + k * 1.080], [x - k * .15 + k * sway, y + k], [x - k * .2 + k * sway * .4, y + k * .5]]); s.fill(d, ink); let v = ''; for (const a of [-.1, -.02, .07]) v += `M${n(x + k * a)} ${n(y + k * .06)}Q${n(x + k * (a * 1.300 + sway * .4))} ${n(y + k * .5)} ${n(x + k * (a + sway))} ${n(y + k)}`; s.line(v, ink === 'cloth' ? 'grey' : ink === 'ink' ? 'slate' : 'ink', n(k * .018), 'opacity=".5"').line(`M${n(x - k * .17)} ${n(y + k * .2)}q${n(k * .17)} ${n(k * .05)} ${n(k * .36)} 0`, 'mango', n(k * .035)); };
const pole = (x0, y0, x1, y1, k, inks, N) => { for (const t of [.08, .92]) { const x = x0 + (x1 - x0) * t, y = y0 + (y1 - y0) * t; bamboo(s, x, y - k * .14, x + 2, y + k * 1.600, k * .08, 'bamboo', () => 4, 2); } bamboo(s, x0, y0, x1, y1, k * .07, 'bamboo', (L) => Math.round(L / 70), 2); for (let i = 0; i < N; i++) { const t = .12 + .78 * i / (N - 1); hank(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - 3, k * s.r.between(.94, 1.080), inks[i % inks.length], s.r.between(.1, .24)); } };
pole(520, 404, 1120, 392, 72, ['son', 'cloth', 'son', 'ink', 'cloth', 'wine'], 13);
pole(330, 424, 1180, 416, 118, ['son', 'son', 'cloth', 'ink', 'wine', 'cloth', 'lotus'], 12);
// the house: floor, back posts, rafters and the hanks under them
s.fill('M-20 626Q800 600 1620 618V1010H-20Z', 'floor').grain('M-20 626Q800 600 1620 618V1010H-20Z', 'floor2', 's', 1, .95); s.fill('M-20 626Q800 600 1620 618V636Q800 616 -20 644Z', 'wood');
{ let d = ''; for (const [a, b] of [[-200, -900], [140, -260], [480, 330], [820, 860], [1160, 1420], [1500, 2000]]) d += `M${a} 630L${b} 1000`; for (const y of [680, 750, 850, 980]) d += `M-20 ${y + 6}Q800 ${y - 8} 1620 ${y}`; s.line(d, 'floor2', 3, 'opacity=".55"'); }
for (const [x, w] of [[1330, 40]]) { const d = taper([[x, 60, w * .9], [x, 640, w]]); s.fill(d, 'wood').grain(d, 'ink', 'e', 1, .8); }
{ const r = 'M-20 -20H1620V120Q800 70 -20 140Z'; s.fill(r, 'wood2').grain(r, 'ink', 'n', 1, .8); let d = ''; for (let x = -40; x < 1640; x += 118) d += poly([[x, -20], [x + 26, -20], [x + 40 + (800 - x) * .04, 118], [x + 10 + (800 - x) * .04, 120]]); s.fill(d, 'wood'); s.fill('M-20 118Q800 48 1620 98V124Q800 76 -20 146Z', 'wood'); }
// grandmother at the bobbin wheel
{ const x = 120, y = 766, k = 4.300, J = { ...ON_FLOOR, na: [[-2, -28], [8, -18], [21, -16]], fa: [[4, -28], [16, -24], [28, -24]] }, q = on(x, y, k); s.fill('M30 768q150 -26 380 4q-190 30 -380 -4z', 'floor2'); const wx = 282, wy = 690, R = 76; let sp = ''; for (let i = 0; i < 8; i++) { const a = i * Math.PI / 4 + .2; sp += `M${wx} ${wy}L${n(wx + Math.cos(a) * R)} ${n(wy + Math.sin(a) * R)}`; } s.line(`M${wx} ${wy}L${wx - 36} 776M${wx} ${wy}L${wx + 42} 776M${wx - 70} 776H${wx + 120}`, 'wood2', 12).line(`M${wx - R} ${wy}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0`, 'wood2', 8).line(sp, 'wood2', 4).line(`M${wx - R} ${wy}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0`, 'son', 3);
  person(s, x, y, k, J, { coat: 'cloth', shade: 'grey', legs: 'ink' }); greyHair(s, J, q); bun(s, J, q, 'grey'); }
// the loom: a plane of warp from the cloth beam (right) to the warp beam (left)
const A = [[1014, 728], [1112, 612], [474, 510], [330, 606]], at = (u, v, dy = 0) => { const [rn, rf, lf, ln] = A, L = (a, b, t) => a + (b - a) * t; return [L(L(rn[0], ln[0], u), L(rf[0], lf[0], u), v), L(L(rn[1], ln[1], u), L(rf[1], lf[1], u), v) + dy]; };
const M = (p) => p.map(n).join(' '), patch = (u0, u1, v0 = 0, v1 = 1) => poly([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]);
const post = (x, y0, y1, w) => { const d = poly([[x - w / 2, y0], [x + w / 2, y0], [x + w / 2, y1], [x - w / 2, y1]]); s.fill(d, 'wood').grain(d, 'ink', 'e', 1, .8); }, beam = (p, q, w, ink = 'wood') => s.line(`M${M(p)}L${M(q)}`, ink, w, 'style="stroke-linecap:butt"');
s.fill('M250 946Q700 900 1150 930Q1280 950 1100 976Q600 990 250 946Z', 'floor2');
post(1106, 214, 866, 32); post(462, 190, 826, 32); beam([440, 216], [1130, 240], 30); beam([470, 760], [1110, 800], 24, 'wood2');
// warp: threads in strict order of colour
s.fill(patch(.3, 1), 'cloth', 'opacity=".55"'); { let b = ''; for (let i = 0; i < 26; i++) { if (i % 4 > 1) continue; b += patch(.3, 1, i / 26, (i + .8) / 26); } s.fill(b, 'ink', 'opacity=".82"'); let w = ''; for (let i = 0; i < 26; i++) w += `M${M(at(.3, (i + .5) / 26))}L${M(at(1, (i + .5) / 26))}`; s.line(w, 'cloth', 1.800); }
{ const a = at(1, 0), b = at(1, 1); s.line(`M${M(a)}L${M(b)}`, 'ink', 62, 'style="stroke-linecap:butt"'); let d = ''; for (let i = 0; i < 13; i++) { const [x, y] = [a[0] + (b[0] - a[0]) * i / 13, a[1] + (b[1] - a[1]) * i / 13]; d += `M${n(x)} ${n(y - 30)}l0 60`; } s.line(d, 'cloth', 4); }
// the cloth: black and white checks
s.fill(patch(-.01, .3), 'cloth'); { let b = '', c = ''; for (let i = 0; i < 26; i += 4) b += patch(-.01, .3, i / 26, (i + 2) / 26); for (let i = 0; i < 7; i++) c += patch(i * .044, i * .044 + .022); s.fill(b, 'ink', 'opacity=".8"').fill(c, 'ink', 'opacity=".72"'); s.grain(patch(0, .3), 'slate', 'n', .7, .6); }
{ s.line(`M${M(at(-.035, 0, 14))}L${M(at(-.035, 1, 14))}`, 'cloth', 46, 'style="stroke-linecap:butt"'); let b = ''; for (let i = 0; i < 26; i += 4) b += poly([at(-.035, i / 26, -9), at(-.035, (i + 2) / 26, -9), at(-.035, (i + 2) / 26, 37), at(-.035, i / 26, 37)]); s.fill(b, 'ink', 'opacity=".8"').line(`M${M(at(-.06, 0, 4))}L${M(at(-.06, 1, 4))}M${M(at(-.035, 0, 26))}L${M(at(-.035, 1, 26))}`, 'ink', 9, 'opacity=".7"'); }
// heddles hang from the top, the reed swings before them
const frame = (u, top, bot, ink, lines, w = 12) => { const a = at(u, -.06), b = at(u, 1.060), N = 22; let d = ''; for (let i = 0; i <= N; i++) { const t = i / N, x = a[0] + (b[0] - a[0]) * t, y = a[1] + (b[1] - a[1]) * t; d += `M${n(x)} ${n(y - top)}V${n(y + bot)}`; } s.line(d, lines, 1.800); s.line(`M${n(a[0])} ${n(a[1] - top)}L${n(b[0])} ${n(b[1] - top)}M${n(a[0])} ${n(a[1] + bot)}L${n(b[0])} ${n(b[1] + bot)}`, ink, w); const m = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]; s.line(`M${n(m[0] - 30)} ${n(m[1] - top + 14)}V228M${n(m[0] + 30)} ${n(m[1] - top - 14)}V228`, 'mango', 3.500); };
frame(.6, 110, 84, 'bamboo', 'cloth'); frame(.52, 140, 60, 'bamboo', 'mango'); frame(.25, 60, 40, 'wood2', 'cloth', 22);
{ const a = at(.25, -.06), b = at(.25, 1.060); s.line(`M${n(a[0] + 6)} ${n(a[1] + 50)}L${n(a[0] + 30)} 238M${n(b[0] - 4)} ${n(b[1] + 40)}L${n(b[0] + 14)} 226`, 'wood2', 15); }
// near frame, treadles
beam([330, 800], [1010, 884], 26, 'wood2'); s.line('M640 930L930 900M660 960L950 924', 'wood2', 15).line('M700 924L720 720M760 936L770 720', 'mango', 3.500);
post(330, 240, 920, 38); post(1012, 262, 950, 38); { const d = poly([[300, 236], [1050, 266], [1050, 306], [300, 276]]); s.fill(d, 'wood').grain(d, 'ink', 's', .9, .7); }
s.line(`M${M(at(.02, -.1, 30))}L${M(at(-.03, -.1, 34))}`, 'wood2', 40);
// the weaver: one hand on the reed, one on the shuttle cord; feet on the treadles
{ const x = 1240, y = 968, k = 7.700, f = -1, q = on(x, y, k, f), J = { ...SEATED, ch: [4, -42], nk: [8, -49], hd: [13, -57], tilt: 14, fl: [[0, -22], [20, -24], [30, -8], [39, -6]], nl: [[-2, -22], [17, -20], [24, -4], [33, -1]], fa: [[7, -42], [20, -44], [33.500, -52.500]], na: [[2, -42], [10, -29], [26, -38]] };
  s.fill(poly([[1180, 808], [1420, 800], [1440, 830], [1170, 840]]), 'wood').fill(poly([[1190, 840], [1228, 838], [1224, 980], [1196, 980]]) + poly([[1390, 832], [1430, 830], [1430, 980], [1400, 980]]), 'wood2');
  person(s, x, y, k, J, { f, coat: 'plum', shade: 'plum2', bare: false, legs: 'ink' }); bun(s, J, q); features(s, J, q, k);
  // a scarf about her head
  const h = curve([[17.500, -62], [12, -66], [5.500, -64.500], [3.500, -58], [6, -52.500], [9, -55], [9.500, -59.500], [14, -61.500]].map(q)); s.fill(h, 'son').fill(poly([q([4, -57]), q([-2, -52]), q([0, -49]), q([6, -54])]), 'son'); s.line(`M${M(q([16, -63.500]))}Q${M(q([9, -62]))} ${M(q([7, -54]))}M${M(q([11, -65.500]))}L${M(q([8, -60]))}M${M(q([6, -62]))}L${M(q([9, -58]))}M${M(q([4, -58]))}L${M(q([9, -56]))}`, 'cloth', 4);
  const c = q([27.500, -38.500]); s.line(`M${M(c)}Q900 700 ${M(at(.26, .3, -10))}`, 'mango', 4); }
s.fill(petal(...at(.23, .16, -4), 48, 116, 15), 'mango').fill(petal(...at(.22, .22, -6), 48, 80, 7), 'lotus');
// near: a basket of bobbins, and wet hanks that hang into the picture
{ const x = 150, y = 930; for (const [a, b, c] of [[-70, -20, 'son'], [-20, -36, 'cloth'], [40, -26, 'son'], [84, -12, 'ink'], [-44, 0, 'lotus'], [10, -6, 'cloth'], [62, 2, 'wine']]) { s.open(`transform="translate(${x + a} ${y + b}) rotate(${a * .6})"`); s.rect(-9, -54, 18, 84, 'bamboo'); s.fill('M-20 -36Q0 -46 20 -36L24 14Q0 26 -24 14Z', c).line('M-21 -22Q0 -14 21 -22M-22 -8Q0 0 22 -8M-23 6Q0 14 23 6', c === 'ink' ? 'slate' : 'ink', 2, 'opacity=".5"').close(); } const d = `M${x - 130} ${y}Q${x} ${y + 50} ${x + 130} ${y}L${x + 96} ${y + 100}H${x - 96}Z`; s.fill(d, 'clay').grain(d, 'bark', 'e', 1, .8).line(`M${x - 130} ${y}Q${x} ${y + 50} ${x + 130} ${y}`, 'mango', 10).line(`M${x - 120} ${y + 30}Q${x} ${y + 76} ${x + 120} ${y + 30}M${x - 110} ${y + 58}Q${x} ${y + 98} ${x + 110} ${y + 58}`, 'bark', 4); }
bamboo(s, 1330, 70, 1640, 96, 16, 'bamboo', () => 5, 3); hank(1420, 74, 330, 'son', .05); hank(1530, 82, 420, 'wine', .03);
misses(s, 40); s.save('heritage/nghe-det-choang-long-khanh');

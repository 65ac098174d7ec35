import { Scene, curve, taper, petal, poly, palm, treeline, ripples, misses, n } from './lib.mjs';
const s = new Scene('lotus-heart-tea', 'Lotus hearts drawn with a needle, on a veranda by the pond', 65).hour({ sky: ['#F9DDB5', '#14264A'], sky2: ['#F3A7A0', '#3A4170'], far: ['#B58C93', '#243A5C'], pond: ['#86C3B2', '#1D4A58'], wood: ['#A8613C', '#4C2F36'], tray: ['#EFC878', '#B0915A'], skin: ['#DE8B58', '#A5603F'], lamp: ['#FFF3DC', '#FFE2A4'] });
// the pond beyond the veranda
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 40H1600V420H0Z', 'sky2', 'n', .9, .9);
s.disc(826, 262, 94, 'lamp'); treeline(s, 410, 'far', { h: 56, step: 40 }); for (const [x, h] of [[240, 180], [560, 150], [640, 210], [1060, 170]]) palm(s, x, 408, h, 'far');
s.rect(0, 404, 1600, 300, 'pond').grain('M0 404H1600V704H0Z', 'tide', 's', 1, .9); ripples(s, 414, 660, 22, 'lamp', { min: 20, max: 160 });
{ const pad = (x, y, w) => { const h = w * .24; s.fill(`M${n(x)} ${n(y)}L${n(x + w * .5)} ${n(y - h * .5)}Q${n(x + w * .1)} ${n(y - h * 1.5)} ${n(x - w * .5)} ${n(y - h * .7)}Q${n(x - w * .9)} ${n(y)} ${n(x - w * .5)} ${n(y + h * .6)}Q${n(x + w * .2)} ${n(y + h * 1.3)} ${n(x + w * .75)} ${n(y + h * .2)}Z`, s.r() > .5 ? 'leaf' : 'moss'); }; for (let i = 0; i < 46; i++) { const t = s.r() ** 1.3, y = 420 + t * 220; pad(s.r.between(0, 1500), y, 20 + t * 110); }
  for (const [x, y, k] of [[150, 470, .5], [560, 452, .36], [760, 476, .44], [420, 500, .5]]) { s.line(`M${x} ${y}v${60 * k}`, 'moss', 5); for (const a of [-44, 44, -20, 22, 0]) s.fill(petal(x, y, a, 70 * k, 26 * k), 'petal'); }
  // standing leaves and one open flower: the pink of the picture
  s.line('M692 640Q700 540 680 470', 'moss', 9); for (const [a, l, i] of [[-64, 84, 'lotus'], [64, 84, 'lotus'], [-34, 100, 'lotus'], [36, 100, 'lotus'], [0, 106, 'lotus'], [-78, 74, 'petal'], [78, 74, 'petal'], [-24, 76, 'petal'], [26, 76, 'petal'], [-50, 70, 'blush'], [50, 70, 'blush'], [0, 66, 'light']]) s.fill(petal(680, 476, a, l, 34), i);
  const up = curve([[440, 560], [520, 520], [600, 560], [590, 590], [520, 640], [450, 600]]); s.fill('M512 640v80h14v-80z', 'moss').fill(up, 'leaf').grain(up, 'moss', 'se', 1, .8); s.line('M440 560Q520 590 600 560M520 576L500 636M520 576L560 612M520 576L466 600', 'mist', 3); }
// veranda: eave, two posts, a rail
s.fill('M-10 -10H1610V60Q800 84 -10 52Z', 'ink'); { let d = ''; for (let x = 10; x < 1600; x += 44) d += petal(x, 56, 180 + s.r.between(-14, 14), s.r.between(26, 52), 22); s.fill(d, 'ink'); }
for (const [x, w] of [[290, 40], [1120, 44]]) { const d = `M${x} 40H${x + w}V720H${x}Z`; s.fill(d, 'wood').grain(d, 'bark', 'e', 1, .8); }
s.fill('M-10 536H1130V562H-10Z', 'wood').fill('M-10 562H1130V570H-10Z', 'bark'); { let d = ''; for (let x = 20; x < 1120; x += 74) if (Math.abs(x - 310) > 36) d += `M${x} 570h14v100h-14z`; s.fill(d, 'wood'); }
// lamp under the eave
s.open('transform="translate(-176 26)"').line('M1210 20V130', 'ink', 5).fill('M1180 130h60l14 26h-88z', 'ink').fill('M1174 156h72l-14 70h-44z', 'lamp').fill('M1184 226h52v12h-52z', 'ink').close();
// the low table
{ const t = 'M-10 668Q800 640 1610 668V1010H-10Z'; s.fill(t, 'bark').grain(t, 'ink', 'se', 1, .85); s.line('M-10 674Q800 646 1610 674', 'clay', 8); s.line('M0 780Q800 748 1600 776M0 910Q800 876 1600 902', 'ink', 5); }
// lotus-tea, nem and star-apple each have their own shadow: depth, slope and strength differ, so little is shared
const shadow = (x, y, w, h = .13) => s.fill(`M${n(x)} ${n(y)}q${n(w * .5)} ${n(-w * h)} ${n(w)} ${n(-w * .01)}q${n(-w * .4)} ${n(w * h)} ${n(-w)} ${n(w * .01)}z`, 'ink', 'opacity=".55"');
// the woman, bowed over her work; she leaves the picture on the right
{ const b = curve([[1290, 560], [1300, 460], [1370, 380], [1470, 350], [1580, 400], [1680, 560], [1700, 1060], [1240, 1060], [1236, 900], [1256, 720]]); 
  // far arm first
  const fa = taper([[1420, 430, 150], [1316, 500, 138], [1222, 596, 96]]); s.fill(fa, 'moss'); s.fill(taper([[1230, 606, 76], [1140, 560, 56], [1064, 502, 44]]), 'skin');
  s.fill(b, 'tide').grain(b, 'moss', 'e', 1, .7);
  s.fill(taper([[1424, 410, 116], [1366, 300, 96]]), 'skin');
  // head in profile, looking down at her hands
  s.open('transform="rotate(-13 1380 310)"');
  const face = curve([[1290, 130], [1256, 168], [1240, 214], [1222, 250], [1212, 268], [1230, 278], [1228, 292], [1238, 300], [1234, 314], [1248, 326], [1256, 346], [1292, 356], [1350, 334], [1400, 290], [1416, 210], [1380, 140], [1330, 116]], true, .92); s.fill(face, 'skin');
  s.fill(curve([[1282, 138], [1310, 96], [1370, 84], [1430, 120], [1456, 190], [1446, 270], [1410, 330], [1376, 344], [1366, 300], [1372, 250], [1350, 226], [1336, 176], [1304, 160]]), 'ink'); const bun = curve([[1432, 210], [1480, 196], [1524, 226], [1520, 280], [1474, 300], [1430, 280]]); s.fill(bun, 'ink'); s.line('M1440 150Q1400 130 1350 134M1444 236Q1480 220 1508 240', 'slate', 3.5, 'opacity=".7"'); s.fill(petal(1500, 206, 40, 46, 12) , 'mango');
  s.fill(curve([[1352, 244], [1374, 236], [1384, 262], [1368, 286], [1354, 276]]), 'skin').disc(1366, 292, 8, 'mango'); s.line('M1262 236Q1276 250 1296 246', 'ink', 5).line('M1258 206Q1280 190 1306 200', 'ink', 5).line('M1238 300Q1250 304 1260 300', 'wine', 5);
  s.close();
  // khăn rằn round the neck
  const k = curve([[1316, 400], [1360, 352], [1430, 350], [1500, 380], [1520, 420], [1440, 410], [1380, 440], [1330, 450]]); s.fill(k, 'light'); const k2 = poly([[1330, 436], [1386, 428], [1392, 600], [1310, 610]]); s.fill(k2, 'light'); s.line('M1336 440L1330 606M1358 436L1356 604M1380 434L1380 600M1326 480H1390M1322 520H1391M1318 560H1392M1340 392L1372 436M1376 364L1410 418M1420 354L1450 406M1464 364L1490 410', 'ink', 11, 'opacity=".82"').line('M1330 420Q1400 372 1510 404', 'ink', 10, 'opacity=".82"'); s.line('M1312 612l-4 24M1332 610l-2 26M1352 608v26M1372 606l2 26M1390 602l4 24', 'ink', 4); }
// teapot, cup, steam
shadow(430, 716, 330); {
  const p = curve([[556, 634], [566, 588], [620, 566], [680, 566], [734, 588], [746, 634], [726, 690], [690, 712], [612, 712], [576, 690]]); s.line('M742 604Q800 590 800 638Q798 680 736 676', 'clay', 17); s.fill('M572 632Q520 628 506 574Q500 556 486 556L480 570Q494 650 566 686Z', 'clay'); s.fill(p, 'clay').grain(p, 'bark', 'e', 1, .75); s.fill('M588 576Q650 548 714 576Q700 590 650 590Q602 590 588 576Z', 'bark').disc(650, 552, 14, 'bark').line('M574 642Q650 664 732 640', 'tray', 5); s.fill('M584 616q6 -22 24 -26q-14 20 -12 40z', 'light', 'opacity=".7"');
  const c = 'M372 664Q430 680 488 664Q486 730 450 742H410Q376 730 372 664Z'; s.fill(c, 'light').grain(c, 'slate', 'e', .8, .5).disc(430, 665, 58, 'light', 12).disc(430, 667, 50, 'mango', 8); s.line('M380 700Q430 714 482 698', 'tide', 5);
  s.fill('M424 650C396 610 452 590 424 544C408 514 430 486 452 474C438 500 440 520 452 546C472 590 420 606 440 650Z', 'light', 'opacity=".75"').fill('M456 648C440 620 476 606 464 574C458 556 466 540 478 534C472 550 478 562 482 578C490 606 458 622 468 648Z', 'light', 'opacity=".5"'); }
// the tray: seeds to the left, green hearts to the right
shadow(600, 916, 620, .16);
{ const X = 906, Y = 836; const r = 'M546 836Q560 960 906 972Q1252 960 1266 836Z'; s.fill(r, 'clay').grain(r, 'bark', 'e', 1, .8); s.disc(X, Y, 362, 'tray', 106).disc(X, Y - 2, 338, 'clay', 92).disc(X, Y + 4, 330, 'tray', 88); let d = ''; for (let i = -9; i <= 9; i++) { const w = Math.sqrt(1 - (i / 10) ** 2); d += `M${n(X + i * 33 - 6)} ${n(Y + 4 - 86 * w)}L${n(X + i * 33 + 6)} ${n(Y + 4 + 86 * w)}`; } for (let j = -3; j <= 3; j++) { const w = Math.sqrt(1 - (j / 4) ** 2) * 328; d += `M${n(X - w)} ${Y + 4 + j * 22}H${n(X + w)}`; } s.line(d, 'clay', 2.4, 'opacity=".55"');
  let b = '', c = ''; s.symbol('sd', () => s.disc(2, 4, 20, 'bark', 15, 'opacity=".55"').disc(0, 0, 19, 'light', 14).line('M7 -11Q13 0 7 11', 'tray', 3).disc(-15, 0, 2.4, 'bark')); for (const [y, x0, x1] of [[800, 668, 724], [816, 634, 764], [834, 616, 790], [852, 632, 770], [870, 664, 736]]) for (let x = x0; x <= x1; x += 31) s.use('sd', `translate(${n(x + s.r.between(-4, 4))} ${n(y + s.r.between(-3, 3))})rotate(${n(s.r.between(-40, 40))})`); for (const [x, y, a] of [[806, 800, 20], [800, 764, 60]]) s.use('sd', `translate(${x} ${y})rotate(${a})`);
  const pile = curve([[800, 880], [860, 820], [960, 786], [1070, 812], [1150, 868], [1080, 908], [960, 916], [860, 908]]); s.fill(pile, 'moss');
  for (let i = 0; i < 120; i++) { const t = s.r() * 6.283, q = Math.sqrt(s.r()), x = 978 + Math.cos(t) * q * 180, y = 862 + Math.sin(t) * q * 48 - (1 - q) * 46; const p = petal(x, y, s.r.between(30, 150), s.r.between(22, 34), 8, s.r.pick([-7, 7])); if (i % 3) b += p; else c += p; } s.fill(b, 'leaf').fill(c, 'mist'); }
// giant seed heads, left, leaving the picture
const pod = (x, y, R, rot, stalk) => { s.line(stalk, 'moss', R * .16); s.open(`transform="translate(${x} ${y}) rotate(${rot})"`); const b = curve([[-R, -R * .02], [-R * .86, R * .42], [-R * .42, R * .86], [-R * .1, R * 1.06], [R * .1, R * 1.06], [R * .42, R * .86], [R * .86, R * .42], [R, -R * .02]], true, .9); s.fill(b, 'leaf').grain(b, 'moss', 'se', 1, .8); let v = ''; for (const k of [-.6, -.25, .12, .48]) v += `M${n(k * R * 1.1)} ${n(R * .34)}Q${n(k * R * .7)} ${n(R * .7)} ${n(k * R * .2)} ${n(R * 1)}`; s.line(v, 'moss', 4); s.disc(0, 0, R * 1.02, 'moss', R * .44).disc(0, -R * .03, R * .97, 'leaf', R * .39); s.grain(curve([[-R * .97, -R * .03], [0, -R * .42], [R * .97, -R * .03], [0, R * .36]]), 'mango', 'w', .8, .6);
  const h = [[0, -.05], [-.42, -.1], [.42, -.06], [-.2, .14], [.24, .14], [-.24, -.25], [.2, -.26], [-.68, .04], [.68, .03], [0, .27]]; h.forEach(([a, c], i) => { const w = R * .135; s.disc(a * R, c * R * .94, w, 'moss', w * .6); if (i !== 4) s.disc(a * R, c * R * .94 - w * .14, w * .76, i % 3 === 1 ? 'mist' : 'mango', w * .5).disc(a * R, c * R * .94 - w * .2, w * .2, 'bark', w * .14); else s.disc(a * R, c * R * .94 + 2, w * .8, 'ink', w * .44); }); s.close(); };
shadow(40, 960, 560); pod(366, 836, 116, 14, 'M350 930Q330 990 250 1030'); pod(150, 690, 206, -12, 'M190 880Q230 960 170 1040'); 
// --- hands. Far hand comes down with the needle; near hand holds the seed.
s.fill(curve([[1072, 480], [1040, 470], [1006, 470], [984, 486], [980, 510], [1006, 528], [1050, 530], [1080, 520]]), 'skin');
s.fill(taper([[1040, 522, 30], [1004, 542, 27], [982, 566, 20]]) + taper([[1062, 524, 30], [1030, 552, 26], [1008, 580, 20]]), 'skin');
const seedX = 914, seedY = 600;
s.line('M1012 444L926 578', 'slate', 6).disc(1014, 440, 7, 'slate');
s.fill(taper([[1000, 476, 32], [968, 486, 30], [956, 512, 22], [962, 532, 18]]), 'skin'); s.fill(taper([[1010, 508, 34], [984, 512, 28], [968, 524, 20]]), 'skin'); s.line('M968 500Q980 508 996 500M1020 530Q1006 534 998 546', 'bark', 3, 'opacity=".7"');
// near forearm and hand
{ const sl = taper([[1480, 440, 150], [1440, 620, 170], [1304, 740, 122]]); s.fill(sl, 'ink', 'opacity=".35" transform="translate(2 20)"').fill(sl, 'tide').grain(sl, 'moss', 'se', 1, .6); s.line('M1290 690Q1320 740 1340 790', 'moss', 6); s.fill(taper([[1316, 738, 96], [1200, 722, 74], [1090, 680, 56]]), 'skin'); s.line('M1106 650Q1110 680 1098 708', 'tide', 9).line('M1118 652Q1122 682 1110 710', 'leaf', 4);
  s.fill(curve([[1100, 656], [1060, 628], [1016, 620], [978, 632], [966, 664], [990, 700], [1040, 716], [1092, 708]]), 'skin');
  for (const q of [[[1040, 700, 34], [990, 712, 31], [950, 698, 22]], [[1020, 690, 36], [968, 694, 32], [930, 672, 22]], [[1006, 674, 37], [952, 670, 33], [916, 640, 22]]]) s.fill(taper(q), 'skin'); s.line('M996 706Q970 706 956 696M978 688Q952 688 936 672', 'bark', 3, 'opacity=".7"');
  // the seed, split, and its green heart on the needle's point
  const sd = curve([[seedX - 34, seedY + 18], [seedX - 26, seedY - 16], [seedX + 2, seedY - 26], [seedX + 30, seedY - 10], [seedX + 34, seedY + 22], [seedX + 16, seedY + 48], [seedX - 18, seedY + 48]]); s.fill(sd, 'light').grain(sd, 'tray', 'e', .9, .6); s.line(`M${seedX + 2} ${seedY - 24}Q${seedX - 6} ${seedY + 10} ${seedX} ${seedY + 46}`, 'clay', 3); s.fill(petal(seedX + 10, seedY - 12, -26, 66, 17, 14) + petal(seedX + 8, seedY - 10, -60, 44, 14, -12), 'leaf'); s.fill(petal(seedX + 10, seedY - 14, -30, 30, 8), 'moss');
  s.fill(taper([[1044, 634, 38], [996, 612, 34], [960, 612, 28], [942, 622, 20]]), 'skin'); s.line('M1010 642Q990 648 974 640', 'bark', 3, 'opacity=".7"'); }
misses(s, 40); s.save('ocop/tra-tim-sen');

import { Scene, curve, taper, petal, ripples, treeline, misses, n } from './lib.mjs';
import { dot, limb, head } from './heads-and-limbs.mjs';
import { scarfPattern, scarf } from './checked-scarf.mjs';
import { lowSampan } from './boats.mjs';
import { reeds } from './greenery.mjs';
import { cloudStreak } from './clouds.mjs';
const s = new Scene('ho-call-and-answer', 'Hò Đồng Tháp: call and answer between two sampans at dusk', 61).hour({ sky: ['#F6A35C', '#12203F'], sky2: ['#E26A55', '#0B1430'], sky3: ['#FBD79B', '#2A3560'], sun: ['#FFE9B8', '#F3E2B4'], far: ['#9A4F55', '#1B2C4C'], flood: ['#E8935A', '#1C3A50'], flood2: ['#9C4A52', '#0F2438'], skin: ['#C97A4C', '#A8673F'] });
scarfPattern(s, 13, 24);
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 0H1600V300H0Z', 'sky2', 'n', .95, .95).grain('M0 250H1600V440H0Z', 'sky3', 's', 1, .9);
const SX = 1080, SY = 330;
s.disc(SX, SY, 232, 'sun');
for (const [x, y, w] of [[700, 150, 380], [1180, 268, 460], [-120, 250, 520], [1210, 396, 300], [1300, 110, 300]]) s.fill(cloudStreak(x, y, w), 'sky2');
treeline(s, 436, 'far', { h: 40, step: 34 });
s.rect(0, 434, 1600, 566, 'flood').grain('M0 560H1600V1000H0Z', 'flood2', 's', 1, .95);
{ let d = ''; for (let i = 0; i < 26; i++) { const t = i / 25, y = 446 + t * 300, w = (200 + 120 * Math.sin(i * 2.1)) * (1.25 - t * .75), x = SX - w / 2 + s.r.between(-50, 50) * (1 - t * .5); d += `M${n(x)} ${n(y)}q${n(w / 2)} ${n(-3 - 6 * t)} ${n(w)} 0q${n(-w / 2)} ${n(3 + 6 * t)} ${n(-w)} 0z`; } s.fill(d, 'sun'); }
ripples(s, 445, 960, 46, 'sky3', { min: 16, max: 240, skip: (x) => x > 700 && x < 1300 });
ripples(s, 600, 990, 26, 'flood2', { min: 40, max: 300 });
/** Grass standing in the flood. */
const SPARSE = { back: .12, jitter: 30 };
reeds(s, -10, 620, 470, 60, 12, 34, 'far', SPARSE); reeds(s, 1340, 1620, 480, 40, 14, 44, 'far', SPARSE); reeds(s, 560, 860, 500, 22, 12, 30, 'far', SPARSE);
// the man: one foot up on the thwart, weight on his pole, a hand cupped to the mouth
{
  s.fill('M930 652Q1110 674 1330 648Q1120 656 930 652Z', 'flood2');
  s.line('M1010 300L1050 676', 'bark', 8);
  s.fill(limb([[1128, 398, 34], [1076, 436, 28], [1030, 420, 18]]) + dot(1026, 418, 13), 'bark');
  s.fill(limb([[1146, 520, 52], [1170, 580, 46], [1176, 640, 40]]), 'ink');
  s.fill(limb([[1136, 522, 54], [1078, 556, 46], [1094, 632, 36]]), 'ink');
  s.fill(curve([[1098, 378], [1124, 362], [1156, 372], [1172, 430], [1176, 500], [1186, 552], [1150, 566], [1110, 556], [1104, 500], [1092, 430]]), 'bark');
  s.grain(curve([[1098, 378], [1124, 362], [1156, 372], [1172, 430], [1176, 500], [1186, 552], [1150, 566], [1110, 556], [1104, 500], [1092, 430]]), 'ink', 'e', .9, .6);
  s.fill(taper([[1124, 384, 30], [1114, 350, 26], [1108, 336, 26]]), 'skin');
  head(s, 1104, 322, 72, { rot: 14, flip: true, open: true, look: 1 });
  scarf(s, 'M1094 366Q1120 384 1152 360L1160 376Q1140 398 1118 394L1124 470L1098 474L1102 392Q1090 384 1094 366Z');
  s.fill(limb([[1154, 392, 38], [1146, 466, 31], [1090, 396, 20]]), 'bark').line('M1150 402Q1138 440 1128 446', 'ink', 3);
  s.fill(petal(1090, 396, -26, 58, 15), 'skin').fill(petal(1088, 390, -62, 34, 9), 'skin');
  lowSampan(s, 920, 660, 420, 62, 'ink', 'clay', .25);
}
reeds(s, 1180, 1620, 720, 46, 40, 120, 'flood2', { ...SPARSE, lean: .3 }); reeds(s, 640, 860, 700, 26, 30, 80, 'flood2', { ...SPARSE, lean: .3 });
// the woman: standing at the stern, all her weight on the oar, head thrown back
{ // far leg, far arm
  s.fill(limb([[352, 618, 96], [300, 724, 84], [250, 850, 78]]), 'ink');
  s.fill(limb([[470, 448, 52], [560, 512, 42], [632, 470, 26]]), 'wine'); s.fill(dot(640, 464, 19), 'skin');
  s.fill(limb([[396, 620, 100], [486, 714, 86], [446, 862, 74]]), 'ink');
  const blouse = curve([[424, 398], [470, 394], [508, 432], [512, 486], [490, 556], [486, 610], [500, 660], [452, 690], [392, 686], [330, 668], [276, 676], [312, 600], [346, 520], [372, 446]]);
  s.fill(blouse, 'lotus').grain(blouse, 'wine', 'e', 1, .62);
  s.line('M486 446Q474 540 470 684', 'wine', 4);
  s.fill(taper([[448, 436, 50], [458, 392, 42], [470, 356, 42]]), 'skin');
  head(s, 474, 334, 112, { rot: -40, open: true, hair: 'bun', look: 1 });
  // scarf round the neck, one end flying
  scarf(s, 'M414 402Q440 432 494 404L504 428Q460 462 412 432Z'); scarf(s, 'M416 408Q350 400 300 436Q262 462 214 446Q240 486 300 478Q364 470 414 436Z');
}
s.fill(curve([[640, 850], [720, 770], [736, 762], [752, 770], [830, 846]]), 'light').fill(curve([[736, 762], [752, 770], [830, 846], [770, 850]]), 'mango');
{ const hull = 'M-120 770C-40 862 60 930 190 946H640C800 940 900 880 968 726C880 800 760 836 560 842H200C60 836 -60 806 -120 770Z'; s.fill('M-60 952Q420 1000 900 940Q440 962 -60 952Z', 'flood2'); s.fill(hull, 'ink'); s.fill('M-120 770C-60 806 60 836 200 842H560C760 836 880 800 968 726C890 826 770 862 560 868H200C60 862 -60 826 -120 770Z', 'bark'); s.line('M-110 792C-40 838 80 868 210 876H570C750 872 866 838 944 764', 'mango', 5); }
// the oar, one long diagonal over boat and all; then the arm that holds it
s.line('M306 770V846', 'bark', 20); s.line('M690 404L150 906', 'bark', 15).line('M690 404L664 428', 'clay', 15); s.fill(curve([[196, 848], [216, 868], [150, 950], [70, 1024], [20, 1030], [60, 976], [130, 896]]), 'bark').line('M290 764L326 800', 'mango', 7);
s.fill(dot(646, 448, 18), 'skin').fill(limb([[424, 446, 62], [506, 566, 50], [592, 510, 30]]), 'lotus').line('M470 484Q476 520 470 560', 'wine', 4).fill(dot(608, 486, 22), 'skin').fill(petal(590, 500, 40, 34, 11), 'skin');
reeds(s, 1100, 1640, 1010, 56, 110, 330, 'ink', { ...SPARSE, lean: .3 }); reeds(s, 840, 1200, 1010, 22, 50, 140, 'ink', { ...SPARSE, lean: .3 });
{ let d = '', l = ''; for (let i = 0; i < 8; i++) { const x = s.r.between(1220, 1590), y = s.r.between(640, 800); d += taper([[x, y, 4], [x + 4, y + 26, 14], [x + 8, y + 60, 4]]); l += `M${n(x + 7)} ${n(y + 56)}L${n(x - 4)} 1010`; } s.line(l, 'ink', 4).fill(d, 'bark'); }
misses(s, 30); s.save('heritage/ho-dong-thap');

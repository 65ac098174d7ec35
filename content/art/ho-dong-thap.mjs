import { Scene, curve, taper, petal, ripples, treeline, misses, n } from './lib.mjs';
const s = new Scene('ho-call-and-answer', 'Hò Đồng Tháp: call and answer between two sampans at dusk', 61).hour({ sky: ['#F6A35C', '#12203F'], sky2: ['#E26A55', '#0B1430'], sky3: ['#FBD79B', '#2A3560'], sun: ['#FFE9B8', '#F3E2B4'], far: ['#9A4F55', '#1B2C4C'], flood: ['#E8935A', '#1C3A50'], flood2: ['#9C4A52', '#0F2438'], skin: ['#C97A4C', '#A8673F'] });
// --- people of this scene: limbs with real joints, heads in profile
const dot = (x, y, r) => `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
/** Joints [x, y, width]: straight bones, a swell between, round at every joint. */
const limb = (p, swell = 1.06) => p.map(([x, y, w], i) => { const q = p[i + 1]; return dot(x, y, w / 2) + (q ? taper([[x, y, w], [x * .6 + q[0] * .4, y * .6 + q[1] * .4, (w * .6 + q[2] * .4) * swell], q]) : ''); }).join('');
/** Head in profile, looking right; k = its height; hair: short, bun, long, old, none. */
function head(x, y, k, { rot = 0, flip = false, hair = 'short', ink = 'ink', skin = 'skin', shade = 'clay', open = false, look = 0 } = {}) {
  s.open(`transform="translate(${n(x)} ${n(y)}) rotate(${rot}) scale(${n(flip ? -k : k) / 100} ${n(k) / 100})"`);
  if (hair === 'bun') s.fill(curve([[-40, -6], [-62, -8], [-74, 10], [-62, 28], [-42, 22]]), ink);
  if (hair === 'long') s.fill('M-20 -40C-64 -20 -56 40 -66 96Q-70 132 -54 150Q-26 120 -26 60L-6 10Z', ink);
  s.fill(`M-6 -50C22 -52 40 -36 41 -14C41 -9 39 -7 40 -4L53 11C53 16 46 17 44 17` + (open ? 'C47 19 47 22 44 23L29 24L40 37C43 39 42 42 39 43C41 47 42 52 38 56C32 61 24 58 18 54L0 42' : 'C47 19 47 22 44 24C46 26 46 30 42 32C42 36 45 39 43 44C41 51 31 52 24 50L0 42') + 'L-30 34C-48 20 -50 -4 -46 -18C-42 -38 -26 -50 -6 -50Z', skin);
  if (shade) s.fill(open ? 'M-4 20Q8 42 22 46L36 56Q26 60 18 54L0 42L-26 36Z' : 'M-6 18Q6 38 24 42L40 48Q32 52 24 50L0 42L-26 36Z', shade);
  if (open) s.fill('M45 22L28 24L39 37Q44 30 45 22Z', 'wine');
  if (hair !== 'none') s.fill('M34 -38C20 -62 -22 -62 -40 -44C-56 -26 -54 6 -42 24L-30 28C-26 18 -24 14 -20 16L-16 -2C-12 -18 0 -24 12 -27C22 -30 30 -33 34 -38Z', ink);
  s.fill(curve([[-18, 0], [-8, -4], [-4, 6], [-10, 16], [-18, 12]]), skin);
  s.line(look ? 'M22 -2q7 4 14 1' : 'M24 -4q6 -4 12 0', 'ink', 4).line('M20 -15q9 -6 18 -1', ink === 'grey' ? ink : 'ink', 4);
  if (hair === 'old') s.fill('M44 24Q40 30 34 30Q36 24 44 21ZM42 34Q46 46 40 78Q26 60 24 50Q34 46 42 34Z', ink);
  s.close();
}
/** Khăn rằn: the checked scarf, as a fill. */
const RAN = (k = 14, a = 20) => s.defs.set('ran', `<pattern id="ran" width="${k}" height="${k}" patternUnits="userSpaceOnUse" patternTransform="rotate(${a})"><rect class="${s.cls('light')}" width="${k}" height="${k}"/><path class="${s.cls('ink')}" d="M0 0h${n(k * .4)}v${k}h${n(-k * .4)}zM${n(k * .4)} 0h${n(k * .6)}v${n(k * .4)}h${n(-k * .6)}z"/></pattern>`);
const scarf = (d) => s.put(`<path d="${d}" fill="url(#ran)"/>`);
RAN(13, 24);
s.rect(0, 0, 1600, 1000, 'sky').grain('M0 0H1600V300H0Z', 'sky2', 'n', .95, .95).grain('M0 250H1600V440H0Z', 'sky3', 's', 1, .9);
const SX = 1080, SY = 330;
s.disc(SX, SY, 232, 'sun');
for (const [x, y, w] of [[700, 150, 380], [1180, 268, 460], [-120, 250, 520], [1210, 396, 300], [1300, 110, 300]]) s.fill(`M${x} ${y}q${w * .24} -18 ${w * .5} -6q${w * .24} -14 ${w * .5} 6q${-w * .3} 12 ${-w * .5} 5q${-w * .2} 10 ${-w * .5} -5z`, 'sky2');
treeline(s, 436, 'far', { h: 40, step: 34 });
s.rect(0, 434, 1600, 566, 'flood').grain('M0 560H1600V1000H0Z', 'flood2', 's', 1, .95);
{ let d = ''; for (let i = 0; i < 26; i++) { const t = i / 25, y = 446 + t * 300, w = (200 + 120 * Math.sin(i * 2.1)) * (1.25 - t * .75), x = SX - w / 2 + s.r.between(-50, 50) * (1 - t * .5); d += `M${n(x)} ${n(y)}q${n(w / 2)} ${n(-3 - 6 * t)} ${n(w)} 0q${n(-w / 2)} ${n(3 + 6 * t)} ${n(-w)} 0z`; } s.fill(d, 'sun'); }
ripples(s, 445, 960, 46, 'sky3', { min: 16, max: 240, skip: (x) => x > 700 && x < 1300 });
ripples(s, 600, 990, 26, 'flood2', { min: 40, max: 300 });
/** Grass standing in the flood. */
function reeds(x0, x1, y, count, h0, h1, ink, lean = .25, jit = 30) { let d = ''; const q = Math.round; for (let i = 0; i < count; i++) { const x = s.r.between(x0, x1), h = s.r.between(h0, h1), b = h * s.r.between(-.12, lean), w = 2 + h * .014; d += `M${q(x)} ${q(y + s.r() * jit)}q${q(b * .2 + w)} ${q(-h * .6)} ${q(b + w)} ${q(-h)}q${q(-b * .6 + w)} ${q(h * .5)} ${q(-b + w)} ${q(h)}z`; } s.fill(d, ink); }
reeds(-10, 620, 470, 60, 12, 34, 'far'); reeds(1340, 1620, 480, 40, 14, 44, 'far'); reeds(560, 860, 500, 22, 12, 30, 'far');
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
  head(1104, 322, 72, { rot: 14, flip: true, open: true, look: 1 });
  scarf('M1094 366Q1120 384 1152 360L1160 376Q1140 398 1118 394L1124 470L1098 474L1102 392Q1090 384 1094 366Z');
  s.fill(limb([[1154, 392, 38], [1146, 466, 31], [1090, 396, 20]]), 'bark').line('M1150 402Q1138 440 1128 446', 'ink', 3);
  s.fill(petal(1090, 396, -26, 58, 15), 'skin').fill(petal(1088, 390, -62, 34, 9), 'skin');
  sampan(920, 660, 420, 62);
}
function sampan(x, y, w, h) { const P = (a, b) => `${n(x + w * a)} ${n(y + h * b)}`;
  const hull = `M${P(0, -.9)}C${P(.06, -.35)} ${P(.16, -.02)} ${P(.3, 0)}L${P(.7, 0)}C${P(.84, -.02)} ${P(.94, -.4)} ${P(1, -1)}C${P(.86, -.5)} ${P(.68, -.36)} ${P(.5, -.36)}C${P(.3, -.36)} ${P(.14, -.48)} ${P(0, -.9)}Z`;
  s.fill(hull, 'ink'); s.fill(`M${P(0, -.9)}C${P(.14, -.48)} ${P(.3, -.36)} ${P(.5, -.36)}C${P(.68, -.36)} ${P(.86, -.5)} ${P(1, -1)}C${P(.86, -.42)} ${P(.68, -.25)} ${P(.5, -.25)}C${P(.3, -.25)} ${P(.14, -.36)} ${P(0, -.9)}Z`, 'clay'); }
reeds(1180, 1620, 720, 46, 40, 120, 'flood2', .3); reeds(640, 860, 700, 26, 30, 80, 'flood2', .3);
// the woman: standing at the stern, all her weight on the oar, head thrown back
{ // far leg, far arm
  s.fill(limb([[352, 618, 96], [300, 724, 84], [250, 850, 78]]), 'ink');
  s.fill(limb([[470, 448, 52], [560, 512, 42], [632, 470, 26]]), 'wine'); s.fill(dot(640, 464, 19), 'skin');
  s.fill(limb([[396, 620, 100], [486, 714, 86], [446, 862, 74]]), 'ink');
  const blouse = curve([[424, 398], [470, 394], [508, 432], [512, 486], [490, 556], [486, 610], [500, 660], [452, 690], [392, 686], [330, 668], [276, 676], [312, 600], [346, 520], [372, 446]]);
  s.fill(blouse, 'lotus').grain(blouse, 'wine', 'e', 1, .62);
  s.line('M486 446Q474 540 470 684', 'wine', 4);
  s.fill(taper([[448, 436, 50], [458, 392, 42], [470, 356, 42]]), 'skin');
  head(474, 334, 112, { rot: -40, open: true, hair: 'bun', look: 1 });
  // scarf round the neck, one end flying
  scarf('M414 402Q440 432 494 404L504 428Q460 462 412 432Z'); scarf('M416 408Q350 400 300 436Q262 462 214 446Q240 486 300 478Q364 470 414 436Z');
}
s.fill(curve([[640, 850], [720, 770], [736, 762], [752, 770], [830, 846]]), 'light').fill(curve([[736, 762], [752, 770], [830, 846], [770, 850]]), 'mango');
{ const hull = 'M-120 770C-40 862 60 930 190 946H640C800 940 900 880 968 726C880 800 760 836 560 842H200C60 836 -60 806 -120 770Z'; s.fill('M-60 952Q420 1000 900 940Q440 962 -60 952Z', 'flood2'); s.fill(hull, 'ink'); s.fill('M-120 770C-60 806 60 836 200 842H560C760 836 880 800 968 726C890 826 770 862 560 868H200C60 862 -60 826 -120 770Z', 'bark'); s.line('M-110 792C-40 838 80 868 210 876H570C750 872 866 838 944 764', 'mango', 5); }
// the oar, one long diagonal over boat and all; then the arm that holds it
s.line('M306 770V846', 'bark', 20); s.line('M690 404L150 906', 'bark', 15).line('M690 404L664 428', 'clay', 15); s.fill(curve([[196, 848], [216, 868], [150, 950], [70, 1024], [20, 1030], [60, 976], [130, 896]]), 'bark').line('M290 764L326 800', 'mango', 7);
s.fill(dot(646, 448, 18), 'skin').fill(limb([[424, 446, 62], [506, 566, 50], [592, 510, 30]]), 'lotus').line('M470 484Q476 520 470 560', 'wine', 4).fill(dot(608, 486, 22), 'skin').fill(petal(590, 500, 40, 34, 11), 'skin');
reeds(1100, 1640, 1010, 56, 110, 330, 'ink', .3); reeds(840, 1200, 1010, 22, 50, 140, 'ink', .3);
{ let d = '', l = ''; for (let i = 0; i < 8; i++) { const x = s.r.between(1220, 1590), y = s.r.between(640, 800); d += taper([[x, y, 4], [x + 4, y + 26, 14], [x + 8, y + 60, 4]]); l += `M${n(x + 7)} ${n(y + 56)}L${n(x - 4)} 1010`; } s.line(l, 'ink', 4).fill(d, 'bark'); }
misses(s, 30); s.save('heritage/ho-dong-thap');

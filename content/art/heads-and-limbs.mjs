// Parts for people who are drawn by hand: limbs with real joints, heads in profile.
import { curve, taper, n } from './lib.mjs';

/** A full circle as a path. */
export const dot = (x, y, r) => `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;

/** One bone between two joints [x, y, width]: straight, with a swell between. */
const bone = ([x, y, w], q, swell) => taper([[x, y, w], [x * .6 + q[0] * .4, y * .6 + q[1] * .4, (w * .6 + q[2] * .4) * swell], q]);

/** Joints [x, y, width]: straight bones, a swell between, round at every joint. */
export const limb = (p, swell = 1.06) => p.map((a, i) => dot(a[0], a[1], a[2] / 2) + (p[i + 1] ? bone(a, p[i + 1], swell) : '')).join('');

/** Outlines of the head in hundredths of its height, its middle at 0 0. */
const BUN = [[-40, -6], [-62, -8], [-74, 10], [-62, 28], [-42, 22]];
const LONG_HAIR = 'M-20 -40C-64 -20 -56 40 -66 96Q-70 132 -54 150Q-26 120 -26 60L-6 10Z';
const BROW_TO_NOSE = 'M-6 -50C22 -52 40 -36 41 -14C41 -9 39 -7 40 -4L53 11C53 16 46 17 44 17';
const MOUTH_OPEN = 'C47 19 47 22 44 23L29 24L40 37C43 39 42 42 39 43C41 47 42 52 38 56C32 61 24 58 18 54L0 42';
const MOUTH_SHUT = 'C47 19 47 22 44 24C46 26 46 30 42 32C42 36 45 39 43 44C41 51 31 52 24 50L0 42';
const NAPE_TO_BROW = 'L-30 34C-48 20 -50 -4 -46 -18C-42 -38 -26 -50 -6 -50Z';
const JAW_SHADE_OPEN = 'M-4 20Q8 42 22 46L36 56Q26 60 18 54L0 42L-26 36Z';
const JAW_SHADE_SHUT = 'M-6 18Q6 38 24 42L40 48Q32 52 24 50L0 42L-26 36Z';
const INSIDE_MOUTH = 'M45 22L28 24L39 37Q44 30 45 22Z';
const HAIR = 'M34 -38C20 -62 -22 -62 -40 -44C-56 -26 -54 6 -42 24L-30 28C-26 18 -24 14 -20 16L-16 -2C-12 -18 0 -24 12 -27C22 -30 30 -33 34 -38Z';
const EAR = [[-18, 0], [-8, -4], [-4, 6], [-10, 16], [-18, 12]];
const BEARD = 'M44 24Q40 30 34 30Q36 24 44 21ZM42 34Q46 46 40 78Q26 60 24 50Q34 46 42 34Z';
const HEADBAND = 'M38 -30C20 -44 -24 -42 -47 -16L-48 -34C-26 -66 20 -64 40 -42Z';

/** Head in profile, looking right; k = its height; hair: short, bun, long, old, none; open: the mouth; look: eyes cast down; band: ink of a headband. */
export function head(s, x, y, k, { rot = 0, flip = false, hair = 'short', ink = 'ink', skin = 'skin', shade = 'clay', open = false, band = null, look = 0 } = {}) {
  s.open(`transform="translate(${n(x)} ${n(y)}) rotate(${rot}) scale(${n(flip ? -k : k) / 100} ${n(k) / 100})"`);
  if (hair === 'bun') s.fill(curve(BUN), ink);
  if (hair === 'long') s.fill(LONG_HAIR, ink);
  s.fill(BROW_TO_NOSE + (open ? MOUTH_OPEN : MOUTH_SHUT) + NAPE_TO_BROW, skin);
  if (shade) s.fill(open ? JAW_SHADE_OPEN : JAW_SHADE_SHUT, shade);
  if (open) s.fill(INSIDE_MOUTH, 'wine');
  if (hair !== 'none') s.fill(HAIR, ink);
  s.fill(curve(EAR), skin);
  s.line(look ? 'M22 -2q7 4 14 1' : 'M24 -4q6 -4 12 0', 'ink', 4);
  s.line('M20 -15q9 -6 18 -1', ink === 'grey' ? ink : 'ink', 4);
  if (hair === 'old') s.fill(BEARD, ink);
  if (band) s.fill(HEADBAND, band);
  s.close();
}

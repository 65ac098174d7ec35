// Cloud outlines that several scenes share; the scene chooses the inks.
import { n } from './lib.mjs';

/** A low bank of cloud, w long, h high over its foot at x y. */
export const cloudBank = (x, y, w, h) => `M${x} ${y}c${w * .05} ${-h} ${w * .18} ${-h} ${w * .24} ${-h * .5}c${w * .05} ${-h * 1.2} ${w * .3} ${-h * 1.2} ${w * .36} ${-h * .3}c${w * .1} ${-h * .5} ${w * .3} ${-h * .3} ${w * .4} ${h * .8}z`;

/** A long thin streak of cloud, w long: crest of its first and second half, step between them; then the same below. */
export const cloudStreak = (x, y, w, [crest1, step, crest2, belly1, dip, belly2] = [18, 6, 14, 12, 5, 10]) => `M${x} ${y}q${w * .24} ${-crest1} ${w * .5} ${-step}q${w * .24} ${-crest2} ${w * .5} ${step}q${-w * .3} ${belly1} ${-w * .5} ${dip}q${-w * .2} ${belly2} ${-w * .5} ${-dip}z`;

/** A cumulus: round heads over the points of p, flat below; bulge .5 = half circles, more = flatter. */
export const cumulus = (p, bulge) => {
  let d = `M${p[0].join(' ')}`;
  p.slice(1).forEach(([x, y], i) => { const r = n(Math.hypot(x - p[i][0], y - p[i][1]) * bulge); d += `A${r} ${r} 0 0 1 ${x} ${y}`; });
  return d + 'Z';
};

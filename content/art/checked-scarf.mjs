// Khăn rằn, the checked scarf of the delta, in two ways: drawn thread by thread, or as a pattern that fills a shape.
import { taper, n } from './lib.mjs';

/** A checked scarf along a spine [x, y, width]; w = the thickness of a dark thread. */
export function khan(s, spine, w) {
  s.fill(taper(spine), 'light');
  let bars = '';
  for (let i = 0; i < spine.length - 1; i++) {
    const a = spine[i], b = spine[i + 1], dx = b[0] - a[0], dy = b[1] - a[1], m = Math.hypot(dx, dy);
    for (let q = w * 1.2; q < m; q += w * 2.4) {
      const cx = a[0] + dx * q / m, cy = a[1] + dy * q / m, h = (a[2] + b[2]) * .24;
      bars += `M${n(cx - dy / m * h)} ${n(cy + dx / m * h)}L${n(cx + dy / m * h)} ${n(cy - dx / m * h)}`;
    }
  }
  const middle = spine.map((p, i) => (i ? 'L' : 'M') + n(p[0]) + ' ' + n(p[1])).join('');
  s.line(bars + middle, 'ink', w);
}

/** Gives the scene the check as a pattern: k = the side of one check, a = its turn in degrees. */
export const scarfPattern = (s, k = 14, a = 20) => s.defs.set('ran', `<pattern id="ran" width="${k}" height="${k}" patternUnits="userSpaceOnUse" patternTransform="rotate(${a})"><rect class="${s.cls('light')}" width="${k}" height="${k}"/><path class="${s.cls('ink')}" d="M0 0h${n(k * .4)}v${k}h${n(-k * .4)}zM${n(k * .4)} 0h${n(k * .6)}v${n(k * .4)}h${n(-k * .6)}z"/></pattern>`);

/** Fills a shape with the scene's scarf pattern. */
export const scarf = (s, d) => s.put(`<path d="${d}" fill="url(#ran)"/>`);

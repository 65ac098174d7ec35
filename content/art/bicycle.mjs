// A town bicycle from the side, riding right; x y = the ground under its rear wheel, k = the wheel's radius.
import { n } from './lib.mjs';

/** Draws the bicycle and returns where its parts are: saddle, grip, carrier (behind the saddle), basket (before the grip). */
export function bicycle(s, x, y, k, ink = 'tide', f = 1) {
  const X = (a) => n(x + a * k * f), Y = (b) => n(y - b * k), P = (a, b) => `${X(a)} ${Y(b)}`;
  const wheel = (a) => `M${P(a - f * 1, 1)}a${n(k)} ${n(k)} 0 1 0 ${n(2 * k)} 0a${n(k)} ${n(k)} 0 1 0 ${n(-2 * k)} 0`;
  let spokes = '';
  for (const a of [0, 2.950]) for (let i = 0; i < 7; i++) { const t = i * .449, c = Math.cos(t) * .95, e = Math.sin(t) * .95; spokes += `M${P(a - c, 1 - e)}L${P(a + c, 1 + e)}`; }
  s.line(spokes, 'slate', n(Math.max(1, k * .022))).line(wheel(0) + wheel(2.950), 'ink', n(k * .1));
  s.line(`M${P(0, 1)}L${P(.85, 2.250)}L${P(2.280, 2.350)}L${P(1.400, .95)}L${P(0, 1)}M${P(1.400, .95)}L${P(.7, 2.600)}M${P(2.950, 1)}L${P(2.180, 2.900)}`, ink, n(k * .12));
  s.line(`M${P(-.5, 2.080)}L${P(.84, 2.080)}M${P(0, 1)}L${P(-.2, 2.080)}`, 'slate', n(k * .08)).line(`M${P(2.180, 2.900)}Q${P(1.900, 3.150)} ${P(1.550, 2.900)}`, 'ink', n(k * .1)).line(`M${P(.4, 2.650)}H${X(1.020)}`, 'ink', n(k * .2)).line(`M${P(1.400, .95)}L${P(1.560, .55)}M${P(1.440, .52)}H${X(1.700)}`, 'ink', n(k * .08));
  s.disc(X(1.400), Y(.95), k * .2, 'slate');
  const at = (a, b) => [x + a * k * f, y - b * k];
  return { saddle: at(.7, 2.700), grip: at(1.600, 2.940), carrier: at(.1, 2.140), basket: at(2.600, 2.500) };
}

// The iron horn of a commune's loudspeaker, from the side.
import { curve } from './lib.mjs';

/** x y is the neck; a the angle in degrees; L the length and R the radius of the bell. */
export function horn(s, x, y, a, L, R) {
  s.open(`transform="translate(${x} ${y}) rotate(${a})"`);
  s.fill(curve([[-64, -44], [-20, -46], [6, -28], [6, 28], [-20, 46], [-64, 44], [-76, 0]]), 'slate').grain(curve([[-64, -44], [-20, -46], [6, -28], [6, 28], [-20, 46], [-64, 44], [-76, 0]]), 'ink', 's', .9, .7);
  const b = `M-4 -26C${L * .5} -34 ${L * .78} ${-R * .5} ${L} ${-R}A${R * .34} ${R} 0 0 1 ${L} ${R}C${L * .78} ${R * .5} ${L * .5} 34 -4 26Z`; s.fill(b, 'grey').grain(b, 'slate', 's', 1, .75);
  s.disc(L, 0, R * .34, 'light', R).disc(L + 3, 0, R * .29, 'slate', R * .9).disc(L - 8, 0, R * .19, 'ink', R * .66); s.disc(L - 2, 0, R * .11, 'grey', R * .24).disc(L + 4, -4, R * .05, 'light', R * .12); s.close();
}

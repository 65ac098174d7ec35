import { randomOf } from '../random.ts';
import { LANDS, type Landscape } from './lands.ts';
import { DAY, NIGHT, printing, rules } from './plates.ts';
import { bands, HEIGHT, WIDTH } from './shapes.ts';

/**
 * The hero picture of a province in its own colours, in two printings as an SVG (day, night). Whatever stands behind the
 * title is pale, so that the title can be read; what is dark lies below it.
 */
export function sceneOf(
  landscape: Landscape,
  colours: { colour: string; accent: string },
  name: string,
): string {
  const random = randomOf(`${landscape} ${name}`);
  const style = `${rules(printing(colours, DAY))}@media(prefers-color-scheme:dark){${rules(printing(colours, NIGHT))}}`;
  const sun = `<circle class="sun" cx="${1120 + Math.round(random() * 260)}" cy="${200 + Math.round(random() * 60)}" r="${64 + Math.round(random() * 26)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><style>${style}</style><rect class="sky" width="${WIDTH}" height="${HEIGHT}"/>${bands(random)}${sun}${LANDS[landscape](random)}</svg>\n`;
}

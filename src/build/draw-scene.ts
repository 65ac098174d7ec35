import sharp from 'sharp';

/** A drawing as pixels: red, green, blue and alpha. */
export interface DrawnScene {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** Pixels: higher bands cost more, and so do many. */
const BAND_HEIGHT = 250;
/** With these, a pixel depends on others, and an edge of a band would show. */
const LOOKS_AROUND =
  /<fe(?:GaussianBlur|DropShadow|Offset|Morphology|ConvolveMatrix|DisplacementMap|Tile|Image|DiffuseLighting|SpecularLighting)\b/;
const ROOT = /<svg\b[^>]*>/;
const VIEW_BOX = /\sviewBox="\s*(?:[\d.-]+[\s,]+){2}([\d.]+)[\s,]+([\d.]+)\s*"/;
const SIZE_AND_PLACE = /\s(?:width|height|x|y)="[^"]*"/g;

/**
 * Draws a scene.
 *
 * For every element with a filter the rasteriser (librsvg) works through the whole canvas, however small the element: a
 * scene of a hundred flowers with grain takes a tenth of the time if it is drawn in bands.
 *
 * @param svg The drawing, SVG.
 * @param width Pixels across; its height follows.
 * @returns The pixels.
 * @throws {Error} If it is not a drawing.
 */
export async function drawScene(svg: string, width: number): Promise<DrawnScene> {
  const bands = bandsOf(svg, width);
  const drawn: DrawnScene[] = [];
  for (const band of bands ?? [svg]) drawn.push(await draw(band, width));
  const height = drawn.reduce((sum, { info }) => sum + info.height, 0);
  return { data: Buffer.concat(drawn.map(({ data }) => data)), info: { width, height, channels: 4 } };
}

const draw = (svg: string, width: number): Promise<DrawnScene> =>
  sharp(Buffer.from(svg)).resize(width).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** The drawing in bands from top to bottom; undefined if it is as well drawn at once. */
function bandsOf(svg: string, width: number): string[] | undefined {
  const [root = ''] = svg.match(ROOT) ?? [];
  const [, across, down] = (root.match(VIEW_BOX) ?? []).map(Number);
  const isPlain =
    svg.includes('<filter') && !LOOKS_AROUND.test(svg) && !/<!DOCTYPE|preserveAspectRatio/.test(svg);
  if (!across || !down || !isPlain) return undefined;
  const height = Math.round((width * down) / across);
  // Inside, percentages are still of the whole.
  const whole = svg
    .slice(svg.indexOf(root))
    .replace(
      root,
      () => `${root.replace(SIZE_AND_PLACE, '').replace(/>$/, '')} width="${width}" height="${height}">`,
    );
  return Array.from({ length: Math.ceil(height / BAND_HEIGHT) }, (_, band) => {
    const top = band * BAND_HEIGHT;
    const size = Math.min(BAND_HEIGHT, height - top);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${size}" viewBox="0 ${top} ${width} ${size}">${whole}</svg>`;
  });
}

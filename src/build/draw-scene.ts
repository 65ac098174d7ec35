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
/** What may fit a drawing into its place in another way than by its view. */
const FITTED = /preserveAspectRatio|(?<![.#\w-])svg\s*\{/;
/** Shapes that differ less come to the same number of pixels. */
const SAME_SHAPE = 0.0001;
/** The root element, with nothing before it but that this is XML. */
const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?(<svg\b[^>]*>)/;
const VIEW_BOX = /\sviewBox=["']\s*(?:[\d.-]+[\s,]+){2}([\d.]+)[\s,]+([\d.]+)\s*["']/;
const SIZE_AND_PLACE = /\s(?:width|height|x|y)=(?:"[^"]*"|'[^']*')/g;

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
  const [start = '', root = ''] = svg.match(ROOT) ?? [];
  const [, across, down] = (root.match(VIEW_BOX) ?? []).map(Number);
  const isPlain = svg.includes('<filter') && !LOOKS_AROUND.test(svg) && !FITTED.test(svg);
  if (!across || !down || !isPlain || !hasShape(root, across / down)) return undefined;
  const height = Math.round((width * down) / across);
  // Inside, percentages are still of the whole.
  const sized = `${root.slice(0, -1).replace(SIZE_AND_PLACE, '')} width="${width}" height="${height}">`;
  const whole = sized + svg.slice(start.length);
  return Array.from({ length: Math.ceil(height / BAND_HEIGHT) }, (_, band) => {
    const top = band * BAND_HEIGHT;
    const size = Math.min(BAND_HEIGHT, height - top);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${size}" viewBox="0 ${top} ${width} ${size}">${whole}</svg>`;
  });
}

/** Whether a drawing that says how large it is has the shape of its view. */
function hasShape(root: string, shape: number): boolean {
  const [width, height] = ['width', 'height'].map((name) =>
    Number.parseFloat(root.match(new RegExp(`\\s${name}=["']([^"']*)`))?.[1] ?? ''),
  );
  if (!width || !height) return !/\s(?:width|height)=/.test(root);
  return Math.abs(width / height / shape - 1) < SAME_SHAPE;
}

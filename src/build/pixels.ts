/** A picture in memory: rows of red, green, blue, without alpha. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Red, green and blue of a colour, `#rrggbb`. */
const inkOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A pixel that is covered wholly. */
const FULL = 255;

/** Fills a rectangle with a colour, `#rrggbb`. Nothing is drawn outside the picture. */
export function fillRect(
  { data, width, height }: Pixels,
  left: number,
  top: number,
  wide: number,
  high: number,
  colour: string,
): void {
  const ink = inkOf(colour);
  const from = Math.max(left, 0);
  const row = new Uint8Array(Math.max(Math.min(left + wide, width) - from, 0) * 3).map(
    (_, at) => ink[at % 3] ?? 0,
  );
  for (let y = Math.max(top, 0); y < Math.min(top + high, height); y++) data.set(row, (y * width + from) * 3);
}

/** Prints a shape in a colour, `#rrggbb`; `shape` says how much of each pixel it covers, 0 to `FULL`. What reaches beyond the edges is cut off. */
export function print(
  { data, width, height }: Pixels,
  shape: { data: Uint8Array; width: number; height: number },
  left: number,
  top: number,
  colour: string,
): void {
  const [red = 0, green = 0, blue = 0] = inkOf(colour);
  const [rows, columns] = [Math.min(shape.height, height - top), Math.min(shape.width, width - left)];
  const mix = (at: number, ink: number, cover: number): void => {
    data[at] = (data[at] ?? 0) + Math.round(((ink - (data[at] ?? 0)) * cover) / FULL);
  };
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const cover = shape.data[y * shape.width + x] ?? 0;
      if (cover === 0) continue;
      const at = ((top + y) * width + left + x) * 3;
      mix(at, red, cover);
      mix(at + 1, green, cover);
      mix(at + 2, blue, cover);
    }
  }
}

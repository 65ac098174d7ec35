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
  for (let y = 0; y < rows; y++) {
    let at = ((top + y) * width + left) * 3;
    for (let x = 0; x < columns; x++, at += 3) {
      const cover = shape.data[y * shape.width + x] ?? 0;
      if (cover === 0) continue;
      data[at] = mixed(data[at], red, cover);
      data[at + 1] = mixed(data[at + 1], green, cover);
      data[at + 2] = mixed(data[at + 2], blue, cover);
    }
  }
}

/** What lies there under so much of an ink. Most of a letter is covered wholly. */
const mixed = (ground = 0, ink: number, cover: number): number =>
  cover === FULL ? ink : ground + Math.round(((ink - ground) * cover) / FULL);

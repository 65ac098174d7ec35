/** A picture in memory: rows of red, green, blue, without alpha. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Fills a rectangle with a colour, `#rrggbb`. Nothing is drawn outside the picture. */
export function fillRect(
  { data, width, height }: Pixels,
  left: number,
  top: number,
  wide: number,
  high: number,
  colour: string,
): void {
  const ink = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const from = Math.max(left, 0);
  const row = new Uint8Array(Math.max(Math.min(left + wide, width) - from, 0) * 3).map(
    (_, at) => ink[at % 3] ?? 0,
  );
  for (let y = Math.max(top, 0); y < Math.min(top + high, height); y++) data.set(row, (y * width + from) * 3);
}

/** Lays RGBA pixels over a picture. What reaches beyond its edges is cut off. */
export function layOver(
  { data, width, height }: Pixels,
  over: { data: Uint8Array; width: number; height: number },
  left: number,
  top: number,
): void {
  for (let y = 0; y < Math.min(over.height, height - top); y++) {
    for (let x = 0; x < Math.min(over.width, width - left); x++) {
      const from = (y * over.width + x) * 4;
      const alpha = over.data[from + 3] ?? 0;
      if (alpha === 0) continue;
      const to = ((top + y) * width + left + x) * 3;
      for (let band = 0; band < 3; band++) {
        const under = data[to + band] ?? 0;
        data[to + band] = Math.round(under + (((over.data[from + band] ?? 0) - under) * alpha) / 255);
      }
    }
  }
}

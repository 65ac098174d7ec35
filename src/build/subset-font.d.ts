declare module 'subset-font' {
  /** Keeps the glyphs that `text` needs, fixes variation axes and converts; takes and gives font files. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2';
      variationAxes?: Record<string, number> | undefined;
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}

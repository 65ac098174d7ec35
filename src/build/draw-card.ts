import sharp from 'sharp';
import type { Site } from '../content/site.ts';
import { CARD } from './card-file.ts';
import { type CardFace, cardFaces } from './card-fonts.ts';
import { drawWords, type Words } from './card-words.ts';
import { fillRect, type Pixels, print } from './pixels.ts';

/** Measures in pixels: of the picture, of its type, and of the label that the words are on. */
interface Format {
  width: number;
  height: number;
  title: number;
  name: number;
  widest: number;
  margin: number;
  band: number;
  between: number;
}

const CARD_FORMAT: Format = { ...CARD, title: 44, name: 20, widest: 620, margin: 32, band: 6, between: 12 };
/** A podcast directory's cover is square. */
const COVER_FORMAT: Format = {
  width: 1500,
  height: 1500,
  title: 64,
  name: 30,
  widest: 900,
  margin: 48,
  band: 8,
  between: 18,
};

/** Changes when the look of cards changes. */
export const CARD_DESIGN = 5;

/** What a card says, and the JPEG that it lies on. */
export interface CardJob {
  square?: boolean;
  lang: string;
  title: string;
  siteName: string;
  /** Absolute path of the picture. */
  picture: string;
  /** Absolute path of the card. */
  file: string;
}

/** Draws cards one after the other; those on one picture should follow each other, which is then read once. */
export class CardPainter {
  private readonly inks: Site['colours']['day'];
  private readonly faces: CardFace[];
  private readonly names = new Map<string, Words>();
  private ground: { name: string; pixels: Pixels; canvas: Uint8Array } | undefined;

  private constructor(inks: Site['colours']['day'], faces: CardFace[]) {
    this.inks = inks;
    this.faces = faces;
  }

  /** `fontFolder` keeps the unpacked typefaces between builds. */
  static async create(inks: Site['colours']['day'], fontFolder: string): Promise<CardPainter> {
    return new CardPainter(inks, await cardFaces(fontFolder));
  }

  /** The words lie on a paper label pulled over the lower left of the picture, as on the page. */
  async draw(card: CardJob): Promise<void> {
    const { page, title, mark } = this.inks;
    const format = card.square ? COVER_FORMAT : CARD_FORMAT;
    const { margin, between } = format;
    const face = this.faceOf(card.lang);
    const text = face.capitals ? card.title.toLocaleUpperCase(card.lang) : card.title;
    const heading = await drawWords(text, face, { size: format.title, widest: format.widest, lines: 2 });
    const name = await this.siteName(card, face, format);
    const width = Math.max(heading.width, name.width) + 2 * margin;
    const height = heading.height + name.height + between + Math.round(1.5 * margin);
    const pixels = await this.canvasOf(card.picture, format);
    const top = pixels.height - height;
    const first = top + Math.round(margin * 0.8);
    fillRect(pixels, 0, top, width, height, page);
    fillRect(pixels, 0, top, width, format.band, mark);
    print(pixels, heading, margin, first, title);
    print(pixels, name, margin, first + heading.height + between, this.inks.quiet);
    // Consumers compress cards again: the encoder's slower modes would be wasted on thousands of them.
    await sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } })
      .jpeg({ quality: 80, optimiseCoding: false })
      .toFile(card.file);
  }

  private faceOf(lang: string): CardFace {
    const face = this.faces.find(({ languages }) => languages.includes(lang)) ?? this.faces[0];
    if (!face) throw new Error('no typeface for social cards');
    return face;
  }

  private async siteName({ lang, siteName }: CardJob, face: CardFace, format: Format): Promise<Words> {
    const { name: size, widest } = format;
    const key = `${lang} ${size} ${siteName}`;
    const words = this.names.get(key) ?? (await drawWords(siteName, face, { size, widest, lines: 1 }));
    this.names.set(key, words);
    return words;
  }

  /** The picture that the words go on. It is drawn over, so the next card must be asked for after this one is written. */
  private async canvasOf(picture: string, format: Format): Promise<Pixels> {
    const name = `${picture} ${format.width}`;
    const ground = this.ground?.name === name ? this.ground : { name, ...(await read(picture, format)) };
    this.ground = ground;
    ground.canvas.set(ground.pixels.data);
    return { ...ground.pixels, data: ground.canvas };
  }
}

async function read(
  picture: string,
  { width, height }: Format,
): Promise<{ pixels: Pixels; canvas: Uint8Array }> {
  const data = await sharp(picture)
    .resize(width, height, { fit: 'cover' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer();
  return { pixels: { data, width, height }, canvas: new Uint8Array(data.length) };
}

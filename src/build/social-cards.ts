import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Site } from '../content/site.ts';
import { escapeHtml } from '../outputs/feeds/plain-html.ts';
import { type CardFace, cardFaces } from './card-fonts.ts';
import { hash } from './hash.ts';
import { inParallel } from './pictures.ts';
import { printScene } from './printing.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

/** Size that Open Graph consumers crop least, in pixels. */
const CARD = { width: 1200, height: 630 };
/** A podcast directory's cover is square. */
const COVER = { width: 1500, height: 1500 };
/** Space around the words on their label. */
const MARGIN = 48;
const WIDEST = 900;

/** Words and scene of one card. */
export interface Card {
  /** File below the output folder. */
  file: string;
  square?: boolean;
  lang: string;
  title: string;
  siteName: string;
  /** Picture in the content folder. */
  picture: string;
  pictureHash: string;
}

/** Changes when the look of cards changes. */
const DESIGN = 2;

/** Draws the Open Graph picture of every page that has no card as it should be, on all cores. */
export async function drawCards(
  cards: readonly Card[],
  site: Site,
  settings: Settings,
  stage: Stage,
): Promise<void> {
  const keyed = cards.map((card) => ({
    card,
    key: hash([DESIGN, card, site.colours.day]),
  }));
  const missing = keyed.filter(({ card: { file }, key }) => !stage.reuse(file, key));
  if (missing.length === 0) return;
  const faces = await cardFaces(path.join(settings.cache, 'card-fonts'));
  const scenes = new Map<string, Promise<Buffer>>();
  const sceneOf = ({ picture, square }: Card) => {
    const name = `${picture} ${square}`;
    const made = scenes.get(name) ?? scene(path.join(settings.content, picture), square ? COVER : CARD);
    scenes.set(name, made);
    return made;
  };
  await inParallel(missing, async ({ card, key }) => {
    stage.write(card.file, key, await draw(card, await sceneOf(card), site, faces));
  });
}

async function scene(file: string, { width, height }: typeof CARD): Promise<Buffer> {
  const bytes = fs.readFileSync(file);
  const source = file.endsWith('.svg') ? Buffer.from(printScene(bytes.toString('utf8'), 'day')) : bytes;
  return sharp(source).resize(width, height, { fit: 'cover' }).png({ compressionLevel: 1 }).toBuffer();
}

/** The words lie on a paper label pulled over the lower left of the picture, as on the page. */
async function draw(card: Card, picture: Buffer, site: Site, faces: CardFace[]): Promise<Buffer> {
  const { page, title, quiet, mark } = site.colours.day;
  const face = faces.find(({ languages }) => languages.includes(card.lang)) ?? faces[0];
  if (!face) throw new Error('no typeface for social cards');
  const heading = await words(
    face.capitals ? card.title.toLocaleUpperCase(card.lang) : card.title,
    face,
    64,
    title,
    2,
  );
  const name = await words(card.siteName, face, 30, quiet, 1);
  const width = Math.max(heading.width, name.width) + 2 * MARGIN;
  const height = heading.height + name.height + 18 + Math.round(1.5 * MARGIN);
  const top = (card.square ? COVER : CARD).height - height;
  const label = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${page}"/><rect width="100%" height="8" fill="${mark}"/></svg>`,
  );
  return sharp(picture)
    .composite([
      { input: label, left: 0, top },
      { input: heading.data, left: MARGIN, top: top + Math.round(MARGIN * 0.8) },
      { input: name.data, left: MARGIN, top: top + Math.round(MARGIN * 0.8) + heading.height + 18 },
    ])
    .flatten({ background: page })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}

interface Words {
  data: Buffer;
  width: number;
  height: number;
}

/** Words as a picture, shaped by Pango; at most `lines` lines, smaller where they do not fit. */
async function words(
  text: string,
  face: CardFace,
  size: number,
  colour: string,
  lines: number,
): Promise<Words> {
  for (let points = size; ; points -= 4) {
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${colour}" font_family="${face.family}" size="${points * 1024 * 0.75}">${escapeHtml(breakable(text, face))}</span>`,
        font: face.family,
        fontfile: face.file,
        width: WIDEST,
        rgba: true,
        dpi: 96,
        wrap: 'word',
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
    if (info.height <= points * face.leading * lines || points <= 24)
      return { data, width: info.width, height: info.height };
  }
}

/** Pango breaks Khmer only where U+200B allows it. */
function breakable(text: string, face: CardFace): string {
  if (!face.segment) return text;
  return [...new Intl.Segmenter(face.segment, { granularity: 'word' }).segment(text)]
    .map(({ segment }) => segment)
    .join('\u200b');
}

import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Site } from '../content/site.ts';
import { escapeHtml } from '../outputs/feeds/plain-html.ts';
import { cardFile } from './card-file.ts';
import { type CardFace, cardFaces } from './card-fonts.ts';
import { hash } from './hash.ts';
import { inParallel } from './pictures.ts';
import { printScene } from './printing.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

/** Size that Open Graph consumers crop least. */
const WIDTH = 1200;
const HEIGHT = 630;
const LABEL_HEIGHT = 250;
const MARGIN = 56;

/** Words and scene of one card. */
export interface Card {
  /** Address of the page it stands for: `/vi/tourism/tram-chim/`. */
  path: string;
  lang: string;
  title: string;
  siteName: string;
  /** Picture in the content folder. */
  picture: string;
  pictureHash: string;
}

/** Changes when the look of cards changes. */
const DESIGN = 1;

/** Draws the Open Graph picture of every page that has no card as it should be, on all cores. */
export async function drawCards(
  cards: readonly Card[],
  site: Site,
  settings: Settings,
  stage: Stage,
): Promise<void> {
  const keyed = cards.map((card) => ({
    card,
    file: cardFile(card.path),
    key: hash([DESIGN, card, site.colours.day]),
  }));
  const missing = keyed.filter(({ file, key }) => !stage.reuse(file, key));
  if (missing.length === 0) return;
  const faces = await cardFaces(path.join(settings.cache, 'card-fonts'));
  const scenes = new Map<string, Promise<Buffer>>();
  const sceneOf = (picture: string) => {
    const made = scenes.get(picture) ?? scene(path.join(settings.content, picture));
    scenes.set(picture, made);
    return made;
  };
  await inParallel(missing, async ({ card, file, key }) => {
    stage.write(file, key, await draw(card, await sceneOf(card.picture), site, faces));
  });
}

async function scene(file: string): Promise<Buffer> {
  const bytes = fs.readFileSync(file);
  const source = file.endsWith('.svg') ? Buffer.from(printScene(bytes.toString('utf8'), 'day')) : bytes;
  return sharp(source)
    .resize(WIDTH, HEIGHT - LABEL_HEIGHT, { fit: 'cover', position: 'top' })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

async function draw(card: Card, picture: Buffer, site: Site, faces: CardFace[]): Promise<Buffer> {
  const { page, title, quiet, mark } = site.colours.day;
  const face = faces.find(({ languages }) => languages.includes(card.lang)) ?? faces[0];
  if (!face) throw new Error('no typeface for social cards');
  const heading = await text(card.title, face, 62, title, 2);
  const name = await text(card.siteName, face, 30, quiet, 1);
  const { height = 0 } = await sharp(heading).metadata();
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: page } })
    .composite([
      { input: picture, left: 0, top: 0 },
      {
        input: Buffer.from(
          `<svg width="${WIDTH}" height="10"><rect width="100%" height="100%" fill="${mark}"/></svg>`,
        ),
        left: 0,
        top: HEIGHT - LABEL_HEIGHT,
      },
      { input: heading, left: MARGIN, top: HEIGHT - LABEL_HEIGHT + 34 },
      { input: name, left: MARGIN, top: Math.min(HEIGHT - 52, HEIGHT - LABEL_HEIGHT + 34 + height + 18) },
    ])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}

/** Words as a picture, shaped by Pango; at most `lines` lines, smaller where they do not fit. */
async function text(
  words: string,
  face: CardFace,
  size: number,
  colour: string,
  lines: number,
): Promise<Buffer> {
  const width = WIDTH - 2 * MARGIN;
  for (let points = size; ; points -= 4) {
    const rendered = sharp({
      text: {
        text: `<span foreground="${colour}" font_family="${face.family}" size="${points * 1024 * 0.75}">${escapeHtml(breakable(words, face))}</span>`,
        font: face.family,
        fontfile: face.file,
        width,
        rgba: true,
        dpi: 96,
        wrap: 'word',
      },
    }).png();
    const { data, info } = await rendered.toBuffer({ resolveWithObject: true });
    if (info.height <= points * face.leading * lines || points <= 24) return data;
  }
}

/** Pango breaks Khmer only where U+200B allows it. */
function breakable(words: string, face: CardFace): string {
  if (!face.segment) return words;
  return [...new Intl.Segmenter(face.segment, { granularity: 'word' }).segment(words)]
    .map(({ segment }) => segment)
    .join('\u200b');
}

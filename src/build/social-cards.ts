import path from 'node:path';
import type { Site } from '../content/site.ts';
import { doApart } from './apart.ts';
import { areUnpacked } from './card-fonts.ts';
import { CARD_DESIGN } from './draw-card.ts';
import { hash } from './hash.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';
import { doTask, type Task } from './work.ts';
import type { Workers } from './workers.ts';

/** Words and scene of one card. */
export interface Card {
  /** File below the output folder. */
  file: string;
  square?: boolean;
  lang: string;
  title: string;
  siteName: string;
  /** File name of the JPEG among the site's pictures; it changes with the picture. */
  picture: string;
}

/** Cards given to a worker at a time; a worker costs more to start than a few cards to draw. */
const BATCH = 24;
const FEW = 8;

/**
 * Draws the Open Graph picture of every page that has no card as it should be, by `workers`, while the caller goes on.
 * `pictures` is the folder of the site's pictures.
 */
export async function drawCards(
  cards: readonly Card[],
  pictures: string,
  { colours }: Site,
  settings: Settings,
  stage: Stage,
  workers: Workers,
): Promise<void> {
  const keyed = cards.map((card) => ({ card, key: hash([CARD_DESIGN, card, colours.day]) }));
  // Cards on one picture follow each other: it is then read once for a batch.
  const missing = keyed
    .filter(({ card: { file }, key }) => !stage.reuse(file, key))
    .sort((a, b) => (a.card.picture < b.card.picture ? -1 : 1));
  if (missing.length === 0) return;
  const fontFolder = path.join(settings.cache, 'card-fonts');
  // Before they start, so that no two workers do.
  if (!areUnpacked(fontFolder)) await doApart({ kind: 'card fonts', folder: fontFolder });
  const jobs = missing.map(({ card }) => ({
    ...card,
    picture: path.join(pictures, card.picture),
    file: stage.pathOf(card.file),
  }));
  const tasks = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, at): Task => {
    const batch = { jobs: jobs.slice(at * BATCH, (at + 1) * BATCH), inks: colours.day, fontFolder };
    return { kind: 'cards', batch };
  });
  await Promise.all(tasks.map((task) => (jobs.length <= FEW ? doTask(task) : workers.run(task))));
  for (const { card, key } of missing) stage.record(card.file, key, key);
}

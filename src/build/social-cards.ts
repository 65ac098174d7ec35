import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Site } from '../content/site.ts';
import { cardFaces } from './card-fonts.ts';
import { CARD_DESIGN, type CardJob, CardPainter } from './draw-card.ts';
import { hash } from './hash.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

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

/** A worker costs more to start than a few cards to draw. */
const FEW = 8;

interface Share {
  jobs: CardJob[];
  inks: Site['colours']['day'];
  fontFolder: string;
}

/**
 * Draws the Open Graph picture of every page that has no card as it should be, on all cores, while the caller goes on.
 * `pictures` is the folder of the site's pictures; `onDrawn` is told of every card.
 */
export async function drawCards(
  cards: readonly Card[],
  pictures: string,
  { colours }: Site,
  settings: Settings,
  stage: Stage,
  onDrawn: () => void = () => undefined,
): Promise<void> {
  const keyed = cards.map((card) => ({ card, key: hash([CARD_DESIGN, card, colours.day]) }));
  const missing = keyed
    .filter(({ card: { file }, key }) => !stage.reuse(file, key))
    .sort((a, b) => (a.card.picture < b.card.picture ? -1 : 1));
  const jobs = missing.map(({ card }) => ({
    ...card,
    picture: path.join(pictures, card.picture),
    file: stage.pathOf(card.file),
  }));
  const common = { inks: colours.day, fontFolder: path.join(settings.cache, 'card-fonts') };
  // Unpacked here, so that no two workers do.
  if (jobs.length > 0) await cardFaces(common.fontFolder);
  if (jobs.length <= FEW) await drawAll({ ...common, jobs }, onDrawn);
  else await Promise.all(sharesOf(jobs).map((share) => inWorker({ ...common, jobs: share }, onDrawn)));
  for (const { card, key } of missing) stage.record(card.file, key, key);
}

/** Draws one share of the cards. */
export async function drawAll({ jobs, inks, fontFolder }: Share, onDrawn: () => void): Promise<void> {
  if (jobs.length === 0) return;
  const painter = await CardPainter.create(inks, fontFolder);
  for (const job of jobs) {
    await painter.draw(job);
    onDrawn();
  }
}

/** Equal parts in order, so that the cards on one picture stay together. */
function sharesOf(jobs: readonly CardJob[]): CardJob[][] {
  const size = Math.ceil(jobs.length / os.availableParallelism());
  return Array.from({ length: Math.ceil(jobs.length / size) }, (_, at) =>
    jobs.slice(at * size, (at + 1) * size),
  );
}

function inWorker(share: Share, onDrawn: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./card-worker.ts', import.meta.url), { workerData: share });
    worker.on('message', onDrawn);
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the worker for cards ended with ${code}`)),
    );
  });
}

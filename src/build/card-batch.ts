import type { Site } from '../content/site.ts';
import { type CardJob, CardPainter } from './draw-card.ts';

/** Cards that one thread draws one after the other. */
export interface CardBatch {
  jobs: readonly CardJob[];
  inks: Site['colours']['day'];
  /** Keeps the unpacked typefaces between builds. */
  fontFolder: string;
}

/** A thread draws many batches of one site. */
let last: { key: string; painter: CardPainter } | undefined;

/** Draws a batch in this thread. */
export async function drawBatch({ jobs, inks, fontFolder }: CardBatch): Promise<void> {
  const key = JSON.stringify([inks, fontFolder]);
  if (last?.key !== key) last = { key, painter: await CardPainter.create(inks, fontFolder) };
  for (const job of jobs) await last.painter.draw(job);
}

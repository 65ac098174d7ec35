import { buildCatalogue } from '../catalogue/catalogue.ts';
import { recordQueries } from '../catalogue/recorder.ts';
import { formatProblem, type Problem, sortProblems } from '../content/problem.ts';
import type { ImageMemory } from '../content/read-images.ts';
import { readProvince } from '../content/read-province.ts';
import { rastersOf } from './picture-plan.ts';
import { readSettings } from './settings.ts';

const images: ImageMemory = {};

/** Locals for one request in development: the content as it is on disk now, drafts included. Throws the list of mistakes. */
export async function devLocals(): Promise<App.Locals> {
  const settings = readSettings();
  const problems: Problem[] = [];
  const province = await readProvince(settings.content, problems, images);
  if (!province) throw new Error(sortProblems(problems).map(formatProblem).join('\n\n'));
  const catalogue = buildCatalogue(province, { now: settings.now, drafts: true });
  const sizes = Object.fromEntries(
    Object.values(province.images)
      .flatMap(rastersOf)
      .map(({ name }) => [name, 0]),
  );
  return { q: recordQueries({ catalogue, sizes }, new Map()).q };
}

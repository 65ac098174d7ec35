import type { Settings } from '../build/settings.ts';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { formatProblem, type Problem, sortProblems } from '../content/problem.ts';
import { readProvince } from '../content/read-province.ts';

/** The content as the newsroom sees it, drafts included. Throws the list of mistakes where it has any. */
export async function newsroomCatalogue(settings: Settings): Promise<Catalogue> {
  const problems: Problem[] = [];
  const province = await readProvince(settings.content, problems);
  if (!province) throw new Error(sortProblems(problems).map(formatProblem).join('\n\n'));
  return buildCatalogue(province, { now: settings.now, drafts: true });
}

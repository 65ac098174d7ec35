import { pastEntries } from '../approval/approval-history.ts';
import { openRepository } from '../approval/git.ts';
import type { Province } from '../content/model.ts';
import { type Problem, sortProblems } from '../content/problem.ts';
import type { ImageMemory } from '../content/read-images.ts';
import { type Reading, readContent } from '../content/read-province.ts';
import { oncePerSpot } from './once-per-spot.ts';
import type { Found, Severity } from './rule.ts';
import { rules } from './rules.ts';
import { textsOf } from './text/texts.ts';

/** A problem with the rule that found it; `content` is the reading itself: schema, restricted MDX, references. */
export interface Finding extends Problem {
  rule: string;
  severity: Severity;
}

export interface CheckReport {
  /** As much as could be read; fit to be published only when nothing in `problems` is a stop. */
  province: Province | undefined;
  /** All mistakes, by file and line. */
  problems: Finding[];
}

/**
 * Reads the content folder `root` and holds it against every rule, at the instant `now` (ISO 8601 with zone).
 * `memory` keeps what was measured of pictures from one call to the next. The build holds only what is approved against
 * them: `published` says so.
 */
export async function checkProvince(
  root: string,
  now: string,
  memory: ImageMemory = {},
  published: Pick<Reading, 'keep'> = {},
): Promise<CheckReport> {
  const reading: Problem[] = [];
  const content = await readContent(root, reading, memory, { now, ...published });
  const subject = {
    ...content,
    texts: textsOf(content.sources, content.province?.site.languages ?? []),
    now,
    past: pastOf(root),
  };
  const found: (Found & { rule: string; severity: Severity })[] = [];
  for (const rule of rules) {
    const { name, severity } = rule;
    for (const problem of rule.check(subject)) found.push({ ...problem, rule: name, severity });
  }
  for (const problem of reading) found.push({ ...problem, rule: 'content', severity: 'stop' });
  const problems = oncePerSpot(found).map(({ spot: _, ...finding }): Finding => finding);
  return { province: content.province, problems: sortProblems(problems) };
}

/** Entries that had an approval and went; git alone remembers them. */
function pastOf(root: string): string[] {
  const repository = openRepository(root);
  return repository ? pastEntries(repository) : [];
}

/** The problems for which the build and the approval refuse. */
export const stopsOf = (problems: readonly Finding[]): Finding[] =>
  problems.filter(({ severity }) => severity === 'stop');

import { formatProblem } from '../content/problem.ts';
import { type Finding, stopsOf } from './check-province.ts';

/** Plain text for a terminal: every problem, stops marked ✗ and warnings ⚠, and a last line with the count. */
export function formatReport(problems: readonly Finding[]): string {
  const stops = stopsOf(problems).length;
  const warnings = problems.length - stops;
  const blocks = problems.map(
    (problem) => `${problem.severity === 'stop' ? '✗' : '⚠'} ${formatProblem(problem)}`,
  );
  return [
    ...blocks,
    `${stops} lỗi phải sửa, ${warnings} điều nên xem. / ${stops} to mend before publishing, ${warnings} to look at.`,
  ].join('\n\n');
}

import type { Effort } from './measure.ts';
import type { Case } from './ours.ts';
import type { RivalFigures } from './rivals/measure-rival.ts';

/** Something promised of a build, as a ratio of ours to another's. */
export interface PromiseKept {
  readonly what: string;
  readonly ratio: number;
  readonly most: number;
}

type Ours = Readonly<Record<Case, Effort>>;
type Rivals = Readonly<Record<string, RivalFigures>>;

/** What is promised beside Astro as it comes, and beside Astro that makes what we make as well. */
const ASTROS = ['Astro + MDX + Pagefind', 'Astro, with our outputs'];

/** What issue 7 promises; a rival that was not measured leaves its lines out. */
export function promisesOf(ours: Ours, rivals: Rivals): PromiseKept[] {
  const eleventy = rivals.Eleventy;
  const rows: PromiseKept[] = [
    {
      what: 'one Khmer edit to our cold build',
      ratio: ours['one edit (km)'].wall / ours.cold.wall,
      most: 0.2,
    },
  ];
  for (const name of ASTROS) {
    const astro = rivals[name];
    if (!astro) continue;
    const against = (what: Case, theirs: Effort, most: number) =>
      rows.push({ what: `${what} to ${name}`, ratio: ours[what].wall / theirs.wall, most });
    against('cold', astro.cold, 0.45);
    against('all redrawn', astro.warm, 0.3);
    against('nothing changed', astro.warm, 0.03);
    against('one edit (vi)', astro.edit, 0.06);
    rows.push({ what: `peak memory to ${name}`, ratio: ours.cold.peak / astro.cold.peak, most: 0.5 });
  }
  if (eleventy) {
    const ratio = ours['one edit (vi)'].wall / eleventy.alone.wall;
    rows.push({ what: 'one edit (vi) to all of Eleventy, warm, without search', ratio, most: 0.5 });
  }
  return rows;
}

const seconds = (effort: Effort): string => effort.wall.toFixed(1);
const memory = (effort: Effort): string => `${(effort.peak / 1e9).toFixed(2)} GB`;
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Seconds and memory, ours by case, theirs cold, warm and after an edit. */
export function timesTable(cases: readonly Case[], ours: Ours, rivals: Rivals): string {
  const names = ['', ...cases, 'memory, cold'];
  const empty = '–';
  const theirs = Object.entries(rivals).map(([name, { cold, warm, edit }]) => {
    const byCase: Partial<Record<Case, Effort>> = {
      cold,
      'nothing changed': warm,
      'one edit (vi)': edit,
      'one edit (km)': edit,
      'all redrawn': warm,
    };
    const cells = cases.map((name_) => {
      const effort = byCase[name_];
      return effort ? seconds(effort) : empty;
    });
    return line([name, ...cells, memory(cold)]);
  });
  return [
    line(names),
    line(names.map(() => '---')),
    line(['**Sen**', ...cases.map((name) => seconds(ours[name])), memory(ours.cold)]),
    ...theirs,
  ].join('\n');
}

/** The promises and whether they were kept. */
export function promisesTable(promises: readonly PromiseKept[]): string {
  return [
    line(['promise', 'measured', 'at most', 'kept']),
    line(['---', '---', '---', '---']),
    ...promises.map(({ what, ratio, most }) =>
      line([what, `${ratio.toFixed(3)}×`, `${most}×`, ratio <= most ? 'yes' : '**no**']),
    ),
  ].join('\n');
}

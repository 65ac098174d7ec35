import { escapeHtml } from '../../../src/outputs/feeds/plain-html.ts';
import type { Effort } from './measure.ts';
import type { Case } from './ours.ts';
import type { RivalFigures } from './rivals/measure-rival.ts';

const WIDTH = 760;
const LABEL = 260;
const BAR = 22;
const STEP = 30;
const TOP = 72;

/** Bars of wall seconds as an SVG that reads by day and by night; `machine` stands below the title. */
export function chartOf(
  title: string,
  machine: string,
  ours: Readonly<Record<Case, Effort>>,
  rivals: Readonly<Record<string, RivalFigures>>,
): string {
  const bars = [
    ...Object.entries(ours).map(([name, { wall }]) => ({ name: `Sen: ${name}`, wall, own: true })),
    ...Object.entries(rivals).flatMap(([name, { cold, edit }]) => [
      { name: `${name}: cold`, wall: cold.wall, own: false },
      { name: `${name}: one edit`, wall: edit.wall, own: false },
    ]),
  ];
  const most = Math.max(...bars.map(({ wall }) => wall));
  const scale = (WIDTH - LABEL - 80) / most;
  const height = TOP + bars.length * STEP + 12;
  const rows = bars.map(({ name, wall, own }, row) => {
    const y = TOP + row * STEP;
    const width = Math.max(wall * scale, 1).toFixed(1);
    return `<text x="${LABEL - 10}" y="${y + 16}" text-anchor="end">${escapeHtml(name)}</text><rect class="${own ? 'own' : 'other'}" x="${LABEL}" y="${y}" width="${width}" height="${BAR}" rx="3"/><text x="${(LABEL + Number(width) + 8).toFixed(1)}" y="${y + 16}">${wall.toFixed(1)} s</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(title)}: seconds to build"><style>text{font:14px system-ui,sans-serif;fill:#1b2a2a}.own{fill:#b3175b}.other{fill:#8aa3a0}@media (prefers-color-scheme:dark){text{fill:#e8efe9}}</style><text x="12" y="28" font-weight="600">${escapeHtml(title)}: seconds to build, search included; less is better</text><text x="12" y="50">${escapeHtml(machine)}</text>${rows.join('')}</svg>\n`;
}

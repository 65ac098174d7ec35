import fs from 'node:fs';
import path from 'node:path';
import type { BenchReport } from './report.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = 'tests/bench/results';

/**
 * Keeps a report in the repository: its table, notes and chart in tests/bench/results, and the table in the README where
 * that has a place for it.
 *
 * @param name What was measured, such as `build-3000`.
 * @param report What was found.
 */
export function recordReport(
  name: string,
  { title, table, summary = table, notes, chart }: BenchReport,
): void {
  const folder = path.join(ROOT, FOLDER);
  fs.mkdirSync(folder, { recursive: true });
  const picture = chart ? `![${title}](${name}.svg)\n\n` : '';
  const lines = notes.map((note) => `- ${note}`).join('\n');
  fs.writeFileSync(path.join(folder, `${name}.md`), `# ${title}\n\n${picture}${table}\n\n${lines}\n`);
  if (chart) fs.writeFileSync(path.join(folder, `${name}.svg`), chart);
  const readme = path.join(ROOT, 'README.md');
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  const text = fs.readFileSync(readme, 'utf8');
  const shown = chart ? `![${title}](${FOLDER}/${name}.svg)\n\n` : '';
  fs.writeFileSync(
    readme,
    text.replace(place, (_, begin, end) => `${begin}\n${shown}${summary}\n\n${lines}\n\n${end}`),
  );
}

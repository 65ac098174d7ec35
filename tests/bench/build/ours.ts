import fs from 'node:fs';
import path from 'node:path';
import { BUILD_ARGUMENTS } from '../../../src/build/command.ts';
import { CodeCopy } from '../../build/edits/code-copy.ts';
import type { Lang } from '../sentences.ts';
import { approveEntry } from './approve.ts';
import { type Effort, measure } from './measure.ts';
import type { SyntheticProvince } from './synthetic-province.ts';

/** What is done before a build, by name. */
export const CASES = [
  'cold',
  'nothing changed',
  'one edit (vi)',
  'one edit (km)',
  'all redrawn',
  'one layout edit',
] as const;
export type Case = (typeof CASES)[number];

const NOW = '2026-11-22T08:00:00+07:00';
/** So long must a file lie still before its times are believed. */
const SETTLE = 2_500;

/** Builds the province with a copy of our code, once for each case. */
export async function measureOurs(
  province: SyntheticProvince,
  work: string,
  say: (text: string) => void,
): Promise<Record<Case, Effort>> {
  const code = new CodeCopy(path.join(work, 'sen'));
  const { content, entries } = province;
  const editEntry = (lang: Lang) => {
    const entry = entries[Math.floor(entries.length / 2)];
    if (!entry) throw new Error('no entries to edit');
    fs.appendFileSync(path.join(content, entry.id, `index.${lang}.mdx`), '\n2026.\n');
    approveEntry(content, entry.id, entry.photo);
  };
  const before: Record<Case, () => void> = {
    cold: () => undefined,
    'nothing changed': () => undefined,
    'one edit (vi)': () => editEntry('vi'),
    'one edit (km)': () => editEntry('km'),
    // The managing body stands below every page and in every feed.
    'all redrawn': () =>
      replace(path.join(content, 'site.yml'), /(managingBody:[\s\S]*?phone: ")[^"]*/, '$1+84 277 000 0099'),
    'one layout edit': () => code.replace('src/layouts/Entry.astro', '<main', '<main data-edit'),
  };
  const efforts: Partial<Record<Case, Effort>> = {};
  for (const name of CASES) {
    before[name]();
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const effort = await measure(process.execPath, BUILD_ARGUMENTS, code.folder, {
      SEN_CONTENT: content,
      SEN_OUT: path.join(work, 'site'),
      SEN_CACHE: path.join(work, 'cache'),
      SEN_NOW: NOW,
    });
    efforts[name] = effort;
    say(
      `Sen, ${name}: ${effort.wall.toFixed(2)} s, ${effort.cpu.toFixed(1)} s of processors, ${(effort.peak / 1e6).toFixed(0)} MB\n${effort.output.trim()}`,
    );
  }
  return efforts as Record<Case, Effort>;
}

function replace(file: string, pattern: RegExp, by: string): void {
  const before = fs.readFileSync(file, 'utf8');
  const after = before.replace(pattern, by);
  if (after === before) throw new Error(`${file}: nothing to replace`);
  fs.writeFileSync(file, after);
}

import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../sentences.ts';
import { type Effort, measure } from '../measure.ts';
import type { SyntheticProvince } from '../synthetic-province.ts';
import { install, type Rival, writeFiles } from './rival.ts';

/** What a rival took. Every build is followed by its search, which is added; `alone` is the build without it. */
export interface RivalFigures {
  readonly cold: Effort;
  readonly warm: Effort;
  readonly edit: Effort;
  readonly alone: Effort;
}

/** Left over from builds before. */
const BUILT = [
  'dist',
  '_site',
  'public',
  'resources',
  '.cache',
  '.astro',
  'node_modules/.astro',
  'node_modules/.vite',
];

/** Writes a rival's site into `folder`, where its packages stay from one benchmark to the next, and builds it. */
export async function measureRival(
  rival: Rival,
  folder: string,
  province: SyntheticProvince,
  say: (text: string) => void,
): Promise<RivalFigures> {
  await install(folder, rival.packages);
  for (const name of fs.readdirSync(folder))
    if (!['node_modules', 'package.json', 'package-lock.json'].includes(name))
      fs.rmSync(path.join(folder, name), { recursive: true });
  for (const name of BUILT) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  rival.write(folder, province);
  for (const entry of province.entries)
    for (const lang of LANGUAGES)
      writeFiles(folder, { [rival.textFile(entry.id, lang)]: rival.text(entry, lang, province.entries) });
  const run = async (name: string) => {
    const alone = await measure(rival.command ?? process.execPath, rival.build, folder, {
      ASTRO_TELEMETRY_DISABLED: '1',
    });
    const both = rival.search ? add(alone, await measure(process.execPath, rival.search, folder)) : alone;
    say(
      `${rival.name}, ${name}: ${both.wall.toFixed(2)} s, ${both.cpu.toFixed(1)} s of processors, ${(both.peak / 1e6).toFixed(0)} MB; without search ${alone.wall.toFixed(2)} s`,
    );
    return { alone, both };
  };
  const cold = await run('cold');
  const warm = await run('warm');
  const [entry] = province.entries;
  if (entry) fs.appendFileSync(path.join(folder, rival.textFile(entry.id, 'vi')), '\n2026.\n');
  const edit = await run('one edit');
  return { cold: cold.both, warm: warm.both, edit: edit.both, alone: warm.alone };
}

const add = (a: Effort, b: Effort): Effort => ({
  wall: a.wall + b.wall,
  cpu: a.cpu + b.cpu,
  peak: Math.max(a.peak, b.peak),
  output: a.output + b.output,
});

import fs from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../../src/build/hash.ts';
import type { Random } from '../../bench/random.ts';

/** Writes into a file of a built site, deletes one, or puts one there that no build made. */
export function tamper(site: string, random: Random): void {
  const file = path.join(site, random.pick(filesBelow(site)));
  const harm = random.pick([
    // A file shares its bytes with the one it was linked to: it is replaced, as an editor's program would.
    () => {
      fs.rmSync(file);
      fs.writeFileSync(file, 'tampered with');
    },
    () => fs.rmSync(file),
    () => fs.writeFileSync(`${file}.bak`, 'left behind'),
  ]);
  harm();
}

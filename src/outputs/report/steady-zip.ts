import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that a ZIP file can say, in whatever zone the machine is. */
const EPOCH = new Date(1980, 0, 1);
const TIMES = /(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g;

/** An Office file whose bytes depend on its content alone: entries by name, no clock but `now` (ISO instant). */
export function steadyZip(bytes: Uint8Array, now: string): Uint8Array {
  const instant = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  // Readers want the list of content types first.
  const first = files.filter(([name]) => name === '[Content_Types].xml');
  const rest = files.filter(([name]) => name !== '[Content_Types].xml');
  const steady: Zippable = {};
  for (const [name, content] of [...first, ...rest]) {
    const isCore = name === 'docProps/core.xml';
    const data = isCore ? strToU8(strFromU8(content).replace(TIMES, `$1${instant}$3`)) : content;
    steady[name] = [data, { mtime: EPOCH, level: 6 }];
  }
  return zipSync(steady);
}

import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { feedOfFile } from '../../src/catalogue/feed-paths.ts';
import { feedRoutes } from '../../src/catalogue/feed-routes.ts';
import { AnswerMemory, recordQueries } from '../../src/catalogue/recorder.ts';
import { DOCUMENT_LIMIT } from '../../src/outputs/feeds/check-document.ts';
import { feedResponse } from '../../src/outputs/feeds/response.ts';
import { manyEntries } from '../many-entries.ts';
import type { BenchOptions, BenchReport } from './report.ts';

const SIZES = [1000, 5000] as const;
const NOW = '2026-06-01T00:00:00Z';

interface Measured {
  entries: number;
  documents: number;
  bytes: number;
  largest: number;
  /** Of the processor. */
  milliseconds: number;
}

/** Draws every feed document of a province with so many entries, as the build does, but for the writing. */
async function drawFeeds(entries: number): Promise<Measured> {
  const catalogue = buildCatalogue(manyEntries(entries), { now: NOW, drafts: false });
  const memory = new AnswerMemory({ catalogue, sizes: {} });
  const started = process.cpuUsage();
  let bytes = 0;
  let largest = 0;
  let documents = 0;
  for (const path of feedRoutes(catalogue)) {
    const [, lang = '', ...rest] = path.split('/');
    const file = rest.pop() ?? '';
    if (!feedOfFile(file)) continue;
    // A page of its own for each document, as the driver gives it; answers are shared.
    const { q } = recordQueries(memory);
    const size = Buffer.byteLength(await feedResponse(q, lang, rest[0], file).text());
    bytes += size;
    largest = Math.max(largest, size);
    documents += 1;
  }
  return { entries, documents, bytes, largest, milliseconds: process.cpuUsage(started).user / 1000 };
}

/** Whether feeds take time in proportion to their items, and every document stays below the profile's limit. */
export async function benchFeeds({ say }: BenchOptions): Promise<BenchReport> {
  await drawFeeds(200);
  const measured: Measured[] = [];
  for (const entries of SIZES) {
    say(`${entries} entries in three languages`);
    measured.push(await drawFeeds(entries));
  }
  const [small, large] = measured;
  if (!small || !large) throw new Error('nothing was measured');
  const perEntry = (row: Measured) => row.milliseconds / row.entries;
  const growth = perEntry(large) / perEntry(small);
  const rows = measured.map(
    (row) =>
      `| ${row.entries} | ${row.documents} | ${(row.bytes / 1e6).toFixed(1)} MB | ${Math.round(row.largest / 1000)} kB | ${Math.round(row.milliseconds)} ms | ${perEntry(row).toFixed(2)} ms |`,
  );
  return {
    title: 'Feeds',
    table: [
      '| Entries | Documents | Together | Largest | Processor | Per entry |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    notes: [
      `Time per entry, ${large.entries} against ${small.entries}: ${growth.toFixed(2)}× (linear is 1; promised: at most 1.5).`,
      `Largest document: ${Math.round(large.largest / 1000)} kB of ${DOCUMENT_LIMIT / 1000} kB.`,
      'All sections, three formats, archives included; without writing to disk.',
    ],
    figures: { measured, growth },
  };
}

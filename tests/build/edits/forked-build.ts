import { buildSite } from '../../../src/build/build-site.ts';
import { SILENT } from '../../../src/build/progress.ts';
import type { Settings } from '../../../src/build/settings.ts';
import type { BuildAnswer } from './builder.ts';
import { type Fault, injectFault } from './fault.ts';

// Builds whenever it is told to: starting a process for each of hundreds of builds would take longer than they do.
process.on('message', async ({ settings, fault }: { settings: Settings; fault?: Fault }) => {
  injectFault(fault);
  const answer: BuildAnswer = await buildSite(settings, SILENT).then(
    ({ problems, pages, drawn }) => ({
      problems: problems.map(({ file, cause }) => `${file}: ${cause.en}`),
      pages,
      drawn: drawn.length,
    }),
    (error: unknown) => ({ problems: [], pages: 0, drawn: 0, error: String(error) }),
  );
  process.send?.(answer);
});

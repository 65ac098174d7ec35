import './compile-cache.mjs';
import { showProgress } from '../src/build/progress.ts';
import { readSettings } from '../src/build/settings.ts';
import { formatProblem } from '../src/content/problem.ts';

const HELP = `npm run build: content → site

  SEN_CONTENT  folder of the province     (content)
  SEN_OUT      where the site goes        (dist)
  SEN_SITE     public origin              (origin in site.yml)
  SEN_NOW      the build's instant        (the clock)
  SEN_CACHE    what one build keeps for the next (.cache)

Exit codes: 0 built, 1 mistakes in the content (the last good site stays), 2 anything else.`;

if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  const progress = showProgress(process.stdout);
  try {
    const settings = readSettings();
    const { buildSite } = await import('../src/build/build-site.ts');
    const { problems, pages, drawn } = await buildSite(settings, progress);
    for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
    if (problems.length > 0) {
      console.error(
        `${problems.length} lỗi, chưa xuất bản gì. / ${problems.length} problems, nothing was published.`,
      );
      process.exitCode = 1;
    } else progress.line(`done: ${pages} documents, ${drawn.length} drawn`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}

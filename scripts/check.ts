import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { codeKeys } from '../src/build/code-keys.ts';
import { loadReadings, saveReadings } from '../src/build/kept-readings.ts';
import { loadMemory, saveMemory } from '../src/build/memory.ts';
import { readSettings, type Settings } from '../src/build/settings.ts';
import { checkProvince, stopsOf } from '../src/check/check-province.ts';
import { formatReport } from '../src/check/format-report.ts';

const HELP = `npm run check [-- <folder or file of an entry>…] [--json]: every mistake in the content, all at once

  <folder or file>  tells only of these (tourism/tram-chim); everything is read all the same
  --json            { stops, warnings, problems: [{ file, line, field, rule, severity, cause: { vi, en }, cure: { vi, en } }] }
                    severity: "stop" (build and approval refuse) or "warning"; line 1 where a whole file is meant

  SEN_CONTENT  folder of the province  (content)
  SEN_NOW      the instant to judge by  (the clock)

Exit codes: 0 nothing to stop for (warnings may be), 1 mistakes to mend, 2 the check could not run.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const settings = readSettings();
  const memory = loadMemory(settings);
  const code = codeKeys(settings.root).reading;
  const readings = loadReadings(settings, code);
  const report = await checkProvince(settings.content, settings.now, memory.images, { readings });
  try {
    saveMemory(settings, memory);
    saveReadings(settings, code, readings);
  } catch (error) {
    console.error(`not remembered for the next check: ${(error as Error).message}`);
  }
  const wanted = positionals.map((typed) => contentPath(typed, settings));
  const unknown = wanted.filter((found) => !fs.existsSync(path.join(settings.content, found)));
  if (unknown.length > 0)
    throw new Error(
      `Không có trong nội dung: ${unknown.join(', ')}. / Not in the content: ${unknown.join(', ')}.`,
    );
  const problems = report.problems.filter(
    ({ file }) =>
      wanted.length === 0 || wanted.some((found) => file === found || file.startsWith(`${found}/`)),
  );
  const stops = stopsOf(problems).length;
  if (values.json)
    console.log(JSON.stringify({ stops, warnings: problems.length - stops, problems }, null, 2));
  else console.log(formatReport(problems));
  return stops > 0 ? 1 : 0;
}

/** Path below the content folder from what a person types, with the content folder before it or not. */
function contentPath(typed: string, { root, content }: Settings): string {
  const plain = typed.replaceAll('\\', '/').replace(/\/+$/, '');
  const given = path.relative(content, path.resolve(root, plain)).replaceAll(path.sep, '/');
  return given.startsWith('..') || fs.existsSync(path.join(content, plain)) ? plain : given;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

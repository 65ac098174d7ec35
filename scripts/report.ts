import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/build/settings.ts';
import { newsroomCatalogue } from '../src/desk/read-catalogue.ts';
import { composeReport } from '../src/outputs/report/compose.ts';
import { reportCsv } from '../src/outputs/report/csv.ts';
import { reportDocx } from '../src/outputs/report/docx.ts';
import { reportFigures } from '../src/outputs/report/figures.ts';
import { reportHtml } from '../src/outputs/report/html.ts';
import { DUE_DAYS, namedPeriod, type Period, periodBetween } from '../src/outputs/report/period.ts';

const HELP = `npm run report: what was published, as an administrative report in Vietnamese (Decree 30/2020)

  npm run report -- --half-year 2026-1 [--out reports]
  npm run report -- --year 2026
  npm run report -- --from 2026-01-01 --to 2026-03-31

Writes bao-cao-<from>-<to>.docx, .html and .csv. Number, day and signer are left for the signer.
A report is due before its year is over, so a period runs from one due day to the day before the next.

  --half-year      2026-1 or 2026-2
  --year           2026
  --from, --to     days, both included
  --half-year-due  day on which the half-year report is due (${DUE_DAYS.halfYear})
  --year-due       day on which the year's is due (${DUE_DAYS.year})
  --out            folder (reports)
  --json           the figures, on the screen; writes nothing
  SEN_CONTENT      folder of the province (content)
  SEN_NOW          the instant of the count (the clock)

Exit codes: 0 written, 2 mistakes in the content, or the command was not understood.`;

const options = {
  'half-year': { type: 'string' },
  year: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'half-year-due': { type: 'string', default: DUE_DAYS.halfYear },
  'year-due': { type: 'string', default: DUE_DAYS.year },
  out: { type: 'string', default: 'reports' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const period = periodOf(values);
  const settings = readSettings();
  const catalogue = await newsroomCatalogue(settings);
  const figures = reportFigures(catalogue, period);
  if (values.json) {
    console.log(JSON.stringify(figures, null, 2));
    return 0;
  }
  const report = composeReport(figures, catalogue.province.site);
  const name = path.join(values.out, `bao-cao-${period.from}-${period.to}`);
  fs.mkdirSync(values.out, { recursive: true });
  fs.writeFileSync(`${name}.docx`, await reportDocx(report, settings.now));
  fs.writeFileSync(`${name}.html`, reportHtml(report));
  fs.writeFileSync(`${name}.csv`, reportCsv(report));
  console.log(['docx', 'html', 'csv'].map((format) => `${name}.${format}`).join('\n'));
  return 0;
}

function periodOf(values: Values): Period {
  const named = values['half-year'] ?? values.year;
  const due = { halfYear: values['half-year-due'], year: values['year-due'] };
  if (named) return namedPeriod(named, due);
  if (values.from && values.to) return periodBetween(values.from, values.to);
  throw new Error(`Chọn kỳ báo cáo. / Name a period.\n\n${HELP}`);
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

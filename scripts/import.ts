import { parseArgs } from 'node:util';
import { readSettings } from '../src/build/settings.ts';
import { readSite } from '../src/content/read-site.ts';
import { FEED_LIMITS } from '../src/inbound/fetch-document.ts';
import { type ImportReport, importSource } from '../src/inbound/import-source.ts';
import { reasonOf } from '../src/inbound/refusal.ts';
import { formatReport } from '../src/inbound/report.ts';

const HELP = `npm run import: what newsrooms wrote about the province → proposals for an editor

  npm run import -- --source <id> [--source <id> …]
  npm run import -- --all

Reads the RSS or Atom feeds named under inbound in site.yml and writes one file per item to
content/inbound/<id>/, status: proposed. Decisions that an editor has made stay; a second run changes nothing.

  --source <id>   a key under inbound in site.yml
  --all           every source
  --dry-run       say what would change, write nothing
  --json          one JSON object: { reports, failures }
  --allow-local   loopback and private addresses too (tests)
  SEN_CONTENT     folder of the province (content)
  SEN_NOW         the instant of the import (the clock)

Exit codes: 0 all was read, 1 some items were left out, 2 a source could not be read or the command was not understood.`;

const options = {
  source: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  'allow-local': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { content, now } = readSettings();
  const site = readSite(content);
  const sources = site.inbound ?? {};
  const ids = values.all ? Object.keys(sources) : (values.source ?? []);
  if (ids.length === 0 && !values.all) throw new Error(`Chọn nguồn. / Name a source.\n\n${HELP}`);
  const reports: ImportReport[] = [];
  const failures: { source: string; vi: string; en: string }[] = [];
  for (const id of ids) {
    const source = sources[id];
    if (!source) {
      const known = Object.keys(sources).join(', ');
      throw new Error(`site.yml không có nguồn “${id}” (có: ${known}). / site.yml names no source “${id}”.`);
    }
    const limits = { ...FEED_LIMITS, allowLocal: values['allow-local'] ?? false };
    const lang = site.languages[0] ?? 'vi';
    const dryRun = values['dry-run'] ?? false;
    try {
      const report = await importSource({ content, id, source, lang, now, limits, dryRun });
      reports.push(report);
      if (!values.json) console.log(formatReport(report).join('\n'));
    } catch (error) {
      const { vi, en } = reasonOf(error);
      failures.push({ source: id, vi, en });
      if (!values.json) console.error(`${id}\n  vi  ${vi}\n  en  ${en}`);
    }
  }
  if (values.json) console.log(JSON.stringify({ reports, failures }, null, 2));
  if (failures.length > 0) return 2;
  return reports.some(({ refused }) => refused.length > 0) ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

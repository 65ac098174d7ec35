import { parseArgs } from 'node:util';
import { readSettings } from '../src/build/settings.ts';
import { sourceLanguageOf } from '../src/catalogue/catalogue.ts';
import { formatDesk, formatStamped } from '../src/desk/format.ts';
import {
  countStates,
  DESK_STATES,
  type DeskRow,
  deskRows,
  filterRows,
  translatorTotals,
} from '../src/desk/overview.ts';
import { newsroomCatalogue } from '../src/desk/read-catalogue.ts';
import { type SourceChange, sourceChange } from '../src/desk/source-change.ts';
import { stampTranslations } from '../src/desk/stamp.ts';

const HELP = `npm run translations: what is translated, by whom, and what is to be done

  npm run translations -- [--lang en,km] [--state stale,missing] [--by "Name"] [--diff]
  npm run translations -- --stamp <entry …> [--lang en]
  npm run translations -- --stamp --all

States: missing, machine (no person has read it), stale (the source changed since),
awaiting (reviewed, but not yet by a native reader), reviewed.

  --lang, --state  one or several, with commas
  --by             who translated or reviewed
  --diff           for stale ones: what the source changed since, from git
  --stamp          write into translations that they follow the source as it is now. With --all, those whose
                   source changed since are left alone, so that no change passes unseen
  --include-stale  with --stamp --all: those too
  --json           one JSON object
  SEN_CONTENT      folder of the province (content)

Exit codes: 0 done, 2 mistakes in the content, or the command was not understood.`;

const options = {
  lang: { type: 'string' },
  state: { type: 'string' },
  by: { type: 'string' },
  diff: { type: 'boolean' },
  stamp: { type: 'boolean' },
  all: { type: 'boolean' },
  'include-stale': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const settings = readSettings();
  const catalogue = await newsroomCatalogue(settings);
  const { languages } = catalogue.province.site;
  const entries = positionals.map((entry) => entry.replace(/^content\/|\/$/g, ''));
  checkNames('entry', entries, [...catalogue.byId.keys()]);
  const langs = list(values.lang);
  checkNames('lang', langs ?? [], languages);
  if (values.stamp) {
    if (entries.length === 0 && !values.all) throw new Error(`Chọn mục. / Name an entry.\n\n${HELP}`);
    const stamped = stampTranslations(settings.content, catalogue, {
      ...(entries.length > 0 && { entries }),
      langs,
      includeStale: entries.length > 0 || (values['include-stale'] ?? false),
    });
    console.log(values.json ? JSON.stringify(stamped, null, 2) : formatStamped(stamped).join('\n'));
    return 0;
  }
  const states = list(values.state);
  checkNames('state', states ?? [], DESK_STATES);
  const rows = filterRows(deskRows(catalogue), {
    ...(entries.length > 0 && { entries }),
    ...(langs && { langs }),
    ...(states && { states: DESK_STATES.filter((state) => states.includes(state)) }),
    by: values.by,
  });
  const changes = new Map<DeskRow, SourceChange>();
  for (const row of values.diff ? rows.filter(({ state }) => state === 'stale') : []) {
    const entry = catalogue.byId.get(row.entry);
    if (entry) changes.set(row, sourceChange(settings.content, entry, row.lang, sourceLanguageOf(catalogue)));
  }
  const answer = {
    rows: rows.map((row) => ({ ...row, ...(changes.has(row) && { change: changes.get(row) }) })),
    states: countStates(rows),
    translators: translatorTotals(rows),
  };
  console.log(values.json ? JSON.stringify(answer, null, 2) : formatDesk(rows, changes).join('\n'));
  return 0;
}

const list = (value: string | undefined): string[] | undefined =>
  value?.split(',').map((part) => part.trim());

function checkNames(field: string, given: readonly string[], known: readonly string[]): void {
  const wrong = given.filter((name) => !known.includes(name));
  if (wrong.length === 0) return;
  const shown = known.length > 12 ? '' : ` (${known.join(', ')})`;
  throw new Error(`${field}: không có / unknown: ${wrong.join(', ')}${shown}`);
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '../src/build/settings.ts';
import { type Catalogue, sourceLanguageOf } from '../src/catalogue/catalogue.ts';
import { exportFile, formatImport, importFile } from '../src/desk/exchange.ts';
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
import { reasonOf } from '../src/inbound/refusal.ts';

const HELP = `npm run translations: what is translated, by whom, and what is to be done

  npm run translations -- [--lang en,km] [--state stale,missing] [--by "Name"] [--diff]
  npm run translations -- --stamp <entry …> [--lang en]
  npm run translations -- --stamp --all
  npm run translations -- --export km [--state missing,stale] [entry …] -o km.xlf
  npm run translations -- --import km.xlf --by "Name" [--reviewed-by "Name"] [--as reviewed]

States: missing, machine (no person has read it), stale (the source changed since),
awaiting (reviewed, but not yet by a native reader), reviewed.

  --lang, --state  one or several, with commas
  --by             who translated or reviewed
  --diff           for stale ones: what the source changed since, from git
  --stamp          write into translations that they follow the source as it is now. With --all, those whose
                   source changed since are left alone, so that no change passes unseen
  --include-stale  with --stamp --all: those too
  --export         XLIFF 2.1 for a translator's own tool: source, what is translated, notes, glossary
  --out, -o        where the export goes
  --import         takes such a file back: every entry that is whole is written to index.<lang>.mdx, with who
                   translated it; nothing is published by it. What did not change keeps its bytes
  --reviewed-by    who reviewed it
  --as             reviewed or machine, where the file's own states do not say
  --awaiting-native  a native reader has yet to see it
  --dry-run        import: say what would be written
  --json           one JSON object
  SEN_CONTENT      folder of the province (content)

Exit codes: 0 done, 1 some of an import was refused, 2 mistakes in the content, or the command was not understood.`;

const options = {
  lang: { type: 'string' },
  state: { type: 'string' },
  by: { type: 'string' },
  diff: { type: 'boolean' },
  stamp: { type: 'boolean' },
  all: { type: 'boolean' },
  'include-stale': { type: 'boolean' },
  export: { type: 'string' },
  out: { type: 'string', short: 'o' },
  import: { type: 'string' },
  'reviewed-by': { type: 'string' },
  as: { type: 'string' },
  'awaiting-native': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const settings = readSettings();
  const catalogue = await newsroomCatalogue(settings);
  const entries = positionals.map((entry) => entry.replace(/^content\/|\/$/g, ''));
  checkNames('entry', entries, [...catalogue.byId.keys()]);
  const langs = list(values.lang ?? values.export);
  checkNames('lang', langs ?? [], catalogue.province.site.languages);
  const states = list(values.state);
  checkNames('state', states ?? [], DESK_STATES);
  if (values.import !== undefined) return takeBack(values.import, catalogue, settings, values);
  const chosen = entries.length > 0 ? { entries } : {};
  if (values.stamp) {
    if (entries.length === 0 && !values.all) throw new Error(`Chọn mục. / Name an entry.\n\n${HELP}`);
    const includeStale = entries.length > 0 || (values['include-stale'] ?? false);
    const stamped = stampTranslations(settings.content, catalogue, { ...chosen, langs, includeStale });
    print(values, stamped, formatStamped(stamped));
    return 0;
  }
  const rows = filterRows(deskRows(catalogue), {
    ...chosen,
    ...(langs && { langs }),
    ...(states && { states: DESK_STATES.filter((state) => states.includes(state)) }),
    by: values.by,
  });
  if (values.export === undefined) show(rows, catalogue, settings.content, values);
  else {
    if (!values.out) throw new Error(`Thiếu -o tệp.xlf. / -o file.xlf is missing.`);
    const sum = exportFile(settings.content, catalogue, values.export, rows, values.out);
    print(values, sum, [`${values.out}: ${sum.entries} mục / entries, ${sum.units} câu / units`]);
  }
  return 0;
}

function takeBack(file: string, catalogue: Catalogue, { content, now }: Settings, values: Values): number {
  if (!fs.existsSync(file)) throw new Error(`Không có tệp ${file}. / There is no file ${file}.`);
  const state = stateNamed(values.as);
  const { by, 'reviewed-by': reviewedBy, 'awaiting-native': awaitingNative = false } = values;
  const word = { content, now, by, reviewedBy, state, awaitingNative };
  const results = importFile(catalogue, file, word, values['dry-run'] ?? false);
  print(values, results, formatImport(results));
  return results.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
}

function show(rows: readonly DeskRow[], catalogue: Catalogue, content: string, values: Values): void {
  const changes = new Map<DeskRow, SourceChange>();
  for (const row of values.diff ? rows.filter(({ state }) => state === 'stale') : []) {
    const entry = catalogue.byId.get(row.entry);
    if (entry) changes.set(row, sourceChange(content, entry, row.lang, sourceLanguageOf(catalogue)));
  }
  const answer = {
    rows: rows.map((row) => ({ ...row, ...(changes.has(row) && { change: changes.get(row) }) })),
    states: countStates(rows),
    translators: translatorTotals(rows),
  };
  print(values, answer, formatDesk(rows, changes));
}

function stateNamed(name: string | undefined): 'reviewed' | 'machine' | undefined {
  if (name === undefined || name === 'reviewed' || name === 'machine') return name;
  throw new Error('--as: reviewed | machine');
}

const print = (values: Values, answer: unknown, lines: readonly string[]): void =>
  console.log(values.json ? JSON.stringify(answer, null, 2) : lines.join('\n'));

const list = (value: string | undefined): string[] | undefined =>
  value?.split(',').map((part) => part.trim());

function checkNames(field: string, given: readonly string[], known: readonly string[]): void {
  const wrong = given.filter((name) => !known.includes(name));
  if (wrong.length === 0) return;
  const shown = known.length > 12 ? '' : ` (${known.join(', ')})`;
  throw new Error(`${field}: không có / unknown: ${wrong.join(', ')}${shown}`);
}

process.exitCode = await main().catch((error: unknown) => {
  const { vi, en } = reasonOf(error);
  console.error(vi === en ? en : `${vi}\n${en}`);
  return 2;
});

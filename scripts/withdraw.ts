import { parseArgs } from 'node:util';
import { casesOf, entryIdOf, openNewsroom, saveApprovals } from '../src/approval/newsroom.ts';
import { givenInstant, vietnameseInstant } from '../src/approval/vietnamese-instant.ts';
import { withdraw } from '../src/approval/withdraw.ts';
import { readSettings } from '../src/build/settings.ts';
import { readSite } from '../src/content/read-site.ts';

const HELP = `npm run withdraw: gỡ bài / takes an entry back

  npm run withdraw -- <entry> --by <officer> --reason-vi "…" --reason-en "…" [--reason-<lang> "…"]
  npm run withdraw -- <entry> <lang> --by <officer> --reason-vi "…"

Dòng hai chỉ gỡ một bản dịch: người đọc thấy lại bản gốc. / The second takes one translation back: its readers
get the source text again, and harvesters are told.
Địa chỉ của bài sẽ nói ngày và lý do; các cổng lấy tin cũng được báo. Lý do bằng mọi ngôn ngữ của trang.
The address of the entry tells date and reason, and syndication is told. A reason in every language of the site.
Muốn đăng lại thì duyệt lại bản gốc. / To publish it again, approve its source text again.

  --by <officer>      mã cán bộ có quyền duyệt / an officer who may approve
  --document "…"      văn bản làm căn cứ, nếu có / the paper under which it is withdrawn, if any
  --at <instant>      giờ gỡ, mặc định bây giờ / when; now by default
  --json              một đối tượng JSON / one JSON object
  SEN_CONTENT         thư mục của tỉnh / folder of the province (content)

Mã thoát / exit codes: 0 đã gỡ / withdrawn, 1 bị từ chối / refused, 2 lệnh sai / not understood.`;

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  const settings = readSettings();
  const { languages } = readSite(settings.content);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      document: { type: 'string' },
      at: { type: 'string' },
      json: { type: 'boolean' },
      ...Object.fromEntries(languages.map((lang) => [`reason-${lang}`, { type: 'string' as const }])),
    },
  });
  const text = (name: string): string => String((values as Record<string, unknown>)[name] ?? '').trim();
  const [typed, lang] = positionals;
  if (!typed || positionals.length > 2 || !values.by)
    throw new Error(`Ghi bài và --by. / Name an entry and --by.\n\n${HELP}`);
  if (lang !== undefined && !languages.includes(lang))
    throw new Error(
      `Không có ngôn ngữ “${lang}”. / There is no language “${lang}”. (${languages.join(', ')})`,
    );
  const newsroom = await openNewsroom(settings);
  const id = entryIdOf(newsroom, typed);
  const subject = casesOf(newsroom, [id]).get(id);
  if (!subject) throw new Error(HELP);
  const outcome = withdraw(subject, {
    at: givenInstant(text('at') || undefined) ?? vietnameseInstant(settings.now),
    ...(lang === undefined ? {} : { lang }),
    reason: Object.fromEntries(
      languages.map((other) => [other, text(`reason-${other}`)]).filter(([, reason]) => reason !== ''),
    ),
    by: text('by'),
    ...(text('document') ? { document: text('document') } : {}),
  });
  const refused = 'refused' in outcome ? outcome.refused : [];
  if ('approvals' in outcome) saveApprovals(newsroom, id, outcome.approvals);
  if (values.json)
    console.log(JSON.stringify({ id, lang, withdrawn: refused.length === 0, refused }, null, 2));
  else if (refused.length === 0)
    console.log(
      `${[id, lang].filter(Boolean).join(' ')}: đã gỡ; lưu approval.yml vào git rồi dựng lại trang. / withdrawn; commit approval.yml, then rebuild.`,
    );
  for (const { cause, cure } of values.json ? [] : refused)
    console.error(`${id}\n  vi  ${cause.vi} → ${cure.vi}\n  en  ${cause.en} → ${cure.en}`);
  return refused.length > 0 ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

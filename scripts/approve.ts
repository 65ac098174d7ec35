import { parseArgs } from 'node:util';
import { approve } from '../src/approval/approve.ts';
import { casesOf, entryIdOf, openNewsroom, saveApprovals } from '../src/approval/newsroom.ts';
import { givenInstant, vietnameseInstant } from '../src/approval/vietnamese-instant.ts';
import { waitingTexts } from '../src/approval/waiting.ts';
import { readSettings } from '../src/build/settings.ts';

const HELP = `npm run approve: duyệt bài / approves what may be published

  npm run approve -- <entry> [lang …] --by <officer> --document "…"
  npm run approve -- --all --by <officer> --document "…"

Không ghi ngôn ngữ thì duyệt mọi bản đang có của bài. Bản đã duyệt rồi thì bỏ qua.
Without languages, every text of the entry is approved; what is approved already stays as it is.

  --by <officer>      mã cán bộ có quyền duyệt trong site.yml / an officer of site.yml who may approve
  --document "…"      văn bản, phiếu trình làm căn cứ / the paper under which it is approved
  --at <instant>      giờ duyệt, mặc định bây giờ; không lùi ngày / when; now by default, never backdated
  --all               mọi bài đang chờ, trừ bản nháp và bài đã gỡ / all that wait, but drafts and withdrawn entries
  --json              một đối tượng JSON / one JSON object
  SEN_CONTENT         thư mục của tỉnh / folder of the province (content)
  SEN_NOW             bây giờ / the present (the clock)

Mã thoát / exit codes: 0 duyệt xong / approved, 1 có bài bị từ chối / some were refused, 2 lệnh sai / not understood.`;

const options = {
  by: { type: 'string' },
  document: { type: 'string' },
  at: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { by, document, all } = values;
  const [typed, ...languages] = positionals;
  if (!by || !document || document.trim().length < 3 || Boolean(typed) === Boolean(all))
    throw new Error(
      `Ghi bài (hoặc --all), --by và --document. / Name an entry (or --all), --by and --document.\n\n${HELP}`,
    );
  const settings = readSettings();
  const at = givenInstant(values.at) ?? vietnameseInstant(settings.now);
  const newsroom = await openNewsroom(settings);
  const ids = typed ? [entryIdOf(newsroom, typed)] : waitingIds(newsroom);
  const outcomes = [...casesOf(newsroom, ids)].map(([id, subject]) => {
    const outcome = approve(subject, languages, { by, at, document: document.trim() });
    if ('approvals' in outcome && outcome.approved.length > 0) saveApprovals(newsroom, id, outcome.approvals);
    return { id, outcome };
  });
  if (values.json) {
    console.log(
      JSON.stringify(
        outcomes.map(({ id, outcome }) => ({ id, ...outcome, approvals: undefined })),
        null,
        2,
      ),
    );
  } else {
    for (const { id, outcome } of outcomes) {
      if ('refused' in outcome) {
        console.error(`${id}: không duyệt / refused`);
        for (const { cause, cure } of outcome.refused)
          console.error(`  vi  ${cause.vi} → ${cure.vi}\n  en  ${cause.en} → ${cure.en}`);
      } else if (outcome.approved.length > 0)
        console.log(`${id}: đã duyệt / approved: ${outcome.approved.join(', ')}`);
      else console.log(`${id}: đã duyệt từ trước / already approved: ${outcome.already.join(', ')}`);
    }
    if (outcomes.length === 0) console.log('Không có bài nào chờ duyệt. / Nothing waits for approval.');
    if (outcomes.some(({ outcome }) => 'approved' in outcome && outcome.approved.length > 0))
      console.log('Nhớ lưu vào git cả bài lẫn approval.yml. / Commit the texts together with approval.yml.');
  }
  return outcomes.some(({ outcome }) => 'refused' in outcome) ? 1 : 0;
}

/** Entries with a text that waits; whoever was withdrawn or is still being written is approved by name. */
function waitingIds({ province }: Awaited<ReturnType<typeof openNewsroom>>): string[] {
  const left = province.entries
    .filter(({ withdrawn, common }) => withdrawn || common.draft)
    .map(({ id }) => id);
  return [...new Set(waitingTexts(province).map(({ id }) => id))].filter((id) => !left.includes(id));
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

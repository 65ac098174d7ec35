import path from 'node:path';
import { parseArgs } from 'node:util';
import { changesOf, committedRecords, firstCommits } from '../src/approval/approval-history.ts';
import { auditHistory } from '../src/approval/audit.ts';
import { openRepository } from '../src/approval/git.ts';
import { entryIdOf, type Newsroom, openNewsroom } from '../src/approval/newsroom.ts';
import { APPROVAL_FILE } from '../src/approval/schema.ts';
import { type TimelineEvent, timelineOf } from '../src/approval/timeline.ts';
import { vietnameseInstant } from '../src/approval/vietnamese-instant.ts';
import { waitingLines } from '../src/approval/waiting.ts';
import { readSettings } from '../src/build/settings.ts';
import { formatProblem } from '../src/content/problem.ts';

const HELP = `npm run audit: dấu vết duyệt bài / the trail of approvals

  npm run audit -- <entry> [--json]   ai viết, duyệt, đăng, đính chính, gỡ gì, lúc nào
                                      who wrote, approved, published, corrected, withdrew what, and when
  npm run audit [--json]              mọi vi phạm: mục duyệt bị sửa, mất, lùi ngày, sai người
                                      all breaches: records edited, gone, backdated, by the wrong person

So với lịch sử git; không có git thì chỉ kiểm dấu niêm. / Compares with the history of git; without git, seals only.

  SEN_CONTENT   thư mục của tỉnh / folder of the province (content)

Mã thoát / exit codes: 0 không có vi phạm / no breach, 1 có vi phạm / breaches, 2 lệnh sai / not understood.`;

const KINDS: Record<TimelineEvent['kind'], string> = {
  written: 'viết / written',
  requested: 'xin duyệt / requested',
  approved: 'duyệt / approved',
  published: 'đăng / published',
  corrected: 'đính chính / corrected',
  withdrawn: 'gỡ / withdrawn',
  expired: 'hết hạn / runs out',
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const newsroom = await openNewsroom(readSettings());
  const [typed] = positionals;
  return typed
    ? showTimeline(newsroom, entryIdOf(newsroom, typed), values.json ?? false)
    : showBreaches(newsroom, values.json ?? false);
}

function showTimeline({ settings, province, folders }: Newsroom, id: string, json: boolean): number {
  const entry = province.entries.find((other) => other.id === id);
  const repository = openRepository(settings.content);
  const former = (entry?.common.formerly ?? []).map((slug) => path.posix.join(path.posix.dirname(id), slug));
  const changes = repository
    ? changesOf(
        repository,
        [id, ...former].map((folder) => `:(literal)${folder}`),
      )
    : [];
  const source = province.site.languages[0] ?? '';
  const timeline = timelineOf(entry, folders.get(id)?.approval?.approvals, changes, source);
  if (json) console.log(JSON.stringify({ id, shallow: repository?.shallow ?? false, timeline }, null, 2));
  else {
    console.log(`${id}${entry ? `  ${entry.versions[source]?.title}` : ''}`);
    if (!repository) console.log('Không có git: chỉ có các mục duyệt. / Without git, approvals only.');
    if (repository?.shallow)
      console.log('Bản git nông: thiếu lịch sử cũ. / A shallow clone: older history is missing.');
    for (const { at, kind, lang, who, what, commit } of timeline)
      console.log(
        [vietnameseInstant(at), KINDS[kind], lang, who, what, commit?.slice(0, 10)]
          .filter(Boolean)
          .join('  '),
      );
  }
  return 0;
}

function showBreaches({ settings, province, problems, folders }: Newsroom, json: boolean): number {
  const seals = new Set(
    [...folders.values()].flatMap(({ approval }) =>
      [
        ...Object.values(approval?.approvals.approved ?? {}).flat(),
        ...(approval?.approvals.withdrawn ?? []),
      ].map(({ seal }) => seal),
    ),
  );
  const repository = openRepository(settings.content);
  const breaches = repository
    ? auditHistory(committedRecords(repository), seals, firstCommits(repository))
    : [];
  const wrong = problems.filter(({ file }) => path.posix.basename(file) === APPROVAL_FILE);
  if (json)
    console.log(JSON.stringify({ shallow: repository?.shallow ?? null, breaches, problems: wrong }, null, 2));
  else {
    for (const { file, rule, cause } of breaches)
      console.log(`${file}  ${rule}\n  vi  ${cause.vi}\n  en  ${cause.en}\n`);
    for (const problem of wrong) console.log(`${formatProblem(problem)}\n`);
    if (!repository) console.log('Không có git: chỉ kiểm dấu niêm. / Without git, only seals were checked.');
    if (repository?.shallow)
      console.log('Bản git nông: thiếu lịch sử cũ. / A shallow clone: older history is missing.');
    for (const line of waitingLines(province)) console.log(line);
    const seen = repository && !repository.shallow ? '' : ', chỉ trong phần xem được / of what could be seen';
    console.log(`${breaches.length + wrong.length} vi phạm / breaches${seen}`);
  }
  return breaches.length + wrong.length > 0 ? 1 : 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

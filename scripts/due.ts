import { parseArgs } from 'node:util';
import { givenInstant, vietnameseInstant } from '../src/approval/vietnamese-instant.ts';
import { loadMemory } from '../src/build/memory.ts';
import { approvedFolder, readSettings } from '../src/build/settings.ts';
import { formatProblem, type Problem, sortProblems } from '../src/content/problem.ts';
import { readContent } from '../src/content/read-province.ts';
import { type DueChange, dueChanges } from '../src/newsroom/due.ts';

const HELP = `npm run due: điều gì sẽ tự đổi, lúc nào / what changes by itself next, and when

  npm run due -- [--until <instant>] [--json]

Bộ hẹn giờ đọc dòng đầu (hoặc "next" trong --json) rồi dựng lại trang vào lúc ấy.
A scheduler reads the first line (or "next" of --json) and rebuilds the site at that instant.

  --until <instant>  chỉ đến lúc này / only up to this instant
  --json             { "next": "…" | null, "changes": [{ "at", "entry", "change" }] }
                     change: published, expired, leaves-news-sitemap, lapses
  SEN_CONTENT        thư mục của tỉnh / folder of the province (content)
  SEN_NOW            bây giờ / the present (the clock)

Mã thoát / exit codes: 0 xong / done, 1 nội dung có lỗi / mistakes in the content, 2 lệnh sai / not understood.`;

const WORDS: Record<DueChange, string> = {
  published: 'đăng / published',
  expired: 'hết hạn / runs out',
  'leaves-news-sitemap': 'rời sơ đồ tin / leaves the news sitemap',
  lapses: 'hạng, dữ kiện hết hiệu lực / a rating or fact lapses',
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      until: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const until = givenInstant(values.until);
  const settings = readSettings();
  const { content, now, cache } = settings;
  const problems: Problem[] = [];
  const reading = { now, keep: approvedFolder(cache) };
  const { province } = await readContent(content, problems, loadMemory(settings).images, reading);
  if (!province || problems.length > 0) {
    console.error(sortProblems(problems).map(formatProblem).join('\n\n'));
    return 1;
  }
  const changes = dueChanges(province.entries, now, until);
  if (values.json) console.log(JSON.stringify({ next: changes[0]?.at ?? null, changes }, null, 2));
  else if (changes.length === 0) console.log('Không có gì tự đổi. / Nothing changes by itself.');
  else
    for (const { at, entry, change } of changes)
      console.log(`${vietnameseInstant(at)}  ${entry}  ${WORDS[change]}`);
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

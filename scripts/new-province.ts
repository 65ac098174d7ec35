import fs from 'node:fs';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { vietnameseInstant } from '../src/approval/vietnamese-instant.ts';
import { readSettings } from '../src/build/settings.ts';
import { checkProvince, stopsOf } from '../src/check/check-province.ts';
import { formatProblem } from '../src/content/problem.ts';

import {
  answersSchema,
  isGoodAnswer,
  isOptional,
  openQuestions,
  QUESTIONS,
  type Question,
  readAnswer,
} from '../src/scaffold/answers.ts';
import { markFromLogo } from '../src/scaffold/logo.ts';
import { refusalOf, writeProvince } from '../src/scaffold/make-province.ts';
import { officerIdOf, provinceFiles } from '../src/scaffold/province-files.ts';

const HELP = `npm run new:province: tỉnh mới / a new province

  npm run new:province -- <folder> [--lang en] [cờ / flags]

Trên màn hình lệnh, máy hỏi những gì còn thiếu. Không có màn hình lệnh thì ghi bằng cờ.
On a terminal it asks for what is missing; without one, say it with flags.

${QUESTIONS.map((question) => `  --${question.flag.padEnd(13)} ${question.ask.vi} / ${question.ask.en}${isOptional(question) ? ' *' : ''}`).join('\n')}
  --name-<lang>, --body-<lang>, --parent-<lang>
                  cùng điều ấy bằng thứ tiếng khác / the same in another language *
  --logo <tệp.svg> dấu hiệu của tỉnh, một tệp SVG chỉ có nét; không có thì máy khắc chữ cái đầu của tên
                  the province's mark, an SVG of shapes only; without one, a monogram is cut *
  --lang vi|en    hỏi bằng tiếng nào / language of the questions (vi)
  --json          { "folder", "files" }

* không bắt buộc / may be left out

Mã thoát / exit codes: 0 đã tạo / made, 2 chưa tạo gì / nothing was made.`;

type Lang = 'vi' | 'en';

const options = {
  ...Object.fromEntries(QUESTIONS.map(({ flag }) => [flag, { type: 'string' as const }])),
  logo: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `--name-en` and its like, which depend on the languages. */
const IN_LANGUAGE = /^--(name|body|parent)-([a-z]{2,3})$/;

async function main(args: string[]): Promise<number> {
  const inLanguage = args.flatMap((arg) => {
    const [flag = ''] = arg.split('=');
    return IN_LANGUAGE.test(flag) ? [flag.slice(2)] : [];
  });
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...options,
      ...Object.fromEntries(inLanguage.map((flag) => [flag, { type: 'string' as const }])),
    },
  });
  const given = values as Record<string, string | undefined>;
  const [folder, ...more] = positionals;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const lang: Lang = given.lang === 'en' ? 'en' : 'vi';
  if (!folder || more.length > 0)
    throw mistake(['Ghi một thư mục', 'Name one folder'], 'npm run new:province -- --help');
  const root = path.resolve(folder);
  const refusal = refusalOf(root);
  if (refusal) throw new Error(`${refusal.vi}\n${refusal.en}`);
  const answers = await answersOf(given, inLanguage, lang);
  const mark = await markOf(given.logo);
  const { now } = readSettings();
  const files = await provinceFiles(answers, vietnameseInstant(now).slice(0, 10), mark);
  const made = await writeProvince(root, files, async (draft) => {
    const stops = stopsOf((await checkProvince(draft, now)).problems);
    for (const problem of stops) console.error(formatProblem(problem));
    return stops.length === 0;
  });
  if (!made) {
    console.error(
      '\nChưa tạo gì: sửa câu trả lời rồi chạy lại. / Nothing was made: mend the answers and run it again.',
    );
    return 2;
  }
  if (values.json) console.log(JSON.stringify({ folder, files: Object.keys(files) }, null, 2));
  else console.log(`${Object.keys(files).join('\n')}\n\n${NEXT[lang](folder, officerIdOf(answers))}`);
  return 0;
}

async function answersOf(given: Record<string, string | undefined>, inLanguage: string[], lang: Lang) {
  const answered: Record<string, unknown> = {};
  for (const { field, flag } of QUESTIONS) {
    const typed = given[flag];
    if (typed !== undefined) Object.assign(answered, readAnswer(field, typed));
  }
  for (const flag of inLanguage) {
    const [, field = '', code = ''] = IN_LANGUAGE.exec(`--${flag}`) ?? [];
    answered[`${field}In`] = { ...(answered[`${field}In`] as object), [code]: given[flag] };
  }
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  try {
    if (terminal) await askFor(answered, terminal, lang);
  } finally {
    terminal?.close();
  }
  const open = openQuestions(answered);
  if (open.length > 0) throw new Error(open.map((question) => told(question)).join('\n'));
  const { languages } = answersSchema.parse(answered);
  const stray = inLanguage.filter((flag) => !languages.includes(flag.split('-')[1] ?? ''));
  if (stray.length > 0)
    throw mistake(['Thứ tiếng này không có trong --languages', 'Not among --languages'], stray.join(', '));
  return answersSchema.parse(answered);
}

const FREE: Record<Lang, string> = { vi: ' (Enter: máy tự chọn)', en: ' (Enter: chosen for you)' };

/** Asks until every answer fits; Enter leaves out what may be left out. */
async function askFor(answered: Record<string, unknown>, terminal: Interface, lang: Lang): Promise<void> {
  for (const question of QUESTIONS) {
    const { field, ask, want } = question;
    while (answered[field] === undefined || !isGoodAnswer(field, answered[field])) {
      const free = isOptional(question);
      const typed = await terminal.question(`${ask[lang]}${free ? FREE[lang] : ''}: `);
      if (typed.trim() === '' && free) {
        delete answered[field];
        break;
      }
      Object.assign(answered, readAnswer(field, typed));
      if (!isGoodAnswer(field, answered[field])) console.log(`  → ${want[lang]}`);
    }
  }
}

const told = ({ flag, ask, want }: Question): string =>
  `--${flag}\n  vi  ${ask.vi} → ${want.vi}\n  en  ${ask.en} → ${want.en}`;

async function markOf(logo: string | undefined): Promise<string | undefined> {
  if (logo === undefined) return undefined;
  if (!fs.existsSync(logo)) throw mistake(['Không có tệp này', 'There is no such file'], logo);
  const made = await markFromLogo(fs.readFileSync(logo, 'utf8'));
  if ('refused' in made)
    throw new Error(`--logo ${logo}\n  vi  ${made.refused.vi}\n  en  ${made.refused.en}`);
  return made.mark;
}

const NEXT: Record<Lang, (folder: string, officer: string) => string> = {
  vi: (folder, officer) => `Tiếp theo:
  1. Đọc lại site.yml, home.yml và pages/gioi-thieu; sửa cho đúng lời của tỉnh.
  2. git init ${folder} (các lần duyệt cần git nhớ lại bản đã duyệt).
  3. SEN_CONTENT=${folder} npm run check
  4. SEN_CONTENT=${folder} npm run approve -- pages/gioi-thieu --by ${officer} --document "…"
  5. SEN_CONTENT=${folder} SEN_OUT=${folder}-dist npm run build`,
  en: (folder, officer) => `Next:
  1. Read site.yml, home.yml and pages/gioi-thieu; put them in the province's own words.
  2. git init ${folder} (approvals need git to remember what was approved).
  3. SEN_CONTENT=${folder} npm run check
  4. SEN_CONTENT=${folder} npm run approve -- pages/gioi-thieu --by ${officer} --document "…"
  5. SEN_CONTENT=${folder} SEN_OUT=${folder}-dist npm run build`,
};

const mistake = ([vi, en]: [string, string], what: string) => new Error(`${vi} / ${en}: ${what}`);

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

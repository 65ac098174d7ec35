import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/build/settings.ts';
import { RESERVED } from '../src/catalogue/paths.ts';
import { readSite } from '../src/content/read-site.ts';
import { slugOf } from '../src/i18n/slug.ts';
import { newEntryFiles } from '../src/newsroom/new-entry.ts';
import { type TypeName, types } from '../src/types/index.ts';

const HELP = `npm run new: bài mới / a new entry

  npm run new -- <type> [--title-vi "…"] [--slug ten-bai] [--unit <mã>] [--by "Tên"] [--lang vi,en,km]

<type>: ${Object.keys(types).join(', ')}
Trên màn hình lệnh, máy hỏi những gì còn thiếu. / On a terminal it asks for what is missing.

  --title-<lang> "…"  tựa bài / title
  --slug ten-bai      tên thư mục, là địa chỉ; mặc định lấy từ tựa / folder and address; from the title by default
  --unit <mã>         đơn vị đăng, mã trong site.yml / the unit that publishes, a key in site.yml
  --by "Tên"          người viết, xin duyệt / who writes it and asks for approval
  --lang vi,en        các bản bắt đầu viết; mặc định chỉ bản gốc / languages to begin with; the source's by default
  --json              { "id", "files" }
  SEN_CONTENT         thư mục của tỉnh / folder of the province (content)

Bài là bản nháp (draft: true); chỗ [[…]] là chỗ phải viết. / A draft; what stands in [[…]] is to be written.

Mã thoát / exit codes: 0 đã tạo / made, 2 lệnh sai / not understood.`;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  const settings = readSettings();
  const site = readSite(settings.content);
  const [source = ''] = site.languages;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      slug: { type: 'string' },
      unit: { type: 'string' },
      by: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
      ...Object.fromEntries(site.languages.map((lang) => [`title-${lang}`, { type: 'string' as const }])),
    },
  });
  const given = values as Record<string, string | undefined>;
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const ask = async (value: string | undefined, question: string, fallback = ''): Promise<string> => {
    if (value !== undefined || !terminal) return (value ?? fallback).trim();
    const hint = fallback ? ` [${fallback}]` : '';
    return (await terminal.question(`${question}${hint}: `)).trim() || fallback;
  };
  const units = Object.keys(site.units);
  try {
    if (!positionals[0] && !terminal)
      throw mistake(
        `chọn loại bài: ${Object.keys(types).join(', ')}`,
        `choose a type: ${Object.keys(types).join(', ')}`,
      );
    const type = await ask(positionals[0], `Loại bài / Type (${Object.keys(types).join(', ')})`);
    const title = await ask(given[`title-${source}`], `Tựa bài / Title (${source})`);
    const slug = await ask(given.slug, 'Tên thư mục / Folder', slugOf(title));
    const unit = await ask(
      given.unit,
      `Đơn vị / Unit (${units.join(', ')})`,
      units.length === 1 ? units[0] : '',
    );
    const by = await ask(given.by, 'Người viết / Written by');
    const languages = (await ask(given.lang, `Các bản / Languages (${site.languages.join(',')})`, source))
      .split(',')
      .map((lang) => lang.trim());
    if (!(type in types))
      throw mistake(
        `không có loại “${type}”; có: ${Object.keys(types).join(', ')}`,
        `there is no type “${type}”; there are ${Object.keys(types).join(', ')}`,
      );
    if (!SLUG.test(slug))
      throw mistake(
        `tên thư mục “${slug}” phải là chữ thường không dấu, nối bằng gạch ngang (--slug)`,
        `the folder “${slug}” must be lower-case ASCII with hyphens (--slug)`,
      );
    if (type === 'page' && RESERVED.includes(slug))
      throw mistake(`“${slug}” là trang của hệ thống`, `“${slug}” is a page of the site itself`);
    if (!units.includes(unit))
      throw mistake(`ghi --unit, một trong: ${units.join(', ')}`, `give --unit, one of ${units.join(', ')}`);
    if (by.length < 2) throw mistake('ghi --by: ai viết', 'give --by: who writes it');
    const unknown = languages.filter((lang) => !site.languages.includes(lang));
    if (unknown.length > 0)
      throw mistake(
        `trang không có ngôn ngữ ${unknown.join(', ')}`,
        `the site has no language ${unknown.join(', ')}`,
      );
    const titles = Object.fromEntries(
      site.languages.flatMap((lang) => {
        const said = lang === source ? title : given[`title-${lang}`];
        return said ? [[lang, said]] : [];
      }),
    );
    const files = newEntryFiles(
      { type: type as TypeName, slug, titles, languages, unit, by },
      site,
      settings.now,
    );
    const id = path.posix.join(types[type as TypeName].folder, slug);
    const folder = path.join(settings.content, id);
    if (fs.existsSync(folder)) throw mistake(`thư mục ${id} đã có`, `the folder ${id} exists`);
    fs.mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files))
      fs.writeFileSync(path.join(settings.content, file), text);
    if (values.json) console.log(JSON.stringify({ id, files: Object.keys(files) }, null, 2));
    else {
      console.log(Object.keys(files).join('\n'));
      console.log('Viết vào chỗ [[…]], bỏ draft: true, chạy npm run check, rồi xin duyệt.');
      console.log(
        'Write what stands in [[…]], remove draft: true, run npm run check, then ask for approval.',
      );
    }
    return 0;
  } finally {
    terminal?.close();
  }
}

const mistake = (vi: string, en: string) => new Error(`${vi}. / ${en}.\n\nnpm run new -- --help`);

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

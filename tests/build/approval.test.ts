import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { approveCopy } from '../approve-copy.ts';
import { NOW } from '../built-sites.ts';
import { Workshop } from './workshop.ts';

const LAKE = 'tourism/ho-xuan-huong';
const LAKE_EN = `${LAKE}/index.en.mdx`;
const PAGE_EN = 'en/tourism/ho-xuan-huong/index.html';
const PAGE_VI = 'vi/tourism/ho-xuan-huong/index.html';
const WAITING_PAGE = 'vi/news/cho-duyet/index.html';
const DECISION = [
  '--by',
  'mau',
  '--document',
  'Phiếu duyệt mẫu (minh họa)',
  '--at',
  '2026-11-21T08:00:00+07:00',
];

const workshop = new Workshop();
const { content } = workshop;

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Mẫu', '-c', 'user.email=mau@example.vn'];
  execFileSync('git', [...identity, ...args], {
    cwd: content.folder,
    stdio: 'ignore',
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: '2026-11-20T08:00:00+07:00',
      GIT_COMMITTER_DATE: '2026-11-20T08:00:00+07:00',
    },
  });
}

/** Runs one of the newsroom's commands on the workshop's content, as an officer would. */
function command(name: string, ...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, SEN_CONTENT: content.folder, SEN_NOW: NOW },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

const built = (file: string): boolean => fs.existsSync(path.join(workshop.out, file));

/** The fixture approved and committed, and built. */
beforeAll(() => {
  approveCopy(content.folder);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Duyệt');
  workshop.buildAsApproved();
  workshop.save();
});

beforeEach(() => {
  git('checkout', '-q', '-f', 'main');
  git('clean', '-q', '-fd');
});

describe('an entry that nobody approved', () => {
  it('has no page, and the summary names it', () => {
    const { code, output } = workshop.buildAsApproved();
    expect(code).toBe(0);
    expect(built(WAITING_PAGE)).toBe(false);
    expect(output).toMatch(/1 chưa duyệt.*not approved.*news\/cho-duyet \(vi\)/);
  });

  it('may be full of mistakes without stopping the others', () => {
    content.append('news/cho-duyet/index.vi.mdx', '\nimport x from "y";\n');
    expect(workshop.buildAsApproved().code).toBe(0);
  });
});

describe('an approved page that is being edited', () => {
  it('stays in its approved version, which git has, and the summary names it', () => {
    content.replace(LAKE_EN, 'The lake lies in the middle', 'The pond lies in the middle');
    const { code, output } = workshop.buildAsApproved();
    expect(code).toBe(0);
    expect(workshop.read(PAGE_EN)).toContain('The lake lies in the middle');
    expect(output).toMatch(/1 đã sửa hoặc xóa sau khi duyệt.*tourism\/ho-xuan-huong \(en\)/);
  });

  it('keeps its approved picture', () => {
    const before = workshop.read(PAGE_VI).match(/lake\.[0-9a-f]{10}-day/)?.[0] ?? '';
    content.replace(`${LAKE}/lake.svg`, '#8FB9C4', '#7FA9B4');
    expect(workshop.buildAsApproved().code).toBe(0);
    expect(workshop.read(PAGE_VI)).toContain(before);
  });

  it('goes out in its new version once that is approved', () => {
    content.replace(LAKE_EN, 'The lake lies in the middle', 'The pond lies in the middle');
    expect(command('approve', LAKE, 'en', ...DECISION)).toMatchObject({ code: 0 });
    expect(workshop.buildAsApproved().code).toBe(0);
    expect(workshop.read(PAGE_EN)).toContain('The pond lies in the middle');
  });

  it('stops the build where its approved version cannot be had, and says what to do', () => {
    content.replace(LAKE_EN, 'The lake lies in the middle', 'The pond lies in the middle');
    fs.renameSync(path.join(content.folder, '.git'), `${content.folder}.git`);
    const other = new Workshop(content);
    const { code, output } = other.buildAsApproved();
    fs.renameSync(`${content.folder}.git`, path.join(content.folder, '.git'));
    expect(code).toBe(1);
    expect(output).toMatch(
      /ho-xuan-huong\/approval\.yml:4 {2}approved\.en\.0\.hash[\s\S]*index\.en\.mdx[\s\S]*npm run approve -- tourism\/ho-xuan-huong en/,
    );
  });
});

it('a translation that nobody approved leaves the page in the source language', () => {
  content.copy('tourism/thac-pongour/index.vi.mdx', 'tourism/thac-pongour/index.en.mdx');
  expect(workshop.buildAsApproved().code).toBe(0);
  expect(workshop.read('en/tourism/thac-pongour/index.html')).toContain('Vietnamese');
});

it('an approval edited by hand stops the build at its line', () => {
  content.replace(`${LAKE}/approval.yml`, 'by: mau', 'by: ai-do');
  const { code, output } = workshop.buildAsApproved();
  expect(code).toBe(1);
  expect(output).toMatch(/approval\.yml:\d+ {2}approved\.en\.0\.seal/);
});

it('npm run withdraw leaves a notice with the reason, and approving again brings the page back', () => {
  const reasons = ['--reason-vi', 'Số liệu không còn đúng.', '--reason-en', 'The figures no longer hold.'];
  const at = ['--at', '2026-11-20T09:00:00+07:00'];
  expect(command('withdraw', LAKE, '--by', 'mau', ...reasons, ...at)).toMatchObject({ code: 0 });
  workshop.buildAsApproved();
  expect(workshop.read(PAGE_EN)).toContain('The figures no longer hold.');
  // The very text that was taken back may be approved again: the figures were right after all.
  expect(command('approve', LAKE, ...DECISION)).toMatchObject({ code: 0 });
  expect(workshop.buildAsApproved().code).toBe(0);
  expect(workshop.read(PAGE_EN)).toContain('The lake lies in the middle');
});

it('npm run withdraw of one language leaves the page in the source language and tells harvesters', () => {
  const reason = ['--reason-vi', 'Bản dịch sai số liệu.', '--at', '2026-11-20T09:00:00+07:00'];
  expect(command('withdraw', LAKE, 'en', '--by', 'mau', ...reason)).toMatchObject({ code: 0 });
  expect(workshop.buildAsApproved().code).toBe(0);
  expect(workshop.read(PAGE_EN)).not.toContain('The lake lies in the middle');
  expect(workshop.read(PAGE_EN)).toContain('lang="vi"');
  expect(workshop.read('en/atom.xml')).toMatch(/deleted-entry[^>]*ho-xuan-huong[\s\S]*Bản dịch sai số liệu/);
  // Whoever approves all that waits does not bring it back unseen; whoever names it does.
  expect(command('approve', LAKE, ...DECISION).output).toContain('đã duyệt từ trước');
  expect(command('approve', LAKE, 'en', ...DECISION)).toMatchObject({ code: 0 });
});

it('npm run withdraw refuses the source language alone, in words', () => {
  const { code, output } = command('withdraw', LAKE, 'vi', '--by', 'mau', '--reason-vi', 'Sai số liệu.');
  expect(code).toBe(1);
  expect(output).toMatch(/là bản gốc[\s\S]*is the source text/);
});

it('npm run approve refuses a text for which the check stops, at its line, and writes nothing', () => {
  content.append(LAKE_EN, '\nCall the guide on 0912 345 678.\n');
  const before = content.read(`${LAKE}/approval.yml`);
  const { code, output } = command('approve', LAKE, 'en', ...DECISION);
  expect(code).toBe(1);
  expect(output).toContain(`${LAKE_EN}:${content.lineOf(LAKE_EN, 'Call the guide')}`);
  expect(output).toMatch(/số điện thoại di động[\s\S]*a mobile telephone number/);
  expect(content.read(`${LAKE}/approval.yml`)).toBe(before);
});

it('npm run approve refuses a draft and an unknown officer, each in words', () => {
  content.replace('news/cho-duyet/index.vi.mdx', 'unit:', 'draft: true\nunit:');
  const { code, output } = command(
    'approve',
    'news/cho-duyet',
    '--by',
    'ai-do',
    '--document',
    'Phiếu mẫu',
    '--at',
    '2026-11-01T08:00:00+07:00',
  );
  expect(code).toBe(1);
  for (const words of ['bản nháp', 'is a draft', '“ai-do”', 'names no officer'])
    expect(output).toContain(words);
  expect(fs.readFileSync(path.join(content.folder, 'news/cho-duyet/approval.yml'), 'utf8')).not.toContain(
    'approved',
  );
});

it('npm run check of an entry that is not there says so, instead of finding no mistakes in it', () => {
  const { code, output } = command('check', 'tourism/khong-co');
  expect(code).toBe(2);
  expect(output).toMatch(/Không có trong nội dung: tourism\/khong-co[\s\S]*Not in the content/);
});

it('npm run audit finds a committed approval that was taken out', () => {
  expect(command('audit')).toMatchObject({ code: 0 });
  fs.rmSync(path.join(content.folder, LAKE, 'approval.yml'));
  const { code, output } = command('audit');
  expect(code).toBe(1);
  expect(output).toMatch(/ho-xuan-huong\/approval\.yml {2}vanished/);
});

describe('an address that was published', () => {
  it('answers with a notice when its entry ran out', () => {
    content.replace('news/mua-hoa/index.vi.mdx', 'unit:', 'expireAt: 2026-11-01T08:00:00+07:00\nunit:');
    workshop.build();
    expect(workshop.read('en/news/mua-hoa/index.html')).toMatch(
      /This page has run out[\s\S]*1 November 2026/,
    );
    expect(workshop.read('en/feed.xml')).not.toContain('mua-hoa');
  });

  it('sends readers on when its folder was renamed', () => {
    fs.renameSync(path.join(content.folder, 'news/mua-hoa'), path.join(content.folder, 'news/mua-hoa-2026'));
    content.replace('news/mua-hoa-2026/index.vi.mdx', 'unit:', 'formerly: [mua-hoa]\nunit:');
    workshop.build();
    const moved = workshop.read('en/news/mua-hoa/index.html');
    expect(moved).toContain('content="0; url=/en/news/mua-hoa-2026/"');
    expect(moved).toContain('rel="canonical" href="https://lamdong.example.vn/en/news/mua-hoa-2026/"');
    expect(JSON.parse(workshop.read('redirects.json'))['/vi/news/mua-hoa/']).toBe('/vi/news/mua-hoa-2026/');
  });
});

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOW, ROOT, runBuild } from '../built-sites.ts';
import { BuiltSite } from './built-site.ts';
import { temporaryFolder } from './province-copy.ts';

const FLAGS = {
  name: 'An Giang',
  languages: 'vi,en,km',
  origin: 'https://angiang.example.vn',
  address: 'Phường Rạch Giá',
  email: 'lienhe@angiang.example.vn',
  phone: '+84 297 000 0000',
  responsible: 'Trần Thị Mẫu',
};

function run(script: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, SEN_NOW: NOW, ...env },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

const flagsOf = (answers: Record<string, string>) =>
  Object.entries(answers).map(([flag, answer]) => `--${flag}=${answer}`);

describe('npm run new:province', () => {
  const folder = path.join(temporaryFolder(), 'an-giang');
  const out = `${folder}-dist`;

  it('makes a province that passes the check, is approved like any other, and builds', () => {
    expect(run('new-province', [folder, ...flagsOf(FLAGS)])).toMatchObject({ code: 0 });
    const content = { SEN_CONTENT: folder };
    expect(run('check', [], content).output).toContain('0 lỗi phải sửa, 0 điều nên xem');
    const by = ['--all', '--by', 'tran-thi-mau', '--document', 'Phiếu duyệt mẫu (minh họa)'];
    expect(run('approve', by, content)).toMatchObject({ code: 0 });
    expect(runBuild({ ...content, SEN_OUT: out })).toMatchObject({ code: 0 });
    const site = new BuiltSite(out, FLAGS.origin);
    expect(site.page('/vi/gioi-thieu/').html).toContain('Sở Văn hóa, Thể thao và Du lịch tỉnh An Giang');
    expect(site.page('/en/').html).toContain('People’s Committee of An Giang Province');
    // The profile of the feeds is Sen's own page, with the sample province in its examples.
    const pages = site.pages.filter(({ path: address }) => address !== '/feed-profile/');
    const strange = pages.filter(({ html }) => /Đồng Tháp|ដុងថាប/.test(html));
    expect(strange.map((page) => page.path)).toEqual([]);
  });

  it('does not write over what is there', () => {
    const before = fs.readdirSync(folder);
    const { code, output } = run('new-province', [folder, ...flagsOf(FLAGS)]);
    expect([code, output.includes('không trống'), output.includes('is not empty')]).toEqual([2, true, true]);
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  it('without a terminal names every answer that is missing or wrong at once, and makes nothing', () => {
    const other = path.join(temporaryFolder(), 'x');
    const { name: _, ...rest } = FLAGS;
    const { code, output } = run('new-province', [
      other,
      ...flagsOf({ ...rest, email: 'x', colour: 'xanh' }),
    ]);
    expect(code).toBe(2);
    expect([...output.matchAll(/^--(\S+)/gm)].map(([, flag]) => flag)).toEqual(['name', 'email', 'colour']);
    expect(fs.existsSync(other)).toBe(false);
  });

  it('makes no province that no longer exists', () => {
    const other = path.join(temporaryFolder(), 'x');
    const { code, output } = run('new-province', [other, ...flagsOf({ ...FLAGS, name: 'Tiền Giang' })]);
    expect([code, fs.existsSync(other)]).toEqual([2, false]);
    expect(output).toContain('không còn từ ngày 1/7/2025');
  });
});

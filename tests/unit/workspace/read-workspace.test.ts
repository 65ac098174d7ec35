import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/content/problem.ts';
import { readWorkspace } from '../../../src/workspace/read-workspace.ts';
import { temporaryFolder } from '../../build/province-copy.ts';

const GOOD = `title: { vi: Các tỉnh }
intro: { vi: Mọi tỉnh ở một nơi. }
origin: https://tinh.example.vn
languages: [vi]
publisher: { name: Cơ quan mẫu, email: lienhe@tinh.example.vn }
provinces:
  an-giang: { folder: an-giang }
  lao-cai: { repository: "https://git.example/lao-cai.git", ref: v1, folder: content }
`;

/** What is said of a workspace file, in a folder that holds the content folder an-giang. */
function said(text: string) {
  const folder = temporaryFolder();
  fs.mkdirSync(path.join(folder, 'an-giang'));
  fs.writeFileSync(path.join(folder, 'an-giang/site.yml'), '');
  fs.writeFileSync(path.join(folder, 'provinces.yml'), text);
  const problems: Problem[] = [];
  const workspace = readWorkspace(path.join(folder, 'provinces.yml'), problems);
  return { workspace, problems };
}

describe('provinces.yml', () => {
  test('is read, and what it leaves out has a default', () => {
    const { workspace, problems } = said(GOOD);
    expect(problems).toEqual([]);
    expect(workspace?.shards).toBe(4);
    expect(workspace?.provinces['lao-cai']).toMatchObject({ ref: 'v1', folder: 'content', weight: 1 });
  });

  test.each([
    ['a folder that is no province', 'folder: an-giang', 'folder: nowhere', 'provinces.an-giang.folder', 7],
    ['an id that is no address', '  an-giang:', '  An Giang:', 'provinces.An Giang', 7],
    ['a way out of a repository', 'folder: content', 'folder: ../x', 'provinces.lao-cai', 8],
    ['an option to git', '"https://git.example/lao-cai.git"', '"--upload-pack=x"', 'provinces.lao-cai', 8],
    ['an origin that is none', 'https://tinh.example.vn', 'tinh', 'origin', 3],
    ['a field that is none', 'origin:', 'site:', 'site', 3],
  ])('is refused with %s, at its line', (_, text, by, field, line) => {
    const { workspace, problems } = said(GOOD.replace(text, by));
    expect(workspace).toBeUndefined();
    expect(problems.map((problem) => [problem.field, problem.line])).toContainEqual([field, line]);
  });

  test('tells of every mistake at once', () => {
    const { problems } = said(GOOD.replace('an-giang }', 'x }').replace('languages: [vi]', 'languages: []'));
    expect(problems.length).toBeGreaterThanOrEqual(1);
  });

  test('is told of when it is missing', () => {
    const problems: Problem[] = [];
    expect(readWorkspace(path.join(temporaryFolder(), 'provinces.yml'), problems)).toBeUndefined();
    expect(problems.length).toBe(1);
  });
});

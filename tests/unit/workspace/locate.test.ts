import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { FetchError, locateProvinces } from '../../../src/workspace/locate.ts';
import { workspaceSchema } from '../../../src/workspace/schema.ts';
import { TestRepository, temporaryFolder } from '../approval/repository.ts';
import { workspaceOf } from './sample.ts';

let root: string;
let repository: TestRepository;

/** Commits `content/site.yml`. */
function publish(text: string): void {
  repository.write('site.yml', text);
  repository.commit();
}

beforeEach(() => {
  root = temporaryFolder();
  repository = new TestRepository();
  publish('first');
});

function located(ref = 'main', folder = 'content') {
  const provinces = { 'lao-cai': { repository: repository.folder, ref, folder } };
  const workspace = workspaceSchema.parse({ ...workspaceOf(1), provinces });
  return locateProvinces(workspace, ['lao-cai'], root, path.join(root, 'checkouts'))[0];
}

const siteOf = () => fs.readFileSync(path.join(located()?.content ?? '', 'site.yml'), 'utf8');

describe('a province in a repository', () => {
  test('is cloned', () => expect(siteOf()).toBe('first'));

  test('is brought up to date', () => {
    siteOf();
    publish('second');
    expect(siteOf()).toBe('second');
  });

  test('is as it was committed, whatever was left in the clone', () => {
    const { content = '' } = located() ?? {};
    fs.writeFileSync(path.join(content, 'site.yml'), 'changed');
    fs.writeFileSync(path.join(content, 'left.yml'), '');
    expect(siteOf()).toBe('first');
    expect(fs.existsSync(path.join(content, 'left.yml'))).toBe(false);
  });

  test.each([
    ['a branch that is not there', 'other', 'content'],
    ['a folder that is no province', 'main', 'nowhere'],
  ])('is refused with %s, and the province is named', (_, ref, folder) => {
    expect(() => located(ref, folder)).toThrow(FetchError);
    expect(() => located(ref, folder)).toThrow(/^lao-cai: /);
  });
});

test('a province in a folder is where the workspace file says', () => {
  expect(locateProvinces(workspaceOf(1), ['tinh-1'], '/provinces/sites', '/x')).toEqual([
    { id: 'tinh-1', content: '/provinces/tinh-1' },
  ]);
});

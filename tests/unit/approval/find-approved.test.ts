import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fileHash, textHash } from '../../../src/approval/content-hash.ts';
import { findApproved, keepApproved } from '../../../src/approval/find-approved.ts';
import { TestRepository, temporaryFolder } from './repository.ts';

const FILE = 'tourism/hồ/index.vi.mdx';
const FIRST = 'Bản đầu.\n';
const WANTED = { file: FILE, hash: textHash(FIRST) };

let repository: TestRepository;
let keep: string;

/** The first version was committed, and a second after it. */
beforeEach(() => {
  repository = new TestRepository();
  keep = path.join(temporaryFolder(), 'approved');
  repository.write(FILE, FIRST);
  repository.commit();
  repository.write(FILE, 'Bản hai.\n');
  repository.commit();
});

function textFound(wanted = WANTED, content = repository.content): string | undefined {
  const file = findApproved(content, keep, [wanted]).found[wanted.hash];
  return file && fs.readFileSync(file, 'utf8');
}

describe('an approved text is found', () => {
  test('in the history of its file', () => expect(textFound()).toBe(FIRST));

  test('although its folder was renamed since', () => {
    repository.git('mv', 'content/tourism/hồ', 'content/tourism/hồ-mới');
    repository.commit();
    expect(textFound({ ...WANTED, file: 'tourism/hồ-mới/index.vi.mdx' })).toBe(FIRST);
  });

  test('although its file was deleted since', () => {
    fs.rmSync(path.join(repository.content, FILE));
    repository.commit();
    expect(textFound()).toBe(FIRST);
  });

  test('although it was committed with the line ends of Windows', () => {
    repository.write(FILE, 'Bản ba.\r\n');
    repository.commit();
    repository.write(FILE, 'Bản bốn.\n');
    repository.commit();
    expect(textFound({ file: FILE, hash: textHash('Bản ba.\n') })).toBe('Bản ba.\r\n');
  });

  test('on another branch', () => {
    repository.git('checkout', '-q', '-b', 'so-van-hoa');
    repository.write(FILE, 'Bản của Sở.\n');
    repository.commit();
    repository.git('checkout', '-q', 'main');
    expect(textFound({ file: FILE, hash: textHash('Bản của Sở.\n') })).toBe('Bản của Sở.\n');
  });

  test('in what was kept, without git', () => {
    keepApproved(keep, FILE, Buffer.from(FIRST));
    expect(textFound(WANTED, temporaryFolder())).toBe(FIRST);
  });
});

test('a picture is found by its own hash, whatever the text was', () => {
  repository.write('tourism/hồ/lake.png', 'ảnh đầu');
  repository.commit();
  repository.write('tourism/hồ/lake.png', 'ảnh hai');
  repository.commit();
  const hash = fileHash('lake.png', Buffer.from('ảnh đầu'));
  expect(textFound({ file: 'tourism/hồ/lake.png', hash })).toBe('ảnh đầu');
});

test('what was kept and then damaged is not taken', () => {
  fs.writeFileSync(keepApproved(keep, FILE, Buffer.from(FIRST)), 'Chữ khác.');
  expect(textFound()).toBe(FIRST);
});

describe('what cannot be found says why', () => {
  const reasonOf = (content: string, hash = WANTED.hash) =>
    findApproved(content, keep, [{ file: FILE, hash }]).reason;

  test('no git', () => expect(reasonOf(temporaryFolder())).toBe('no-git'));
  test('a shallow clone', () => expect(reasonOf(repository.shallowClone().content)).toBe('shallow'));
  test('nowhere in the history', () =>
    expect(reasonOf(repository.content, 'f'.repeat(64))).toBe('not-found'));
  test('a repository without a commit', () => expect(reasonOf(new TestRepository().content)).toBe('no-git'));
});

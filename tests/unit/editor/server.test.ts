import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import type { IncomingMessage } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryFileAt } from '../../../src/editor/server/entry-path.ts';
import { admit, welcome } from '../../../src/editor/server/guard.ts';
import { LARGEST_PICTURE, save } from '../../../src/editor/server/save.ts';
import { sendForApproval } from '../../../src/editor/server/send.ts';
import { Trial } from '../../../src/editor/server/trial.ts';
import { WorkingCopy } from '../../../src/editor/server/working-copy.ts';
import { readEntryText } from '../../../src/editor/text/entry-text.ts';

const FIXTURE = path.resolve(import.meta.dirname, '../../fixtures/lam-dong');
const NOW = '2026-11-22T08:00:00+07:00';
const ENTRY = 'tourism/ho-xuan-huong';
const FILE = `${ENTRY}/index.vi.mdx`;

let folder: string;
let copy: WorkingCopy;
let trial: Trial;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-edit-'));
  const content = path.join(folder, 'content');
  fs.cpSync(FIXTURE, content, { recursive: true });
  copy = new WorkingCopy(content);
  trial = new Trial(content, path.join(folder, 'trial'), () => NOW);
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const accepted = (file = FILE) => fs.readFileSync(path.join(copy.content, file), 'utf8');
const form = (change: Record<string, unknown>) => ({ ...readEntryText(accepted()), ...change });
const request = (change: Record<string, unknown>, base = copy.stamp(FILE)) => ({
  texts: [{ path: FILE, form: form(change), base }],
  pictures: [],
  removed: [],
});

describe('saving', () => {
  it('a sound entry goes into the content', async () => {
    const result = await save(request({ title: 'Hồ giữa phố' }), copy, trial, NOW);
    expect(result).toMatchObject({ state: 'accepted', conflict: [], bases: { [FILE]: copy.stamp(FILE) } });
    expect(accepted()).toContain('title: Hồ giữa phố');
  });

  it('one with a mistake stays a draft, with the mistake by its line in the body', async () => {
    const result = await save(request({ body: 'Đoạn.\n\n<Script />' }), copy, trial, NOW);
    expect(result.state).toBe('draft');
    expect(result.problems.filter(({ severity }) => severity === 'stop')).toMatchObject([
      { field: 'body', bodyLine: 3 },
    ]);
    expect(accepted()).not.toContain('Script');
    expect(copy.entry(ENTRY)['index.vi.mdx']?.toString()).toContain('Script');
  });

  it('a draft that is mended is one no longer', async () => {
    await save(request({ summary: 'Ngắn.' }), copy, trial, NOW);
    expect(copy.drafted()).toEqual([ENTRY]);
    await save(request({}), copy, trial, NOW);
    expect(copy.drafted()).toEqual([]);
  });

  it('a file that somebody else changed is not written over', async () => {
    const result = await save(request({ title: 'Của tôi' }, 'an older stamp'), copy, trial, NOW);
    expect(result).toMatchObject({ state: 'draft', conflict: [FILE] });
    expect(accepted()).toContain('Hồ Xuân Hương');
  });

  it('a new translation is stamped with the source text it stands beside', async () => {
    const english = `${ENTRY}/index.en.mdx`;
    const text = readEntryText(accepted(english));
    const translation = { by: 'Lê Văn Mẫu', date: '2026-11-20', state: 'reviewed' };
    const texts = [{ path: english, form: { ...text, translation }, base: copy.stamp(english) }];
    await save({ texts, pictures: [], removed: [] }, copy, trial, NOW);
    expect(accepted(english)).toMatch(/source: [0-9a-f]{12}/);
  });

  it('a picture that is too heavy is refused with its weight', async () => {
    const base64 = Buffer.alloc(LARGEST_PICTURE + 5 * 1024 * 1024).toString('base64');
    const heavy = { texts: [], pictures: [{ path: `${ENTRY}/big.jpg`, base64 }], removed: [] };
    await expect(save(heavy, copy, trial, NOW)).rejects.toMatchObject({
      status: 413,
      words: { vi: expect.stringContaining('20 MB') },
    });
  });

  it('a picture that the entry shows cannot be taken away', async () => {
    const removal = { texts: [], pictures: [], removed: [`${ENTRY}/lake.svg`] };
    await expect(save(removal, copy, trial, NOW)).rejects.toMatchObject({ status: 409 });
    expect(fs.existsSync(path.join(copy.content, ENTRY, 'lake.svg'))).toBe(true);
  });
});

describe('paths', () => {
  it.each([
    '../site.yml',
    'site.yml',
    'tourism/../../x/index.vi.mdx',
    'tourism/ho/approval.yml',
    'tourism/ho/.git',
    'tourism/Hồ/index.vi.mdx',
    'tourism/ho/index.vi.mdx/../../../x.svg',
    '/etc/passwd',
    'inbound/a/b.jpg',
  ])('%s is none of an entry', (address) => {
    expect(() => entryFileAt(address)).toThrow();
  });
});

describe('the guard', () => {
  const KEY = 'k'.repeat(32);
  const ask =
    (headers: Record<string, string>, method = 'GET') =>
    () =>
      admit(
        {
          method,
          headers: { host: '127.0.0.1:4322', cookie: `sen-edit=${KEY}`, ...headers },
        } as unknown as IncomingMessage,
        KEY,
      );

  it('lets in the browser that has the key', () => {
    expect(ask({})).not.toThrow();
    expect(ask({ origin: 'http://127.0.0.1:4322' }, 'POST')).not.toThrow();
    expect(welcome(KEY, KEY)).toContain('HttpOnly; SameSite=Strict');
  });

  it.each([
    ['a name that was made to point here', { host: 'evil.example' }, 'GET'],
    ['another web page', { origin: 'https://evil.example' }, 'POST'],
    ['a page on another port', { origin: 'http://127.0.0.1:8080' }, 'POST'],
    ['a write that does not say where it comes from', {}, 'POST'],
    ['somebody without the key', { cookie: 'sen-edit=guess' }, 'GET'],
  ])('refuses %s', (_, headers, method) => {
    expect(ask(headers as Record<string, string>, method)).toThrow();
  });
});

describe('sending for approval', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: copy.content, encoding: 'utf8' });

  it('without git writes the request and says so', () => {
    const result = sendForApproval({ entry: ENTRY, by: 'Nguyễn Văn Mẫu' }, copy, NOW);
    expect(result.committed).toBe(false);
    expect(accepted(`${ENTRY}/approval.yml`)).toContain('by: Nguyễn Văn Mẫu');
  });

  it('with git commits the folder of the entry, and nothing else, in the name of who sends', () => {
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@localhost', 'commit', '--quiet', '-m', 'before');
    fs.appendFileSync(path.join(copy.content, FILE), '\nThêm một câu.\n');
    fs.appendFileSync(path.join(copy.content, 'site.yml'), '# another change\n');
    sendForApproval({ entry: ENTRY, by: 'Nguyễn Văn Mẫu' }, copy, NOW);
    expect(git('log', '-1', '--format=%an')).toBe('Nguyễn Văn Mẫu\n');
    expect(git('show', '--name-only', '--format=', 'HEAD').trim().split('\n')).toEqual([
      `${ENTRY}/approval.yml`,
      FILE,
    ]);
    expect(git('status', '--porcelain')).toBe(' M site.yml\n');
  });

  it('refuses an entry that still has something to mend', async () => {
    await save(request({ summary: 'Ngắn.' }), copy, trial, NOW);
    expect(() => sendForApproval({ entry: ENTRY, by: 'Nguyễn Văn Mẫu' }, copy, NOW)).toThrow(
      /something to mend/,
    );
  });
});

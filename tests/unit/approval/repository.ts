import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-git-'));
  folders.push(folder);
  return folder;
}

/** A git repository of a test, with a content folder in it. */
export class TestRepository {
  readonly folder: string;
  readonly content: string;

  constructor(folder = temporaryFolder()) {
    this.folder = folder;
    this.content = path.join(folder, 'content');
    fs.mkdirSync(this.content, { recursive: true });
    if (!fs.existsSync(path.join(folder, '.git'))) this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    return this.gitAt('2026-03-01T08:00:00+07:00', ...args);
  }

  /** Git at an instant, by a person who does not exist. */
  gitAt(date: string, ...args: string[]): string {
    const name = 'Nguyễn Văn Mẫu';
    const email = 'mau@example.vn';
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      },
    });
  }

  write(file: string, text: string): void {
    const to = path.join(this.content, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, text);
  }

  commit(message = 'Sửa', date = '2026-03-01T08:00:00+07:00'): void {
    this.gitAt(date, 'add', '-A');
    this.gitAt(date, 'commit', '-q', '-m', message);
  }

  /** A clone that knows only the newest commit. */
  shallowClone(): TestRepository {
    const to = path.join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${this.folder}`, to], { stdio: 'ignore' });
    return new TestRepository(to);
  }
}

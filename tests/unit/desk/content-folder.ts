import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { readSettings } from '../../../src/build/settings.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { newsroomCatalogue } from '../../../src/desk/read-catalogue.ts';

const FIXTURE = path.resolve(import.meta.dirname, '../../fixtures/lam-dong');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** The fixture province in a folder of its own, which a test may change and put under git. */
export class ContentFolder {
  readonly folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'sen-desk-')), 'content');

  constructor() {
    folders.push(path.dirname(this.folder));
    fs.cpSync(FIXTURE, this.folder, { recursive: true });
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    fs.mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(this.folder, file), text);
  }

  /** Replaces a text that must be there. */
  replace(file: string, text: string, by: string): void {
    const before = this.read(file);
    if (!before.includes(text)) throw new Error(`${file} does not say “${text}”`);
    this.write(
      file,
      before.replace(text, () => by),
    );
  }

  remove(file: string): void {
    fs.rmSync(path.join(this.folder, file));
  }

  /** Commits everything as it is now; the first call makes the repository. */
  commit(): void {
    if (!fs.existsSync(path.join(this.folder, '.git'))) this.git('init', '--quiet');
    this.git('add', '--all');
    this.git('-c', 'user.name=T', '-c', 'user.email=t@example.vn', 'commit', '--quiet', '-m', 'x');
  }

  git(...args: string[]): void {
    execFileSync('git', ['-C', this.folder, ...args], { stdio: 'ignore' });
  }

  catalogue(): Promise<Catalogue> {
    return newsroomCatalogue(
      readSettings({ SEN_CONTENT: this.folder, SEN_NOW: '2026-11-22T08:00:00+07:00' }),
    );
  }
}

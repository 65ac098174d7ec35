import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { FIXTURE } from '../built-sites.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, below the system's temporary folder unless told otherwise; it is removed when the test file ends. */
export function temporaryFolder(parent = os.tmpdir()): string {
  const folder = fs.mkdtempSync(path.join(parent, 'sen-test-'));
  folders.push(folder);
  return folder;
}

/** The fixture province, or another, in a folder where a test may change it. */
export class ProvinceCopy {
  readonly folder: string;
  private readonly fixture: string;

  constructor(folder = path.join(temporaryFolder(), 'content'), fixture = FIXTURE) {
    this.folder = folder;
    this.fixture = fixture;
    this.reset();
  }

  /** Back to the fixture as it is in the repository. */
  reset(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
    fs.cpSync(this.fixture, this.folder, { recursive: true });
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    const to = path.join(this.folder, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, content);
  }

  /** Replaces the first occurrence of a text; throws when it is not there, so that no test passes by accident. */
  replace(file: string, text: string, by: string): void {
    const before = this.read(file);
    if (!before.includes(text)) throw new Error(`${file} does not say “${text}”`);
    this.write(
      file,
      before.replace(text, () => by),
    );
  }

  /** Adds text below everything else. */
  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  copy(from: string, to: string): void {
    fs.cpSync(path.join(this.folder, from), path.join(this.folder, to), { recursive: true });
  }

  remove(file: string): void {
    fs.rmSync(path.join(this.folder, file), { recursive: true });
  }

  /** 1-based number of the first line that holds a text. */
  lineOf(file: string, text: string): number {
    const index = this.read(file)
      .split('\n')
      .findIndex((line) => line.includes(text));
    if (index < 0) throw new Error(`${file} does not say “${text}”`);
    return index + 1;
  }
}

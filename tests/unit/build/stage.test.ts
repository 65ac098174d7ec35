import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Manifest, recoverSite, Stage } from '../../../src/build/stage.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-stage-'));
  out = path.join(folder, 'dist');
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

function publish(write: (stage: Stage) => void, old: Manifest = {}): Manifest {
  const stage = new Stage(out, old);
  write(stage);
  stage.publish();
  return stage.manifest;
}

describe('the next site', () => {
  test('is not seen before it is published', () => {
    new Stage(out, {}).write('a.html', 'k', 'a');
    expect(fs.existsSync(out)).toBe(false);
  });

  test('takes over a file with the same key', () => {
    const manifest = publish((stage) => stage.write('a.html', 'k', 'a'));
    expect(new Stage(out, manifest).reuse('a.html', 'k')).toBe(true);
  });

  test('does not take over a file with another key', () => {
    const manifest = publish((stage) => stage.write('a.html', 'k', 'a'));
    expect(new Stage(out, manifest).reuse('a.html', 'other')).toBe(false);
  });

  test('does not take over a file that somebody changed', () => {
    const manifest = publish((stage) => stage.write('a.html', 'k', 'a'));
    fs.appendFileSync(path.join(out, 'a.html'), 'x');
    expect(new Stage(out, manifest).reuse('a.html', 'k')).toBe(false);
  });

  test('leaves out what was not written again', () => {
    const manifest = publish((stage) => stage.write('a.html', 'k', 'a'));
    publish((stage) => stage.write('b.html', 'k', 'b'), manifest);
    expect(fs.readdirSync(out)).toEqual(['b.html']);
  });

  test('leaves the old site in its place when it cannot be published', () => {
    const manifest = publish((stage) => stage.write('a.html', 'k', 'a'));
    const stage = new Stage(out, manifest);
    fs.rmSync(stage.folder, { recursive: true });
    expect(() => stage.publish()).toThrow();
    expect(fs.readdirSync(out)).toEqual(['a.html']);
  });

  test('comes back where a build was killed while it took its place', () => {
    publish((stage) => stage.write('a.html', 'k', 'a'));
    fs.renameSync(out, `${out}.previous`);
    recoverSite(out);
    expect(fs.readdirSync(out)).toEqual(['a.html']);
  });

  test('leaves the old site whole when it is discarded', () => {
    const manifest = publish((stage) => stage.write('a.html', 'k', 'a'));
    const stage = new Stage(out, manifest);
    stage.reuse('a.html', 'k');
    stage.discard();
    expect(fs.readFileSync(path.join(out, 'a.html'), 'utf8')).toBe('a');
  });
});

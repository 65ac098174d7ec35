import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Manifest } from '../../../src/build/manifest.ts';
import { Stage } from '../../../src/build/stage.ts';
import { discardNext, prepareNext, publishNext, recoverSite } from '../../../src/build/swap.ts';

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
  stage.finish();
  publishNext(out);
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

  test('leaves out folders in which nothing is left', () => {
    const first = publish((stage) => stage.write('old/a.html', 'k', 'a'));
    const second = publish((stage) => stage.write('b.html', 'k', 'b'), first);
    publish((stage) => stage.write('b.html', 'k', 'b'), second);
    expect(fs.readdirSync(out)).toEqual(['b.html']);
  });

  test('begins as the site before the served one, and leaves that one as it is', () => {
    const first = publish((stage) => stage.write('a.html', '1', 'one'));
    const second = publish((stage) => stage.write('a.html', '2', 'two'), first);
    const third = new Stage(out, second);
    third.write('a.html', '3', 'three');
    expect(fs.readFileSync(path.join(out, 'a.html'), 'utf8')).toBe('two');
  });

  test('takes no file that is older than the served one', () => {
    const first = publish((stage) => stage.write('a.html', '1', 'one'));
    const second = publish((stage) => stage.write('a.html', '2', 'two'), first);
    publish((stage) => stage.reuse('a.html', '2'), second);
    expect(fs.readFileSync(path.join(out, 'a.html'), 'utf8')).toBe('two');
  });

  test('leaves out a file of the site before the served one that nobody asks for', () => {
    const first = publish((stage) => stage.write('a.html', '1', 'one'));
    const second = publish((stage) => stage.write('a.html', '2', 'two'), first);
    publish((stage) => stage.write('b.html', 'k', 'b'), second);
    expect(fs.readdirSync(out)).toEqual(['b.html']);
  });

  test('begins as the served site where it was prepared, and leaves that one as it is', () => {
    const first = publish((stage) => stage.write('old/a.html', '1', 'one'));
    prepareNext(out, {}, first);
    const second = publish((stage) => stage.write('new/b.html', '2', 'two'), first);
    prepareNext(out, first, second);
    const third = new Stage(out, second);
    expect(fs.readFileSync(path.join(third.folder, 'new/b.html'), 'utf8')).toBe('two');
    expect(fs.existsSync(path.join(third.folder, 'old/a.html'))).toBe(false);
    third.write('new/b.html', '3', 'three');
    expect(fs.readFileSync(path.join(out, 'new/b.html'), 'utf8')).toBe('two');
  });

  test('has what a tool wrote, and lets it go when the tool writes it no more', () => {
    const first = publish((stage) => fs.writeFileSync(path.join(stage.folder, 'tool.xml'), 'x'));
    const second = publish((stage) => stage.write('a.html', 'k', 'a'), first);
    publish((stage) => stage.reuse('a.html', 'k'), second);
    expect([Object.keys(first), fs.readdirSync(out)]).toEqual([['tool.xml'], ['a.html']]);
  });

  const tool = (stage: Stage, key: string): void => {
    if (!stage.reuseOthers(key)) fs.writeFileSync(path.join(stage.folder, 'tool.xml'), key);
  };
  const toolSays = () => fs.readFileSync(path.join(out, 'tool.xml'), 'utf8');

  test('takes over what a tool wrote when the tool would write the same', () => {
    const manifest = publish((stage) => tool(stage, 'k'));
    publish((stage) => expect(stage.reuseOthers('k')).toBe(true), manifest);
    expect(toolSays()).toBe('k');
  });

  test('has what a tool writes anew, and leaves the served site as it is meanwhile', () => {
    const first = publish((stage) => tool(stage, 'one'));
    const second = publish((stage) => tool(stage, 'two'), first);
    publish((stage) => {
      tool(stage, 'three');
      expect(toolSays()).toBe('two');
    }, second);
    expect(toolSays()).toBe('three');
  });

  test('takes over what a killed build left only where it is as it was published', () => {
    const manifest = publish((stage) => stage.write('a.html', 'k', 'a'));
    new Stage(out, manifest).write('a.html', 'k', 'half');
    publish((stage) => stage.reuse('a.html', 'k'), manifest);
    expect(fs.readFileSync(path.join(out, 'a.html'), 'utf8')).toBe('a');
  });

  test('leaves the old site in its place when it cannot be published', () => {
    const manifest = publish((stage) => stage.write('a.html', 'k', 'a'));
    const stage = new Stage(out, manifest);
    fs.rmSync(stage.folder, { recursive: true });
    expect(() => publishNext(out)).toThrow();
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
    discardNext(out);
    expect(fs.readFileSync(path.join(out, 'a.html'), 'utf8')).toBe('a');
  });
});

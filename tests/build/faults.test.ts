import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/hash.ts';
import { Random } from '../bench/random.ts';
import { Rehearsal } from './edits/rehearsal.ts';

const rehearsal = new Rehearsal(new Random(7));
const body = 'news/mua-hoa/index.vi.mdx';
let before: Record<string, string>;

const edit = () => {
  rehearsal.content.append(body, '\nThêm một câu.\n');
  rehearsal.approve();
};

beforeAll(() => rehearsal.build());
afterAll(() => rehearsal.end());
beforeEach(async () => {
  await rehearsal.build();
  before = rehearsal.site();
});

describe.each([
  ['the disk is full', 'ENOSPC', 'The disk is full'],
  ['the disk is read-only', 'EROFS', 'The disk is read-only'],
  ['nobody may write', 'EACCES', 'There is no permission to write'],
])('when %s', (_name, code, message) => {
  // The first writings are those of the lock, the last those of the memory.
  describe.each([0, 3, 15, 40])('after %i files were written', (after) => {
    it('the build says so in Vietnamese and English, and the last good site stays', async () => {
      edit();
      const answer = await rehearsal.tryBuild({ code, after });
      expect(answer?.error).toContain(message);
      expect(answer?.error).toMatch(/vi {2}\S.*\nen {2}\S/);
      expect(rehearsal.site()).toEqual(before);
    });
  });

  it('the build after it is right', async () => {
    await rehearsal.build();
    expect(rehearsal.site()).toEqual(await rehearsal.cleanSite());
  });
});

describe('what no consumer of feeds could take', () => {
  const files = [body, 'tourism/thac-pongour/index.vi.mdx'];
  afterAll(() => {
    rehearsal.content.reset();
    rehearsal.approve();
  });

  it('is told of all together, each once, and the last good site stays', async () => {
    for (const file of files) rehearsal.content.append(file, '\n[Một địa chỉ hỏng](https:hong)\n');
    rehearsal.approve();
    const answer = await rehearsal.tryBuild();
    expect(answer?.problems).toEqual(
      files.map((file) => `${file}: An address is not absolute: href="https:hong".`),
    );
    expect(rehearsal.site()).toEqual(before);
  });
});

describe('a cache', () => {
  const harms: Record<string, (file: string) => void> = {
    'cut short': (file) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2)),
    emptied: (file) => fs.writeFileSync(file, ''),
    'overwritten with something else': (file) => fs.writeFileSync(file, '{"version":1,"manifest":{}}'),
    deleted: (file) => fs.rmSync(file),
  };
  // A listing follows links: without this, the caches of every other build would be harmed.
  beforeAll(() => rehearsal.ownEverything());

  it.each(Object.keys(harms))('whose files are all %s gives the right site', async (harm) => {
    for (const file of filesBelow(rehearsal.ownCache)) harms[harm]?.(path.join(rehearsal.ownCache, file));
    edit();
    await rehearsal.build();
    expect(rehearsal.site()).toEqual(await rehearsal.cleanSite());
  });
});

describe('a lock', () => {
  const lock = () => `${rehearsal.out}.lock`;
  const hold = (pid: number, began?: string) => fs.writeFileSync(lock(), JSON.stringify({ pid, began }));

  it('of a build at work stops another, with its process named in both languages', async () => {
    hold(process.pid);
    const answer = await rehearsal.tryBuild();
    fs.rmSync(lock());
    expect(answer?.error).toMatch(
      new RegExp(`vi .*tiến trình ${process.pid}[\\s\\S]*en .*process ${process.pid}`),
    );
  });

  it('of a process that is no more is taken over', async () => {
    hold(2 ** 22 + 1);
    expect((await rehearsal.tryBuild())?.error).toBeUndefined();
  });

  it.runIf(process.platform === 'linux')(
    'of a dead process whose number another has now is taken over',
    async () => {
      hold(process.pid, '1');
      expect((await rehearsal.tryBuild())?.error).toBeUndefined();
    },
  );

  it('that was cut short is taken over', async () => {
    fs.writeFileSync(lock(), '{"pi');
    expect((await rehearsal.tryBuild())?.error).toBeUndefined();
  });

  it('is let go of after the build', () => {
    expect(fs.existsSync(lock())).toBe(false);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Random } from '../bench/random.ts';
import { Rehearsal } from './edits/rehearsal.ts';
import { SmallDisk } from './edits/small-disk.ts';

/** Holds the fixture's site twice over, its caches and a copy of the code. */
const MEGABYTES = 400;
const KIB = 1024;

const disk = SmallDisk.mount(MEGABYTES);

describe.runIf(disk)('on a small disk', () => {
  const rehearsal = new Rehearsal(new Random(11), disk?.folder);
  let before: Record<string, string>;

  beforeAll(() => rehearsal.build());
  afterAll(async () => {
    await rehearsal.end();
    disk?.unmount();
  });
  beforeEach(async () => {
    await rehearsal.build();
    before = rehearsal.site();
    rehearsal.content.append('news/mua-hoa/index.vi.mdx', '\nThêm một câu.\n');
    rehearsal.approve();
  });

  const expectRefusal = async (message: string) => {
    const answer = await rehearsal.tryBuild();
    expect(answer?.error).toContain(message);
    expect(answer?.error).toMatch(/vi {2}\S.*\nen {2}\S/);
    expect(rehearsal.site()).toEqual(before);
  };

  it.each([0, 64])(
    'with %i KiB left the build says in both languages that it is full, and the last good site stays',
    async (free) => {
      disk?.fill(free * KIB);
      try {
        await expectRefusal('The disk is full');
      } finally {
        disk?.empty();
      }
    },
  );

  it('that is read-only the build says so, and the last good site stays', async () => {
    disk?.setReadOnly(true);
    try {
      await expectRefusal('The disk is read-only');
    } finally {
      disk?.setReadOnly(false);
    }
  });

  it('whose cache is read-only the site is right, or the build says why not', async () => {
    disk?.freeze(rehearsal.ownCache);
    const answer = await rehearsal.tryBuild();
    disk?.thaw(rehearsal.ownCache);
    if (answer?.error) expect(answer.error).toContain('The disk is read-only');
    else expect(rehearsal.site()).toEqual(await rehearsal.cleanSite());
  });

  it('that has room again the next build is right', async () => {
    await rehearsal.build();
    expect(rehearsal.site()).toEqual(await rehearsal.cleanSite());
  });
});

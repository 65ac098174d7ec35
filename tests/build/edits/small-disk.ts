import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../province-copy.ts';

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

/** A file system of a few megabytes in memory, which may run full or be made read-only. Needs Linux and root. */
export class SmallDisk {
  readonly folder: string;
  private readonly filler: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.filler = path.join(folder, 'filler');
  }

  /** `undefined` where this machine does not let us mount one. */
  static mount(megabytes: number): SmallDisk | undefined {
    const folder = temporaryFolder();
    return process.platform === 'linux' && mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
      ? new SmallDisk(folder)
      : undefined;
  }

  /** Writes until nothing more goes in, and gives back so many bytes. */
  fill(free: number): void {
    const file = fs.openSync(this.filler, 'w');
    try {
      for (const size of [2 ** 20, 2 ** 12]) {
        try {
          for (;;) fs.writeSync(file, Buffer.alloc(size));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
      fs.ftruncateSync(file, Math.max(fs.fstatSync(file).size - free, 0));
    } finally {
      fs.closeSync(file);
    }
  }

  empty(): void {
    fs.rmSync(this.filler, { force: true });
  }

  setReadOnly(readOnly: boolean): void {
    if (!mount('-o', `remount,${readOnly ? 'ro' : 'rw'}`, this.folder)) throw new Error('remount failed');
  }

  /** Makes one folder on it read-only, until the disk goes. */
  freeze(folder: string): void {
    if (!mount('--bind', folder, folder) || !mount('-o', 'remount,bind,ro', folder))
      throw new Error(`${folder} cannot be made read-only`);
  }

  thaw(folder: string): void {
    spawnSync('umount', [folder]);
  }

  unmount(): void {
    spawnSync('umount', ['-l', this.folder]);
  }
}

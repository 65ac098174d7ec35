import fs from 'node:fs';
import path from 'node:path';

const LIST = 'kept.json';
/** Files made before the list is written down, so that a build that is killed loses only these. */
const UNLISTED = 32;

/**
 * A folder of files that one build keeps for the next. It lists the size of each, so that a file that was cut short or
 * changed by somebody is made again; losing the folder or its list costs time, never correctness.
 */
export class KeptFiles {
  readonly folder: string;
  private readonly sizes: Record<string, number>;
  private unlisted = 0;

  constructor(folder: string) {
    this.folder = folder;
    fs.mkdirSync(folder, { recursive: true });
    this.sizes = readSizes(path.join(folder, LIST));
  }

  /** Whether a file is there and as it was made. */
  has(name: string): boolean {
    const size = this.sizes[name];
    return size !== undefined && fs.statSync(this.pathOf(name), { throwIfNoEntry: false })?.size === size;
  }

  pathOf(name: string): string {
    return path.join(this.folder, name);
  }

  /** Size in bytes of a file that is there. */
  sizeOf(name: string): number {
    return this.sizes[name] ?? 0;
  }

  /** Makes a file: `write` is given a path beside it, so that nobody ever finds half of it. */
  async make(name: string, write: (file: string) => unknown): Promise<void> {
    const partial = this.pathOf(`${name}.${process.pid}.partial`);
    try {
      await write(partial);
      this.sizes[name] = fs.statSync(partial).size;
      this.unlisted++;
      fs.renameSync(partial, this.pathOf(name));
    } catch (error) {
      fs.rmSync(partial, { force: true });
      throw error;
    }
    if (this.unlisted >= UNLISTED) this.save();
  }

  /** Writes the list down. */
  save(): void {
    if (this.unlisted === 0) return;
    const file = path.join(this.folder, LIST);
    // Another build, of another province, may have added to it meanwhile.
    fs.writeFileSync(`${file}.${process.pid}`, JSON.stringify({ ...readSizes(file), ...this.sizes }));
    fs.renameSync(`${file}.${process.pid}`, file);
    this.unlisted = 0;
  }
}

function readSizes(file: string): Record<string, number> {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
}

import fs from 'node:fs';
import path from 'node:path';
import { hash } from '../../build/hash.ts';
import type { ImageFile, Province } from '../../content/model.ts';
import { type Problem, sortProblems } from '../../content/problem.ts';
import { readEntry } from '../../content/read-entry.ts';
import { IMAGE_FILE, type ImageMemory, readImages } from '../../content/read-images.ts';
import { readWhatCanBe } from '../../content/read-province.ts';
import { checkReferences } from '../../content/references.ts';
import { type TypeName, types } from '../../types/index.ts';
import { Refusal } from './refusal.ts';
import type { Files } from './working-copy.ts';

/** What the content would be with an entry as somebody is writing it. */
export interface Verdict {
  /** Mistakes in the entry's own files, and those it would bring to others. */
  problems: Problem[];
  province: Province;
}

/** Checks entries before they are accepted, beside the content and without touching it. */
export class Trial {
  private readonly content: string;
  private readonly folder: string;
  private readonly memory: ImageMemory = {};
  private known: { signature: string; province: Province; mistakes: Set<string> } | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  /** `folder` is scratch space of its own. */
  constructor(content: string, folder: string) {
    this.content = content;
    this.folder = folder;
  }

  /** The content as it is on disk, without the entries that cannot be read. */
  async province(): Promise<Province> {
    return (await this.read()).province;
  }

  /** One at a time: a trial writes files. */
  check(id: string, files: Files): Promise<Verdict> {
    const next = this.turn.then(() => this.tryOut(id, files));
    this.turn = next.catch(() => undefined);
    return next;
  }

  /** Folder that holds a picture: that of the trial if the picture is on trial. */
  rootOf = (image: ImageFile): string =>
    fs.existsSync(path.join(this.folder, image.path)) ? this.folder : this.content;

  private async tryOut(id: string, files: Files): Promise<Verdict> {
    const { province, mistakes } = await this.read();
    const type = Object.values(types).find(({ folder }) => folder === path.posix.dirname(id));
    if (!type) throw new Error(`${id} is no entry`);
    fs.rmSync(path.join(this.folder, id), { recursive: true, force: true });
    fs.mkdirSync(path.join(this.folder, id), { recursive: true });
    for (const [name, bytes] of Object.entries(files))
      fs.writeFileSync(path.join(this.folder, id, name), bytes);

    const problems: Problem[] = [];
    const entry = readEntry(this.folder, id, type.name as TypeName, province.site.languages, problems);
    const pictures = Object.keys(files).filter((name) => IMAGE_FILE.test(name));
    const images = await readImages(
      this.folder,
      pictures.map((name) => `${id}/${name}`),
      this.memory,
      problems,
    );
    const others = Object.entries(province.images).filter(([file]) => path.posix.dirname(file) !== id);
    const tried: Province = {
      ...province,
      entries: [...province.entries.filter((other) => other.id !== id), ...(entry ? [entry] : [])],
      images: { ...Object.fromEntries(others), ...images },
    };
    checkReferences(tried, problems);
    const brought = problems.filter(({ file }) => path.posix.dirname(file) === id);
    const elsewhere = problems.filter(
      (problem) => path.posix.dirname(problem.file) !== id && !mistakes.has(keyOf(problem)),
    );
    return { problems: sortProblems([...brought, ...elsewhere]), province: tried };
  }

  private async read() {
    const signature = signatureOf(this.content);
    if (this.known?.signature === signature) return this.known;
    const problems: Problem[] = [];
    const province = await readWhatCanBe(this.content, problems, this.memory);
    if (!province) {
      throw new Refusal(503, {
        vi: `Tệp thiết lập của tỉnh đang có lỗi: ${problems.map(({ file }) => file).join(', ')}. Nhờ người trực kỹ thuật.`,
        en: `A settings file of the province has a mistake: ${problems.map(({ file }) => file).join(', ')}. Ask the operator.`,
      });
    }
    this.known = { signature, province, mistakes: new Set(problems.map(keyOf)) };
    return this.known;
  }
}

const keyOf = ({ file, field, cause }: Problem): string => `${file} ${field} ${cause.en}`;

/** Changes with any file of a folder, dotted ones left out. */
function signatureOf(folder: string): string {
  const found = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
    .filter(
      (file) =>
        !path
          .relative(folder, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    );
  return hash(
    found.sort().map((file) => {
      const { mtimeMs, size } = fs.statSync(file);
      return [file, mtimeMs, size];
    }),
  );
}

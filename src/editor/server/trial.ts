import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { hash } from '../../build/hash.ts';
import { type Finding, judge, stopsOf } from '../../check/check-province.ts';
import { IMAGE_FILE } from '../../content/file-kinds.ts';
import type { Province } from '../../content/model.ts';
import type { Problem } from '../../content/problem.ts';
import { readEntry } from '../../content/read-entry.ts';
import { type FileSource, type ImageMemory, readImages } from '../../content/read-images.ts';
import { type Content, readContent } from '../../content/read-province.ts';
import { checkReferences } from '../../content/references.ts';
import type { SourceText } from '../../content/source-text.ts';
import { textOf } from '../../content/text-file.ts';
import { type TypeName, types } from '../../types/index.ts';
import { Refusal } from './refusal.ts';
import type { Files } from './working-copy.ts';

/** A finding as an officer meets it: in a form, where a body begins with line 1. */
export interface FormFinding extends Finding {
  bodyLine?: number;
}

/** What the content would be with an entry as somebody is writing it. */
export interface Verdict {
  /** What the check finds in the entry's own files, and what the entry would newly break in others. */
  findings: FormFinding[];
  /** Those for which it cannot be accepted. */
  stops: Finding[];
  province: Province;
}

/** Checks entries before they are accepted, beside the content and without touching it. */
export class Trial {
  private readonly content: string;
  private readonly folder: string;
  private readonly clock: () => string;
  private readonly memory: ImageMemory = {};
  private known: { signature: string; content: Readable; mistakes: Set<string> } | undefined;

  /** `folder` is scratch space of its own; `clock` gives the instant to judge by. */
  constructor(content: string, folder: string, clock: () => string) {
    this.content = content;
    this.folder = folder;
    this.clock = clock;
  }

  /** The content as it is on disk, without the entries that cannot be read. */
  async province(): Promise<Province> {
    return (await this.read()).content.province;
  }

  /** Holds an entry, as it would be, against every rule. */
  async check(id: string, files: Files): Promise<Verdict> {
    const { content, mistakes } = await this.read();
    const { province } = content;
    const type = Object.values(types).find(({ folder }) => folder === path.posix.dirname(id));
    if (!type) throw new Error(`${id} is no entry`);
    const problems: Problem[] = [];
    const sources: SourceText[] = [];
    const name = type.name as TypeName;
    const { languages } = province.site;
    const texts = languages.flatMap((lang) => {
      const bytes = files[`index.${lang}.mdx`];
      return bytes ? [[lang, textOf(bytes)] as const] : [];
    });
    const entry = readEntry(Object.fromEntries(texts), id, name, languages, problems, sources);
    const names = Object.keys(files).map((file) => `${id}/${file}`);
    const pictures = Object.entries(files).filter(([file]) => IMAGE_FILE.test(file));
    const images = await readImages(
      this.content,
      pictures.map(([file, bytes]) => this.pictureSource(`${id}/${file}`, bytes)),
      this.memory,
      problems,
    );
    const elsewhere = (file: string) => path.posix.dirname(file) !== id;
    const tried: Province = {
      ...province,
      entries: [...province.entries.filter((other) => other.id !== id), ...(entry ? [entry] : [])],
      images: {
        ...Object.fromEntries(Object.entries(province.images).filter(([file]) => elsewhere(file))),
        ...images,
      },
    };
    const all = [...content.files.filter(elsewhere), ...names];
    checkReferences(tried, foldersOf(all), problems);
    const found = judge({ province: tried, files: all, sources }, problems, this.clock());
    const findings = found.filter((finding) => !elsewhere(finding.file) || !mistakes.has(keyOf(finding)));
    const offsets = new Map(sources.map(({ file, bodyOffset }) => [file, bodyOffset]));
    const shown = findings.map((finding): FormFinding => {
      const offset = offsets.get(finding.file);
      return finding.field === 'body' && offset !== undefined
        ? { ...finding, bodyLine: Math.max(1, finding.line - offset) }
        : finding;
    });
    return { findings: shown, stops: stopsOf(findings), province: tried };
  }

  /** A picture that the content does not hold is put into a file, so that it can be measured and shown. */
  private pictureSource(file: string, bytes: Buffer): FileSource {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const accepted = path.join(this.content, file);
    if (fs.existsSync(accepted) && fs.readFileSync(accepted).equals(bytes)) return { path: file, sha256 };
    // Its own name stays: rasters are named after it, before and after it is accepted.
    const from = path.join(this.folder, sha256, path.basename(file));
    fs.mkdirSync(path.dirname(from), { recursive: true });
    if (!fs.existsSync(from)) fs.writeFileSync(from, bytes);
    return { path: file, from, sha256 };
  }

  private async read() {
    const signature = signatureOf(this.content);
    if (this.known?.signature === signature) return this.known;
    const problems: Problem[] = [];
    const content = await readContent(this.content, problems, this.memory);
    if (!isReadable(content)) {
      const broken = [...new Set(problems.map(({ file }) => file))].join(', ');
      throw new Refusal(503, {
        vi: `Tệp thiết lập của tỉnh đang có lỗi: ${broken}. Nhờ người trực kỹ thuật.`,
        en: `A settings file of the province has a mistake: ${broken}. Ask the operator.`,
      });
    }
    const mistakes = judge(content, problems, this.clock()).map(keyOf);
    this.known = { signature, content, mistakes: new Set(mistakes) };
    return this.known;
  }
}

type Readable = Content & { province: Province };

const isReadable = (content: Content): content is Readable => content.province !== undefined;

/** Folder of every entry, those with mistakes included → its type. */
function foldersOf(files: readonly string[]): Map<string, TypeName> {
  const typeOf = new Map(Object.values(types).map(({ folder, name }) => [folder, name as TypeName]));
  return new Map(
    files.flatMap((file) => {
      const id = path.posix.dirname(file);
      const type = typeOf.get(path.posix.dirname(id));
      return type ? [[id, type] as const] : [];
    }),
  );
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

import { type Document, isMap, LineCounter, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import type { Problem } from './problem.ts';

/** A YAML text as data, with the line of every field. */
export interface YamlText {
  data: unknown;
  /** Line (1-based, in the file) of a field, or of the nearest field above it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** An `.mdx` file cut in two. */
export interface FrontMatter extends YamlText {
  body: string;
  /** Lines that stand above the body in the file. */
  bodyOffset: number;
}

const FENCE = /^---\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m;

/** Reads YAML 1.2 (core schema: dates stay text). `offset` is the number of lines above it in its file. */
export function parseYaml(text: string, file: string, problems: Problem[], offset = 0): YamlText | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    problems.push({
      file,
      line: lines.linePos(error.pos[0]).line + offset,
      field: '',
      cause: { vi: `YAML sai: ${error.message}`, en: `Bad YAML: ${error.message}` },
      cure: {
        vi: 'Sửa thụt dòng, dấu hai chấm hoặc đặt giá trị trong dấu nháy kép.',
        en: 'Mend the indentation or the colon, or put the value in double quotes.',
      },
    });
  }
  if (document.errors.length > 0) return undefined;
  return { data: document.toJS(), lineOf: (path) => lineOf(document, lines, path) + offset };
}

/** Cuts an entry file into front matter and body. Adds a problem and gives `undefined` when there is none to read. */
export function parseFrontMatter(source: string, file: string, problems: Problem[]): FrontMatter | undefined {
  const text = source.replace(/^\uFEFF/, '');
  const match = FENCE.exec(text);
  if (match?.index !== 0) {
    problems.push({
      file,
      line: 1,
      field: '',
      cause: {
        vi: 'Thiếu phần khai báo đầu tệp giữa hai dòng “---”.',
        en: 'The front matter between two “---” lines is missing.',
      },
      cure: {
        vi: 'Thêm phần khai báo có ít nhất title và summary.',
        en: 'Add front matter with at least title and summary.',
      },
    });
    return undefined;
  }
  const head = match[0];
  const yaml = parseYaml(match[1] ?? '', file, problems, 1);
  return yaml && { ...yaml, body: text.slice(head.length), bodyOffset: head.split('\n').length - 1 };
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let start = 0;
  for (const key of path) {
    const next: unknown = isMap(node)
      ? (node.items as Pair<Scalar, Node | null>[]).find((pair) => String(pair.key.value) === String(key))
      : (node as { items?: unknown[] } | null)?.items?.[Number(key)];
    if (!next) break;
    const pair = next as Partial<Pair<Scalar, Node | null>> & Partial<Node>;
    start = pair.key?.range?.[0] ?? pair.range?.[0] ?? start;
    node = pair.key ? pair.value : next;
  }
  return lines.linePos(start).line;
}

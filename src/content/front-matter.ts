import type { Problem } from './problem.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** An `.mdx` file cut in two. */
export interface FrontMatter extends YamlText {
  body: string;
  /** Lines that stand above the body in the file. */
  bodyOffset: number;
}

const FENCE = /^---\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m;

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

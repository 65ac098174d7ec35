import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/read-text.ts';
import { checkSchema } from '../content/schema-problems.ts';
import { parseYaml, type YamlText } from '../content/yaml-text.ts';
import { type Workspace, workspaceSchema } from './schema.ts';

/** Reads `provinces.yml`; every mistake is added to `problems`, and there is no workspace as long as there is one. */
export function readWorkspace(file: string, problems: Problem[]): Workspace | undefined {
  const name = path.basename(file);
  const at = (line: number, field: string, cause: Problem['cause'], cure: Problem['cure']) =>
    problems.push({ file: name, line, field, cause, cure });
  if (!fs.existsSync(file)) {
    at(
      1,
      '',
      { vi: `Không có tệp ${file}.`, en: `There is no file ${file}.` },
      { vi: 'Xem src/guides/many-provinces.md.', en: 'See src/guides/many-provinces.md.' },
    );
    return undefined;
  }
  const text = readText(path.dirname(file), name, problems);
  const yaml = text === undefined ? undefined : parseYaml(text, name, problems);
  const workspace = yaml && checkSchema(workspaceSchema, yaml, name, problems);
  if (!workspace || !yaml) return undefined;
  const before = problems.length;
  for (const [id, source] of Object.entries(workspace.provinces)) {
    if ('repository' in source || isContent(path.resolve(path.dirname(file), source.folder))) continue;
    at(
      lineOf(yaml, id),
      `provinces.${id}.folder`,
      {
        vi: `Thư mục ${source.folder} không có site.yml.`,
        en: `The folder ${source.folder} has no site.yml.`,
      },
      {
        vi: 'Ghi đường dẫn tới thư mục nội dung, tính từ tệp này.',
        en: 'Give the way to the content folder from this file.',
      },
    );
  }
  return problems.length > before ? undefined : workspace;
}

const isContent = (folder: string): boolean => fs.existsSync(path.join(folder, 'site.yml'));
const lineOf = (yaml: YamlText, id: string): number => yaml.lineOf(['provinces', id, 'folder']);

import { type InboundItem, type InboundProposal, inboundItemSchema } from './inbound.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { unknownName } from './reference-messages.ts';
import { checkSchema } from './schema-problems.ts';
import { type SourceText, yamlSource } from './source-text.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** Folder of the proposals below the content folder. */
export const INBOUND_FOLDER = 'inbound';
const FILE = /^inbound\/([a-z0-9]+(?:-[a-z0-9]+)*)\/\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*\.yml$/;

/**
 * Reads `inbound/<source>/*.yml` among `files` (relative to `root`). `sources` are the ids in site.yml.
 * A file that is wrong is left out; every mistake is added to `problems`, what could be taken apart to `texts`.
 */
export function readInbound(
  root: string,
  files: readonly string[],
  sources: readonly string[],
  problems: Problem[],
  texts: SourceText[] = [],
): InboundItem[] {
  const items: InboundItem[] = [];
  const known = new Map<string, string>();
  for (const file of files) {
    if (!file.startsWith(`${INBOUND_FOLDER}/`) || file.endsWith('.md') || file.endsWith('.mdx')) continue;
    const source = FILE.exec(file)?.[1];
    if (!source) {
      problems.push({ file, line: 1, field: '', ...WRONG_NAME });
      continue;
    }
    if (!sources.includes(source))
      problems.push({ file, line: 1, field: '', ...unknownName('source', source, sources) });
    const text = readText(root, file, problems);
    const yaml = text === undefined ? undefined : parseYaml(text, file, problems);
    if (text !== undefined && yaml) texts.push(yamlSource(file, text, yaml));
    const proposal = yaml && checkSchema(inboundItemSchema, yaml, file, problems);
    if (!proposal || reportDecision(proposal, yaml, file, problems)) continue;
    const other = known.get(`${source} ${proposal.id}`);
    if (other) problems.push({ file, line: yaml.lineOf(['id']), field: 'id', ...twice(other) });
    known.set(`${source} ${proposal.id}`, file);
    items.push({ ...proposal, source, file });
  }
  return items;
}

/** A decision needs a name and a time: someone answers for what is shown or refused. */
function reportDecision(
  proposal: InboundProposal,
  yaml: YamlText,
  file: string,
  problems: Problem[],
): boolean {
  if (proposal.status === 'proposed') return false;
  const missing = (['decidedBy', 'decidedAt'] as const).filter((field) => !proposal[field]);
  for (const field of missing) {
    problems.push({
      file,
      line: yaml.lineOf(['status']),
      field,
      cause: {
        vi: `Tin đã “${proposal.status}” mà chưa ghi ${field}.`,
        en: `The item is “${proposal.status}” but ${field} is not stated.`,
      },
      cure: {
        vi: 'Ghi ai quyết định (decidedBy) và lúc nào (decidedAt), hoặc trả về “proposed”.',
        en: 'State who decided (decidedBy) and when (decidedAt), or set it back to “proposed”.',
      },
    });
  }
  return missing.length > 0;
}

const WRONG_NAME = {
  cause: {
    vi: 'Tệp nằm sai thư mục hoặc sai tên.',
    en: 'The file is in the wrong folder or has the wrong name.',
  },
  cure: {
    vi: 'Đặt tại inbound/<nguon>/<nam-thang-ngay>-<ten-khong-dau>.yml.',
    en: 'Put it at inbound/<source>/<yyyy-mm-dd>-<slug>.yml.',
  },
};

const twice = (other: string) => ({
  cause: { vi: `Tin này đã có trong ${other}.`, en: `${other} is the same item.` },
  cure: { vi: 'Giữ một trong hai tệp.', en: 'Keep one of the two files.' },
});

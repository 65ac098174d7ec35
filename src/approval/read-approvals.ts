import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../content/problem.ts';
import { decodeText } from '../content/read-text.ts';
import { checkSchema } from '../content/schema-problems.ts';
import { parseYaml } from '../content/yaml-text.ts';
import { APPROVAL_MESSAGES } from './messages.ts';
import { APPROVAL_FILE, type ApprovalFile, approvalsSchema } from './schema.ts';

/** Reads the `approval.yml` of an entry folder; `undefined` where there is none or it is wrong, which is a problem. */
export function readApprovals(root: string, id: string, problems: Problem[]): ApprovalFile | undefined {
  const file = `${id}/${APPROVAL_FILE}`;
  const full = path.join(root, file);
  return fs.existsSync(full) ? parseApprovals(fs.readFileSync(full), file, problems) : undefined;
}

/** Parses the bytes of an `approval.yml`; adds a problem for everything that has not the right shape. */
export function parseApprovals(bytes: Buffer, file: string, problems: Problem[]): ApprovalFile | undefined {
  const text = decodeText(bytes, file, problems);
  const yaml = text === undefined ? undefined : parseYaml(text, file, problems);
  const approvals = yaml && checkSchema(approvalsSchema, yaml, file, problems);
  return approvals && { approvals, yaml, file };
}

/**
 * A folder that was copied brings the approvals of another entry with it: the seal of the source language's first
 * approval stands in both. Two entries that say different things never share one. Which is the copy only people know:
 * each of them is told of the other.
 */
export function checkCopies(
  folders: readonly { approval: ApprovalFile | undefined }[],
  sourceLanguage: string,
  problems: Problem[],
): void {
  const field = ['approved', sourceLanguage, 0, 'seal'];
  const files = folders.flatMap(({ approval }) => approval ?? []);
  const bySeal = Map.groupBy(files, ({ approvals }) => approvals.approved?.[sourceLanguage]?.[0]?.seal);
  for (const [seal, same] of bySeal) {
    for (const { yaml, file } of seal && same.length > 1 ? same : []) {
      const others = same.flatMap((other) => (other.file === file ? [] : path.posix.dirname(other.file)));
      problems.push({
        file,
        line: yaml.lineOf(field),
        field: field.join('.'),
        ...APPROVAL_MESSAGES.copied(others.join(', ')),
      });
    }
  }
}

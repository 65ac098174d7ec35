import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../content/problem.ts';
import { decodeText } from '../content/read-text.ts';
import { keyOfFile, ReadingMemory } from '../content/reading-memory.ts';
import { checkSchema } from '../content/schema-problems.ts';
import { type KnownHashes, readTextFile } from '../content/text-file.ts';
import { parseYaml } from '../content/yaml-text.ts';
import { APPROVAL_MESSAGES } from './messages.ts';
import { APPROVAL_FILE, type ApprovalFile, approvalsSchema } from './schema.ts';
import { brokenSeals } from './seal.ts';

/**
 * Reads the `approval.yml` of an entry folder; `undefined` where there is none or it is wrong, which is a problem. What is
 * in `memory` is not read again; `known` tells what is known of files.
 */
export function readApprovals(
  root: string,
  id: string,
  problems: Problem[],
  memory: ReadingMemory = new ReadingMemory(),
  known: KnownHashes = {},
): ApprovalFile | undefined {
  const file = `${id}/${APPROVAL_FILE}`;
  const full = path.join(root, file);
  if (!known[file] && !fs.existsSync(full)) return undefined;
  const { digest, bytes } = readTextFile(full, known[file]);
  const reading = memory.recall(keyOfFile(file, digest, 'approvals'), () => {
    const own: Problem[] = [];
    const parsed = parseApprovals(bytes(), file, own);
    return {
      problems: own,
      ...(parsed ? { read: { approvals: parsed.approvals, broken: parsed.broken } } : {}),
    };
  });
  problems.push(...reading.problems);
  // Lines are asked for only where something is wrong.
  return reading.read && { ...reading.read, file, lineOf: (field) => lineIn(bytes(), file, field) };
}

function lineIn(bytes: Buffer, file: string, field: readonly PropertyKey[]): number {
  return parseApprovals(bytes, file, [])?.lineOf(field) ?? 1;
}

/** Parses the bytes of an `approval.yml`; adds a problem for everything that has not the right shape. */
export function parseApprovals(bytes: Buffer, file: string, problems: Problem[]): ApprovalFile | undefined {
  const text = decodeText(bytes, file, problems);
  const yaml = text === undefined ? undefined : parseYaml(text, file, problems);
  const approvals = yaml && checkSchema(approvalsSchema, yaml, file, problems);
  return approvals && { approvals, broken: brokenSeals(approvals), lineOf: yaml.lineOf, file };
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
    for (const { lineOf, file } of seal && same.length > 1 ? same : []) {
      const others = same.flatMap((other) => (other.file === file ? [] : path.posix.dirname(other.file)));
      problems.push({
        file,
        line: lineOf(field),
        field: field.join('.'),
        ...APPROVAL_MESSAGES.copied(others.join(', ')),
      });
    }
  }
}

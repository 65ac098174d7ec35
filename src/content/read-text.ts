import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';
import { TEXT_FILE_MESSAGES, type TextFileMessage } from './text-file-messages.ts';

/** The text of a file below `root`; see `decodeText`. */
export function readText(root: string, file: string, problems: Problem[]): string | undefined {
  return decodeText(fs.readFileSync(path.join(root, file)), file, problems);
}

/**
 * The text that the bytes of a file are, with line feeds only and no byte order mark, whatever editor wrote it.
 * Gives `undefined` and adds a problem where it is not UTF-8 or git left a conflict in it: nothing else that
 * could be said of such a file would be true.
 */
export function decodeText(bytes: Buffer, file: string, problems: Problem[]): string | undefined {
  const report = (line: number, message: TextFileMessage) =>
    problems.push({ file, line, field: '', ...message });
  if (isUtf16(bytes)) {
    report(1, TEXT_FILE_MESSAGES.utf16);
    return undefined;
  }
  if (!isUtf8(bytes)) {
    report(lineOfBadByte(bytes), TEXT_FILE_MESSAGES.notUtf8);
    return undefined;
  }
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const conflict = /^(?:<{7}|>{7}) /m.exec(text);
  if (!conflict) return text;
  const sides = [/^<{7} (.+)$/m, /^>{7} (.+)$/m].map((mark) => mark.exec(text)?.[1]?.trim() ?? '?');
  const lineOfConflict = text.slice(0, conflict.index).split('\n').length;
  report(lineOfConflict, TEXT_FILE_MESSAGES.conflict(sides[0] ?? '?', sides[1] ?? '?'));
  return undefined;
}

/** By its byte order mark, or because every other byte of its first Latin letters is empty. */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff' || bytes.subarray(0, 64).includes(0);
}

function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) return line;
    start = next;
  }
  return 1;
}

import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
} from 'yaml';
import type { Problem } from './problem.ts';
import { yamlMessage } from './yaml-messages.ts';

/** A YAML text as data, with the line of every field. */
export interface YamlText {
  data: unknown;
  strings: YamlString[];
  /** Line (1-based, in the file) of a field, or of the nearest field above it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** One text value in a YAML file. */
export interface YamlString {
  path: string[];
  value: string;
  /** Line (1-based, in the file) on which its text begins. */
  line: number;
}

/** Reads YAML 1.2 (core schema: dates stay text). `offset` is the number of lines above it in its file. */
export function parseYaml(text: string, file: string, problems: Problem[], offset = 0): YamlText | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  let lost = false;
  for (const error of [...document.errors, ...document.warnings]) {
    // After a mistake in the syntax the parser has lost its way: what else it complains of is an echo.
    if (lost && error.code !== 'DUPLICATE_KEY') continue;
    lost ||= error.code !== 'DUPLICATE_KEY';
    const line = lines.linePos(error.pos[0]).line + offset;
    problems.push({ file, line, field: '', ...yamlMessage(error.code, error.message) });
  }
  if (document.errors.length > 0) return undefined;
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  return {
    data: document.toJS(),
    strings: stringsOf(document.contents, [], lineAt),
    lineOf: (path) => lineOf(document, lines, path) + offset,
  };
}

function stringsOf(node: unknown, path: string[], lineAt: (position: number) => number): YamlString[] {
  if (isMap(node)) {
    return (node.items as Pair<Scalar, Node | null>[]).flatMap((pair) =>
      stringsOf(pair.value, [...path, String(pair.key.value)], lineAt),
    );
  }
  if (isSeq(node))
    return node.items.flatMap((item, place) => stringsOf(item, [...path, String(place)], lineAt));
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  return [{ path, value: node.value, line: lineAt(node.range?.[0] ?? 0) + (isBlock ? 1 : 0) }];
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

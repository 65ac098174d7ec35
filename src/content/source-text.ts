import crypto from 'node:crypto';
import { UNWRITTEN } from './placeholders.ts';
import type { YamlString, YamlText } from './yaml-text.ts';

/** What the words of a text file are, for the checks that look at them. */
export interface SourceWords {
  /** Every text in its YAML, in order. */
  readonly strings: readonly YamlString[];
  /** Restricted MDX below the front matter; empty in a YAML file. */
  readonly body: string;
}

/** A text file as an editor wrote it, taken apart. */
export interface SourceText extends SourceWords {
  /** Path relative to the content folder. */
  readonly file: string;
  /** SHA-256 of the file's text. */
  readonly sha256: string;
  /** Lines that stand above the body in the file. */
  readonly bodyOffset: number;
  /** Whether its body has no words. */
  readonly blank: boolean;
  /** Whether a placeholder stands in it. */
  readonly unfinished: boolean;
}

/** What is known of a text file without looking at its words. */
export type SourceSummary = Omit<SourceText, keyof SourceWords>;

export function summaryOf(
  file: string,
  sha256: string,
  { strings, body }: SourceWords,
  bodyOffset: number,
): SourceSummary {
  const texts = [body, ...strings.map(({ value }) => value)];
  const unfinished = texts.some((text) => text.search(UNWRITTEN) >= 0);
  return { file, sha256, bodyOffset, blank: body.trim() === '', unfinished };
}

/** The same of a YAML file. */
export function yamlSource(file: string, text: string, { strings }: YamlText): SourceText {
  const words = { strings, body: '' };
  return { ...summaryOf(file, crypto.hash('sha256', text), words, 0), ...words };
}

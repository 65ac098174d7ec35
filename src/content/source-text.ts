import crypto from 'node:crypto';
import type { YamlString, YamlText } from './yaml-text.ts';

/** A text file as an editor wrote it, taken apart for the checks that look at words. */
export interface SourceText {
  /** Path relative to the content folder. */
  file: string;
  /** SHA-256 of the file's text. */
  sha256: string;
  /** Every text in its YAML, in order. */
  strings: YamlString[];
  /** Restricted MDX below the front matter; empty in a YAML file. */
  body: string;
  /** Lines that stand above the body in the file. */
  bodyOffset: number;
}

/** The same of a YAML file. */
export function yamlSource(file: string, text: string, { strings }: YamlText): SourceText {
  return { file, sha256: crypto.hash('sha256', text), strings, body: '', bodyOffset: 0 };
}

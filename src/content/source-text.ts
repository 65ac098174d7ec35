import type { YamlString } from './yaml-text.ts';

/** A text file as an editor wrote it, taken apart for the checks that look at words. */
export interface SourceText {
  /** Path relative to the content folder. */
  file: string;
  /** Every text in its YAML, in order. */
  strings: YamlString[];
  /** Restricted MDX below the front matter; empty in a YAML file. */
  body: string;
  /** Lines that stand above the body in the file. */
  bodyOffset: number;
}

import type { KeptAnswer, KeptAnswers } from '../catalogue/recorder.ts';
import type { Questions } from './draw.ts';
import type { Manifest, Written } from './manifest.ts';
import type { Memory } from './memory.ts';

/** Rows of what thousands of files and documents have, names of fields left out. */
export interface PackedMemory extends Pick<Memory, 'images' | 'files' | 'built'> {
  manifest: [file: string, key: string, size: number, mtimeMs: number, hash: string][];
  /** Questions and marks, each once; the rest names them by their places. */
  words: string[];
  questions: [path: string, ...asked: number[]][];
  answers?: PackedAnswers | undefined;
}

interface PackedAnswers {
  basis: string;
  marks: [mark: number, behind: string][];
  answers: [question: number, answer: string, ...marks: number[]][];
}

/** A build's memory in a third of the space: it is written after every edit, and read before. */
export function packMemory({ manifest, questions, answers, ...rest }: Memory): PackedMemory {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const packed = {
    manifest: Object.entries(manifest).map(
      ([file, { key, size, mtimeMs, hash }]): PackedMemory['manifest'][number] => [
        file,
        key,
        size,
        mtimeMs,
        hash,
      ],
    ),
    questions: Object.entries(questions).map(([path, asked]): PackedMemory['questions'][number] => [
      path,
      ...asked.map(placeOf),
    ]),
    answers: answers && packAnswers(answers, placeOf),
  };
  return { ...rest, ...packed, words: [...places.keys()] };
}

function packAnswers(
  { basis, marks, answers }: KeptAnswers,
  placeOf: (word: string) => number,
): PackedAnswers {
  return {
    basis,
    marks: Object.entries(marks).map(([mark, behind]) => [placeOf(mark), behind]),
    answers: Object.entries(answers).map(([question, [answer, ...own]]) => [
      placeOf(question),
      answer,
      ...own.map(placeOf),
    ]),
  };
}

/** The memory that was packed. */
export function unpackMemory({ manifest, words, questions, answers, ...rest }: PackedMemory): Memory {
  const wordAt = (place: number): string => words[place] as string;
  const written: Manifest = {};
  for (const [file, key, size, mtimeMs, hash] of manifest)
    written[file] = { key, size, mtimeMs, hash } satisfies Written;
  const asked: Questions = {};
  for (const [path, ...own] of questions) asked[path] = own.map(wordAt);
  const unpacked = answers && unpackAnswers(answers, wordAt);
  return { ...rest, manifest: written, questions: asked, ...(unpacked ? { answers: unpacked } : {}) };
}

function unpackAnswers(
  { basis, marks, answers }: PackedAnswers,
  wordAt: (place: number) => string,
): KeptAnswers {
  const known: KeptAnswers = { basis, marks: {}, answers: {} };
  for (const [mark, behind] of marks) known.marks[wordAt(mark)] = behind;
  for (const [question, answer, ...own] of answers)
    known.answers[wordAt(question)] = [answer, ...own.map(wordAt)] satisfies KeptAnswer;
  return known;
}

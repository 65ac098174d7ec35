import { type AnswerMemory, type Recorded, recordQueries } from '../catalogue/recorder.ts';
import type { Problem } from '../content/problem.ts';
import type { CodeBundle } from './code-bundle.ts';
import { feedProblems } from './feed-check.ts';

/** A document as it was drawn, what it asked, and what it must not be published with. */
export interface DrawnDocument {
  bytes: Uint8Array;
  asked: Recorded;
  problems: Problem[];
}

/** Draws the document at a path. Throws with the path where that cannot be done. */
export async function drawDocument(
  path: string,
  code: CodeBundle,
  memory: AnswerMemory,
): Promise<DrawnDocument> {
  const { q, asked } = recordQueries(memory);
  const response = await code.render(path, { q });
  if (response.status !== 200 && !path.includes('/404'))
    throw new Error(`${path} answers with ${response.status}`);
  const bytes = await response.bytes();
  return { bytes, asked, problems: feedProblems(path, bytes, asked, memory) };
}

import { type AnswerMemory, type Asked, recordQueries } from '../catalogue/recorder.ts';
import type { CodeBundle } from './code-bundle.ts';

/** A document as it was drawn, and what it asked. */
export interface DrawnDocument {
  bytes: Uint8Array;
  asked: Asked;
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
  return { bytes: await response.bytes(), asked: [...asked] };
}

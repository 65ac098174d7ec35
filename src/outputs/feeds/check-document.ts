import type { Problem } from '../../content/problem.ts';
import { xmlError } from './check/xml-tree.ts';

/** A document is smaller than this many bytes, so that every consumer's reader takes it. */
export const DOCUMENT_LIMIT = 1_000_000;

/** Problems of a drawn feed as a whole: not well-formed, or too large. `path` is its address. */
export function checkDocument(path: string, text: string): Problem[] {
  const at = { file: path, line: 1, field: '' };
  const error = path.endsWith('.json') ? jsonError(text) : xmlError(text);
  const bytes = Buffer.byteLength(text);
  return [
    ...(error
      ? [
          {
            ...at,
            cause: {
              vi: `Tài liệu sai cú pháp: ${error}.`,
              en: `The document is not well-formed: ${error}.`,
            },
            cure: { vi: 'Báo lỗi này cho người làm Sen.', en: 'Report this to the makers of Sen.' },
          },
        ]
      : []),
    ...(bytes >= DOCUMENT_LIMIT
      ? [
          {
            ...at,
            cause: {
              vi: `Tài liệu quá lớn: ${bytes} byte.`,
              en: `The document is too large: ${bytes} bytes.`,
            },
            cure: { vi: 'Chia bài dài nhất thành nhiều bài.', en: 'Split the longest entry.' },
          },
        ]
      : []),
  ];
}

function jsonError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

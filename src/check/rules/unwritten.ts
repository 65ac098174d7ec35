import path from 'node:path';
import type { SourceText } from '../../content/source-text.ts';
import { UNWRITTEN } from '../../newsroom/placeholder.ts';
import type { Rule } from '../rule.ts';

/** What `npm run new` left for the editor to write, in an entry that is no longer a draft. */
export const unwritten: Rule = {
  name: 'unwritten',
  severity: 'stop',
  check: ({ sources, province }) => {
    const drafts = new Set(province?.entries.filter(({ common }) => common.draft).map(({ id }) => id));
    return sources
      .filter(({ file }) => file.endsWith('.mdx') && !drafts.has(path.posix.dirname(file)))
      .flatMap((source) =>
        placesOf(source).map(({ field, line, words }) => ({
          file: source.file,
          line,
          field,
          cause: { vi: `Chỗ này chưa viết: ${words}.`, en: `This is not written yet: ${words}.` },
          cure: {
            vi: 'Viết vào đây, hoặc để lại draft: true cho tới khi xong.',
            en: 'Write it, or leave draft: true until it is done.',
          },
        })),
      );
  },
};

/** Placeholders of a file: codes and numbers of decisions too, which are no words. */
function placesOf({ strings, body, bodyOffset }: SourceText) {
  const fields = strings.map(({ path: keys, value, line }) => ({ field: keys.join('.'), text: value, line }));
  const lines = body
    .split('\n')
    .map((text, index) => ({ field: 'body', text, line: bodyOffset + index + 1 }));
  return [...fields, ...lines].flatMap(({ field, text, line }) =>
    [...text.matchAll(UNWRITTEN)].map(([words]) => ({ field, line, words })),
  );
}

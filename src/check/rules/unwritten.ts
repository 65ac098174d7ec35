import path from 'node:path';
import { UNWRITTEN } from '../../content/placeholders.ts';
import type { Bilingual } from '../../content/problem.ts';
import type { SourceText } from '../../content/source-text.ts';
import type { Found, Rule, Subject } from '../rule.ts';
import { oncePerFile } from '../text/once-per-file.ts';

/** What `npm run new` left for the editor to write, in an entry that is no longer a draft. */
export const unwritten: Rule = {
  name: 'unwritten',
  severity: 'stop',
  check: (subject) =>
    unwrittenIn(subject, false, {
      vi: 'Viết vào đây, hoặc để lại draft: true cho tới khi xong.',
      en: 'Write it, or leave draft: true until it is done.',
    }),
};

/** The same in a draft, for whoever asks what is left to do. */
export const unwrittenDraft: Rule = {
  name: 'unwritten-draft',
  severity: 'warning',
  check: (subject) =>
    oncePerFile(
      unwrittenIn(subject, true, {
        vi: 'Viết vào đây; xong hết thì bỏ draft: true.',
        en: 'Write it; when all is done, remove draft: true.',
      }),
    ),
};

function unwrittenIn({ sources, province }: Subject, inDrafts: boolean, cure: Bilingual): Found[] {
  const drafts = new Set(province?.entries.filter(({ common }) => common.draft).map(({ id }) => id));
  return sources
    .filter(({ unfinished }) => unfinished)
    .filter(({ file }) => file.endsWith('.mdx') && drafts.has(path.posix.dirname(file)) === inDrafts)
    .flatMap((source) =>
      placesOf(source).map(({ field, line, words }) => ({
        file: source.file,
        line,
        field,
        cause: { vi: `Chỗ này chưa viết: ${words}.`, en: `This is not written yet: ${words}.` },
        cure,
      })),
    );
}

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

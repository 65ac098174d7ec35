import { versionsOf, written } from '../entries/versions.ts';
import type { Rule } from '../rule.ts';

/** A page without text, unless it is still a draft. */
export const emptyBody: Rule = {
  name: 'empty-body',
  severity: 'stop',
  check: (subject) => {
    const empty = new Set(subject.sources.filter(({ blank }) => blank).map(({ file }) => file));
    return versionsOf(subject)
      .filter((of) => written(of) && empty.has(of.version.file))
      .map(({ version: { file } }) => ({
        file,
        line: 1,
        field: 'body',
        cause: {
          vi: 'Bài chưa có chữ nào dưới phần khai báo.',
          en: 'There is no text below the front matter.',
        },
        cure: {
          vi: 'Viết bài, hoặc đặt draft: true trong tệp tiếng gốc khi còn viết dở.',
          en: 'Write it, or set draft: true in the source-language file until it is written.',
        },
      }));
  },
};

import { atField, versionsOf, written } from '../entries/versions.ts';
import type { Rule } from '../rule.ts';

/** What a search engine and a phone show of a title in one go. */
const LONGEST = 60;

/** A title that will be cut off in lists, cards and search results. */
export const longTitle: Rule = {
  name: 'long-title',
  severity: 'warning',
  check: (subject) =>
    versionsOf(subject)
      .filter(({ version }) => [...version.title].length > LONGEST)
      .map((of) =>
        atField(of, 'title', {
          cause: {
            vi: `Tên bài dài ${[...of.version.title].length} chữ cái, quá ${LONGEST}.`,
            en: `The title has ${[...of.version.title].length} letters, more than ${LONGEST}.`,
          },
          cure: {
            vi: 'Rút gọn; phần giải thích đưa vào summary.',
            en: 'Shorten it; what explains it goes into the summary.',
          },
        }),
      ),
};

/** Two entries that a reader cannot tell apart in a list. */
export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  severity: 'warning',
  check: (subject) => {
    const seen = new Map<string, string>();
    return versionsOf(subject)
      .filter(written)
      .flatMap((of) => {
        const key = `${of.lang} ${of.version.title.trim().toLocaleLowerCase(of.lang)}`;
        const other = seen.get(key);
        if (other === undefined) {
          seen.set(key, of.version.file);
          return [];
        }
        return [
          atField(of, 'title', {
            cause: {
              vi: `Trùng tên với ${other}: “${of.version.title}”.`,
              en: `${other} has the same title: “${of.version.title}”.`,
            },
            cure: {
              vi: 'Thêm nơi hoặc năm vào một trong hai tên.',
              en: 'Add the place or the year to one of the two.',
            },
          }),
        ];
      });
  },
};

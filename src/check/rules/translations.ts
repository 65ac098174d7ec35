import { atField, isVisible, versionsOf } from '../entries/versions.ts';
import type { Rule, Subject } from '../rule.ts';

const sources = (subject: Subject) =>
  versionsOf(subject).filter(
    ({ entry, lang }) => lang === subject.province?.site.languages[0] && isVisible(entry, subject),
  );

/** A language that an entry is not written in: its readers get the source text with a notice. */
export const missingTranslation: Rule = {
  name: 'missing-translation',
  severity: 'warning',
  check: (subject) => {
    const files = new Set(subject.files);
    return sources(subject).flatMap((of) =>
      (subject.province?.site.languages ?? [])
        .filter((lang) => !files.has(`${of.entry.id}/index.${lang}.mdx`))
        .map((lang) => ({
          file: `${of.entry.id}/index.${lang}.mdx`,
          line: 1,
          field: '',
          cause: { vi: `Bài chưa có bản dịch “${lang}”.`, en: `The entry has no translation “${lang}”.` },
          cure: {
            vi: 'Dịch rồi lưu vào tệp này. Trong lúc chờ, người đọc thấy bản gốc kèm lời báo.',
            en: 'Translate it into this file. Until then readers get the source text with a notice.',
          },
        })),
    );
  },
};

/** An entry that its own writer was not sure of. */
export const lowConfidence: Rule = {
  name: 'low-confidence',
  severity: 'warning',
  check: (subject) =>
    sources(subject)
      .filter(({ entry }) => entry.common.confidence === 'low' && !entry.common.sample)
      .map((of) =>
        atField(of, 'confidence', {
          cause: { vi: 'Bài ghi độ chắc thấp (low).', en: 'The entry says that its facts are unsure (low).' },
          cure: {
            vi: 'Nhờ đơn vị chuyên môn xác nhận, rồi nâng confidence.',
            en: 'Have the office that knows confirm them, then raise confidence.',
          },
        }),
      ),
};

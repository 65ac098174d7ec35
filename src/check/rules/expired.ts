import { vietnameseDay } from '../../catalogue/translation-state.ts';
import type { Entry } from '../../content/model.ts';
import { types } from '../../types/index.ts';
import { atField, isVisible, versionsOf } from '../entries/versions.ts';
import type { Rule, Subject } from '../rule.ts';

/** Fields that hold a day after which an entry is no longer true, and what it is the day of. */
interface Ending {
  field: string;
  day: string;
  what: { vi: string; en: string };
}

function endingsOf({ type, facts }: Entry): Ending[] {
  const { rating, stars, deadline, stage } = facts as {
    rating?: { expires?: string };
    stars?: number;
    deadline?: string;
    stage?: string;
  };
  const endings: Ending[] = [];
  if (type === types.product.name && stars && rating?.expires) {
    endings.push({
      field: 'rating',
      day: rating.expires,
      what: { vi: 'Hạng sao OCOP', en: 'The OCOP rating' },
    });
  }
  if (type === types.project.name && deadline && stage === 'open') {
    endings.push({
      field: 'deadline',
      day: deadline,
      what: { vi: 'Hạn nộp đề xuất', en: 'The deadline for proposals' },
    });
  }
  return endings;
}

/** What readers see as current although its day has passed: an OCOP rating (36 months), an open project's deadline. */
export const expired: Rule = {
  name: 'expired',
  severity: 'warning',
  check: (subject: Subject) =>
    versionsOf(subject)
      .filter(({ entry, lang }) => lang === subject.province?.site.languages[0] && isVisible(entry, subject))
      .flatMap((of) =>
        endingsOf(of.entry)
          .filter(({ day }) => day < vietnameseDay(subject.now))
          .map(({ field, day, what }) =>
            atField(of, field, {
              cause: { vi: `${what.vi} đã hết hạn ngày ${day}.`, en: `${what.en} ended on ${day}.` },
              cure: {
                vi: 'Cập nhật theo quyết định mới, hoặc bỏ đi (dự án: đổi stage).',
                en: 'Bring it up to date with the new decision, or take it out (a project: change its stage).',
              },
            }),
          ),
      ),
};
